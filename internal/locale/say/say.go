package say

import (
	"fmt"
	"strings"
)

// Language is one that the app speaks. The zero value is English: it has no
// translations.
type Language struct {
	Tag   string // as in HTML's lang: "es", "pt-BR"; "" is English
	Right bool   // written from right to left

	texts   map[string]string   // by the English text
	plurals map[string][]string // by the English text for many; in the order of [Forms]

	// What a file has by the hash of the English text, since it has no English in it,
	// which would double it.
	salt          byte
	hashedTexts   map[uint32]string
	hashedPlurals map[uint32][]string

	partial bool      // it was read from a first file, and the second belongs to it
	rest    *Language // what the second file has; nil until it is there
}

// Lang is its tag, that of English too, as in HTML's lang.
func (l *Language) Lang() string {
	if l.Tag == "" {
		return "en"
	}
	return l.Tag
}

// New is a language with its translations by their English texts, those of
// plurals by the English text for many, in the order of [Forms]. The maps are the
// language's own from then on.
func New(tag string, right bool, texts map[string]string, plurals map[string][]string) *Language {
	return &Language{Tag: tag, Right: right, texts: texts, plurals: plurals}
}

var current = &Language{}

// Use makes everything that is said from now on be said in that language. The
// client calls it once, before its first screen; the program that writes the
// documents calls it between them.
func Use(l *Language) { current = l }

// Current is the language of the page.
func Current() *Language { return current }

// Text is that text in the language of the page.
func Text(english string) string { return current.Text(english) }

// Textf fills in a format that is translated first.
func Textf(english string, args ...any) string { return current.Textf(english, args...) }

// Plural says a number of things: one and other are formats for n as %d, "%d day"
// and "%d days". Further gaps are filled from args, as %[2]s and on.
func Plural(n int, one, other string, args ...any) string {
	return current.Plural(n, one, other, args...)
}

// Text is that text in this language, or as it is when there is no translation.
func (l *Language) Text(english string) string {
	if t, ok := l.find(english); ok {
		return t
	}
	// A space at an end parts it from what stands beside it on the page.
	if words := strings.TrimSpace(english); words != english {
		return strings.Replace(english, words, l.Text(words), 1)
	}
	return english
}

func (l *Language) find(english string) (string, bool) {
	t, ok := l.texts[english]
	if !ok {
		t, ok = l.hashedTexts[hashOf(l.salt, english)]
	}
	if !ok && l.rest != nil {
		return l.rest.find(english)
	}
	return t, ok
}

// findPlural gives the forms of a plural, by its English for many; nil when there are none.
func (l *Language) findPlural(other string) []string {
	forms := l.plurals[other]
	if forms == nil {
		forms = l.hashedPlurals[hashOf(l.salt, other)]
	}
	if forms == nil && l.rest != nil {
		return l.rest.findPlural(other)
	}
	return forms
}

// Textf fills in a format that is translated first. What runs the other way than the
// language is marked, see isolated.
func (l *Language) Textf(english string, args ...any) string {
	return fmt.Sprintf(l.Text(english), l.isolated(args)...)
}

// Plural is [Plural] in this language.
func (l *Language) Plural(n int, one, other string, args ...any) string {
	format := other
	if n == 1 {
		format = one
	}
	if forms := l.findPlural(other); forms != nil {
		format = forms[min(formOf(l.Tag, n), len(forms)-1)] // "other" is the last
	}
	if !strings.Contains(format, "%") { // "one day" may need no number
		return format
	}
	return fmt.Sprintf(format, append([]any{n}, l.isolated(args)...)...)
}

//go:build !(js && wasm)

package extract

import (
	"strings"
	"unicode"

	"aftercheck/internal/locale"
	"aftercheck/internal/locale/po"
	"aftercheck/internal/locale/say"
)

// PseudoLanguages are no languages that anybody reads. In each every text is there and
// none is English: each letter has an accent, or is an Arabic one where it is written
// from the right, and each text is longer by half and stands in brackets. What is shown
// without them was not looked up; what is cut off has lost a bracket.
func PseudoLanguages() []locale.Language {
	return []locale.Language{
		{Tag: "en-XA", Name: "[Ļööñĝ]"},
		{Tag: "ar-XB", Name: "[منرا]", Right: true},
	}
}

// Pseudo is the language of that direction, without a file.
func Pseudo(all []Entry, right bool) *say.Language {
	texts, plurals := map[string]string{}, map[string][]string{}
	for key, e := range pseudoEntries(all, right) {
		if e.Plural != "" {
			plurals[key] = e.Said
		} else {
			texts[key] = e.Said[0]
		}
	}
	for _, l := range PseudoLanguages() {
		if l.Right == right {
			return say.New(l.Tag, right, texts, plurals)
		}
	}
	return nil
}

// PseudoFile is the PO file of one of them, which makes it a language like any other
// for a program that is built with it.
func PseudoFile(all []Entry, l locale.Language) []byte {
	f := File{Tag: l.Tag, Forms: 2, Entries: pseudoEntries(all, l.Right), Header: []string{
		`"Language: ` + l.Tag + `\n"`,
		`"Content-Type: text/plain; charset=UTF-8\n"`,
		`"Plural-Forms: nplurals=2; plural=(n != 1);\n"`,
	}}
	return f.Update(all)
}

func pseudoEntries(all []Entry, right bool) map[string]Translated {
	entries := map[string]Translated{}
	for _, e := range all {
		t := Translated{Text: e.Text, Plural: e.Plural, Said: []string{pseudo(e.Text, right)}}
		if e.Plural != "" {
			t.Said = append(t.Said, pseudo(e.Plural, right))
		} else if po.Later(e.Text, strings.Fields(e.Where)) {
			t.Said[0] = strings.TrimSuffix(t.Said[0], "]") + Later + "]"
		}
		entries[e.Key()] = t
	}
	return entries
}

var (
	accented = letters("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ", "áƀçđéƒĝĥíĵķļɱñöþǫŕšţüṽŵẋýžÁƁÇĐÉƑĜĤÍĴĶĻṀÑÖÞǪŔŠŢÜṼŴẊÝŽ")
	arabic   = letters("abcdefghijklmnopqrstuvwxyz", "ابثدهفغحيجكلمنوپقرستعطظخزذ")
)

func letters(from, to string) map[rune]rune {
	m, others := map[rune]rune{}, []rune(to)
	for i, r := range []rune(from) {
		m[r] = others[i]
	}
	return m
}

func pseudo(text string, right bool) string {
	words := gap.ReplaceAllString(text, "")
	if !strings.ContainsFunc(words, unicode.IsLetter) { // the form of a date or a list
		return text
	}
	var b strings.Builder
	owed := 0
	add := func(part string) {
		for _, r := range longer(part, &owed) {
			to, ok := accented[r]
			if right {
				to, ok = arabic[unicode.ToLower(r)]
			}
			if !ok {
				to = r
			}
			b.WriteRune(to)
		}
	}
	b.WriteString("[")
	at := 0
	for _, v := range gap.FindAllStringIndex(text, -1) {
		add(text[at:v[0]])
		b.WriteString(text[v[0]:v[1]])
		at = v[1]
	}
	add(text[at:])
	b.WriteString("]")
	return b.String()
}

// longer draws out the vowels of a text: each two letters bring one more. So the words
// are longer too, as they are in German, and not only more. owed are the letters that
// have brought none yet.
func longer(text string, owed *int) string {
	var b strings.Builder
	for _, r := range text {
		b.WriteRune(r)
		if unicode.IsLetter(r) {
			*owed++
		}
		if strings.ContainsRune("aeiouyAEIOUY", r) {
			b.WriteString(strings.Repeat(string(unicode.ToLower(r)), *owed/2))
			*owed %= 2
		}
	}
	return b.String()
}

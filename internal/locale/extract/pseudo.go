//go:build !(js && wasm)

package extract

import (
	"strings"
	"unicode"

	"aftercheck/internal/locale/po"
	"aftercheck/internal/locale/say"
)

// Pseudo is a language in which every text is there and none is English: each letter
// has an accent, or is an Arabic one where it is written from the right, and each text
// is longer by four tenths and stands in brackets. What is shown without them was not
// looked up; what is cut off has lost a bracket.
func Pseudo(all []Entry, right bool) *say.Language {
	texts, plurals := map[string]string{}, map[string][]string{}
	for _, e := range all {
		if e.Plural != "" {
			plurals[e.Plural] = []string{pseudo(e.Text, right), pseudo(e.Plural, right)}
			continue
		}
		texts[e.Text] = pseudo(e.Text, right)
		if po.Later(e.Text, strings.Fields(e.Where)) {
			texts[e.Text] = strings.TrimSuffix(texts[e.Text], "]") + Later + "]"
		}
	}
	if right {
		return say.New("ar-XB", true, texts, plurals)
	}
	return say.New("en-XA", false, texts, plurals)
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
	other := func(s string) string {
		return strings.Map(func(r rune) rune {
			to, ok := accented[r]
			if right {
				to, ok = arabic[unicode.ToLower(r)]
			}
			if ok {
				return to
			}
			return r
		}, s)
	}
	var b strings.Builder
	b.WriteString("[")
	at := 0
	for _, v := range gap.FindAllStringIndex(text, -1) {
		b.WriteString(other(text[at:v[0]]) + text[v[0]:v[1]])
		at = v[1]
	}
	b.WriteString(other(text[at:]))
	b.WriteString(" " + strings.Repeat("~", len([]rune(words))*4/10+1) + "]")
	return b.String()
}

package say

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Lower makes the first letter of a text small, so that the text can stand within a
// sentence. German keeps it: its nouns are written so.
func Lower(text string) string {
	if strings.HasPrefix(current.Tag, "de") {
		return text
	}
	_, n := utf8.DecodeRuneInString(text)
	return strings.ToLower(text[:n]) + text[n:]
}

// Upper makes the first letter of a text large, so that the text can stand alone.
func Upper(text string) string {
	_, n := utf8.DecodeRuneInString(text)
	return strings.ToUpper(text[:n]) + text[n:]
}

// Bare leaves the accents of small Latin letters out: who looks for "españa" may type
// "espana".
func Bare(name string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsMark(r) {
			return -1
		}
		for _, letters := range accented {
			if base, others := letters[:1], letters[1:]; strings.ContainsRune(others, r) {
				return rune(base[0])
			}
		}
		return r
	}, name)
}

// accented are letters, each with the forms of it that have an accent.
var accented = strings.Fields("aàáâãäåāăą cçćĉċč dďđ eèéêëēĕėęě gĝğġģ hĥħ iìíîïĩīĭįı jĵ kķ lĺļľŀł nñńņň oòóôõöøōŏő " +
	"rŕŗř sśŝşšș tţťŧț uùúûüũūŭůűų wŵ yýÿŷ zźżž")

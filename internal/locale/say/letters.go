package say

import (
	"strings"
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

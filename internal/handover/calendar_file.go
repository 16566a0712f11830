package handover

import (
	"bytes"
	"strings"
	"unicode/utf8"
)

// calendarFile collects the content lines of an iCalendar file.
type calendarFile struct{ bytes.Buffer }

// maxOctets is how long a line may be, its line break not counted (RFC 5545, 3.1).
const maxOctets = 75

// line writes one content line and folds it: a fold counts bytes, but never
// cuts a character in two, since many programs unfold after decoding.
func (f *calendarFile) line(name, value string) {
	rest := name + ":" + value
	room := maxOctets
	for len(rest) > room {
		cut := room
		for !utf8.RuneStart(rest[cut]) {
			cut--
		}
		f.WriteString(rest[:cut])
		f.WriteString("\r\n ")
		rest = rest[cut:]
		room = maxOctets - 1 // the space that marks the fold counts too
	}
	f.WriteString(rest)
	f.WriteString("\r\n")
}

// escape writes a text value (RFC 5545, 3.3.11). What a text cannot hold, such
// as other control characters, is left out.
func escape(text string) string {
	text = strings.ReplaceAll(strings.ToValidUTF8(text, "\uFFFD"), "\r\n", "\n")
	var b strings.Builder
	for _, r := range text {
		switch {
		case r == '\\' || r == ';' || r == ',':
			b.WriteByte('\\')
			b.WriteRune(r)
		case r == '\n' || r == '\r':
			b.WriteString(`\n`)
		case r == '\t' || (r >= ' ' && r != 0x7f):
			b.WriteRune(r)
		}
	}
	return b.String()
}

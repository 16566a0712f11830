package clinic

import (
	"strings"
	"unicode/utf8"
)

// A Message is what a text message costs: how it is written on the air and in how
// many parts it travels.
type Message struct {
	// Text is the message itself.
	Text string
	// Unicode: it travels as UCS-2 in 16-bit units, because of Because. Else as
	// GSM-7, in units of 7 bits, and some characters take two.
	Unicode bool
	// Units is how long it is: 160 units of GSM-7 fit into one part, or 70 of UCS-2;
	// when it takes more parts than one, 153 or 67 into each.
	Units int
	// Parts is how many messages are paid for; 0 for an empty text.
	Parts int
	// Left is how many units the last part still has room for.
	Left int
	// Because are the characters that GSM-7 does not have, each once, in the order
	// of the text.
	Because []rune
}

// The alphabet of GSM 03.38 and its table of extensions, which cost two units each.
// A telephone may know tables of other languages too; the clinic's sender may not, so
// they do not count here.
const (
	gsmAlphabet = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡" +
		"ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
	gsmExtension = "\f^{}\\[~]|€"
)

// SMS counts a text message.
func SMS(text string) Message {
	m := Message{Text: text}
	for _, r := range text {
		if !strings.ContainsRune(gsmAlphabet+gsmExtension, r) || r == utf8.RuneError {
			m.Unicode = true
			if !strings.ContainsRune(string(m.Because), r) {
				m.Because = append(m.Because, r)
			}
		}
	}
	whole, part := 160, 153
	if m.Unicode {
		whole, part = 70, 67
	}
	// What does not fit in one is cut anew. A character of two units is never cut
	// in two, so a part may end with one unit unused.
	last, parts := 0, 1
	for _, r := range text {
		n := m.unitsOf(r)
		m.Units += n
		if last += n; last > part {
			parts, last = parts+1, n
		}
	}
	switch {
	case m.Units == 0:
		m.Left = whole
	case m.Units <= whole:
		m.Parts, m.Left = 1, whole-m.Units
	default:
		m.Parts, m.Left = parts, part-last
	}
	return m
}

// unitsOf is what a character costs: two 7-bit units for an extension, two 16-bit
// ones for what lies beyond them, such as most emoji.
func (m Message) unitsOf(r rune) int {
	if m.Unicode && r > 0xffff || !m.Unicode && strings.ContainsRune(gsmExtension, r) {
		return 2
	}
	return 1
}

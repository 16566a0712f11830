package clinic

import (
	"strings"
	"testing"
)

func TestHowManyPartsATextTakes(t *testing.T) {
	x := strings.Repeat
	for _, c := range []struct {
		text               string
		units, parts, left int
		because            string
	}{
		{"", 0, 0, 160, ""},
		{"a", 1, 1, 159, ""},
		{x("a", 160), 160, 1, 0, ""},
		{x("a", 161), 161, 2, 145, ""},
		{x("a", 306), 306, 2, 0, ""},
		{x("a", 307), 307, 3, 152, ""},
		{"é Ä ñ ¿ Δ @ _ \n", 15, 1, 145, ""},
		{"^{}\\[~]|€\f", 20, 1, 140, ""},
		{x("€", 80), 160, 1, 0, ""},
		{x("€", 81), 162, 2, 143, ""}, // 76 go into a part: its last unit stays empty
		{"it’s “so”", 9, 1, 61, "’“”"},
		{"`", 1, 1, 69, "`"},
		{x("я", 70), 70, 1, 0, "я"},
		{x("я", 71), 71, 2, 63, "я"},
		{x("я", 66) + "😀" + "яяя", 71, 2, 62, "я😀"}, // an emoji is not cut in two
		{"€uro 😀", 7, 1, 63, "😀"},                   // of two units in GSM-7, of one here
	} {
		m := SMS(c.text)
		if m.Units != c.units || m.Parts != c.parts || m.Left != c.left || string(m.Because) != c.because || m.Unicode != (c.because != "") {
			t.Errorf("%q: %d units, %d parts, %d left, because of %q; want %d, %d, %d, %q", c.text, m.Units, m.Parts, m.Left, string(m.Because), c.units, c.parts, c.left, c.because)
		}
	}
}

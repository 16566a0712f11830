package html

import (
	"html"
	"testing"
)

func TestTextIsEscapedAsGoDoes(t *testing.T) {
	for _, s := range []string{"", "plain", `<a href="x">&amp; 'y'</a>`, "Größe < 2 & „so“", "\x00\xff"} {
		if got, want := EscapeString(s), html.EscapeString(s); got != want {
			t.Errorf("%q becomes %q, want %q", s, got, want)
		}
	}
}

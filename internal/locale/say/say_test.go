package say

import "testing"

func TestWithoutTranslationItIsEnglish(t *testing.T) {
	for n, want := range map[int]string{0: "0 days", 1: "1 day", 2: "2 days"} {
		if got := Plural(n, "%d day", "%d days"); got != want {
			t.Errorf("Plural(%d) = %q, want %q", n, got, want)
		}
	}
	if got := Textf("Question %d", 3); got != "Question 3" {
		t.Errorf("Textf = %q", got)
	}
}

func TestTranslationsAreFound(t *testing.T) {
	l := &Language{
		Tag: "ar", Right: true,
		texts:   map[string]string{"Why": "لماذا", "%[1]s after %[2]s": "بعد %[2]s: %[1]s"},
		plurals: map[string][]string{"%d days": {"%d a", "%d b", "%d c", "%d d", "%d e", "%d f"}},
	}
	for n, want := range map[int]string{0: "0 a", 1: "1 b", 2: "2 c", 3: "3 d", 10: "10 d", 11: "11 e", 100: "100 f", 103: "103 d"} {
		if got := l.Plural(n, "%d day", "%d days"); got != want {
			t.Errorf("Plural(%d) = %q, want %q", n, got, want)
		}
	}
	if got := l.Textf("%[1]s after %[2]s", "x", "y"); got != "بعد \u2068y\u2069: \u2068x\u2069" {
		t.Errorf("Textf = %q", got)
	}
	if got := l.Text("unknown"); got != "unknown" {
		t.Errorf("Text = %q", got)
	}
}

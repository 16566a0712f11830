package e2e

import (
	"slices"
	"testing"

	"aftercheck/internal/e2e/visit"
)

// levels are the urgencies from the lowest to the highest.
var levels = []string{"self-care", "routine", "soon", "urgent", "emergency"}

// Ten of the red flags, one of each kind, through the screens: each reaches at
// least its level. The engine's own tests have all 82.
func TestRedFlagsThroughTheBrowser(t *testing.T) {
	t.Parallel()
	cases := []struct {
		flag    string
		level   string
		answers visit.Answers
	}{
		{"RF05", "emergency", visit.Answers{"complaint": "swelling", "swelling": "tongue"}},
		{"RF13", "emergency", with(droopyLid, visit.Answers{"pupils": "differ"})},
		{"RF16", "emergency", visit.Answers{"filler": "yes", "complaint": "colour", "filler-skin": "white"}},
		{"RF21", "emergency", visit.Answers{"complaint": "hot", "skin": "black"}},
		{"RF31", "emergency", visit.Answers{"complaint": "mood", "mood": "harm"}},
		{"RF43", "urgent", visit.Answers{"complaint": "eye", "eye": "close", "eye-close": "gap", "blur": "clear"}},
		{"RF48", "urgent", visit.Answers{"complaint": "hot", "skin": "worse", "worse": "yes"}},
		{"RF57", "urgent", visit.Answers{"complaint": "bruise", "bruise": "grows"}},
		{"RF80", "soon", droopyLid},
		{"RF89", "soon", visit.Answers{"complaint": "exposure", "exposure": "fake"}},
	}
	for _, c := range cases {
		t.Run(c.flag, func(t *testing.T) {
			v := inCheck(t)
			everyone := visit.Answers{"date": ago(5), "areas": "forehead", "provider": "licensed", "age": "adult"}
			v.WalkToResult(with(everyone, c.answers))
			got := v.Place().Urgency
			if slices.Index(levels, got) < slices.Index(levels, c.level) {
				t.Errorf("%s ends at %s, want at least %s", c.flag, got, c.level)
			}
			if got == "emergency" && !v.True(`document.querySelector("main a[href^='tel:']").checkVisibility()`) {
				t.Errorf("%s: no number to call", c.flag)
			}
		})
	}
}

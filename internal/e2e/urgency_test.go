package e2e

import (
	"testing"

	"aftercheck/internal/e2e/visit"
)

// Whole checks, from the start page to each of the five urgencies.
func TestWholeChecks(t *testing.T) {
	t.Parallel()
	for _, c := range wholeChecks {
		t.Run(c.name, func(t *testing.T) {
			v := inCheck(t)
			asked := v.WalkToResult(c.answers)
			v.WantUrgency(c.urgency)
			v.WantFocusOnHeading()
			if len(asked) > c.atMost {
				t.Errorf("%d questions, want at most %d: %v", len(asked), c.atMost, asked)
			}
			t.Logf("%d questions: %v", len(asked), asked)
			wantSameAsCommandLine(t, v, asked, c.answers)
			v.ReloadPage()
			v.WantUrgency(c.urgency)
		})
	}
}

// wholeChecks are one check for each urgency.
var wholeChecks = []struct {
	name    string
	answers visit.Answers
	urgency string
	atMost  int // questions
}{
	{"a bruise on day 2", bruise, "self-care", 8},
	{"a frozen look in week 3", visit.Answers{
		"date": ago(20), "areas": "forehead", "provider": "licensed", "complaint": "look",
		"look": "frozen", "mood": "fine", "age": "adult",
	}, "routine", 15},
	{"a droopy lid on day 5", droopyLid, "soon", 20},
	{"a droopy lid on the first day", with(droopyLid, visit.Answers{"date": ago(1), "lid-start": ago(1)}), "urgent", 20},
	{"a droopy lid and newly unequal pupils", with(droopyLid, visit.Answers{"pupils": "differ"}), "emergency", 20},
}

package guideline

import (
	"slices"
	"testing"

	"aftercheck/internal/triage"
)

// vignette is one person and what must come of the check: the level, the
// complication among the first two, and the rule or flag among the reasons.
type vignette struct {
	name    string
	told    told
	urgency triage.Urgency
	listed  string // "" when only the level counts
	reason  string // "" when any
}

// checkVignettes plays each check from the first question to its end.
func checkVignettes(t *testing.T, list []vignette) {
	t.Helper()
	for _, v := range list {
		t.Run(v.name, func(t *testing.T) {
			a, _ := play(t, v.told)
			if a.Urgency != v.urgency {
				t.Errorf("%v (reasons %v, flags %v), want %v", a.Urgency, reasons(a), a.Flags, v.urgency)
			}
			if ids := names(a); v.listed != "" && !slices.Contains(ids[:min(2, len(ids))], v.listed) {
				t.Errorf("lists %v, want %s first or second", ids, v.listed)
			}
			if v.reason != "" && !slices.Contains(reasons(a), v.reason) {
				t.Errorf("because of %v, want %s", reasons(a), v.reason)
			}
		})
	}
}

func TestInfections(t *testing.T) {
	checkVignettes(t, []vignette{
		{"one small sore spot", told{"complaint": list("hot"), "skin": list("pimple")}, soon, "C22", "C22"},
		{"the same near the eye", told{"complaint": list("hot"), "skin": list("pimple", "danger")}, urgent, "C22", "C22.danger-place"},
		{"the same with diabetes stays", told{"complaint": list("hot"), "skin": list("pimple"), "health": list("immune")}, soon, "C22", "C22"},
		{"the same, getting worse", told{"complaint": list("hot"), "skin": list("pimple"), "worse": "yes"}, urgent, "C22", "E-M19"},
		{"hot skin, nothing else, diabetes", told{"complaint": list("hot"), "health": list("immune")}, urgent, "C22", "E-M7"},
		{"hotter than yesterday on day 2", told{"date": 2, "complaint": list("hot"), "skin": list("worse")}, soon, "C22", ""},
		{"hotter than yesterday on day 3", told{"date": 3, "complaint": list("hot"), "skin": list("worse")}, urgent, "C22", "RF48"},
		{"pus", told{"complaint": list("redness"), "skin": list("pus")}, urgent, "C22", "RF49"},
		{"one side swelled fast and tight", told{"complaint": list("swelling"), "swelling": "tight"}, urgent, "C22", "C22.tight"},
		{"jaw, painful and swollen", told{"areas": list("masseter"), "complaint": list("jaw"), "jaw": list("swollen")}, urgent, "C22", ""},
		{"crackling black skin", told{"complaint": list("hot"), "skin": list("black")}, emergency, "C22", "RF21"},

		{"hot, swollen lid", told{"complaint": list("eye"), "eye": list("lid-hot")}, urgent, "C24", ""},
		{"hot lid, and moving the eye hurts", told{"complaint": list("eye"), "eye": list("lid-hot"), "eye-danger": list("move-hot")}, emergency, "C24", "RF19"},

		{"infection and confused", told{"complaint": list("hot"), "skin": list("fever"), "sepsis": list("confused")}, emergency, "C23", "RF20"},
		{"infection, not sure about sepsis signs", told{"complaint": list("hot"), "skin": list("fever"), "sepsis": "unsure"}, emergency, "C23", "RF20"},
	})
}

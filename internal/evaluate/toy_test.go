package evaluate

import (
	"testing"

	"aftercheck/internal/triage"
)

// toy is a guideline small enough to know every end by heart: a droopy lid is
// soon, and urgent when it began on day 4 or later; unequal pupils are an
// emergency; a bruise is self-care; heat is urgent.
func toy(t testing.TB) *triage.Engine {
	t.Helper()
	e, err := triage.Compile(&triage.Guideline{
		Version: "toy-1",
		Questions: []*triage.Question{
			{ID: "emergency", Kind: triage.Choices, None: "No", Options: []triage.Option{{ID: "breathing"}}},
			{ID: "date", Kind: triage.Day, Unsure: "Not sure"},
			{ID: "complaint", Kind: triage.Choices, None: "Else", Options: []triage.Option{{ID: "bruise"}, {ID: "lid"}}},
			{ID: "lid-start", Kind: triage.Day, Unsure: "Not sure", Ask: triage.Chosen("complaint", "lid")},
			{ID: "pupils", Kind: triage.Choice, Unsure: "Not sure", Ask: triage.Chosen("complaint", "lid"), Options: []triage.Option{{ID: "same"}, {ID: "differ"}}},
			{ID: "hot", Kind: triage.YesNo, Ask: triage.Chosen("complaint", "bruise", "lid")},
		},
		DateQuestion: "date",
		Flags: []*triage.RedFlag{
			{ID: "RF01", Level: triage.Emergency, When: triage.Chosen("emergency", "breathing"), Says: "You cannot breathe."},
			{ID: "RF13", Level: triage.Emergency, When: triage.Chosen("pupils", "differ"), Says: "Your pupils differ."},
			{ID: "RF44", Level: triage.Urgent, When: triage.OnsetIn("lid-start", 4, triage.Ever), Says: "It began late."},
			{ID: "RF48", Level: triage.Urgent, When: triage.Yes("hot"), Says: "It is hot."},
		},
		Complications: []*triage.Complication{
			{ID: "C04", Name: "Bruise", Fits: triage.Chosen("complaint", "bruise"), Base: triage.SelfCare, Says: "A bruise."},
			{ID: "C14", Name: "Droopy lid", Fits: triage.Chosen("complaint", "lid"), Base: triage.Soon, Says: "A droopy lid."},
		},
		NoMatch: &triage.Complication{ID: "none", Name: "No match", Base: triage.Soon, Says: "Nothing fits."},
	})
	if err != nil {
		t.Fatal(err)
	}
	return e
}

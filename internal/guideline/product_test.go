package guideline

import (
	"slices"
	"testing"
)

func TestProduct(t *testing.T) {
	checkVignettes(t, []vignette{
		{"unlicensed, no sign", told{"provider": "unlicensed", "complaint": list("exposure"), "exposure": list("fake")}, soon, "C38", "RF89"},
		{"unknown injector and a bruise", told{"date": 2, "provider": "unknown", "complaint": list("bruise")}, soon, "C38", "RF89"},
		{"licensed, only the brand unknown", told{"complaint": list("exposure"), "exposure": list("brand")}, selfCare, "C38", "C38"},
		{"shared needle on day 3", told{"date": 3, "complaint": list("exposure"), "exposure": list("needle")}, urgent, "C38", "RF71"},
		{"shared needle on day 4", told{"date": 4, "complaint": list("exposure"), "exposure": list("needle")}, soon, "C38", "C38.needle"},
		{"unlicensed, and the injected hand is weak", told{"provider": "unlicensed", "areas": list("hands"), "complaint": list("weak"), "weak": list("treated"), "weak-start": 2}, urgent, "", "RF62"},
		{"unlicensed and one lid", told{"provider": "unlicensed", "complaint": list("lid"), "lid": "one", "lid-start": 1}, urgent, "", "RF62"},

		{"filler and a white patch", told{"filler": "yes", "complaint": list("pain"), "filler-skin": list("white")}, emergency, "C39", "C39"},
		{"filler not sure, and a white patch", told{"filler": "unsure", "complaint": list("pain"), "filler-skin": list("white")}, emergency, "C39", ""},
		{"filler and changed sight", told{"filler": "yes", "complaint": list("vision"), "filler-skin": list("sight")}, emergency, "C39", "RF17"},
		{"filler, not sure about the skin", told{"filler": "yes", "complaint": list("pain"), "filler-skin": "unsure"}, emergency, "C39", "RF16"},
	})
}

// TestBruiseAfterFillerIsNoBlockedVessel: a flat, warm, mild bruise must not
// send anyone to hospital (J35).
func TestBruiseAfterFillerIsNoBlockedVessel(t *testing.T) {
	a, _ := play(t, told{"date": 1, "filler": "yes", "complaint": list("bruise"), "filler-skin": list("bruise")})
	if slices.Contains(names(a), "C39") || a.Urgency > soon {
		t.Errorf("%v at %v", names(a), a.Urgency)
	}
}

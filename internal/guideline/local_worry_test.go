package guideline

import (
	"slices"
	"testing"

	"aftercheck/internal/triage"
)

func TestWorry(t *testing.T) {
	mood := func(how string) told { return told{"complaint": list("mood"), "mood": how} }
	fear := told{"complaint": list("chest"), "chest": list("fear")}
	checkVignettes(t, []vignette{
		{"one bad night", mood("night"), routine, "C62", "C62"},
		{"worry told, and coping", mood("fine"), routine, "C62", "C62"},
		{"worry every day", mood("daily"), soon, "C62", "C62.daily"},
		{"one bad night, self-harm in the past", mood("night").with(told{"health": list("distress")}), soon, "C62", "E-M21"},
		{"worry every day, self-harm in the past", mood("daily").with(told{"health": list("distress")}), urgent, "C62", "E-M21"},
		{"too upset for days", mood("days"), urgent, "C62", "RF66"},
		{"not safe", mood("harm"), emergency, "", "RF31"},
		{"not sure how it is", mood("unsure"), emergency, "", "RF31"},
		{"a bad night over a frozen face", told{"complaint": list("look"), "look": list("frozen"), "mood": "night"}, routine, "C62", "C62"},

		{"fear that settled", fear, routine, "C62", "C62"},
		{"the same in the first 6 hours", fear.with(told{"chest": list("fear-early")}), emergency, "C28", "RF01"},
		{"worry, and the numbing went wrong", mood("night").with(told{"complaint": list("mood", "unwell"), "unwell": list("numbing")}), emergency, "", "RF35"},
		{"worry, and a weak arm", mood("night").with(told{"complaint": list("mood", "weak"), "weak": list("limbs")}), emergency, "C37", "RF14"},
		{"worry and a bruise", mood("night").with(told{"complaint": list("mood", "bruise")}), routine, "C62", "C62"},
	})
}

// TestWorryNeverHidesDanger: beside a sign of the body that needs help today or
// at once, nothing is called worry (C62, J75).
func TestWorryNeverHidesDanger(t *testing.T) {
	despair := []string{"RF31", "RF66"}
	danger := func(a triage.Assessment) string {
		for _, f := range redFlags() {
			if f.ID[:2] == "RF" && f.Level >= urgent && !slices.Contains(despair, f.ID) && holds(a, f.ID) {
				return f.ID
			}
		}
		return ""
	}
	worried := told{"complaint": list("mood"), "mood": "night"}
	for id, p := range redFlagVignettes {
		c, ok := p["complaint"].([]string)
		if !ok {
			continue
		}
		a, _ := play(t, worried.with(p).with(told{"complaint": append(slices.Clone(c), "mood"), "mood": "night"}))
		if f := danger(a); f != "" && slices.Contains(names(a), "C62") {
			t.Errorf("%s: C62 is named beside %s", id, f)
		}
	}
	for _, p := range []told{
		{"complaint": list("chest", "mood"), "chest": list("fear", "racing")},
		{"complaint": list("chest", "mood"), "chest": "unsure"},
		{"complaint": list("chest"), "chest": list("fear"), "body": "unsure"},
		{"complaint": list("chest"), "chest": list("fear", "press"), "body": list("swallow")},
	} {
		if a, _ := play(t, p.with(told{"mood": "night"})); danger(a) == "" || slices.Contains(names(a), "C62") {
			t.Errorf("%v: flags %v, named %v", p, a.Flags, names(a))
		}
	}
}

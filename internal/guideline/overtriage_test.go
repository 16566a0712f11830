package guideline

import (
	"testing"

	"aftercheck/internal/triage"
)

// TestOverTriage: alarming someone for nothing is harm too. These are the cases
// of J86; each must end at this level or lower.
func TestOverTriage(t *testing.T) {
	for _, c := range []struct {
		name string
		most triage.Urgency
		told told
	}{
		{"lip-flip lisp, day 5", triage.Routine, told{"areas": list("lips"), "complaint": list("smile"), "face": "lip-sounds", "face-how": "slow"}},
		{"flat bruise, day 2, no filler", triage.SelfCare, told{"date": 2, "complaint": list("bruise")}},
		{"flat bruise, day 1, filler, mild, colour returns", triage.Soon, told{"date": 1, "filler": "yes", "complaint": list("bruise"), "filler-skin": list("bruise")}},
		{"mild headache, day 1", triage.SelfCare, told{"date": 1, "complaint": list("headache"), "head-kind": "mild", "head-start": 0}},
		{"usual migraine, light hurts, day 2, plan works", triage.SelfCare, told{"date": 2, "areas": list("migraine"), "complaint": list("headache"), "head-kind": "usual", "head-start": 0}},
		{"usual migraine, light hurts, day 2, plan does not work", triage.Soon, told{"date": 2, "areas": list("migraine"), "complaint": list("headache"), "head-kind": "usual-fails", "head-start": 0}},
		{"migraine toxin, sore stiff neck, day 4", triage.Routine, told{"date": 4, "areas": list("migraine"), "complaint": list("neck"), "neck": list("stiff")}},
		{"the same with controlled asthma", triage.Routine, told{"date": 4, "areas": list("migraine"), "complaint": list("neck"), "neck": list("stiff"), "health": list()}},
		{"mild dry mouth after migraine toxin", triage.Routine, told{"areas": list("migraine"), "complaint": list("dry"), "dry": "new"}},
		{"mild dry mouth after neck toxin", triage.Routine, told{"areas": list("neck"), "complaint": list("dry"), "dry": "new"}},
		{"heavy brows, both sides", triage.Routine, told{"complaint": list("lid"), "lid": "brow", "brow": "heavy"}},
		{"weak pinch, both palms treated", triage.Routine, told{"date": 14, "areas": list("hands"), "complaint": list("weak"), "weak": list("treated")}},
		{"tired chewing, both sides", triage.SelfCare, told{"date": 14, "areas": list("masseter"), "complaint": list("jaw"), "jaw": list("tired")}},
		{"scalp sore, age 60, day 2", triage.SelfCare, told{"date": 2, "areas": list("migraine"), "complaint": list("headache"), "head": list("needles"), "head-kind": "mild", "head-start": 1, "age": "50"}},
		{"a cold with a sore throat", triage.SelfCare, told{"complaint": list("unwell"), "unwell": list("cold")}},
		{"injected lip swollen, day 1", triage.SelfCare, told{"date": 1, "areas": list("lips"), "complaint": list("swelling"), "swelling": "lip"}},
		{"clinic droop, day 5, brand not known", triage.Soon, told{"complaint": list("lid"), "lid": "one", "exposure": list("brand")}},
		{"asthma and a sore neck", triage.Routine, told{"areas": list("neck"), "complaint": list("neck"), "neck": list("stiff")}},
		{"16-year-old with needle redness", triage.Soon, told{"date": 0, "complaint": list("redness"), "health": list("under-18")}},
		{"diabetic with one small pimple, well", triage.Soon, told{"complaint": list("hot"), "skin": list("pimple"), "health": list("immune")}},
		{"bladder toxin, slow stream, tablet dry mouth", triage.Urgent, told{"areas": list("bladder"), "complaint": list("bladder", "dry"), "bladder": list("slow"), "dry": "drug"}},
		{"faint at the needle, well", triage.SelfCare, told{"date": 0, "complaint": list("faint"), "faint": "needle"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			if a, _ := play(t, c.told); a.Urgency > c.most {
				t.Errorf("%v (%v), want %v or lower", a.Urgency, reasons(a), c.most)
			}
		})
	}
}

package guideline

import (
	"slices"
	"testing"
)

func TestNumbAndDizzy(t *testing.T) {
	checkVignettes(t, []vignette{
		{"a small numb patch", told{"date": 3, "complaint": list("numb"), "numb": list("patch"), "numb-start": 3}, routine, "C47", "C47.patch"},
		{"the same, 7 days long", told{"date": 9, "complaint": list("numb"), "numb": list("patch"), "numb-start": 7}, routine, "C47", "C47.patch"},
		{"the same, 8 days long", told{"date": 9, "complaint": list("numb"), "numb": list("patch"), "numb-start": 8}, soon, "C47", "RF87"},
		{"only where it was numbed, today", told{"date": 0, "complaint": list("numb"), "numb": list("numbed"), "numb-start": 0}, selfCare, "C47", "C47"},
		{"numb, and nothing on the list fits", told{"complaint": list("numb")}, routine, "C47", "C47.patch"},
		{"numb, not sure what it is like", told{"complaint": list("numb"), "numb": "unsure"}, emergency, "", ""},
		{"severe burning", told{"complaint": list("numb"), "numb": list("patch", "burns")}, urgent, "C47", "RF56"},
		{"a wrist drops", told{"areas": list("arm"), "complaint": list("weak"), "weak": list("drop")}, urgent, "C47", "C47.weak"},
		{"a wrist drops, and it gets worse", told{"areas": list("arm"), "complaint": list("weak"), "weak": list("drop"), "worse": "yes"}, emergency, "C47", "E-M19"},
		{"a wrist drops, injector unknown", told{"provider": "unknown", "areas": list("arm"), "complaint": list("weak"), "weak": list("drop")}, emergency, "C47", "C47.weak-unlicensed"},
		{"half the face suddenly numb", told{"complaint": list("numb"), "numb": list("half")}, emergency, "C41", "RF10"},

		{"light-headed since yesterday, day 1", told{"date": 1, "complaint": list("unwell"), "unwell": list("dizzy"), "unwell-start": 1}, selfCare, "C66", "C66"},
		{"light-headed for 3 days", told{"date": 3, "complaint": list("unwell"), "unwell": list("dizzy"), "unwell-start": 3}, selfCare, "C66", "C66"},
		{"light-headed for 4 days", told{"date": 4, "complaint": list("unwell"), "unwell": list("dizzy"), "unwell-start": 4}, soon, "C66", "C66.long"},
		{"light-headed from day 3", told{"date": 4, "complaint": list("unwell"), "unwell": list("dizzy"), "unwell-start": 1}, soon, "C66", "C66.late"},
		{"the room spins", told{"date": 1, "complaint": list("unwell"), "unwell": list("spins")}, urgent, "C66", "C66.spinning"},
		{"dizzy with slurred speech", told{"date": 1, "complaint": list("unwell"), "unwell": list("dizzy"), "stroke": list("speech")}, emergency, "C41", "RF04"},
	})
}

func TestThroatAndNeck(t *testing.T) {
	mild := func(more told) told {
		p := told{"areas": list("neck"), "complaint": list("swallow"), "swallow": "trouble", "swallow-mild": "yes"}
		for k, v := range more {
			p[k] = v
		}
		return p
	}
	checkVignettes(t, []vignette{
		{"trouble swallowing after the forehead", told{"complaint": list("swallow"), "swallow": "trouble"}, emergency, "C32", "RF03"},
		{"a bit of effort after the neck", mild(nil), urgent, "C32", "RF03"},
		{"the same, not sure that it is mild", mild(told{"swallow-mild": "unsure"}), emergency, "C32", "RF03"},
		{"the same, and getting worse", mild(told{"worse": "yes"}), emergency, "C32", ""},
		{"the same, alone far from help", mild(told{"alone": "yes"}), emergency, "C32", "E-M20"},
		{"the same, swallowing trouble in the past", mild(told{"health": list("throat")}), emergency, "C32", ""},
		{"the same, a second early dose", mild(told{"medicines": list("early")}), emergency, "C32", "E-M12"},
		{"feels like a lump after the forehead", told{"complaint": list("swallow"), "swallow": "feeling"}, soon, "C32", "C32"},
		{"feels like a lump after the neck", told{"areas": list("neck"), "complaint": list("swallow"), "swallow": "feeling"}, urgent, "C32", "C32.lump"},
		{"feels like a lump, injector unknown", told{"provider": "unknown", "complaint": list("swallow"), "swallow": "feeling"}, urgent, "C32", "C32.lump"},
		{"not sure about swallowing", told{"complaint": list("swallow"), "swallow": "unsure"}, emergency, "", "RF03"},

		{"weak voice after the neck", told{"areas": list("neck"), "complaint": list("swallow"), "voice": "weak"}, urgent, "C33", "C33"},
		{"weak voice after the forehead, no cold", told{"complaint": list("swallow"), "voice": "weak"}, emergency, "C33", "C33.no-neck"},
		{"weak voice, not sure where injected", told{"areas": "unsure", "complaint": list("swallow"), "voice": "weak"}, emergency, "C33", "C33.no-neck"},
		{"weak voice after the neck, getting worse", told{"areas": list("neck"), "complaint": list("swallow"), "voice": "weak", "worse": "yes"}, emergency, "C33", "E-M19"},

		{"nothing of the list fits the neck", told{"areas": list("migraine"), "complaint": list("neck")}, soon, "", "none"},
		{"stiff neck after migraine points, day 4", told{"date": 4, "areas": list("migraine"), "complaint": list("neck"), "neck": list("stiff")}, routine, "C34", "C34"},
		{"heavy by evening, licensed, day 5", told{"areas": list("migraine"), "complaint": list("neck"), "neck": list("heavy"), "neck-start": 2}, soon, "C34", "C34.heavy"},
		{"heavy by evening after the forehead", told{"complaint": list("neck"), "neck": list("heavy"), "neck-start": 2}, urgent, "C34", "RF47"},
		{"not off the pillow, licensed neck treatment", told{"areas": list("dystonia"), "complaint": list("neck"), "neck": list("pillow")}, soon, "C34", "C34.pillow"},
		{"not off the pillow after the forehead", told{"complaint": list("neck"), "neck": list("pillow")}, urgent, "C34", "C34.pillow-unexplained"},
		{"the chin drops", told{"areas": list("dystonia"), "complaint": list("neck"), "neck": list("tips")}, urgent, "C34", "C34.tips"},
		{"the chin drops, and it gets worse", told{"areas": list("dystonia"), "complaint": list("neck"), "neck": list("tips"), "worse": "yes"}, emergency, "C34", "E-M19"},
		{"the head cannot be held up", told{"areas": list("dystonia"), "complaint": list("neck"), "neck": list("cannot")}, emergency, "C37", "RF14"},
	})
}

func TestToxinSpread(t *testing.T) {
	licensedDouble := told{"areas": list("eyes"), "complaint": list("vision"), "double": "yes"}
	checkVignettes(t, []vignette{
		{"one lid and a weak voice", told{"complaint": list("lid"), "lid": "one", "lid-start": 1, "body": list("voice")}, emergency, "C37", "RF15"},
		{"double sight alone, licensed", licensedDouble, urgent, "C37", "C37"},
		{"new constipation alone", told{"complaint": list("bladder"), "bladder": list("new")}, urgent, "C37", "C37"},
		{"a dry mouth alone is not spread", told{"complaint": list("dry"), "dry": "new"}, soon, "", "RF88"},
		{"dry mouth and constipation are one group", told{"complaint": list("dry"), "dry": "new", "body": list("bowel")}, urgent, "C37", "C37"},
		{"dry mouth, injector unknown", told{"provider": "unknown", "complaint": list("dry"), "dry": "new"}, urgent, "C37", "RF62"},
		{"both lids, injector unknown", told{"provider": "unlicensed", "complaint": list("lid"), "lid": "both", "lid-start": 1}, emergency, "C37", "RF15"},
		{"slurred words", told{"complaint": list("swallow"), "voice": "slurred"}, emergency, "C37", "RF04"},
		{"double sight and an aminoglycoside", told{"areas": list("eyes"), "complaint": list("vision"), "double": "yes", "medicines": list("aminoglycoside")}, emergency, "C37", "E-M4a"},
		{"blur that stays, and an aminoglycoside, stays urgent", told{"areas": list("eyes"), "complaint": list("vision"), "blur": "stays", "medicines": list("aminoglycoside")}, urgent, "C37", ""},
	})
}

// TestSpreadNeverStandsAlone: toxin spread is not named for a bruise or a sore
// spot.
func TestSpreadNeverStandsAlone(t *testing.T) {
	for _, complaint := range []string{"bruise", "redness", "pain", "look", "no-effect"} {
		if a, _ := play(t, told{"complaint": list(complaint)}); slices.Contains(names(a), "C37") {
			t.Errorf("%s alone names toxin spread: %v", complaint, names(a))
		}
	}
}

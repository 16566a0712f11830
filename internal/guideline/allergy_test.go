package guideline

import "testing"

func TestAllergies(t *testing.T) {
	late := func(more told) told {
		p := told{"date": 5, "complaint": list("rash"), "rash": list("hives"), "rash-start": "later"}
		for k, v := range more {
			p[k] = v
		}
		return p
	}
	checkVignettes(t, []vignette{
		{"hives on the day after", told{"date": 1, "complaint": list("rash"), "rash": list("hives"), "rash-start": "24h"}, urgent, "C26", "RF54"},
		{"hives from day 2, well", late(nil), soon, "C26", "C26"},
		{"hives from day 2, getting worse", late(told{"worse": "yes"}), urgent, "C26", "E-M19"},
		{"hives, not sure when they began", late(told{"rash-start": "unsure"}), urgent, "C26", ""},
		{"first-day hives, getting worse", told{"date": 0, "complaint": list("rash"), "rash": list("hives"), "rash-start": "2h", "worse": "yes"}, emergency, "C26", "C26.first-day-worse"},
		{"hives that began minutes ago and spread fast", late(told{"allergy": list("fast")}), emergency, "C28", "RF06"},

		{"itch where it was wiped, day 2", told{"date": 2, "complaint": list("rash"), "rash": list("wiped"), "rash-start": "24h"}, selfCare, "C27", "C27"},
		{"the same on day 3", told{"date": 3, "complaint": list("rash"), "rash": list("wiped"), "rash-start": "24h"}, selfCare, "C27", "C27"},
		{"the same on day 4", told{"date": 4, "complaint": list("rash"), "rash": list("wiped"), "rash-start": "24h"}, soon, "C27", "C27.day-4"},
		{"spreading on day 2", told{"date": 2, "complaint": list("rash"), "rash": list("wiped", "spreading"), "rash-start": "24h"}, soon, "C27", "C27.spreading"},
		{"getting worse on day 2 is one step, not two", told{"date": 2, "complaint": list("rash"), "rash": list("wiped"), "rash-start": "24h", "worse": "yes"}, soon, "C27", "C27.spreading"},
		{"the eye swollen shut", told{"date": 2, "complaint": list("rash"), "rash": list("wiped-eye")}, urgent, "C27", "C27.eye"},
		{"itchy lids on the first day", told{"date": 1, "complaint": list("swelling"), "swelling": "lids-itch", "rash-start": "24h"}, urgent, "C27", "C27.itchy-lids"},
		{"itchy lids from day 2", told{"date": 2, "complaint": list("swelling"), "swelling": "lids-itch", "rash-start": "later"}, soon, "C27", "C27.itchy-lids-late"},

		{"face swells", told{"date": 0, "complaint": list("swelling"), "swelling": "face"}, emergency, "C28", "RF05"},
		{"hives and wheeze", told{"date": 0, "complaint": list("rash"), "rash": list("hives"), "allergy": list("wheeze")}, emergency, "C28", ""},
		{"tight throat at once", told{"date": 0, "complaint": list("rash"), "rash": list("marks"), "allergy": list("throat")}, emergency, "C28", "RF07"},
		{"itch at the marks, not sure about allergy signs", told{"date": 0, "complaint": list("rash"), "rash": list("marks"), "allergy": "unsure"}, emergency, "C28", ""},

		{"rash, fever and sore joints on day 10", told{"date": 10, "complaint": list("rash"), "rash": list("joints")}, urgent, "C29", "C29"},
		{"the same told as feeling ill", told{"date": 10, "complaint": list("unwell"), "unwell": list("joints")}, urgent, "C29", "C29"},
	})
}

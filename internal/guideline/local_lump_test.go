package guideline

import "testing"

func TestLump(t *testing.T) {
	lump := func(day, since int, options ...string) told {
		return told{"date": day, "complaint": list("lump"), "lump": list(options...), "lump-start": since}
	}
	jaw := told{"date": 14, "areas": list("masseter"), "complaint": list("jaw"), "jaw": list("lump"), "lump-start": 3}
	immune := told{"health": list("immune")}
	checkVignettes(t, []vignette{
		{"tiny bumps, day 2", lump(2, 2, "tiny"), selfCare, "C01", "C01"},
		{"tiny bumps getting smaller, day 5", lump(5, 5, "tiny"), selfCare, "C35", "C35"},
		{"tiny bumps for 7 days", lump(7, 7, "tiny"), selfCare, "C35", "C35"},
		{"tiny bumps for 8 days", lump(8, 8, "tiny"), soon, "C35", "RF85"},
		{"tiny bumps for 8 days, diabetes", lump(8, 8, "tiny").with(immune), urgent, "C35", "E-M7"},
		{"tiny bumps, not sure since when", lump(5, 5, "tiny").with(told{"lump-start": "unsure"}), selfCare, "C35", "C35"},
		{"tiny bumps on day 9, not sure since when", lump(9, 9, "tiny").with(told{"lump-start": "unsure"}), soon, "C35", "RF85"},

		{"firm, day 3", lump(3, 1, "firm"), soon, "C35", "C35.firm"},
		{"firm, day 60", lump(60, 20, "firm"), soon, "C35", "C35.firm"},
		{"firm and growing", lump(14, 3, "firm").with(told{"worse": "yes"}), urgent, "C35", "C35.grows"},
		{"firm, and a fever told elsewhere", lump(14, 3, "firm").with(told{"complaint": list("lump", "unwell"), "unwell": list("fever")}), urgent, "C35", "C35.fever"},
		{"firm, not sure whether it grows", lump(14, 3, "firm").with(told{"worse": "unsure"}), urgent, "C35", "J18"},
		{"firm, diabetes, since yesterday", lump(14, 1, "firm").with(immune), urgent, "C35", "C35.immune"},
		{"antibiotics did not help", lump(40, 20, "drug"), urgent, "C35", "C35.antibiotics"},
		{"several, day 6", lump(6, 2, "several"), soon, "C35", "C35.firm"},
		{"several, day 7", lump(7, 2, "several"), urgent, "C35", "RF67"},
		{"leaking", lump(14, 2, "hot"), urgent, "C35", "RF67"},
		{"firm, with a fever", lump(14, 2, "firm").with(told{"skin": list("fever")}), urgent, "C22", "RF50"},

		{"in the jaw, there at rest", jaw, soon, "C35", "C35.firm"},
		{"the same, and hot", jaw.with(told{"lump": list("hot")}), urgent, "C35", "RF67"},
		{"the same, growing", jaw.with(told{"worse": "yes"}), urgent, "C35", "C35.grows"},
	})
}

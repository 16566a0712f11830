//go:build !(js && wasm)

package guideline

import "aftercheck/internal/triage"

// firmLump is a lump that is more than a tiny, fading bump, and not blood.
var firmLump = anyOf(has("lump", "firm", "several", "hot", "drug"), has("jaw", "lump"))

// onlyBites is a lump of the jaw that shows only when biting: not a lump as
// RF85 and E-M7 mean it (J48).
var onlyBites = certain(all(
	has("lump", "bite"), without("lump", "tiny", "firm", "blood", "grows", "hard", "several", "hot", "drug", "node"),
))

// onlyNode is one small node under the jaw and nothing else: its own line gives it
// 2 weeks (J74).
var onlyNode = certain(all(
	has("lump", "node"), without("lump", "tiny", "firm", "blood", "grows", "hard", "several", "hot", "drug", "bite"),
))

// lump is C35. Tiny bumps of day 0 to 2 are C01, a lump only when biting is C31
// (J48). Red, hot or leaking and several from day 7 are RF67; a week is RF85.
func lump() *Complication {
	return &Complication{
		Complication: triage.Complication{
			ID:   "C35",
			Name: "Lump under the skin",
			Fits: anyOf(certain(firmLump), all(certain(has("lump", "tiny")), day(3, ever))),
			Base: selfCare,
			Says: "A tiny bump that gets smaller in the first week is harmless.",
			Rules: []*triage.Rule{
				{
					ID: "C35.firm", Level: soon, When: firmLump,
					Says:      "A firm lump, or one that does not get smaller, is for your clinic to look at.",
					Sources:   sources("NOD-2020"),
					Judgement: true,
				},
				{
					ID: "C35.grows", Level: urgent, When: all(firmLump, worse),
					Says:      "The lump is growing or getting worse.",
					Sources:   sources("NTM-2025"),
					Judgement: true,
				},
				{
					// RF50 where the skin was asked about; a fever can be told elsewhere too.
					ID: "C35.fever", Level: urgent, When: all(firmLump, anyFever),
					Says:      "You have a lump and a fever.",
					Sources:   sources("NTM-2025"),
					Judgement: true,
				},
				{
					// E-M7 waits for a week; the line of C35 does not.
					ID: "C35.immune", Level: urgent, When: all(firmLump, has("health", "immune")),
					Says:      "With diabetes or a weak immune system a firm lump may be an infection.",
					Sources:   sources("NTM-2025"),
					Judgement: true,
				},
				{
					ID: "C35.antibiotics", Level: urgent, When: has("lump", "drug"),
					Says:      "The lump did not get better with antibiotics.",
					Sources:   sources("NTM-2025"),
					Judgement: true,
				},
			},
			Tells: []*triage.Tell{
				{When: anyOf(has("lump", "firm"), has("jaw", "lump")), Says: "It is a firm lump, or a bump that does not get smaller."},
				{When: has("lump", "several"), Says: "There is more than one."},
				{When: has("lump", "hot"), Says: "It is red, hot or leaking."},
				{When: length("lump-start", 8, ever), Says: "It has been there for more than a week."},
			},
			Sources:   sources("NOD-2020", "NOD-2006", "NOD-2025", "NTM-2025", "NTM-AU"),
			Judgement: true,
		},
		Slug:  "lump-under-the-skin",
		Group: Local,
		Summary: "A small lump stays where the needle went in, or comes up days to months later. " +
			"Most go away by themselves. A few are slow infections and need a doctor.",
		Looks: []string{
			"A firm lump like a pea, in the line of a needle.",
			"It can itch or be tender.",
			"On light skin it is skin-coloured or red. On brown and black skin it may only look darker: feel for a firm, warm or sore lump.",
			"It is not gone by day 14.",
		},
		Course: Course{Onset: Range{2, 14, 120}, Lasts: Range{30, 90, 180}, Basis: "T26", OpenEnd: true},
		Days: []DayNote{
			{0, 2, "Tiny bumps where the needle went are normal now."},
			{3, 7, "Tiny bumps should be getting smaller. A firm lump is for your clinic in the next day or two."},
			{8, ever, "A lump that is still there, or new, is for your clinic in the next day or two. Red, hot, leaking, growing or several: see a doctor today."},
		},
		Often: "Rare: medical papers describe about 23 cases.",
		Do: []string{
			"Take a photo with a ruler next to it, once a week.",
			"Wash your hands before you touch it.",
			"Take your temperature if you feel ill.",
		},
		Not: []string{
			"Do not squeeze it.",
			"Do not put a needle in it.",
		},
		Clinic: []string{
			"They may take a small piece and look for germs, the slow kinds too.",
			"They may offer a steroid only when an infection is ruled out.",
		},
		Unsure: "A harmless lump and a slow infection can feel the same for weeks. Heat, growth and fever tell them apart.",
		Watch: []string{
			"You have a fever and are confused, very drowsy or breathless: call the emergency number.",
			"The neck or the floor of the mouth swells, or it is hard to breathe or swallow: call the emergency number.",
			"It is red, hot, leaking or growing, or you have a fever: see a doctor today.",
			"There are several lumps, or antibiotics did not help: see a doctor today.",
			"You have diabetes or a weak immune system: see a doctor today.",
		},
		Help: "Phone your clinic in the next day or two if it is firm, or still there after a week. " +
			"If you need a doctor today, phone your doctor or the out-of-hours service.",
		Usually: "It usually goes in about 3 months, and within 6. An infection with slow germs needs months of treatment.",
		Recheck: "Check again after 7 days, then once a week, and at once if it changes.",
	}
}

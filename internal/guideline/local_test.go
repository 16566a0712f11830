package guideline

import "testing"

func TestSkinInTheFirstDays(t *testing.T) {
	checkVignettes(t, []vignette{
		{"needle marks, day 1", told{"date": 1, "complaint": list("redness")}, selfCare, "C01", "C01"},
		{"needle marks, day 3", told{"date": 3, "complaint": list("redness")}, selfCare, "C01", "C01"},
		{"needle marks, day 4", told{"date": 4, "complaint": list("redness")}, soon, "C01", "C01.day-4"},
		{"needle marks, day not known at all", told{"date": "unsure", "date-about": "unsure", "complaint": list("redness")}, soon, "C01", "C01.day-4"},
		{"needle marks, not sure about the skin", told{"date": 1, "complaint": list("redness"), "skin": "unsure"}, emergency, "", ""},
		{"tiny bumps, day 1", told{"date": 1, "complaint": list("lump"), "lump": list("tiny"), "lump-start": 1}, selfCare, "C01", "C01"},
		{"needle marks after an earlier dose too soon", told{"date": 1, "complaint": list("redness"), "medicines": list("early")}, selfCare, "C01", ""},

		{"soft swelling, day 2", told{"date": 2, "complaint": list("swelling"), "swelling": "marks"}, selfCare, "C02", "C02"},
		{"puffy lids in the morning", told{"date": 2, "areas": list("eyes"), "complaint": list("swelling"), "swelling": "lids"}, selfCare, "C02", "C02"},
		{"soft swelling for 8 days", told{"date": 9, "complaint": list("swelling"), "swelling": "marks", "skin-start": 8}, soon, "C02", "RF86"},
		{"injected lip, day 2", told{"date": 2, "areas": list("lips"), "complaint": list("swelling"), "swelling": "lip"}, selfCare, "C02", "C02"},
		{"injected lip, day 3, no filler", told{"date": 3, "areas": list("lips"), "complaint": list("swelling"), "swelling": "lip"}, soon, "C02", "C02.late-lip"},
		{"injected lip, day 3, filler", told{"date": 3, "filler": "yes", "areas": list("lips"), "complaint": list("swelling"), "swelling": "lip"}, selfCare, "C02", "C02"},
		{"injected lip, day 3, perhaps filler", told{"date": 3, "filler": "unsure", "areas": list("lips"), "complaint": list("swelling"), "swelling": "lip"}, soon, "C02", "C02.late-lip"},
		{"injected lip, day 4, filler", told{"date": 4, "filler": "yes", "areas": list("lips"), "complaint": list("swelling"), "swelling": "lip"}, soon, "C02", "C02.late-lip"},
		{"injected lip, uneven", told{"date": 1, "areas": list("lips"), "complaint": list("swelling"), "swelling": "lip-other"}, soon, "C02", "C02.odd-lip"},
		{"not sure where it swells", told{"date": 1, "complaint": list("swelling"), "swelling": "unsure"}, emergency, "", "RF05"},

		{"sore spots, day 1", told{"date": 1, "complaint": list("pain")}, selfCare, "C03", "C03"},
		{"sore spots, day 6", told{"date": 6, "complaint": list("pain")}, selfCare, "C03", "C03"},
		{"sore spots, day 7", told{"date": 7, "complaint": list("pain")}, soon, "C03", "C03.day-7"},
		{"sore only when pressed on the chest", told{"date": 2, "areas": list("shoulder"), "complaint": list("chest"), "chest": list("press")}, selfCare, "C03", "C03"},

		{"itch at the marks", told{"date": 1, "complaint": list("rash"), "rash": list("marks"), "rash-start": "24h"}, selfCare, "C06", "C06"},
		{"itch at the marks, reacted before", told{"date": 1, "complaint": list("rash"), "rash": list("marks"), "rash-start": "24h", "health": list("reaction")}, urgent, "C06", "E-M5"},
	})
}

func TestBruises(t *testing.T) {
	checkVignettes(t, []vignette{
		{"bruise, day 2", told{"date": 2, "complaint": list("bruise")}, selfCare, "C04", "C04"},
		{"bruise on a blood thinner stays", told{"date": 2, "complaint": list("bruise"), "health": list("thinner")}, selfCare, "C04", "C04"},
		{"bruise in pregnancy stays", told{"date": 2, "complaint": list("bruise"), "health": list("pregnant")}, selfCare, "C04", "C04"},
		{"bruise with filler, day 2", told{"date": 2, "filler": "yes", "complaint": list("bruise"), "filler-skin": list("bruise")}, soon, "C04", "C04.filler"},
		{"bruise with filler, day 3", told{"date": 3, "filler": "yes", "complaint": list("bruise"), "filler-skin": list("bruise")}, selfCare, "C04", "C04"},
		{"bruise, perhaps filler, day 2", told{"date": 2, "filler": "unsure", "complaint": list("bruise"), "filler-skin": list("bruise")}, selfCare, "C04", "C04"},
		{"bruise with filler, not sure how the skin looks", told{"date": 2, "filler": "yes", "complaint": list("bruise"), "filler-skin": "unsure"}, emergency, "C39", "RF16"},
		{"fading, day 14", told{"date": 14, "complaint": list("bruise"), "bruise-fades": "fades"}, selfCare, "C04", "C04"},
		{"not fading, day 13", told{"date": 13, "complaint": list("bruise")}, selfCare, "C04", "C04"},
		{"not fading, day 14", told{"date": 14, "complaint": list("bruise"), "bruise-fades": "stays"}, soon, "C04", "C04.not-fading"},
		{"many new bruises elsewhere", told{"date": 2, "complaint": list("bruise"), "bruise": list("others")}, urgent, "C04", "C04.elsewhere"},

		{"a blood lump that stays as it is", told{"date": 1, "complaint": list("lump"), "lump": list("blood"), "lump-start": 1}, soon, "C05", "C05"},
		{"a raised bruise", told{"date": 1, "complaint": list("bruise"), "bruise": list("raised")}, soon, "C05", "C05"},
		{"a growing lump", told{"date": 0, "complaint": list("lump"), "lump": list("blood", "grows"), "lump-start": 0}, urgent, "C05", "RF57"},
		{"a lump in the neck, and the voice changed", told{"date": 0, "complaint": list("lump"), "lump": list("blood", "neck"), "lump-start": 0}, emergency, "C05", "RF22"},
		{"a lump near the eye, and sight changed", told{"date": 0, "complaint": list("lump"), "lump": list("blood", "eye"), "lump-start": 0}, emergency, "", "RF19"},
		{"a growing, tense lump", told{"date": 0, "complaint": list("lump"), "lump": list("grows", "hard"), "lump-start": 0}, urgent, "C05", "RF57"},
		{"a tense lump, worse than an hour ago, on a blood thinner", told{"date": 0, "complaint": list("lump"), "lump": list("blood", "hard"), "lump-start": 0, "worse": "yes", "health": list("thinner")}, emergency, "C05", "E-M6"},
		{"the same on a blood thinner", told{"date": 0, "complaint": list("lump"), "lump": list("grows", "hard"), "lump-start": 0, "health": list("thinner")}, emergency, "C05", "E-M6"},
		{"a growing lump, on a blood thinner and worse", told{"date": 0, "complaint": list("lump"), "lump": list("blood", "grows"), "lump-start": 0, "health": list("thinner"), "worse": "yes"}, urgent, "C05", "RF57"},
		{"not sure what the lump is like", told{"date": 1, "complaint": list("lump"), "lump": "unsure", "lump-start": 1}, emergency, "", "RF22"},
	})
}

func TestFeelingIll(t *testing.T) {
	checkVignettes(t, []vignette{
		{"mild headache, day 1", told{"date": 1, "complaint": list("headache"), "head-kind": "mild", "head-start": 0}, selfCare, "C07", "C07"},
		{"severe headache, day 2", told{"date": 2, "complaint": list("headache"), "head-kind": "severe", "head-start": 1}, soon, "C07", "C07.severe"},
		{"severe headache for 4 days", told{"date": 5, "complaint": list("headache"), "head-kind": "severe", "head-start": 4}, urgent, "C07", "RF61"},
		{"moderate headache for 7 days", told{"date": 7, "complaint": list("headache"), "head-kind": "moderate", "head-start": 7}, selfCare, "C07", "C07"},
		{"moderate headache for 8 days", told{"date": 8, "complaint": list("headache"), "head-kind": "moderate", "head-start": 8}, soon, "C07", "RF84"},
		{"moderate headache with a fever", told{"date": 2, "complaint": list("headache"), "head": list("fever"), "head-kind": "moderate", "head-start": 1}, soon, "C07", "C07.fever"},
		{"the same with diabetes", told{"date": 2, "complaint": list("headache"), "head": list("fever"), "head-kind": "moderate", "head-start": 1, "health": list("immune")}, urgent, "C07", "E-M7"},
		{"the same, and confused", told{"date": 2, "complaint": list("headache"), "head": list("fever"), "head-kind": "moderate", "head-start": 1, "sepsis": list("confused")}, emergency, "C23", "RF20"},
		{"headache, and nothing stays down", told{"date": 2, "complaint": list("headache"), "head": list("vomit"), "head-kind": "moderate", "head-start": 1}, urgent, "C07", "C07.vomit"},
		{"mild headache, not sure since when", told{"date": 2, "complaint": list("headache"), "head-kind": "mild", "head-start": "unsure"}, selfCare, "C07", "C07"},
		{"not sure how bad the headache is", told{"date": 2, "complaint": list("headache"), "head-kind": "unsure", "head-start": 1}, routine, "C07", "J18"},
		{"tight forehead, day 14", told{"date": 14, "complaint": list("lid"), "lid": "brow", "brow": "tight"}, selfCare, "C07", "C07"},
		{"tight forehead, day 15", told{"date": 15, "complaint": list("lid"), "lid": "brow", "brow": "tight"}, routine, "C13", "C13"},

		{"tired for 3 days", told{"date": 4, "complaint": list("unwell"), "unwell": list("tired"), "unwell-start": 3}, selfCare, "C08", "C08"},
		{"tired for 4 days", told{"date": 5, "complaint": list("unwell"), "unwell": list("tired"), "unwell-start": 4}, routine, "C08", "C08.day-4"},
		{"tired for 7 days", told{"date": 8, "complaint": list("unwell"), "unwell": list("tired"), "unwell-start": 7}, routine, "C08", "C08.day-4"},
		{"tired for 8 days", told{"date": 8, "complaint": list("unwell"), "unwell": list("tired"), "unwell-start": 8}, soon, "C08", "C08.week"},
		{"a cold", told{"complaint": list("unwell"), "unwell": list("cold")}, selfCare, "C61", "C61"},
		{"a sore throat with a cold", told{"complaint": list("swallow"), "swallow": "cold", "voice": "cold"}, selfCare, "C61", "C61"},
		{"fever, no sore place", told{"complaint": list("unwell"), "unwell": list("fever")}, soon, "C08", "C08.fever"},
		{"fever for more than 3 days", told{"complaint": list("unwell"), "unwell": list("fever", "fever-long")}, urgent, "C08", "C08.long-fever"},
		{"nothing stays down", told{"complaint": list("unwell"), "unwell": list("vomit")}, urgent, "C08", "C08.no-drinks"},
		{"tired and very unwell", told{"complaint": list("unwell"), "unwell": list("tired", "very"), "unwell-start": 1}, urgent, "C08", "C08.very-unwell"},
		{"tired with a dry mouth and blurred sight", told{"complaint": list("unwell"), "unwell": list("tired"), "unwell-start": 1, "body": list("dry", "sight")}, emergency, "C37", "RF15"},

		{"fainted at the needle, well", told{"date": 0, "complaint": list("faint"), "faint": "needle"}, selfCare, "C09", "C09"},
		{"fainted later", told{"date": 1, "complaint": list("faint"), "faint": "later"}, urgent, "C09", "C09.later"},
		{"fainted at the needle, pregnant", told{"date": 0, "complaint": list("faint"), "faint": "needle", "health": list("pregnant")}, urgent, "C09", "C09.pregnant"},
		{"fainted at the needle, not sure about illnesses", told{"date": 0, "complaint": list("faint"), "faint": "needle", "health": "unsure"}, selfCare, "C09", "C09"},
		{"fainted, not sure when", told{"date": 1, "complaint": list("faint"), "faint": "unsure"}, routine, "C09", "J18"},
		{"fainted, not sure about the signs", told{"date": 1, "complaint": list("faint"), "faint": "needle", "faint-signs": "unsure"}, emergency, "", "RF08"},
		{"fainted and hit the head, nothing else", told{"date": 0, "complaint": list("faint"), "faint": "needle", "faint-signs": list("head")}, routine, "C09", "C09.small-knock"},
	})
}

func TestTheResultItself(t *testing.T) {
	checkVignettes(t, []vignette{
		{"no effect, day 13", told{"date": 13, "complaint": list("no-effect"), "effect": "weak"}, selfCare, "C10", "C10"},
		{"no effect, day 14", told{"date": 14, "complaint": list("no-effect"), "effect": "weak"}, routine, "C11", "C11"},
		{"no effect, day 15", told{"date": 15, "complaint": list("no-effect"), "effect": "weak"}, routine, "C11", "C11"},
		{"no effect, day not known", told{"date": "unsure", "date-about": "unsure", "complaint": list("no-effect"), "effect": "weak"}, routine, "C11", "C11"},
		{"no effect yet, injector unknown", told{"date": 5, "provider": "unknown", "complaint": list("no-effect"), "effect": "weak"}, soon, "C10", "RF89"},
		{"wore off early", told{"date": 40, "complaint": list("no-effect"), "effect": "wore-off"}, routine, "C11", "C11"},
		{"a second dose too soon raises nothing", told{"date": 20, "complaint": list("no-effect"), "effect": "weak", "medicines": list("early")}, routine, "C11", "C11"},

		{"frozen", told{"complaint": list("look"), "look": list("frozen")}, routine, "C12", "C12"},
		{"one bad night over an uneven face", told{"complaint": list("look"), "look": list("uneven"), "mood": "night"}, routine, "C12", "C12"},
		{"worry each day over an uneven face", told{"complaint": list("look"), "look": list("uneven"), "mood": "daily"}, soon, "C12", "C12.distress-uneven"},
		{"frozen, distress in the past", told{"complaint": list("look"), "look": list("frozen"), "health": list("distress")}, soon, "C12", "E-M21"},
		{"too upset for days", told{"complaint": list("look"), "look": list("frozen"), "mood": "days"}, urgent, "C12", "RF66"},
		{"not sure whether safe", told{"complaint": list("look"), "look": list("frozen"), "mood": "unsure"}, emergency, "C12", "RF31"},
	})
}

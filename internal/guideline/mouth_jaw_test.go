package guideline

import (
	"maps"
	"testing"
)

// with adds to what was told.
func (p told) with(more told) told {
	out := maps.Clone(p)
	maps.Copy(out, more)
	return out
}

func TestJawBulge(t *testing.T) {
	jaw := told{"date": 14, "areas": list("masseter"), "complaint": list("jaw"), "jaw": list("bulge")}
	hollow := told{"date": 30, "areas": list("masseter"), "complaint": list("look"), "look": list("hollow"), "jaw-better": "better"}
	bite := told{"date": 12, "areas": list("masseter"), "complaint": list("lump"), "lump": list("bite"), "lump-start": 9}
	checkVignettes(t, []vignette{
		{"bulge when biting, day 14", jaw, routine, "C31", "C31"},
		{"told as a lump, for 9 days", bite, routine, "C31", "C31"},
		{"the same with diabetes: not a lump as E-M7 means it", bite.with(told{"health": list("immune")}), routine, "C31", "C31"},
		{"the same, but hot", bite.with(told{"lump": list("bite", "hot")}), urgent, "C35", "RF67"},
		{"hollow cheek", jaw.with(told{"jaw": list("hollow")}), routine, "C31", "C31"},
		{"hollow cheek, told as a look", hollow, routine, "C31", "C31"},
		{"hollow place, forehead treated", hollow.with(told{"areas": list("forehead")}), routine, "C12", ""},

		{"no better on day 20", jaw.with(told{"date": 20, "jaw-better": "same"}), routine, "C31", "C31"},
		{"no better on day 21", jaw.with(told{"date": 21, "jaw-better": "same"}), soon, "C31", "C31.week-3"},
		{"better on day 21", jaw.with(told{"date": 21, "jaw-better": "better"}), routine, "C31", "C31"},
		{"hard to eat on day 15", jaw.with(told{"date": 15, "jaw-better": "hard"}), soon, "C31", "C31.function"},
		{"not sure whether it gets better", jaw.with(told{"date": 21, "jaw-better": "unsure"}), soon, "C31", "J18"},
		{"no better, day not known", jaw.with(told{"date": "unsure", "date-about": "unsure", "jaw-better": "same"}), soon, "C31", "C31.week-3"},
		{"with a numb lip", jaw.with(told{"jaw": list("bulge", "numb")}), soon, "C31", "C31.numb-lip"},
		{"the jaw muscle was not injected", jaw.with(told{"areas": list("forehead")}), soon, "C31", "C31.elsewhere"},
		{"not sure where injected", jaw.with(told{"areas": "unsure"}), soon, "C31", "C31.elsewhere"},
		{"with trouble swallowing", jaw.with(told{"body": list("swallow")}), emergency, "C32", "RF03"},
	})
}

func TestJawJoint(t *testing.T) {
	jaw := func(options ...string) told {
		return told{"date": 14, "areas": list("masseter"), "complaint": list("jaw"), "jaw": list(options...)}
	}
	forehead := told{"areas": list("forehead")}
	old := told{"age": "50"}
	checkVignettes(t, []vignette{
		{"aches or clicks", jaw("ache"), routine, "C58", "C58"},
		{"aches, and a fever told elsewhere", jaw("ache").with(told{"complaint": list("jaw", "unwell"), "unwell": list("fever")}), urgent, "C58", "C58.fever"},
		{"aches while chewing", jaw("chew"), routine, "C58", "C58"},
		{"aches after the chin", jaw("ache").with(told{"areas": list("chin")}), routine, "C58", "C58"},
		{"aches after the forehead", jaw("ache").with(forehead), soon, "C58", "C58.elsewhere"},
		{"aches, not sure where injected", jaw("ache").with(told{"areas": "unsure"}), soon, "C58", "C58.elsewhere"},
		{"locked", jaw("locked"), urgent, "C58", "RF60"},
		{"painful with swelling or fever", jaw("ache", "swollen"), urgent, "C22", "RF60"},
		{"not sure what is wrong", jaw().with(told{"jaw": "unsure"}), soon, "", "none"},

		{"numb lip", jaw("numb"), soon, "C58", "C58.numb"},
		{"numb lip, and it spreads", jaw("numb").with(told{"numb": list("spreads")}), urgent, "C47", "RF56"},
		{"half the face went numb suddenly", jaw("numb").with(told{"numb": list("half")}), emergency, "C41", "RF10"},

		{"over 50, aches while chewing, jaw injected", jaw("chew").with(old), routine, "C58", "C58"},
		{"over 50, aches while chewing, jaw not injected", jaw("chew").with(old).with(forehead), urgent, "C58", "C58.temple-50"},
		{"over 50, sore temple", jaw("ache", "scalp").with(old), urgent, "C58", "C58.temple-50"},
		{"under 50, sore temple", jaw("ache", "scalp"), routine, "C58", "C58"},
		{"over 50, sore temple and sight", jaw("scalp", "sight").with(old), emergency, "C58", "C58.sight-50"},
		{"over 50, chewing and sight, jaw not injected", jaw("chew", "sight").with(old).with(forehead), emergency, "C58", "C58.sight-50"},
		{"over 50, chewing and sight, jaw injected", jaw("chew", "sight").with(old), urgent, "C58", "C58.sight"},
		{"under 50, sight changed", jaw("ache", "sight"), urgent, "C58", "C58.sight"},
	})
}

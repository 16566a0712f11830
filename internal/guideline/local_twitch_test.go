package guideline

import "testing"

func TestTwitching(t *testing.T) {
	twitch := told{"date": 9, "areas": list("forehead"), "complaint": list("twitch")}
	with := func(sign string) told { return twitch.with(told{"twitch": list(sign)}) }
	lines := told{"date": 9, "areas": list("nose"), "complaint": list("look"), "look": list("lines")}
	checkVignettes(t, []vignette{
		{"a small flicker", twitch, selfCare, "C59", "C59"},
		{"a second dose too soon raises nothing", twitch.with(told{"medicines": list("early")}), selfCare, "C59", "C59"},
		{"new lines", lines, routine, "C59", "C59.lines"},
		{"jerks that spread", with("spreads"), emergency, "C59", "C59.jerks"},
		{"food sticks too", twitch.with(told{"body": list("swallow")}), emergency, "C32", "RF03"},
		{"arms are weak too", twitch.with(told{"body": list("limbs")}), emergency, "C37", "RF14"},
		{"a small place is weak", with("weak"), urgent, "C47", "C47.weak"},
		{"the same, injector unknown", with("weak").with(told{"provider": "unknown"}), emergency, "C47", "C47.weak-unlicensed"},
		{"within 6 hours of numbing", with("numbing").with(told{"date": 0}), emergency, "", "RF35"},
		{"not sure about the signs", twitch.with(told{"twitch": "unsure"}), emergency, "C59", "C59.jerks"},
	})
}

func TestThinnerMuscle(t *testing.T) {
	look := func(day int, area, sign string) told {
		return told{"date": day, "areas": list(area), "complaint": list("look"), "look": list(sign)}
	}
	unknown := told{"date": "unsure", "date-about": "unsure"}
	checkVignettes(t, []vignette{
		{"a hollow temple, day 120", look(120, "temple", "hollow"), routine, "C64", "C64"},
		{"thinner eyebrows", look(120, "forehead", "hair"), routine, "C64", "C64"},
		{"a hollow cheek, day 90", look(90, "masseter", "hollow").with(told{"jaw-better": "better"}), routine, "C31", "C31"},
		{"a hollow cheek, day 91", look(91, "masseter", "hollow"), routine, "C64", "C64"},
		{"a hollow cheek, day not known, no better", look(91, "masseter", "hollow").with(unknown).with(told{"jaw-better": "same"}), soon, "C31", "C31.week-3"},
		{"sudden or painful", look(120, "temple", "hollow-bad"), urgent, "C64", "C64.sudden"},
		{"sudden, in the first weeks", look(20, "temple", "hollow-bad"), urgent, "C64", "C64.sudden"},
		{"not sure about the look", look(120, "temple", "hollow").with(told{"look": "unsure", "lid": "before", "brow": "heavy"}), soon, "C64", "J18"},
		{"a second dose too soon raises nothing", look(120, "temple", "hollow").with(told{"medicines": list("early")}), routine, "C64", "C64"},
	})
}

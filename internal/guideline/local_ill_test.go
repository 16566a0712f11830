package guideline

import "testing"

func TestMigraine(t *testing.T) {
	usual := told{"date": 3, "areas": list("migraine"), "complaint": list("headache"), "head-kind": "usual", "head-start": 1}
	fails := usual.with(told{"head-kind": "usual-fails"})
	checkVignettes(t, []vignette{
		{"own migraine, plan works", usual, selfCare, "C50", "C50"},
		{"own migraine after the forehead", usual.with(told{"areas": list("forehead")}), selfCare, "C50", "C50"},
		{"plan does not work", fails, soon, "C50", "C50.plan-fails"},
		{"for 3 days", usual.with(told{"head-start": 3}), selfCare, "C50", "C50"},
		{"for 4 days", usual.with(told{"date": 5, "head-start": 4}), urgent, "C50", "C50.long"},
		{"for 4 days, plan does not work", fails.with(told{"date": 5, "head-start": 4}), urgent, "C50", "RF61"},
		{"on day 3, not sure since when", usual.with(told{"head-start": "unsure"}), selfCare, "C50", "C50"},
		{"nothing stays down", usual.with(told{"head": list("vomit")}), urgent, "C50", "C50.vomit"},
		{"with a fever", usual.with(told{"head": list("fever")}), emergency, "C50", "C50.fever"},
		{"unlike the usual ones, and weak", usual.with(told{"head": list("different")}), emergency, "C41", "RF11"},
		{"over 50, temple and sight changed", usual.with(told{"head": list("temple", "sight"), "age": "50"}), emergency, "C07", "C07.temple-sight"},
		{"20 weeks pregnant, plan does not work", fails.with(told{"head": list("pregnant")}), urgent, "", "RF69"},
		{"not sure about the signs", usual.with(told{"head": "unsure"}), emergency, "", "RF12"},
		{"not sure whether it is the usual one", usual.with(told{"head-kind": "unsure"}), routine, "C07", "J18"},
	})
}

func TestCold(t *testing.T) {
	cold := told{"complaint": list("unwell"), "unwell": list("cold")}
	throat := told{"areas": list("neck"), "complaint": list("swallow"), "swallow": "cold", "voice": "cold"}
	checkVignettes(t, []vignette{
		{"a cold", cold, selfCare, "C61", "C61"},
		{"a sore throat and a hoarse voice with it", throat, selfCare, "C61", "C61"},
		{"only hoarse, with a cold", throat.with(told{"swallow": "normal"}), selfCare, "C61", "C61"},
		{"with a fever", cold.with(told{"unwell": list("cold", "fever")}), soon, "C61", "C08.fever"},
		{"fever for more than 3 days", cold.with(told{"unwell": list("cold", "fever-long")}), urgent, "C61", "C61.long-fever"},
		{"the same, told from the throat", throat.with(told{"unwell": list("fever-long")}), urgent, "C61", "C61.long-fever"},
		{"with a fever and drowsy", cold.with(told{"unwell": list("cold", "fever"), "sepsis": list("confused")}), emergency, "C23", "RF20"},
		{"food sticks", throat.with(told{"swallow": "trouble"}), emergency, "C32", "RF03"},
		{"hoarse without a cold", throat.with(told{"swallow": "normal", "voice": "weak"}), urgent, "C33", "RF46"},
		{"with a tired feeling for 5 days", cold.with(told{"date": 6, "unwell": list("cold", "tired"), "unwell-start": 5}), routine, "C08", "C08.day-4"},
	})
}

func TestSweat(t *testing.T) {
	sweat := told{"date": 20, "areas": list("armpit"), "complaint": list("sweat")}
	with := func(sign string) told { return sweat.with(told{"sweat": list(sign)}) }
	checkVignettes(t, []vignette{
		{"after the armpits", sweat, routine, "C56", "C56"},
		{"a second dose too soon raises nothing", sweat.with(told{"medicines": list("early")}), routine, "C56", "C56"},
		{"with a fever", with("fever"), soon, "C56", "C56.ill"},
		{"with a fever, diabetes", with("fever").with(told{"health": list("immune")}), urgent, "C56", "E-M7"},
		{"with a fever, and blotchy", with("fever").with(told{"sepsis": list("blotchy")}), emergency, "C23", "RF20"},
		{"at night", with("night"), soon, "C56", "C56.ill"},
		{"losing weight", with("weight"), soon, "C56", "C56.ill"},
		{"with chest pain or a faint", with("chest"), emergency, "C56", "C56.chest"},
		{"not sure about the signs", sweat.with(told{"sweat": "unsure"}), emergency, "C56", "C56.chest"},
		{"after the forehead", sweat.with(told{"areas": list("forehead")}), soon, "C56", "C56.elsewhere"},
		{"not sure where injected", sweat.with(told{"areas": "unsure"}), soon, "C56", "C56.elsewhere"},
		{"headache and sweating with a spinal cord injury", sweat.with(told{"complaint": list("sweat", "headache"), "health": list("spinal")}), emergency, "C54", "C54"},
	})
}

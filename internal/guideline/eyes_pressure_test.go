package guideline

import "testing"

func TestEyeEmergencies(t *testing.T) {
	checkVignettes(t, []vignette{
		{"very bad red painful eye", told{"complaint": list("eye"), "eye": list("pain"), "eye-danger": list("severe")}, emergency, "C44", "C44"},
		{"the same among the eye signs not sure", told{"complaint": list("eye"), "eye": list("dry"), "eye-danger": "unsure"}, emergency, "", "RF18"},
		{"rainbow rings alone", told{"complaint": list("eye"), "eye-danger": list("halos")}, urgent, "", "RF42"},
		{"bulging eye after a bruise", told{"date": 0, "complaint": list("bruise"), "bruise": list("eye")}, emergency, "C25", "C25"},
		{"sight is fading", told{"date": 0, "complaint": list("vision"), "eye-danger": list("fading")}, emergency, "C25", "RF19"},
		{"only moving the eye hurts", told{"complaint": list("eye"), "eye": list("pain"), "eye-danger": list("move")}, urgent, "", "RF42"},
	})
}

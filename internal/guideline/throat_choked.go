//go:build !(js && wasm)

package guideline

import "aftercheck/internal/triage"

// chokedSick is J62: a cough or fever 1 to 3 days after food or drink went the
// wrong way.
var chokedSick = anyOf(is("choked", "cough", "breathless"), has("unwell", "choked"))

// chokedInfection is J62. The evidence gives it no C number. Breathless is RF01,
// and a sign of sepsis RF20.
func chokedInfection() *Complication {
	return &Complication{
		Complication: triage.Complication{
			ID:   "J62",
			Name: "A chest infection after food or drink went the wrong way",
			Fits: certain(chokedSick),
			Base: urgent,
			Says: "A cough or fever 1 to 3 days after food or drink went the wrong way can be a chest infection.",
			Tells: []*triage.Tell{
				{When: chokedSick, Says: "The cough or fever began 1 to 3 days after food or drink went the wrong way."},
				{When: swallowTrouble, Says: "Swallowing is newly hard."},
				{When: throatZone, Says: "The neck or jaw was injected."},
			},
			Judgement: true,
		},
		Slug:    "chest-infection-after-choking",
		Group:   Body,
		Summary: "Food or drink got into the airway, and germs with it. It needs a doctor on the same day.",
		Looks: []string{
			"Food or drink went the wrong way, and 1 to 3 days later a cough or fever began.",
			"Breathing is still easy. If it is not, that is an emergency.",
		},
		Course: Course{NoWindow: true, Basis: "J62"},
		Days:   []DayNote{{0, ever, "A cough or fever after choking is not a normal effect on any day."}},
		Do: []string{
			"See a doctor today.",
			"Say that food or drink went the wrong way, and when.",
			"Sit up to eat and drink. Take small bites.",
			"Take your temperature.",
		},
		Not: []string{
			"Do not test your swallowing with a drink.",
			"Do not lie flat after eating.",
			"Do not take leftover antibiotics.",
		},
		Clinic: []string{
			"A doctor may listen to your chest and order an X-ray.",
			"They may give antibiotics. Some kinds make the toxin stronger, so remind them of the injection.",
			"They may check your swallowing.",
		},
		Unsure: "A cold makes people cough too. That food or drink went the wrong way is what makes the difference.",
		Watch: []string{
			"You get breathless, or your lips turn blue or grey: call the emergency number.",
			"You are confused, very drowsy or shake and cannot stop: call the emergency number.",
			"Food, drink or spit is hard to get down, or goes the wrong way again: call the emergency number.",
		},
		Help:    "See a doctor today. If none can see you today, go to an emergency department.",
		Usually: "How long it takes depends on what the doctor finds.",
		Recheck: "Check again after 2 to 6 hours, until a doctor has seen you.",
		Areas:   []string{"neck", "dystonia", "masseter", "salivary"},
	}
}

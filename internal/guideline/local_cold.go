//go:build !(js && wasm)

package guideline

import "aftercheck/internal/triage"

// hasCold is a cold, told as such or as a sore throat or hoarse voice with one.
var hasCold = certain(anyOf(has("unwell", "cold"), is("swallow", "cold"), is("voice", "cold")))

// coldLike is C61: it may hurt to swallow, but drinks go down (J27). Trouble
// getting them down is RF03, a throat that tightens RF07.
func coldLike() *Complication {
	return &Complication{
		Complication: triage.Complication{
			ID:   "C61",
			Name: "A cold",
			Fits: hasCold,
			Base: selfCare,
			Says: "A cold with a runny nose or a sore throat passes by itself. Most likely it is not from the injection.",
			Rules: []*triage.Rule{{
				ID: "C61.long-fever", Level: urgent, When: has("unwell", "fever-long"),
				Says:      "You have had a fever for more than 3 days, or your immune system is weak.",
				Judgement: true,
			}},
			Tells: []*triage.Tell{
				{When: has("unwell", "cold"), Says: "You have a runny nose or a sore throat."},
				{When: is("swallow", "cold"), Says: "Your throat hurts, and drinks go down."},
				{When: is("voice", "cold"), Says: "Your voice is hoarse with the cold."},
				{When: day(0, 14), Says: "It is the first 2 weeks."},
			},
			Sources:   sources("FDA-DYSPORT", "FDA-JEUVEAU"),
			Judgement: true,
		},
		Slug:  "cold",
		Group: Local,
		Summary: "A runny nose, a sore throat, a hoarse voice. " +
			"Leaflets of two brands name colds, most likely because colds are so common.",
		Looks: []string{
			"Your nose runs, or your throat is sore.",
			"It hurts to swallow, but food and drink go down as always.",
			"Others near you have a cold too.",
			"Muscles, sight and speech are normal.",
		},
		Course: Course{Onset: Range{0, 5, 14}, Lasts: Range{3, 7, 14}, Basis: "C61"},
		Days: []DayNote{
			{0, 14, "A cold can come on any day. A fever for more than 3 days is not part of it: see a doctor today."},
			{15, ever, "A cold this late is most likely just a cold."},
		},
		Do: []string{
			"Rest and drink enough.",
			"Take your temperature.",
			"Notice whether drinks go down as always.",
		},
		Not: []string{
			"Do not take a cold medicine that makes you sleepy if your mouth is dry or you feel weak.",
		},
		Clinic: []string{"Mostly nothing is needed."},
		Unsure: "A sore throat and weak swallowing can feel alike. With a cold it hurts, but drinks go down.",
		Watch: []string{
			"Food, drink or spit is hard to get down, or makes you cough: call the emergency number.",
			"Your throat feels tight, or breathing is hard or noisy: call the emergency number.",
			"Your voice is weak or hoarse without a cold: run this check again now.",
			"A fever of 38 °C (100.4 °F) or more lasts more than 3 days: see a doctor today.",
		},
		Help: "You mostly need no help for a cold. A fever without any other reason: phone your clinic or a doctor in the next day or two. " +
			"A fever for more than 3 days, or with a weak immune system: see a doctor today.",
		Usually: "It usually takes about a week, and up to 2 weeks.",
		Recheck: "Check again after 72 hours.",
	}
}

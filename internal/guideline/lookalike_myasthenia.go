//go:build !(js && wasm)

package guideline

import "aftercheck/internal/triage"

// myasthenia is C45: known or suspected illness with any new sign (E-M2, J87),
// or a droop that tires (J46, J72). Throat, voice, breathing or neck in a known
// illness is an emergency (RF30).
func myasthenia() *Complication {
	return &Complication{
		Complication: triage.Complication{
			ID:   "C45",
			Name: "Myasthenia or a similar nerve-muscle illness",
			Fits: anyOf(
				flagged("RF30"),
				certain(has("lid-with", "varies", "tires")),
				all(muscleIllness, certain(spreadSign)),
			),
			Base:        urgent,
			Says:        "Muscles that tire with use, or a nerve-muscle illness with a new sign, need a doctor today.",
			ToEmergency: reachesEmergency,
			Tells: []*triage.Tell{
				{When: has("health", "muscle"), Says: "You have, or may have, a nerve-muscle illness."},
				{When: has("lid-with", "varies"), Says: "The droop goes with rest and comes back with use."},
				{When: has("lid-with", "tires"), Says: "Chewing or your voice tires towards evening."},
				{When: bothLids, Says: "Both lids droop."},
			},
			Sources:   sources("MG-2015", "MG-TR", "MG-PUNGA", "MG-ALARAJ", "UK-LETYBO"),
			Judgement: true,
		},
		Slug:  "myasthenia",
		Group: Mimic,
		Summary: "In these illnesses muscles tire with use and recover with rest. " +
			"The toxin can make them worse, or show them for the first time.",
		Looks: []string{
			"A lid droops, or you see double, more so when you are tired.",
			"Chewing or your voice gets tired with use and better with rest.",
			"A droop from the toxin alone can change through the day too, so only an examination can tell.",
		},
		Course: Course{Onset: Range{1, 7, 42}, Basis: "C45", OpenEnd: true},
		Days: []DayNote{
			{0, 42, "Muscles that tire and recover again are not a normal effect on any day. It can show up to 6 weeks after the injection."},
		},
		Do: []string{
			"See a doctor today. Ask for a nerve specialist (neurologist).",
			"Rest.",
			"Go on with your usual tablets.",
			"Tell every doctor about the illness and the injection before you take a new medicine.",
		},
		Not: []string{
			"Do not start magnesium or an antibiotic without saying that you have, or may have, myasthenia.",
			"Do not test yourself with ice: the answer can be wrong.",
			"Do not have another toxin injection.",
			"Do not drive if you see double or a lid covers your sight.",
		},
		Clinic: []string{
			"A nerve specialist may test how muscles tire.",
			"Some antibiotics and other medicines should be avoided.",
		},
		Unsure: "The toxin can look just like myasthenia, and myasthenia like the toxin. That is why a doctor must look.",
		Watch: []string{
			"Breathing or swallowing gets hard: call the emergency number.",
			"Speech slurs, or your voice gets weak: call the emergency number.",
			"Your head drops or is hard to hold up: call the emergency number.",
		},
		Help: "See a doctor today and say “my muscles tire with use after a botulinum injection, it could be myasthenia”. " +
			"If you have the illness and throat, voice, breathing or neck got worse, call the emergency number.",
		Usually: "It can last weeks to months, as the toxin wears off slowly.",
		Recheck: "Check again after 6 hours, then each day for 7 days.",
	}
}

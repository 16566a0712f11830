//go:build !(js && wasm)

package guideline

import "aftercheck/internal/triage"

// serumSickness is C29 (RF55).
func serumSickness() *Complication {
	return &Complication{
		Complication: triage.Complication{
			ID:        "C29",
			Name:      "Late allergic rash with fever and sore joints",
			Fits:      flagged("RF55"),
			Base:      urgent,
			Says:      "A rash with fever and sore joints can be a late allergic reaction. A doctor should see it today.",
			Sources:   sources("SSICK-UTD", "SSICK-2026"),
			Judgement: true,
			Tells: []*triage.Tell{
				{When: anyOf(has("rash", "joints"), has("unwell", "joints")), Says: "Fever, a rash and sore joints came together."},
				{When: day(5, 21), Says: "It is 5 to 21 days since the injection, when this reaction shows."},
				{When: has("health", "reaction"), Says: "You had a reaction before."},
			},
		},
		Slug:  "late-rash-fever-joints",
		Group: Allergy,
		Summary: "A late reaction of the immune system, often one to two weeks after the injection. " +
			"Doctors call it serum sickness. It needs a doctor the same day.",
		Looks: []string{
			"A rash or hives, together with a fever and aching joints.",
			"Your glands may swell.",
			"The rash may be hard to see on brown and black skin: feel for raised, itchy or warm skin.",
		},
		Course: Course{Onset: Range{5, 10, 21}, Lasts: Range{7, 14, 30}, Basis: "T23"},
		Days: []DayNote{
			{0, 4, "This reaction usually begins later. After an earlier injection it can come sooner."},
			{5, 21, "This is when it most often shows. A rash with fever and sore joints is not normal on any day: see a doctor today."},
		},
		Do: []string{
			"See a doctor today.",
			"Tell them the date of this injection and of all earlier ones.",
			"Take your temperature and write it down.",
			"Take photos of the rash.",
		},
		Not: []string{
			"Do not have another toxin injection.",
			"Do not wait for the two-week review.",
		},
		Clinic: []string{
			"The doctor may take blood tests.",
			"They may give a steroid.",
		},
		Unsure: "Infections can cause rash, fever and sore joints too. A doctor needs to tell them apart.",
		Watch: []string{
			"Breathing gets hard, or your throat feels tight: call the emergency number.",
			"You collapse or get confused: call the emergency number.",
		},
		Help:    "See a doctor today. If none can see you today, go to an emergency department.",
		Usually: "It usually lasts one to two weeks, and can last a month.",
		Recheck: "Check again after 24 hours.",
	}
}

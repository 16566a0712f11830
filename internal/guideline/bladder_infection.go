//go:build !(js && wasm)

package guideline

import "aftercheck/internal/triage"

// urineInfection is C55, with blood in the pee. Fever, back pain or being sick
// with it is RF59, a sign of sepsis RF20; drinks that do not stay down are C08's
// line.
func urineInfection() *Complication {
	return &Complication{
		Complication: triage.Complication{
			ID:   "C55",
			Name: "Urine infection, or blood in the pee, after a bladder injection",
			Fits: has("bladder", "burning", "burning-fever", "pink", "clots"),
			Base: selfCare,
			Says: "Light pink pee in the first 3 days after a bladder injection is expected.",
			Rules: []*triage.Rule{
				{
					// As RF91: a modifier raises a base, never a flag (J15).
					ID: "C55.burning", Level: soon, When: has("bladder", "burning"),
					Says:      "Burning pee after a bladder injection is often an infection.",
					Sources:   sources("OAB-REAL"),
					Judgement: true,
				},
				{
					ID: "C55.blood", Level: urgent,
					When:      anyOf(has("bladder", "clots"), all(has("bladder", "pink"), day(4, ever))),
					Says:      "There are clots or red blood in your pee, or it is still pink after day 3.",
					Judgement: true,
				},
				{
					// RF59, for a fever that is told with another worry.
					ID: "C55.fever", Level: urgent, When: anyOf(feverAlone, has("unwell", "fever-sore")),
					Says:      "It burns or bleeds when you pee, and you have a fever.",
					Judgement: true,
				},
				{
					// J18: for what is true of the person, "not sure" counts as no.
					ID: "C55.pregnant", Level: urgent, When: pregnant,
					Says:      "In pregnancy a urine infection or blood is seen by a doctor today.",
					Judgement: true,
				},
			},
			Tells: []*triage.Tell{
				{When: has("areas", "bladder"), Says: "The bladder was injected."},
				{When: has("bladder", "burning", "burning-fever"), Says: "It burns when you pee."},
				{When: has("bladder", "pink"), Says: "Your pee is light pink."},
				{When: has("bladder", "clots"), Says: "There are clots or red blood in your pee."},
			},
			Sources:   sources("OAB-REAL"),
			Judgement: true,
		},
		Slug:  "urine-infection-or-blood",
		Group: Body,
		Summary: "The needle goes in through the bladder wall. A little blood is expected for 3 days. " +
			"Burning, cloudy or smelly pee points to an infection.",
		Looks: []string{
			"It burns when you pee, and you have to go often.",
			"The pee is cloudy or smells.",
			"Light pink pee up to day 3 is expected. Clots or red pee are not.",
		},
		Course: Course{Onset: Range{1, 5, 30}, Lasts: Range{3, 7, 14}, Basis: "C55"},
		Days: []DayNote{
			{0, 3, "Light pink pee is expected. Clots or red pee are not normal: see a doctor today. Burning is for your clinic in the next day or two."},
			{4, 30, "Blood now is not normal: see a doctor today. Burning is for your clinic in the next day or two."},
			{31, ever, "It needs the same care on any later day."},
		},
		Often: "In practice, about 1 in 5 people have a urine infection in the first month after a bladder injection.",
		Do: []string{
			"Drink enough, unless you were told to drink less.",
			"Phone the clinic and ask for a urine test.",
			"Take your temperature.",
		},
		Not: []string{
			"Do not take leftover antibiotics.",
		},
		Clinic: []string{
			"They may test your urine.",
			"They may give an antibiotic. Some kinds make the toxin stronger, so remind them of the injection.",
		},
		Unsure: "We cannot tell from here whether it is an infection. A urine test can.",
		Watch: []string{
			"You are confused, very drowsy, breathless, blotchy, or shake and cannot stop: call the emergency number.",
			"No pee for 8 hours or more, and the belly hurts or is swollen: call the emergency number.",
			"A fever, back pain or being sick, clots, red pee, or pink pee after day 3: see a doctor today.",
			"You are pregnant: see a doctor today.",
		},
		Help: "Burning alone: phone the clinic that injected you in the next day or two. " +
			"With a fever, back pain or blood, see a doctor today.",
		Usually: "With treatment it usually takes about a week.",
		Recheck: "Check again after 24 hours.",
		Areas:   []string{"bladder"},
	}
}

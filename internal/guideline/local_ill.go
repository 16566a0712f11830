//go:build !(js && wasm)

package guideline

import "aftercheck/internal/triage"

// fluLike is C08: feeling a bit ill, with no weak muscle. A fever without a
// sore place (J68) and being sick all day (J69) are its red lines. A cold is
// C61.
func fluLike() *Complication {
	return &Complication{
		Complication: triage.Complication{
			ID:   "C08",
			Name: "Flu-like, tired or a bit sick",
			Fits: anyOf(
				certain(has("unwell", "tired", "fever", "fever-long", "vomit", "very")),
				doubt("unwell"),
			),
			Base: selfCare,
			Says: "Feeling a bit tired, achy or sick is mostly mild and passes.",
			Rules: []*triage.Rule{
				{
					// Between "to day 3" and "beyond day 7" the evidence is silent.
					ID: "C08.day-4", Level: routine,
					When:      all(has("unwell", "tired"), length("unwell-start", 4, 7)),
					Says:      "You have felt tired, achy or sick for more than 3 days.",
					Judgement: true,
				},
				{
					ID: "C08.week", Level: soon,
					When:      all(has("unwell", "tired"), length("unwell-start", 8, ever)),
					Says:      "You have felt tired, achy or sick for more than a week.",
					Judgement: true,
				},
				{
					ID: "C08.fever", Level: soon, When: has("unwell", "fever"),
					Says:      "You have a fever or shaking chills, and no sore place.",
					Judgement: true,
				},
				{
					ID: "C08.long-fever", Level: urgent, When: has("unwell", "fever-long"),
					Says:      "You have had a fever for more than 3 days, or your immune system is weak.",
					Judgement: true,
				},
				{
					ID: "C08.no-drinks", Level: urgent, When: has("unwell", "vomit"),
					Says:      "You have not kept drinks or important medicines down for 24 hours.",
					Judgement: true,
				},
				{
					// I2 sends "very unwell" to a doctor today when nothing fits; it must
					// not be lower because a mild entry fits.
					ID: "C08.very-unwell", Level: urgent, When: has("unwell", "very"),
					Says:      "You feel very unwell.",
					Judgement: true,
				},
			},
			Tells: []*triage.Tell{
				{When: has("unwell", "tired"), Says: "You feel tired, achy or a bit sick."},
				{When: onset("unwell-start", 0, 7), Says: "It began in the first week."},
			},
			Sources:   sources("MAYO-BOTOX"),
			Judgement: true,
		},
		Slug:  "flu-like-feeling",
		Group: Local,
		Summary: "You feel tired, achy or a bit sick, as with mild flu. " +
			"It is mild and passes. Your muscles are strong and you swallow as usual.",
		Looks: []string{
			"It is mild and all over.",
			"You can do what you always could: stand up, lift your arms, climb stairs.",
			"Swallowing, speech and sight are normal.",
		},
		Course: Course{Onset: Range{0, 1, 7}, Lasts: Range{1, 2, 7}, Basis: "T06"},
		Days: []DayNote{
			{0, 7, "It can begin on any of these days. Up to 3 days of feeling a bit ill are expected."},
			{8, ever, "Feeling ill for more than a week is for your clinic in the next day or two. Beginning this late, it is likely something else."},
		},
		Do: []string{
			"Rest and drink enough.",
			"Take your temperature.",
			"Check that you can stand up from a chair and hold both arms up for 10 seconds.",
		},
		Not: []string{
			"Do not assume it is the injection if you have a fever, or if others at home are ill.",
		},
		Clinic: []string{"A doctor may test your strength, speech, swallowing and eyes."},
		Unsure: "A virus is a common cause too. Toxin that spreads can also begin with tiredness, so the signs below matter.",
		Watch: []string{
			"You cannot lift your arms or hold up your head, or it is hard to swallow or speak: call the emergency number.",
			"A dry mouth together with blurred or double sight: call the emergency number.",
			"A fever, and you are confused, very drowsy or blotchy: call the emergency number.",
			"A fever and a hot or sore injection place: see a doctor today.",
			"A fever with a rash and sore joints: see a doctor today.",
			"You cannot keep drinks or important medicines down for 24 hours: see a doctor today.",
		},
		Help: "A fever without a sore place, or feeling ill for more than a week: phone your clinic or a doctor in the next day or two. " +
			"A fever for more than 3 days, or with a weak immune system: see a doctor today.",
		Usually: "It usually takes about 2 days, and up to a week.",
		Recheck: "Check again after 24 hours and after 72 hours.",
	}
}

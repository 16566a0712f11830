//go:build !(js && wasm)

package guideline

import "aftercheck/internal/triage"

// weakNeck is C34. A head that tips (RF47), that cannot be held up (RF14), and
// a stiff neck with fever (RF36) are red flags.
func weakNeck() *Complication {
	return &Complication{
		Complication: triage.Complication{
			ID:   "C34",
			Name: "Sore, stiff or weak neck",
			Fits: anyOf(has("neck", "stiff", "pillow", "heavy", "tips", "cannot", "worse", "fever", "tear"), certain(has("body", "neck"))),
			Base: routine,
			Says: "A sore or stiff neck after injections in the neck, shoulders or for migraine is common and usually passes.",
			Rules: []*triage.Rule{
				{
					ID: "C34.heavy", Level: soon, When: has("neck", "heavy"),
					Says:      "Your head feels heavy by evening, but you hold it up without your hand.",
					Sources:   sources("HULL-2014"),
					Judgement: true,
				},
				{
					ID: "C34.pillow", Level: soon, When: has("neck", "pillow"),
					Says:      "You cannot lift your head off the pillow, but you hold it up when you sit.",
					Judgement: true,
				},
				{
					// J34 allows less only after a licensed neck treatment.
					ID: "C34.pillow-unexplained", Level: urgent,
					When:      all(has("neck", "pillow"), anyOf(notLicensed, not(neckZone))),
					Says:      "You cannot lift your head off the pillow, and a licensed neck injection does not explain it.",
					Judgement: true,
				},
				{
					// Not in RF47, since a modifier raises a base, never a flag (J15, J16).
					ID: "C34.tips", Level: urgent, When: anyOf(neckWeak, has("neck", "worse")),
					Says:      "Your head tips or needs your hand, or your neck is weaker than yesterday.",
					Sources:   sources("HULL-2014", "FDA-BOTOX"),
					Judgement: true,
				},
			},
			Tells: []*triage.Tell{
				{When: has("neck", "stiff"), Says: "Your neck is sore or stiff."},
				{When: has("neck", "heavy", "pillow", "tips"), Says: "Your neck is weaker than before."},
				{When: neckZone, Says: "The neck, the shoulders or the migraine points were injected."},
			},
			ToEmergency: neckWeak,
			Sources:     sources("AZADVARI-2023", "HULL-2014", "CD-1998"),
			Judgement:   true,
		},
		Slug:  "sore-or-weak-neck",
		Group: Nerve,
		Summary: "Injections in the neck, shoulders or for migraine can make the neck sore or stiff, and sometimes weak. " +
			"Sore and stiff is common. A head that tips or cannot be held up is not.",
		Looks: []string{
			"The neck is sore and stiff.",
			"The head feels heavy when you get up from bed.",
			"Weak means that you can no longer hold it up. Sore and stiff is not weak.",
		},
		Course: Course{Onset: Range{2, 7, 14}, Lasts: Range{7, 21, 60}, Basis: "C34"},
		Days: []DayNote{
			{0, 7, "A sore, stiff neck is common in the first week. A head that you cannot hold up is never normal: call the emergency number."},
			{8, ever, "Some stiffness can last for weeks. Tell your clinic at the review."},
		},
		Often: "After migraine treatment: a sore neck in about 1 in 17 people, a weak neck in about 1 in 25.",
		Do: []string{
			"Support your head with a hand or a rolled towel.",
			"Move your neck gently.",
			"From day 3 you can use gentle heat.",
			"Take paracetamol as the packet says, if you can normally take it.",
		},
		Not: []string{
			"Do not let anyone crack or pull your neck.",
			"Do not take muscle relaxants unless the doctor knows about the injection.",
		},
		Clinic: []string{
			"They may check your neck, swallowing and voice.",
			"They may offer a soft collar, and a lower dose next time.",
		},
		Unsure: "Sore and weak can feel alike. What counts is whether you can still hold your head up.",
		Watch: []string{
			"You cannot hold your head up when you sit: call the emergency number.",
			"Swallowing, voice, breathing or sight changes too: call the emergency number.",
			"Fever with a stiff neck, and light hurts: call the emergency number.",
			"A sudden tearing pain in the neck, with a droopy lid, a small pupil or dizziness: call the emergency number.",
			"Your chin drops, you need a hand to hold your head, or it is weaker than yesterday: see a doctor today.",
		},
		Help: "Sore or stiff: tell the clinic at the review. Heavy by evening: phone the clinic in the next day or two. " +
			"Tipping or getting weaker: see a doctor today.",
		Usually: "It usually passes in about 3 weeks, and can take up to 2 months.",
		Recheck: "Check again after 24 hours and on day 7.",
		Areas:   []string{"migraine", "dystonia", "neck", "shoulder"},
	}
}

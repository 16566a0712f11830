//go:build !(js && wasm)

package guideline

import "aftercheck/internal/triage"

// bruise is C04: a flat mark. A raised one is C05; with filler it may be a
// blocked vessel, so the injector should see a photo in the first days (J35).
func bruise() *Complication {
	return &Complication{
		Complication: triage.Complication{
			ID:   "C04",
			Name: "Bruise",
			Fits: anyOf(complains("bruise"), certain(has("filler-skin", "bruise"))),
			Base: selfCare,
			Says: "A flat bruise where the needle went is harmless and fades by itself.",
			Rules: []*triage.Rule{
				{
					// J18: filler "not sure" counts only with a sign of a blocked vessel (RF16).
					ID: "C04.filler", Level: soon, When: all(certain(yes("filler")), day(0, 2)),
					Says:      "You also had filler. Send the person who injected you a photo today, even if it looks like a plain bruise.",
					Sources:   sources("AESTH-BRUISE"),
					Judgement: true,
				},
				{
					ID: "C04.not-fading", Level: soon, When: all(is("bruise-fades", "stays"), day(14, ever)),
					Says:      "The bruise is not fading after 2 weeks.",
					Judgement: true,
				},
				{
					ID: "C04.elsewhere", Level: urgent, When: has("bruise", "others"),
					Says:      "Many new bruises came up elsewhere on your body.",
					Judgement: true,
				},
			},
			Tells: []*triage.Tell{
				{When: has("filler-skin", "bruise"), Says: "It is flat, warm and mild, and its colour comes back at once."},
				{When: not(has("bruise", "grows", "hard", "neck", "eye", "limb", "hot", "black", "others", "raised")), Says: "It is flat and does not grow."},
				{When: is("bruise-fades", "fades"), Says: "It fades or changes colour."},
				{When: all(complains("bruise"), day(0, 13)), Says: "It is the first 2 weeks, when bruises come and go."},
			},
			Expected:  true,
			Sources:   sources("JPRAS-MHRA", "PENG-2018"),
			Judgement: true,
		},
		Slug:  "bruise",
		Group: Local,
		Summary: "A little blood under the skin where the needle went. " +
			"It changes colour and fades in one to two weeks.",
		Looks: []string{
			"The mark is flat and does not hurt, or only a little.",
			"It turns from purple to green to yellow and may slide down a bit.",
			"Press it gently: the skin is warm and its colour comes back at once.",
			"On brown and black skin it can just look darker than the skin round it. Feel it: a bruise is flat, soft and warm.",
			"It is most common round the eyes, on the forehead and over the jaw muscle.",
		},
		Course: Course{Onset: Range{0, 0, 3}, Lasts: Range{3, 8, 14}, Basis: "T04"},
		Days: []DayNote{
			{0, 3, "A bruise can come out on any of these days. If you also had filler, send the injector a photo on the first days (0 to 2), even if it looks like a plain bruise."},
			{4, 13, "It changes colour, may slide down, and fades."},
			{14, ever, "It should be gone or clearly fading. If it is not, phone your clinic in the next day or two."},
		},
		Often: "About 1 in 20 treatments, other skin marks included. After the jaw muscle, 1 in 40.",
		Do: []string{
			"On day 0 and 1, hold a cool pack wrapped in a cloth on it: 10 minutes on, 10 minutes off.",
			"You can cover it with make-up from day 1, once the skin is closed.",
			"If you take a blood thinner, look at it again after 24 hours.",
		},
		Not: []string{
			"Do not stop a blood thinner that a doctor gave you. Stopping can cause a stroke. Speak to that doctor first.",
			"Do not massage it.",
		},
		Clinic: []string{
			"Mostly nothing is needed.",
			"The clinic may offer a laser that fades the mark.",
		},
		Unsure: "After filler, a blocked vessel can look like a bruise. The list below tells you what to look for.",
		Watch: []string{
			"You had filler, and the skin is white, grey, dusky or net-like, cool, or hurts more and more: call the emergency number, and phone the person who injected you.",
			"It is near the eye, and the eye bulges, hurts or sees less: call the emergency number.",
			"It is in the neck, and your voice, swallowing or breathing changes: call the emergency number.",
			"It swells, gets tense or keeps growing: see a doctor today.",
			"Many new bruises come up elsewhere on your body: see a doctor today.",
		},
		Help: "Phone or message the clinic that treated you, and send a photo. " +
			"If you need a doctor today, phone your doctor or the out-of-hours service.",
		Usually: "It usually fades in about 8 days, and within 2 weeks.",
		Recheck: "Check again on day 7, and at once if it grows or hurts more.",
	}
}

// bloodLump is C05: a raised bruise. Growing on after 30 minutes of pressing,
// or being hard and tense, is RF57. Nothing raises it further: J17 excludes it,
// and that it grows is its red line already (J15).
func bloodLump() *Complication {
	return &Complication{
		Complication: triage.Complication{
			ID:   "C05",
			Name: "Blood lump",
			Fits: anyOf(
				certain(has("lump", "blood", "grows", "hard")), doubt("lump"),
				certain(has("bruise", "raised", "grows", "hard")),
			),
			Base: soon,
			Says: "A firm, raised bruise is a lump of blood under the skin. The clinic should look at it.",
			Tells: []*triage.Tell{
				{When: anyOf(has("lump", "blood"), has("bruise", "raised")), Says: "It is a firm, raised bruise."},
				{When: has("health", "thinner"), Says: "You take a blood thinner or bleed easily."},
			},
			Expected:  true,
			Sources:   sources("ANTICOAG-2018", "CJNS-BLEED"),
			Judgement: true,
		},
		Slug:  "blood-lump",
		Group: Local,
		Summary: "Blood has gathered under the skin and made a firm lump. " +
			"If it stays the same size, the clinic can look at it in the next day or two. If it grows, it needs a doctor today.",
		Looks: []string{
			"A raised, firm lump that came within hours.",
			"On light skin it looks purple. On brown and black skin it may only look darker: feel for a firm, raised lump.",
			"It is most common in the jaw muscle, the eyelids, the neck, and after deep injections in an arm or leg.",
		},
		Course: Course{Onset: Range{0, 0, 1}, Lasts: Range{7, 14, 28}, Basis: "C05"},
		Days: []DayNote{
			{0, 1, "A lump of blood shows within hours. One that keeps growing after 30 minutes of pressing is not normal: see a doctor today."},
			{2, 28, "It gets smaller and softer. A lump that grows, or gets hot or more sore, is not normal: see a doctor today."},
			{29, ever, "It should be gone. If it is not, phone your clinic in the next day or two."},
		},
		Often: "In one study of eyelid and face spasm treatment, 2 in 100 people without a blood thinner and 3 in 100 with one. The difference may be chance.",
		Do: []string{
			"Press on it firmly and steadily for 10 minutes. Never press on the eye. In the neck press gently, on one side only.",
			"If it still grows, press again, up to 30 minutes in all.",
			"Hold a cool pack wrapped in a cloth on it.",
		},
		Not: []string{
			"Do not massage it.",
			"Do not put heat on it in the first 48 hours.",
			"Do not stop a blood thinner that a doctor gave you. Speak to that doctor first.",
		},
		Clinic: []string{
			"The clinic may look at it with ultrasound.",
			"In rare cases the blood has to be let out.",
		},
		Unsure: "We cannot see whether it still bleeds under the skin. Growing is the sign that it does.",
		Watch: []string{
			"It is in the neck, and your voice, swallowing or breathing changes: call the emergency number.",
			"It is near the eye, and the eye bulges, hurts or sees less: call the emergency number.",
			"In an arm or leg: huge pain, or the hand or foot is numb, cold or pale: call the emergency number.",
			"It still grows after 30 minutes of pressing: see a doctor today.",
			"It is hard, tense, in the neck or near the eye: see a doctor today, without pressing first.",
		},
		Help: "Phone the clinic that treated you and say that you have a lump of blood. " +
			"If it grows and no doctor can see you today, go to an emergency department.",
		Usually: "It usually goes in about 2 weeks, and can take 4.",
		Recheck: "Check again after 2 hours, after 24 hours and on day 7.",
	}
}

//go:build !(js && wasm)

package guideline

import "aftercheck/internal/triage"

// fainting is C09. At the needles, or within 30 minutes, it is harmless when
// the person is well again; later it needs a doctor (J60).
func fainting() *Complication {
	return &Complication{
		Complication: triage.Complication{
			ID:   "C09",
			Name: "Fainting at or soon after the injection",
			Fits: complains("faint"),
			Base: selfCare,
			Says: "A faint at the needles that passed within 2 minutes is harmless. Tell the clinic before the next time.",
			Rules: []*triage.Rule{
				{
					ID: "C09.later", Level: urgent, When: is("faint", "later"),
					Says:      "You fainted more than 30 minutes after the needles.",
					Judgement: true,
				},
				{
					// J55: with a sign of a worse knock it is RF70.
					ID: "C09.small-knock", Level: routine, When: has("faint-signs", "head"),
					Says:      "You hit your head, and there is no sign of a worse head injury.",
					Judgement: true,
				},
				{
					// J18: for what is true of the person, "not sure" counts as no.
					ID: "C09.pregnant", Level: urgent, When: certain(has("health", "pregnant")),
					Says:      "You fainted and are pregnant, or had a baby in the last 6 weeks.",
					Judgement: true,
				},
			},
			Tells: []*triage.Tell{
				{When: is("faint", "needle"), Says: "It happened at the needles or within 30 minutes."},
				{
					When: not(has("faint-signs", "long", "again", "chest", "fit", "usual-fit", "hurt", "rash", "effort", "pregnant", "head")),
					Says: "You were awake within 2 minutes and are well now.",
				},
			},
			Sources:   sources("HULL-2014", "SG-BOTOX-MIMS", "UK-LETYBO"),
			Judgement: true,
		},
		Slug:  "fainting",
		Group: Local,
		Summary: "Pain, fear or an empty stomach can make the blood pressure drop for a moment. " +
			"You faint, and lying flat makes it better within minutes.",
		Looks: []string{
			"You turn pale and sweaty, before or at the needle. On brown and black skin look at the lips.",
			"The pulse is slow.",
			"Lying flat helps within minutes.",
			"There is no rash and no wheeze.",
			"A few jerks during a faint are common.",
		},
		Course: Course{Onset: Range{0, 0, 0}, Lasts: Range{0, 0.01, 0.04}, Basis: "C09"},
		Days: []DayNote{
			{0, 0, "A faint at the needles or within 30 minutes, over in 2 minutes, is harmless. A later faint is not normal: see a doctor today."},
			{1, ever, "A faint on any later day has another cause: see a doctor today."},
		},
		Often: "1 in 100 people in one migraine clinic, where many needles are used.",
		Do: []string{
			"Lie flat and lift your legs.",
			"Stand up slowly when you feel well.",
			"Drink something once you are fully awake.",
			"Do not drive for some hours.",
			"Tell the clinic before the next injection.",
		},
		Not: []string{
			"Do not sit straight up at once.",
			"Do not walk it off.",
		},
		Clinic: []string{"Next time the clinic can treat you lying down."},
		Unsure: "A faint can look like an allergy, a heart problem or a fit. What comes with it tells them apart.",
		Watch: []string{
			"You are not fully awake within 2 minutes, or you faint again: call the emergency number.",
			"You get a rash, swelling or a wheeze: call the emergency number.",
			"Chest pain, a racing or uneven heart, or short of breath: call the emergency number.",
			"A fit, or a head injury with sleepiness or being sick: call the emergency number.",
			"You hit your head and take a blood thinner or are 65 or older: see a doctor today.",
			"You faint later than 30 minutes after the needles: see a doctor today.",
		},
		Help: "If it is over and you are well, phone the clinic before the next visit. " +
			"If it came later, or you hit your head, phone a doctor now and ask to be seen today.",
		Usually: "It passes within minutes. You may feel shaky for up to an hour.",
		Recheck: "Check again after 30 minutes.",
	}
}

//go:build !(js && wasm)

package guideline

import "aftercheck/internal/triage"

// headache is C07; a forehead that only feels tight while the effect builds
// counts as it too (J66). A usual migraine is C50, but a temple or jaw that
// hurts is asked about here whatever the headache is like (J53).
func headache() *Complication {
	return &Complication{
		Complication: triage.Complication{
			ID:   "C07",
			Name: "Headache or tight forehead",
			Fits: anyOf(
				all(complains("headache"), not(usualMigraine)), certain(has("head", "temple", "jaw")),
				is("brow", "tight"),
			),
			Base: selfCare,
			Says: "A mild or moderate headache, or a tight forehead, is common in the first days.",
			Rules: []*triage.Rule{
				{
					// J53b: what RF61 says of people over 50, and the sight changed.
					ID: "C07.temple-sight", Level: emergency,
					When:      all(over50, has("head", "temple", "jaw"), has("head", "sight")),
					Says:      "You are over 50, your temple or jaw hurts, and your sight changed.",
					Judgement: true,
				},
				{
					ID: "C07.severe", Level: soon, When: is("head-kind", "severe"),
					Says:      "Your headache stops you, and a simple painkiller does not help.",
					Sources:   sources("ALAM-2002"),
					Judgement: true,
				},
				{
					// J68.
					ID: "C07.fever", Level: soon, When: has("head", "fever"),
					Says:      "You have a fever with the headache.",
					Judgement: true,
				},
				{
					// J69.
					ID: "C07.vomit", Level: urgent, When: has("head", "vomit"),
					Says:      "You have not kept drinks down for 24 hours, or your medicine comes up again.",
					Judgement: true,
				},
			},
			Tells: []*triage.Tell{
				{When: is("head-kind", "mild", "moderate"), Says: "It is mild or moderate."},
				{When: onset("head-start", 0, 3), Says: "It began in the first 3 days."},
				{When: is("brow", "tight"), Says: "The forehead only feels tight or heavy."},
				{When: has("areas", "forehead", "frown", "nose", "migraine"), Says: "The forehead, frown, nose or migraine points were injected."},
			},
			Sources:   sources("HEAD-2022", "ALAM-2002", "HULL-2014", "JPRAS-MHRA", "FDA-DAXXIFY", "FDA-JEUVEAU"),
			Judgement: true,
		},
		Slug:  "headache",
		Group: Local,
		Summary: "A dull, tight or throbbing headache after the injection. " +
			"Most begin on the first day and are gone by day 3.",
		Looks: []string{
			"It feels dull, tight or throbbing, mostly on both sides.",
			"Simple painkillers help.",
			"The forehead can feel tight or heavy while the effect builds. The eyelid edge stays normal and you see as usual.",
		},
		Course: Course{Onset: Range{0, 0, 3}, Lasts: Range{0.5, 2, 7}, Basis: "T05", OpenEnd: true},
		Days: []DayNote{
			{0, 3, "A mild or moderate headache is common. Most begin in the first 24 hours, and 8 in 10 are gone by day 3."},
			{0, 14, "A tight, heavy forehead while the effect builds is normal, as long as it does not block your sight."},
			{4, 7, "It should ease. A bad headache that lasts more than 3 days in spite of painkillers is not normal: see a doctor today."},
			{8, ever, "A headache that has lasted more than a week is for your clinic in the next day or two."},
		},
		Often: "3 to 12 in 100 people. A needle without any medicine can cause a headache too.",
		Do: []string{
			"Drink enough and rest.",
			"Take paracetamol as the packet says, if you can normally take it.",
			"If you have migraine, follow your usual plan.",
		},
		Not: []string{
			"Do not take painkillers on more than 2 or 3 days a week for weeks. They can cause headaches themselves.",
			"Do not add a muscle relaxant unless a doctor tells you to.",
		},
		Clinic: []string{
			"A doctor may look for another cause.",
			"Next time the clinic may choose a lower dose.",
		},
		Unsure: "Most headaches after a needle are harmless, but a few have a dangerous cause that has nothing to do with it.",
		Watch: []string{
			"The worst headache of your life, at its peak within 5 minutes: call the emergency number.",
			"With a weak arm or leg, slurred speech, confusion or a fit: call the emergency number.",
			"With a droopy eyelid, pupils of different size, or new bad neck or face pain: call the emergency number.",
			"You cannot keep drinks down for 24 hours, or your medicine comes up again: see a doctor today.",
			"With fever and a stiff neck, or spots that do not fade under a glass: call the emergency number.",
			"With a red, very painful eye: call the emergency number.",
			"You are over 50, and your temple or scalp is sore or your jaw aches when you chew: see a doctor today. If your sight changes too, call the emergency number.",
			"You are 20 weeks pregnant or more, or had a baby in the last 6 weeks, and it is bad or unusual: phone the maternity unit now.",
		},
		Help: "Phone your clinic if it is severe or lasts more than a week. " +
			"If a painkiller does not help for 3 days, see a doctor today.",
		Usually: "It usually takes about 2 days, and up to a week. A severe one can last 2 to 4 weeks.",
		Recheck: "Check again after 24 hours, after 72 hours and on day 7.",
		Areas:   []string{"forehead", "frown", "nose", "migraine"},
	}
}

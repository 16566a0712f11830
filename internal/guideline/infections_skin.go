//go:build !(js && wasm)

package guideline

import "aftercheck/internal/triage"

// infections are the infections after a needle, the commonest first.
func infections() []*Complication {
	return []*Complication{skinInfection(), lidInfection(), shingles(), dyingSkin(), sepsis()}
}

// skinInfection is C22. One small sore spot is its base (J48, J77); whatever
// spreads, leaks or comes with a fever is a red flag (RF48-RF50).
func skinInfection() *Complication {
	return &Complication{
		Complication: triage.Complication{
			ID:   "C22",
			Name: "Skin infection",
			Fits: anyOf(
				complains("hot"), certain(has("skin", "pimple", "danger")), certain(is("swelling", "tight")),
				certain(has("lump", "hot")), certain(has("jaw", "swollen")),
				flagged("RF48"), flagged("RF49"), flagged("RF50"),
			),
			Base: soon,
			Says: "A sore spot where the needle went may be a small infection. The clinic should look at it.",
			Rules: []*triage.Rule{
				{
					ID: "C22.danger-place", Level: urgent, When: has("skin", "danger"),
					Says:      "The sore spot is near the eye, the nose or the upper lip, where an infection can spread.",
					Judgement: true,
				},
				{
					ID: "C22.tight", Level: urgent, When: is("swelling", "tight"),
					Says:      "The swelling came fast on one side and is tight, hot or painful.",
					Judgement: true,
				},
			},
			Tells: []*triage.Tell{
				{When: has("skin", "worse"), Says: "It gets hotter, redder, more swollen or more sore from day to day."},
				{When: has("skin", "wide"), Says: "The hot or red patch is wide or spreads."},
				{When: has("skin", "pus"), Says: "There is pus, or there are red lines."},
				{When: anyOf(has("skin", "fever"), has("unwell", "fever-sore")), Says: "You have a fever."},
				{When: has("skin", "pimple"), Says: "There is one small sore spot."},
				{When: has("health", "immune"), Says: "Diabetes or weak immunity makes an infection more likely."},
			},
			Sources:   sources("ACE-INF-2017", "SG-BOTOX-MIMS"),
			Judgement: true,
		},
		Slug:  "skin-infection",
		Group: Infected,
		Summary: "Germs got into the skin where the needle went in. " +
			"One small sore spot can wait for your clinic. Skin that gets worse day by day needs a doctor today.",
		Looks: []string{
			"It gets worse after day 2, not better.",
			"The skin feels hot, swollen and more sore. The edge may spread.",
			"There may be pus, a lump full of pus, or a fever.",
			"On light skin it looks red. On brown and black skin redness is hard to see: feel for heat, swelling and soreness, and look for any change of colour.",
		},
		Course: Course{Onset: Range{1, 3, 10}, Lasts: Range{7, 10, 21}, Basis: "T24"},
		Days: []DayNote{
			{0, 2, "Some redness and soreness at the needle marks is normal. It fades day by day."},
			{3, 10, "Soreness, heat or swelling that grows from day to day is not normal: see a doctor today. This is when an infection most often shows."},
			{11, ever, "A new or lasting lump that is red, hot, leaking or growing is not normal: see a doctor today. Slow germs can take weeks to show."},
		},
		Do: []string{
			"Draw a pen line round the sore area and write the time next to it.",
			"Wash your hands before you touch it.",
			"Take your temperature twice a day.",
			"Take a photo each day, in the same light.",
			"Tell the doctor about the injection, the date and the product.",
			"Say if you have diabetes, weak immunity or an infection in your mouth.",
		},
		Not: []string{
			"Do not squeeze, cut or pick it.",
			"Do not use leftover antibiotics.",
			"Do not put heat on it.",
			"Do not cover it with make-up.",
		},
		Clinic: []string{
			"The doctor may take a swab.",
			"They may give antibiotics. Some kinds make the toxin stronger, so remind them of the injection.",
			"Pus may need to be let out.",
		},
		Unsure: "A normal needle mark and an early infection can look the same. What counts is whether it gets worse after day 2.",
		Watch: []string{
			"You are confused, very drowsy, breathless, shaking hard, blotchy or have not passed urine all day: call the emergency number.",
			"The skin turns black or purple fast, blisters or crackles, or hurts far more than it looks: call the emergency number.",
			"Your neck or the floor of your mouth swells, or it gets hard to swallow or breathe: call the emergency number.",
			"Your eye bulges, hurts when it moves or sees less: call the emergency number.",
			"It spreads, gets hotter or more sore, leaks pus, makes red lines, or you have 38 °C (100.4 °F) or more: see a doctor today.",
		},
		Help: "One small spot that is not spreading: phone your clinic in the next day or two. " +
			"If it is getting worse, or you have a fever or pus, see a doctor today. If none can see you today, go to an emergency department.",
		Usually: "With treatment it usually takes 7 to 10 days to settle, and up to 3 weeks.",
		Recheck: "Check again after 6 to 12 hours, after 24 hours, and 48 hours after you start antibiotics.",
	}
}

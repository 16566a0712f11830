//go:build !(js && wasm)

package guideline

import "aftercheck/internal/triage"

// jawShape is a jaw muscle that bulges when it bites, or a cheek that has gone
// hollow after it was treated. From day 91 a hollow is C64; a lump that is there at rest is C35.
var jawShape = anyOf(
	has("jaw", "bulge", "hollow"), has("lump", "bite"),
	all(has("look", "hollow"), has("areas", "masseter"), day(0, 90)),
)

// jawBulge is C31. That the review is due raises nothing; eating or speaking
// that suffers does (J79), and so does no change by week 3.
func jawBulge() *Complication {
	return &Complication{
		Complication: triage.Complication{
			ID:   "C31",
			Name: "Bulge in the jaw when biting, or a hollow cheek",
			Fits: certain(jawShape),
			Base: routine,
			Says: "A bulge only when you bite, or a hollow cheek, is known after the jaw muscle. It is not dangerous.",
			Rules: []*triage.Rule{
				{
					ID: "C31.function", Level: soon, When: is("jaw-better", "hard"),
					Says:      "The bulge or hollow makes eating, speaking or work hard.",
					Judgement: true,
				},
				{
					ID: "C31.week-3", Level: soon, When: all(is("jaw-better", "same"), day(21, ever)),
					Says:      "The bulge or hollow is no better after 3 weeks.",
					Judgement: true,
				},
				{
					ID: "C31.numb-lip", Level: soon, When: has("jaw", "numb"),
					Says:      "Your lip or chin is numb too.",
					Judgement: true,
				},
				{
					// It is known only where the jaw muscle was treated.
					ID: "C31.elsewhere", Level: soon, When: not(certain(has("areas", "masseter"))),
					Says:      "The jaw muscle was not injected, so the injection may not explain it.",
					Judgement: true,
				},
			},
			Tells: []*triage.Tell{
				{When: has("areas", "masseter"), Says: "The jaw muscle was injected."},
				{When: anyOf(has("jaw", "bulge"), has("lump", "bite")), Says: "The lump shows only when you bite."},
				{When: anyOf(has("jaw", "hollow"), has("look", "hollow")), Says: "The cheek looks hollow or sags."},
			},
			Sources:   sources("YEH-2018", "PENG-2018", "RICE-2021"),
			Judgement: true,
		},
		Slug:  "jaw-bulge",
		Group: Mouth,
		Summary: "A strip of the jaw muscle was not reached and pushes out when you bite. " +
			"Or the muscle got thinner, and the cheek looks hollow or sags.",
		Looks: []string{
			"A lump like a small ball comes up only when you bite. It does not hurt.",
			"At rest the place is soft and flat.",
			"Or there is a hollow under the cheekbone, or the lower cheek sags a little.",
			"The skin over it looks and feels as usual, on every skin colour.",
		},
		Course: Course{Onset: Range{7, 14, 28}, Lasts: Range{28, 60, 84}, Basis: "C31"},
		Days: []DayNote{
			{0, 6, "This is early for a bulge. A lump that is there at rest, hard, hot or sore is not normal: see a doctor today."},
			{7, 28, "This is when it mostly shows. The clinic can look at it from about day 14."},
			{29, 84, "It gets better as the effect wears off. Ask the clinic if it does not."},
			{85, ever, "It should be gone. If it is not, phone your clinic in the next day or two."},
		},
		Often: "A bulge: under 1 to about 19 in 100 people, depending on the study. A hollow or sagging cheek: under 1 in 100.",
		Do: []string{
			"Take one photo while you bite, and one at rest.",
			"Choose softer food.",
		},
		Not: []string{
			"Do not clench your teeth to test it.",
			"Do not massage it hard.",
		},
		Clinic: []string{
			"After the review the clinic may put a little toxin into the strip that bulges.",
			"A hollow mostly needs time.",
		},
		Unsure: "A lump of blood, an infection or a firm lump can be in the same place. Those are there at rest too.",
		Watch: []string{
			"Food or drink is hard to get down, or you choke: call the emergency number.",
			"The lump is there at rest and is hard, hot or sore, or you have a fever: see a doctor today.",
			"Your lip or chin is numb: phone your clinic in the next day or two.",
		},
		Help: "Show it to the clinic at the review. Phone in the next day or two if it is no better after 3 weeks, or if it makes eating or speaking hard. " +
			"If you need a doctor today, phone your doctor or the out-of-hours service.",
		Usually: "It usually goes in about 8 weeks, and within 12. After Daxxify it can take longer.",
		Recheck: "Check again between day 14 and day 21.",
		Areas:   []string{"masseter"},
	}
}

// jawZone is where an injection explains a jaw that aches or clicks (C58).
var jawZone = has("areas", "masseter", "temple", "chin")

// jawJoint is C58: after the jaw muscle, jaw pain alone is this and not the
// heart (J40). A locked jaw, or one with swelling or fever, is RF60.
func jawJoint() *Complication {
	return &Complication{
		Complication: triage.Complication{
			ID:        "C58",
			Name:      "Jaw joint pain, a changed bite or a numb lip",
			Fits:      certain(has("jaw", "ache", "chew", "locked", "scalp", "sight", "numb")),
			Base:      routine,
			Says:      "A jaw that aches or clicks, or teeth that meet differently, is not dangerous after an injection in the jaw.",
			Rules:     jawRules(),
			Sources:   sources("IE-DYSPORT"),
			Judgement: true,
			Tells: []*triage.Tell{
				{When: jawZone, Says: "The jaw muscle, the temple or the chin was injected."},
				{When: has("jaw", "ache"), Says: "The jaw aches or clicks, or the teeth meet differently."},
				{When: has("jaw", "chew"), Says: "It aches while you chew."},
				{When: has("jaw", "numb"), Says: "Your lip or chin is numb."},
			},
		},
		Slug:  "jaw-joint-pain",
		Group: Mouth,
		Summary: "The jaw muscles pull differently for a while, and the joint in front of the ear feels it. " +
			"It mostly settles with soft food and time.",
		Looks: []string{
			"An ache or a click in front of the ear.",
			"The teeth meet differently when you close your mouth.",
			"The lip or chin can feel numb. Nothing shows on the skin, whatever its colour.",
		},
		Course: Course{Onset: Range{7, 21, 60}, Lasts: Range{14, 45, 90}, Basis: "C58"},
		Days: []DayNote{
			{0, 6, "This is early for it. Soreness only where the needle went is normal now."},
			{7, 60, "This is when it mostly begins. A locked jaw, swelling or a fever is never normal: see a doctor today."},
			{61, ever, "An old one fades, mostly by about day 90. One that begins this late likely has another cause: ask a dentist."},
		},
		Do: []string{
			"Choose soft food.",
			"Wear your usual night guard, if you have one.",
		},
		Not: []string{
			"Do not keep testing how hard you can bite.",
		},
		Clinic: []string{"A dentist can look at the joint, the bite and the feeling in the lip."},
		Unsure: "Teeth, the heart and, over 50, swollen blood vessels of the head can also make a jaw hurt.",
		Watch: []string{
			"Your chest hurts or feels squeezed, or the pain goes to your arm: call the emergency number.",
			"You are 50 or older, the jaw aches while you chew or the temple is sore, and your sight changes: call the emergency number.",
			"The jaw is locked, or it is swollen, or you have a fever: see a doctor today.",
			"You are 50 or older, and the temple or scalp is sore away from the needle marks: see a doctor today.",
			"Your lip or chin is numb: phone your clinic in the next day or two.",
		},
		Help: "Tell the clinic at the review, or ask a dentist. " +
			"If you need a doctor today, phone your doctor or the out-of-hours service.",
		Usually: "It usually settles in about 6 weeks. It can take 3 months.",
		Recheck: "Check again on day 14.",
		Areas:   []string{"masseter", "temple", "chin"},
	}
}

// jawRules are the lines of C58. Over 50, a jaw that aches while it chews can
// come from swollen arteries of the head, which can cost the sight (J53).
func jawRules() []*triage.Rule {
	chewing := all(has("jaw", "chew"), not(certain(has("areas", "masseter"))))
	return []*triage.Rule{
		{
			ID: "C58.sight-50", Level: emergency,
			When:      all(over50, has("jaw", "sight"), anyOf(has("jaw", "scalp"), chewing)),
			Says:      "You are 50 or older, your temple or jaw hurts, and your sight changed.",
			Judgement: true,
		},
		{
			ID: "C58.temple-50", Level: urgent, When: all(over50, anyOf(has("jaw", "scalp"), chewing)),
			Says:      "You are 50 or older, and your temple and scalp are sore, or the jaw aches when you chew and was not injected.",
			Judgement: true,
		},
		{
			// RF60, for a fever that is told with another worry.
			ID: "C58.fever", Level: urgent, When: anyFever,
			Says:      "Your jaw hurts or is numb, and you have a fever.",
			Judgement: true,
		},
		{
			// The line of C58 is for over 50; a change of sight is urgent at any age
			// (RF41).
			ID: "C58.sight", Level: urgent, When: has("jaw", "sight"),
			Says:      "Your sight changed together with the jaw pain.",
			Judgement: true,
		},
		{
			// The level of the same sign in C31.
			ID: "C58.numb", Level: soon, When: has("jaw", "numb"),
			Says:      "Your lip or chin is numb.",
			Judgement: true,
		},
		{
			ID: "C58.elsewhere", Level: soon, When: not(certain(jawZone)),
			Says:      "Jaw, temple and chin were not injected, so the injection may not explain it.",
			Judgement: true,
		},
	}
}

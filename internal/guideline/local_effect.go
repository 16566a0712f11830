//go:build !(js && wasm)

package guideline

import "aftercheck/internal/triage"

// notWorkingYet is C10: the first two weeks, counted by today (J01). On day 14
// itself the review is due, so C11 fits as well.
func notWorkingYet() *Complication {
	return &Complication{
		Complication: triage.Complication{
			ID:       "C10",
			Name:     "Not working yet (first two weeks)",
			Fits:     all(is("effect", "weak"), day(0, 14)),
			Base:     selfCare,
			Says:     "Before day 14 it is too early to say that it does not work.",
			Tells:    []*triage.Tell{{When: day(0, 13), Says: "It is less than 2 weeks since the injection."}},
			Expected: true,
			Sources:  sources("BEER-2011", "STATPEARLS-UF", "NESTOR-2017", "NAB-2025"),

			Judgement: true,
		},
		Slug:  "not-working-yet",
		Group: Local,
		Summary: "The effect builds up slowly. " +
			"Everybody waits at first, so before day 14 there is nothing to worry about.",
		Looks: []string{
			"The treated muscle still moves fully, or one side is ahead of the other.",
			"You have no other sign.",
		},
		Course: Course{Onset: Range{0, 0, 0}, Lasts: Range{7, 14, 30}, Basis: "T08"},
		Days: []DayNote{
			{0, 6, "The first effect can show from 12 hours to a week. Seeing nothing yet is normal."},
			{7, 13, "It is still building. Uneven progress is normal."},
			{14, 30, "In most people the full effect is there by about day 14, in slow ones by day 30. From day 14 the clinic can judge it."},
		},
		Often: "Everybody at first. In one study 5 in 10 people felt something by day 1, and 9 in 10 by day 3.",
		Do: []string{
			"Take photos on day 0, 7 and 14: once at rest, once with full movement.",
			"Keep your review visit.",
		},
		Not: []string{
			"Do not have a top-up anywhere before day 14. Your clinic decides if and when.",
			"Do not massage or heat the place.",
		},
		Clinic: []string{
			"The clinic looks at the result about 2 weeks after the injection.",
			"More toxin within 3 weeks can help the body make antibodies against it, so the clinic may wait.",
		},
		Unsure: "Nobody can tell before day 14 whether you will need more.",
		Watch: []string{
			"Swallowing, speaking or breathing gets hard, or arms or legs get weak: call the emergency number.",
			"An eyelid droops, or you see double or blurred: run this check again now.",
			"The product or the person who injected may not have been right: phone a doctor in the next day or two.",
		},
		Help:    "Keep your review visit. If none is planned, phone the clinic and ask for one on day 14 or later.",
		Usually: "The first effect usually shows on about day 3, and the full effect on about day 14. It can take 30 days.",
		Recheck: "Check again on day 14.",
	}
}

// weakEffect is C11: no or little effect from day 14, or worn off early.
func weakEffect() *Complication {
	return &Complication{
		Complication: triage.Complication{
			ID:       "C11",
			Name:     "Weak effect, or it wore off early",
			Fits:     anyOf(all(complains("no-effect"), day(15, ever)), all(is("effect", "weak"), day(14, ever)), is("effect", "wore-off")),
			Base:     routine,
			Says:     "A weak or short effect is not dangerous. The clinic can look for the cause at the review.",
			Expected: true,
			Tells: []*triage.Tell{
				{When: all(is("effect", "weak"), day(14, ever)), Says: "The full effect is mostly there by day 14."},
				{When: all(is("effect", "wore-off"), day(0, 59)), Says: "It wore off before day 60."},
			},
			Sources:   sources("UK-LETYBO", "NAB-2025", "STATPEARLS-UF"),
			Judgement: true,
		},
		Slug:  "weak-effect",
		Group: Local,
		Summary: "The muscle still moves with full strength after two weeks, or the effect was gone after a few weeks. " +
			"That is a pity, but not dangerous.",
		Looks: []string{
			"On day 14 you can still make the full movement.",
			"Or it was good for about 4 weeks and is now gone.",
			"You have no other sign.",
		},
		Course: Course{Onset: Range{14, 14, 60}, Basis: "C11", OpenEnd: true},
		Days: []DayNote{
			{0, 13, "It is too early to judge."},
			{14, 30, "The full effect is mostly there now. In slow people it takes until day 30."},
			{31, 59, "If there is still no effect, or it is gone already, the clinic should look for the cause."},
			{60, ever, "From about now the effect slowly wears off in everybody. In the face it is mostly gone by 3 to 4 months, later with Daxxify."},
		},
		Do: []string{
			"Bring your photos, the product name and the batch number to the clinic.",
			"Write down when it began to work and when it stopped.",
		},
		Not: []string{
			"Do not have more toxin less than 3 months later somewhere else without telling them about this one.",
		},
		Clinic: []string{
			"The clinic may check the dose, the batch and the places.",
			"It may change them next time, at least 3 months after this one.",
			"It may look for the cause before it changes the product.",
		},
		Unsure: "A low dose, the wrong place, a bad batch, a fake product and, seldom, antibodies can all be the cause.",
		Watch: []string{
			"Swallowing, speaking or breathing gets hard, or arms or legs get weak: call the emergency number.",
			"The product or the person who injected may not have been right: phone a doctor in the next day or two, and watch for weakness until day 42.",
		},
		Help:    "Phone the clinic and ask for a review. Say what still moves and since when.",
		Usually: "It stays like this until the next treatment, which should not be sooner than 3 months.",
		Recheck: "Check again on day 28.",
	}
}

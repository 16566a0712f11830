//go:build !(js && wasm)

package guideline

import "aftercheck/internal/triage"

// lowBrow is C13: the lid edge itself is normal. Blocking the sight is RF81. A
// forehead that only feels tight in the first two weeks is C07 (J66).
func lowBrow() *Complication {
	return &Complication{
		Complication: triage.Complication{
			ID:   "C13",
			Name: "Heavy or low eyebrow",
			Fits: anyOf(
				is("lid", "before"), certain(has("look", "heavy")),
				all(is("lid", "brow"), anyOf(is("brow", "blocks", "heavy"), day(15, ever))),
			),
			Base: routine,
			Says: "A low or heavy brow with a normal lid edge is not dangerous, and it wears off.",
			Tells: []*triage.Tell{
				{When: is("lid", "brow"), Says: "Lifting the brow opens the eye: the lid edge is normal."},
				{When: is("lid", "before"), Says: "An old photo shows the same."},
				{When: has("areas", "forehead"), Says: "The forehead was injected."},
			},
			Sources:   sources("KING-2016", "REDAELLI-2003"),
			Judgement: true,
		},
		Slug:  "low-eyebrow",
		Group: Eyes,
		Summary: "The forehead muscle holds the brow up. When it is too relaxed, the brow sinks. " +
			"It looks heavy, but the eyelid itself is fine.",
		Looks: []string{
			"The brow and the skin under it sit lower.",
			"The forehead cannot lift the brow.",
			"The eyelid edge is normal: if you lift the brow with a finger, the eye opens fully.",
			"It looks the same on every skin colour: compare with an old photo.",
		},
		Course: Course{Onset: Range{2, 5, 14}, Lasts: Range{14, 42, 112}, Basis: "T14"},
		Days: []DayNote{
			{0, 14, "A tight, heavy forehead is normal while the effect builds, as long as the lid edge is normal and you see as usual."},
			{2, 14, "A low brow mostly shows between day 3 and day 7."},
			{15, 42, "It usually gets better by week 6."},
			{43, 112, "It can last as long as the effect does, about 16 weeks."},
		},
		Often: "1 to 5 in 100 people in studies.",
		Do: []string{
			"Lift the brow gently with a finger and look in a mirror: is the lid edge even?",
			"Take photos, and find an old one to compare.",
			"Do not drive if it blocks your sight.",
		},
		Not: []string{
			"Do not massage the brow.",
			"Do not have more toxin in the forehead.",
		},
		Clinic: []string{
			"A small dose in other muscles may let the brow rise a little.",
			"Drops help little here. Waiting often is best.",
		},
		Unsure: "A low brow and a low eyelid are easy to mix up. The finger-lift check tells them apart.",
		Watch: []string{
			"The pupils (the black dots) differ, the head hurts badly, or an arm or your speech is weak: call the emergency number.",
			"The cheek or mouth droops on the same side too: call the emergency number.",
			"You see double: see a doctor today.",
			"The lid edge itself covers part of the pupil: run this check again now.",
			"It blocks your sight: phone your clinic in the next day or two, and do not drive.",
		},
		Help: "Show it to the clinic at the review. If it blocks your sight or you need it for work or driving, phone the clinic in the next day or two. " +
			"If you need a doctor today, phone your doctor or the out-of-hours service.",
		Usually: "It usually gets better within 6 weeks. It can last as long as the effect, about 16 weeks. After Daxxify it can take longer.",
		Recheck: "Check again on day 14 and in week 6.",
		Areas:   []string{"forehead"},
	}
}

// unevenBrows is C15. That the review is due raises nothing (J79); a smile that
// is uneven too is asked about on its own (RF09).
func unevenBrows() *Complication {
	return &Complication{
		Complication: triage.Complication{
			ID:   "C15",
			Name: "Uneven or peaked eyebrows",
			Fits: anyOf(complains("brows"), certain(has("look", "uneven"))),
			Base: routine,
			Says: "Uneven or peaked brows are not dangerous. The clinic can correct them from day 14.",
			Tells: []*triage.Tell{
				{When: is("brows-how", "peak"), Says: "The outer eyebrow shoots up."},
				{When: is("brows-how", "side"), Says: "One side moves more or sits higher."},
				{When: has("areas", "forehead"), Says: "The forehead was injected."},
			},
			Expected:  true,
			Sources:   sources("HARLEY-SPOCK", "NAB-2025"),
			Judgement: true,
		},
		Slug:  "uneven-eyebrows",
		Group: Eyes,
		Summary: "One part of the forehead muscle still pulls and another does not. " +
			"The brows look uneven or peaked (“Spock” brows). It is harmless.",
		Looks: []string{
			"The outer brow shoots up when you look surprised.",
			"Or one side moves more, or sits higher, than the other.",
			"Face, eyelids and smile are otherwise even.",
		},
		Course: Course{Onset: Range{3, 10, 14}, Lasts: Range{14, 60, 120}, Basis: "T15"},
		Days: []DayNote{
			{0, 10, "The sides can start at different speeds. Mild unevenness can even out by itself."},
			{11, 13, "It is still too early to correct it."},
			{14, 120, "Now the clinic can judge and correct it. Without that it fades in 3 to 4 months."},
		},
		Do: []string{
			"Wait until day 14.",
			"Take photos at rest and with brows raised.",
		},
		Not: []string{
			"Do not massage one side.",
			"Do not have a top-up before day 14. Your clinic decides if and when.",
		},
		Clinic: []string{
			"The clinic may put a tiny dose where the brow pulls up.",
			"Shortly after an injection it may prefer to wait, since early top-ups can help the body make antibodies.",
		},
		Unsure: "Many faces are a little uneven by nature. An old photo helps.",
		Watch: []string{
			"Half the face droops, the smile is uneven too, or an arm or your speech is weak: call the emergency number.",
			"An eyelid droops: run this check again now.",
			"You see double: see a doctor today.",
		},
		Help: "Show it to the clinic at the review, on day 14 or later. " +
			"If you need a doctor today, phone your doctor or the out-of-hours service.",
		Usually: "Mild unevenness can even out in the first 10 days. If not, it fades in 3 to 4 months. After Daxxify it can take longer.",
		Recheck: "Check again on day 14.",
		Areas:   []string{"forehead", "frown"},
	}
}

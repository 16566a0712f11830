//go:build !(js && wasm)

package guideline

import "aftercheck/internal/triage"

// frozenLook is C12: unhappy with the result. The distress itself is asked
// about, since it can need help sooner than the face does (RF31, RF66).
func frozenLook() *Complication {
	return &Complication{
		Complication: triage.Complication{
			ID:   "C12",
			Name: "Frozen, heavy or “not me” look",
			Fits: has("look", "frozen", "heavy", "uneven", "hollow", "hollow-bad", "hair", "lines"),
			Base: routine,
			Says: "A look that you do not like is not dangerous, and it wears off. Small corrections may be possible from day 14.",
			Rules: []*triage.Rule{{
				// One bad night is not it (J54).
				ID: "C12.distress-uneven", Level: soon,
				When:      all(is("mood", "daily"), anyOf(has("look", "uneven"), complains("brows"))),
				Says:      "It is uneven, and you worry about it every day.",
				Judgement: true,
			}},
			Tells: []*triage.Tell{
				{When: has("look", "frozen"), Says: "It looks smooth, frozen or hard to move."},
				{When: has("look", "heavy", "uneven", "hollow"), Says: "You do not like a part of the result."},
				{When: has("areas", "forehead", "eyes"), Says: "The forehead or crow’s feet were injected."},
			},
			Sources:   sources("BDD-2017", "BDD-2024"),
			Judgement: true,
		},
		Slug:  "frozen-look",
		Group: Local,
		Summary: "The face looks smoother, stiller or heavier than you wanted. " +
			"It is not dangerous, it softens with time, and it is right to say that it upsets you.",
		Looks: []string{
			"The skin is smooth and hard to move.",
			"The eyelids do not cover the pupils (the black dots).",
			"It feels as if the face is not yours.",
		},
		Course: Course{Onset: Range{4, 10, 21}, Lasts: Range{28, 84, 120}, Basis: "C12"},
		Days: []DayNote{
			{0, 13, "The effect is still building and can change. It is too early to judge the look."},
			{14, 41, "Now the clinic can judge it. Small corrections may be possible."},
			{42, 120, "From about week 6 to 8 it gets softer, week by week."},
		},
		Do: []string{
			"Wait until day 14 before you judge it.",
			"Take photos at rest and moving.",
			"Tell the clinic what you do not like.",
			"Tell someone you trust how you feel.",
			"If you are in despair, call a crisis line now. You do not have to wait until it is worse.",
		},
		Not: []string{
			"Do not inject more toxin yourself.",
			"Do not massage or heat the face to make it go away.",
		},
		Clinic: []string{
			"The clinic may wait, or balance the dose.",
			"It may ask how much you think about your looks, and offer help with that.",
			"Next time it may choose a lower dose.",
		},
		Unsure: "How a result will settle is hard to say before day 14.",
		Watch: []string{
			"You think of hurting or killing yourself and might act on it: call the emergency number.",
			"You have such thoughts and are not in danger this minute: call a crisis line now, and tell someone near you.",
			"For 2 days or more you have been too upset to sleep, eat or go out: see a doctor today.",
			"Half the face droops, or a droop comes suddenly: call the emergency number.",
			"An eyelid droops: run this check again now.",
		},
		Help: "Phone the clinic and ask for a review on day 14 or later. " +
			"For how you feel, your doctor and the crisis lines are there at any time.",
		Usually: "It usually gets softer from week 6 to 8 and is mostly gone in about 12 weeks. It can take 4 months. After Daxxify it can take longer.",
		Recheck: "Check again on day 14 and in week 6. Check at once if you feel worse.",
		Areas:   []string{"forehead", "eyes"},
	}
}

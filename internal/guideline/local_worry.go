//go:build !(js && wasm)

package guideline

import (
	"strings"

	"aftercheck/internal/triage"
)

// worried is C62: worry, a panic that settled (J90), a bad night (J54). Despair
// is RF66 and RF31.
func worried() *Complication {
	return &Complication{
		Complication: triage.Complication{
			ID:   "C62",
			Name: "Worry, panic or bad sleep",
			Fits: all(
				anyOf(complains("mood"), certain(is("mood", "night", "daily")), certain(has("chest", "fear"))),
				not(bodyInDanger()),
			),
			Base: routine,
			Says: "Worry after an injection is nothing to be ashamed of. Tell the clinic about it.",
			Rules: []*triage.Rule{{
				ID: "C62.daily", Level: soon, When: is("mood", "daily"),
				Says:      "You worry every day.",
				Judgement: true,
			}},
			Tells: []*triage.Tell{
				{When: is("mood", "night"), Says: "You are worried, or slept badly for a night."},
				{When: is("mood", "daily"), Says: "You worry every day."},
				{When: has("chest", "fear"), Says: "Slow breathing settled the fast breathing within 10 minutes."},
			},
			Judgement: true,
		},
		Slug:  "worry-and-panic",
		Group: Local,
		Summary: "Fear that something went wrong can make the heart race, the chest tight and the night long. " +
			"It is real, it passes, and you can do something about it.",
		Looks: []string{
			"Racing thoughts, or you look in the mirror again and again.",
			"A tight chest or fast breathing that slow breathing settles within 10 minutes.",
			"You are as strong as always. Voice, swallowing and skin are normal.",
		},
		Course: Course{Onset: Range{0, 1, 14}, Lasts: Range{1, 7, 28}, Basis: "C62"},
		Days: []DayNote{
			{0, 0, "In the first 6 hours do not take fast or hard breathing for worry: call the emergency number."},
			{1, 14, "Worry mostly begins on one of these days. A bad night passes."},
			{15, 28, "It usually fades now."},
			{29, ever, "Worry that stays is worth a talk with your clinic or doctor."},
		},
		Do: []string{
			"Breathe slowly for 10 minutes.",
			"Talk to someone you trust.",
			"Run this check again: it looks for the signs that matter.",
		},
		Not: []string{
			"Do not drink alcohol against the worry.",
			"Do not read forums all night.",
		},
		Clinic: []string{"The clinic can listen, look at you and test your strength."},
		Unsure: "Illness can feel like fear. That is why worry is never the answer here beside a sign of danger.",
		Watch: []string{
			"Breathing is hard or noisy, is worse lying down, or slow breathing does not settle it: call the emergency number.",
			"Your chest hurts or feels squeezed, or your heart is uneven: call the emergency number.",
			"An eyelid droops, swallowing gets hard, or arms or legs get weak: call the emergency number.",
			"You think of hurting or killing yourself: call a crisis line now, or the emergency number if you might act on it.",
			"For 2 days or more you have been too upset to sleep, eat or go out: see a doctor today.",
			"You worry every day: phone your clinic in the next day or two.",
		},
		Help: "Phone the clinic, and say what you are afraid of. " +
			"Your doctor and the crisis lines are there for how you feel, at any time.",
		Usually: "It usually fades within a week. It can take 4 weeks.",
		Recheck: "Check again after 24 hours, and at once if anything new comes.",
	}
}

// bodyInDanger holds when a red flag of the body that needs help today or at
// once may hold: beside it nothing is called worry (C62, J75). Only the flags of
// despair are no reason against it.
func bodyInDanger() expr {
	var danger []expr
	for _, f := range redFlags() {
		switch {
		case !strings.HasPrefix(f.ID, "RF") || f.Level < urgent || f.ID == "RF31" || f.ID == "RF66":
		case f.Level == emergency:
			danger = append(danger, possible(flagged(f.ID)))
		default:
			danger = append(danger, flagged(f.ID))
		}
	}
	return anyOf(danger...)
}

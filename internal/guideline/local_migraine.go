//go:build !(js && wasm)

package guideline

import "aftercheck/internal/triage"

// usualMigraine is the person's own attack, like those before.
var usualMigraine = certain(is("head-kind", "usual", "usual-fails"))

// usualMigraineFlare is C50. A headache unlike the usual ones is RF11, RF12 or
// RF36; more than 72 hours without relief is RF61 as well.
func usualMigraineFlare() *Complication {
	return &Complication{
		Complication: triage.Complication{
			ID:   "C50",
			Name: "Your own migraine, after the injection",
			Fits: usualMigraine,
			Base: selfCare,
			Says: "Your own usual migraine can flare in the first days. Your usual plan is right for it.",
			Rules: []*triage.Rule{
				{
					// J88 asks for a stiff neck too, but for headaches in general; an
					// attack with a fever is not the usual one.
					ID: "C50.fever", Level: emergency, When: has("head", "fever"),
					Says:      "You have a fever with the migraine, which is not part of a usual attack.",
					Judgement: true,
				},
				{
					ID: "C50.vomit", Level: urgent, When: has("head", "vomit"),
					Says:      "You have not kept drinks down for 24 hours, or your medicine comes up again.",
					Judgement: true,
				},
				{
					// RF61 is for attacks that the plan does not help.
					ID: "C50.long", Level: urgent, When: length("head-start", 4, ever),
					Says:      "The attack has lasted more than 72 hours.",
					Judgement: true,
				},
				{
					ID: "C50.plan-fails", Level: soon, When: is("head-kind", "usual-fails"),
					Says:      "It is your usual migraine, but your plan for it does not work.",
					Judgement: true,
				},
			},
			Tells: []*triage.Tell{
				{When: usualMigraine, Says: "It is like your own migraine."},
				{When: is("head-kind", "usual"), Says: "Your plan works."},
				{When: has("areas", "migraine"), Says: "You were treated for migraine."},
				{When: onset("head-start", 0, 5), Says: "It began on day 0 to 5."},
			},
			Sources:   sources("HULL-2014", "FDA-BOTOX"),
			Judgement: true,
		},
		Slug:  "migraine-flare",
		Group: Local,
		Summary: "People with migraine can have a flare in the first days after the needles. " +
			"It is like the attacks you know, and your own plan is right for it.",
		Looks: []string{
			"The pain is where it always is, and light or noise bother you as usual.",
			"Your own medicine helps.",
			"You have no fever, and arms, legs and speech are as always.",
		},
		Course: Course{Onset: Range{0, 1, 5}, Lasts: Range{1, 3, 7}, Basis: "C50"},
		Days: []DayNote{
			{0, 5, "A flare mostly begins on one of these days. An attack that lasts more than 72 hours is not usual: see a doctor today."},
			{6, ever, "An attack this late is likely one of your own. The same limits hold."},
		},
		Often: "In one clinic about 4 in 100 people had a flare of about 5 days. Label text: about 1 in 100 got so much worse that they needed hospital.",
		Do: []string{
			"Follow your own migraine plan.",
			"Lie down in a dark, quiet room.",
			"Drink enough.",
		},
		Not: []string{
			"Do not take painkillers more often than your plan says. Too many cause headaches themselves.",
			"Do not add a muscle relaxant unless a doctor tells you to.",
		},
		Clinic: []string{"Your headache team can change the plan, and the places or the dose next time."},
		Unsure: "Only you know what your own attacks are like. Anything new about it counts as a warning.",
		Watch: []string{
			"It is the worst headache of your life, at its peak within 5 minutes: call the emergency number.",
			"It is unlike your other attacks, with weakness, confusion, a fit or slurred speech: call the emergency number.",
			"You have a fever with it, or a stiff neck: call the emergency number.",
			"You cannot keep drinks down for 24 hours, or your medicine comes up again: see a doctor today.",
			"It lasts more than 72 hours: see a doctor today.",
			"Your plan does not work: phone your clinic in the next day or two.",
		},
		Help: "Phone your headache team if your plan does not work. " +
			"If you need a doctor today, phone your doctor or the out-of-hours service.",
		Usually: "It is usually over within 3 days. A flare can last up to a week.",
		Recheck: "Check again after 24 hours and after 72 hours.",
		Areas:   []string{"migraine"},
	}
}

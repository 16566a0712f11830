//go:build !(js && wasm)

package guideline

import "aftercheck/internal/triage"

// tooMuch is C60: too many units, or toxin where it should not be. Even without
// a sign it is watched by doctors (RF63).
func tooMuch() *Complication {
	return &Complication{
		Complication: triage.Complication{
			ID:   "C60",
			Name: "Too much was given, or it got where it should not",
			Fits: anyOf(flagged("RF63"), has("exposure", "child-ill")),
			Base: urgent,
			Says: "Signs can come days or weeks later. A doctor should plan the watch today, even if you feel well.",
			Rules: []*triage.Rule{{
				ID: "C60.sign", Level: emergency,
				When: all(
					has("exposure", "too-much", "child"),
					anyOf(spreadSign, strayWeakness),
				),
				Says:      "Too much was given, and there is a sign that the toxin spreads.",
				Sources:   sources("FDA-BOTOX"),
				Judgement: true,
			}},
			Tells: []*triage.Tell{
				{When: has("exposure", "too-much"), Says: "You were told of too much, or some got where it should not."},
				{When: has("exposure", "child", "child-ill"), Says: "A child touched or swallowed it."},
			},
			Sources:   sources("FDA-BOTOX"),
			Judgement: true,
		},
		Slug:  "too-much-or-by-accident",
		Group: Product,
		Summary: "Too many units, a needle by accident, or a swallowed product may show nothing at first. " +
			"The makers want doctors to watch for several weeks.",
		Looks: []string{
			"You were told of too many units.",
			"You injected more than you meant to, had a needle by accident, or drank some.",
			"A child touched or swallowed it.",
			"Being well now does not show that all is well.",
		},
		Course: Course{NoWindow: true, OpenEnd: true, Basis: "C60"},
		Days: []DayNote{
			{0, 42, "Signs may come on any of these days. Any sign of spread is an emergency."},
			{43, ever, "A first sign this late is unlikely. New weakness still needs a doctor today."},
		},
		Do: []string{
			"Keep the vial, the box and photos.",
			"Call a poison centre or a doctor today.",
			"Ask someone to keep an eye on you.",
			"Write down how much, how and when.",
		},
		Not: []string{
			"Do not wait for signs.",
			"Do not drive if your sight or strength changes.",
		},
		Clinic: []string{
			"Doctors may watch you for several weeks.",
			"They may ask for advice about an antitoxin.",
		},
		Unsure: "Nobody can tell from here how much got into the body.",
		Watch: []string{
			"Breathing, swallowing or speaking gets hard: call the emergency number.",
			"A lid droops, you see double or blurred, or your mouth gets dry: call the emergency number.",
			"Head, arms or legs get weak: call the emergency number.",
			"A child is floppy, has a weak cry, or cannot suck or breathe well: call the emergency number.",
		},
		Help:    "Call a poison centre or see a doctor today. With any sign, call the emergency number.",
		Usually: "Most signs would show within 4 weeks. Watching to day 42 leaves a margin.",
		Recheck: "Check once a day up to day 42.",
	}
}

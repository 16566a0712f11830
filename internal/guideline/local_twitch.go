//go:build !(js && wasm)

package guideline

import "aftercheck/internal/triage"

// twitching is C59. A swallow sign with it is RF03 and the other flags of
// spread, a weak place where nobody injected RF56, numbing before it RF35 (J44).
func twitching() *Complication {
	return &Complication{
		Complication: triage.Complication{
			ID:   "C59",
			Name: "Twitching, a flicker, or new lines nearby",
			Fits: anyOf(complains("twitch"), certain(has("look", "lines"))),
			Base: selfCare,
			Says: "A small twitch or flicker near a treated place is harmless and passes.",
			Rules: []*triage.Rule{
				{
					ID: "C59.jerks", Level: emergency, When: has("twitch", "spreads"),
					Says:      "The jerks spread, or you had a fit.",
					Judgement: true,
				},
				{
					ID: "C59.lines", Level: routine, When: has("look", "lines"),
					Says:      "New lines next to a still place are harmless. The clinic can look at them at the review.",
					Judgement: true,
				},
			},
			Tells: []*triage.Tell{
				{When: without("twitch", "spreads", "weak", "numbing"), Says: "It is only a small twitch or flicker."},
				{When: has("look", "lines"), Says: "New lines came next to a place that is still."},
				{When: has("areas", "nose", "forehead", "chin"), Says: "The forehead, nose or chin was injected."},
			},
			Expected:  true,
			Judgement: true,
		},
		Slug:  "twitching-or-new-lines",
		Group: Local,
		Summary: "A muscle next to the treated one works harder. It can flicker, or make new small lines. " +
			"Both are harmless.",
		Looks: []string{
			"A small flicker, often of an eyelid.",
			"Or new small lines next to a place that is smooth and still.",
			"Nothing is weak that was not injected.",
			"It looks the same on every skin colour: compare with an old photo.",
		},
		Course: Course{Onset: Range{3, 10, 28}, Lasts: Range{7, 30, 90}, Basis: "C59"},
		Days: []DayNote{
			{0, 2, "This is early for it. Twitching within 6 hours of numbing cream or a numbing needle is not normal: call the emergency number."},
			{3, 28, "This is when it mostly begins. The clinic can judge new lines from day 14."},
			{29, ever, "It passes as the effect wears off."},
		},
		Do: []string{"Take photos at rest and moving.", "Wait until day 14 before you judge new lines."},
		Not: []string{
			"Do not have more toxin before day 14.",
		},
		Clinic: []string{"The clinic may balance it with a small dose."},
		Unsure: "A harmless flicker and an early sign of something else can look alike. Weakness is what sets them apart.",
		Watch: []string{
			"The jerks spread, or you have a fit: call the emergency number.",
			"Swallowing, speaking or breathing gets hard, or arms or legs get weak: call the emergency number.",
			"After numbing: a metal taste, ringing ears, a numb tongue or great sleepiness: call the emergency number.",
			"A small place that was not injected gets weak: see a doctor today.",
		},
		Help: "Show new lines to the clinic at the review. " +
			"If you need a doctor today, phone your doctor or the out-of-hours service.",
		Usually: "It usually passes in about a month. It can take 3 months.",
		Recheck: "Check again on day 14.",
		Areas:   []string{"nose", "forehead", "chin"},
	}
}

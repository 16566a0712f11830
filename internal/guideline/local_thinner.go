//go:build !(js && wasm)

package guideline

import "aftercheck/internal/triage"

// thinnerMuscle is C64: slow change over months or repeated treatments. A hollow
// cheek in the first 90 days after the jaw muscle is C31.
func thinnerMuscle() *Complication {
	return &Complication{
		Complication: triage.Complication{
			ID:   "C64",
			Name: "Thinner muscle, a hollow place or thinner eyebrows",
			Fits: anyOf(
				has("look", "hollow-bad"), certain(has("look", "hair")),
				all(certain(has("look", "hollow")), anyOf(day(91, ever), not(has("areas", "masseter")))),
			),
			Base: routine,
			Says: "A muscle that rests for long can get thinner. That is slow, and not dangerous.",
			Rules: []*triage.Rule{{
				ID: "C64.sudden", Level: urgent, When: has("look", "hollow-bad"),
				Says:      "It came suddenly, hurts, or comes with weakness where nobody injected.",
				Judgement: true,
			}},
			Tells: []*triage.Tell{
				{When: has("look", "hollow", "hollow-bad"), Says: "There is a hollow or thinner place."},
				{When: has("look", "hair"), Says: "Your eyebrow hair is thinner."},
				{When: day(91, ever), Says: "The injection was more than 3 months ago."},
				{When: has("areas", "forehead", "temple", "masseter", "leg"), Says: "Forehead, temple, jaw or leg were injected."},
			},
			Expected:  true,
			Sources:   sources("IE-DYSPORT"),
			Judgement: true,
		},
		Slug:  "thinner-muscle",
		Group: Local,
		Summary: "After many treatments a muscle can get thinner, and the place looks hollow. " +
			"Eyebrow hair can get thinner too. Both come slowly.",
		Looks: []string{
			"A hollow that grows slowly, from treatment to treatment.",
			"Or eyebrow hair that gets thinner.",
			"It does not hurt, and nothing else is weak.",
			"It looks the same on every skin colour: compare with an old photo.",
		},
		// The evidence says "after day 90" and "months", and no more.
		Course: Course{Basis: "C64", OpenEnd: true},
		Days: []DayNote{
			{0, 90, "This is early. After the jaw muscle a cheek can look hollow sooner than that."},
			{91, ever, "A slow change now can come from repeated treatments. A sudden or painful one does not: see a doctor today."},
		},
		Often: "A thinner muscle: between 1 in 1,000 and 1 in 100 people treated for neck dystonia.",
		Do: []string{
			"Leave more time between treatments.",
			"Ask the clinic about a lower dose.",
			"Take a photo now, to compare later.",
		},
		Not: []string{
			"Do not have top-ups more often.",
		},
		Clinic: []string{"The clinic may pause the treatment and take photos."},
		Unsure: "Losing weight and getting older hollow a face too, and many things thin the hair.",
		Watch: []string{
			"Arms or legs get weak, or swallowing or breathing gets hard: call the emergency number.",
			"It came suddenly or it hurts: see a doctor today.",
			"A place that was not injected is weak: see a doctor today.",
		},
		Help: "Tell the clinic at your next visit. " +
			"If you need a doctor today, phone your doctor or the out-of-hours service.",
		Usually: "It usually takes months to change.",
		Recheck: "Check again before your next visit.",
		Areas:   []string{"forehead", "temple", "masseter", "dystonia", "leg"},
	}
}

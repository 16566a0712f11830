//go:build !(js && wasm)

package guideline

import "aftercheck/internal/triage"

// sweatElsewhere is C56. What else can make a person sweat is asked for, since
// the evidence for this effect is thin (H11).
func sweatElsewhere() *Complication {
	return &Complication{
		Complication: triage.Complication{
			ID:   "C56",
			Name: "More sweating in other places",
			Fits: complains("sweat"),
			Base: routine,
			Says: "More sweat in other places is reported after armpits or palms were treated. It is not dangerous.",
			Rules: []*triage.Rule{
				{
					ID: "C56.chest", Level: emergency, When: has("sweat", "chest"),
					Says:      "You sweat and have chest pain, or you faint.",
					Judgement: true,
				},
				{
					ID: "C56.ill", Level: soon, When: has("sweat", "fever", "night", "weight"),
					Says:      "Sweating with a fever, at night or with weight loss can have another cause.",
					Judgement: true,
				},
				{
					// It is known only where the sweat itself was treated.
					ID: "C56.elsewhere", Level: soon, When: not(certain(sweatZone)),
					Says:      "Armpits, hands and feet were not injected, so the injection may not explain it.",
					Judgement: true,
				},
			},
			Tells: []*triage.Tell{
				{When: sweatZone, Says: "A place that sweats was injected."},
				{When: without("sweat", "chest", "fever", "night", "weight"), Says: "You have no fever and are well."},
			},
			Expected:  true,
			Sources:   sources("BJD-2005-152"),
			Judgement: true,
		},
		Slug:  "more-sweating-elsewhere",
		Group: Local,
		Summary: "After armpits or palms were treated, some people notice more sweat in other places. " +
			"It is a nuisance, and it passes.",
		Looks: []string{
			"New sweat on the back, belly, groin or thighs.",
			"You have no fever and feel well.",
		},
		Course: Course{Onset: Range{7, 21, 60}, Lasts: Range{30, 90, 200}, Basis: "C56"},
		Days: []DayNote{
			{0, 6, "This is early for it. Heat, worry or a fever are likelier reasons."},
			{7, 60, "This is when people mostly notice it."},
			{61, ever, "It fades as the treatment wears off."},
		},
		Often: "Not clear: a study that measured the sweat of 17 people found none, and labels do name it.",
		Do: []string{
			"Use an antiperspirant where you sweat.",
			"Wear light clothes.",
			"Take your temperature once.",
		},
		Not:    []string{"Do not drink less."},
		Clinic: []string{"The clinic may treat the other places too."},
		Unsure: "Heat, some medicines, the change of life and infections make people sweat too.",
		Watch: []string{
			"You have chest pain, or you faint or nearly faint: call the emergency number.",
			"You have a spinal cord injury and a pounding headache: call the emergency number.",
			"You have a fever, soak your clothes at night or lose weight: phone your clinic or a doctor in the next day or two.",
		},
		Help: "Tell the clinic at the review. With a fever, sweat at night or weight loss phone a doctor in the next day or two. " +
			"If you need a doctor today, phone your doctor or the out-of-hours service.",
		Usually: "It usually lasts about 3 months. It can take 200 days.",
		Recheck: "Check again in week 6.",
		Areas:   []string{"armpit", "hands"},
	}
}

// sweatZone is where the toxin is given against sweat.
var sweatZone = has("areas", "armpit", "hands", "feet")

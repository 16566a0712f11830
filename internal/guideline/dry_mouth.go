//go:build !(js && wasm)

package guideline

import "aftercheck/internal/triage"

// dryMouthAlone is C57. A new dry mouth after a face injection is RF88, with an
// unlicensed or unknown provider RF62, with a second group RF15.
func dryMouthAlone() *Complication {
	return &Complication{
		Complication: triage.Complication{
			ID:   "C57",
			Name: "Dry mouth",
			Fits: anyOf(complains("dry"), certain(has("body", "dry"))),
			Base: routine,
			Says: "After neck, migraine or salivary injections, or with a drying medicine, a mild dry mouth is known and passes.",
			Tells: []*triage.Tell{
				{When: is("dry", "drug"), Says: "A medicine that you take dries the mouth."},
				{When: has("areas", "neck", "salivary", "migraine", "dystonia"), Says: "The neck, the head or the salivary glands were injected."},
			},
			Sources:   sources("IE-DYSPORT", "CD-1998", "CDC-MMWR-73-27"),
			Judgement: true,
		},
		Slug:    "dry-mouth",
		Group:   Nerve,
		Summary: "Toxin can lower the flow of spit. After neck or migraine injections a mild dry mouth is common. After a face injection it can be an early sign that toxin spreads.",
		Looks: []string{
			"The mouth is sticky.",
			"Dry food needs water to go down.",
		},
		Course: Course{Onset: Range{1, 7, 21}, Lasts: Range{7, 30, 90}, Basis: "C57"},
		Days: []DayNote{
			{1, 21, "A mild dry mouth after neck or migraine injections is known in these days. With changed sight, a droop, weakness, or trouble swallowing or speaking it is never normal: call the emergency number."},
			{22, 90, "It gets better over weeks."},
		},
		Do:     []string{"Take small sips.", "Chew sugar-free gum.", "Eat food with fibre."},
		Not:    []string{"Do not take more drying medicines (some allergy, sleep and travel tablets) without advice."},
		Clinic: []string{"The clinic may examine you.", "It may offer a gel that wets the mouth."},
		Unsure: "A dry mouth has many harmless causes. With one more sign it can mean that toxin has spread.",
		Watch: []string{
			"Double or blurred sight, a droopy lid, weakness, or trouble with swallowing or your voice: call the emergency number.",
			"No pee, or confusion: call the emergency number.",
			"The person who injected you was not licensed or is unknown: see a doctor today.",
		},
		Help:    "After a face injection phone the clinic in the next day or two. Otherwise tell them at the review.",
		Usually: "It passes over about 4 weeks, sometimes 3 months.",
		Recheck: "Check again after 24 hours and on day 3.",
		Areas:   []string{"neck", "salivary", "migraine", "dystonia"},
	}
}

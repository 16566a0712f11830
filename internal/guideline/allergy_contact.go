//go:build !(js && wasm)

package guideline

import "aftercheck/internal/triage"

// itchyLids are swollen eyelids that itch (J29).
var itchyLids = is("swelling", "lids-itch")

// contactRash is C27: from what was wiped or put on the skin, not from the
// toxin.
func contactRash() *Complication {
	return &Complication{
		Complication: triage.Complication{
			ID:   "C27",
			Name: "Rash from a skin product",
			Fits: certain(anyOf(has("rash", "wiped", "wiped-eye"), itchyLids)),
			Base: selfCare,
			Says: "An itchy rash over the area that was wiped or creamed is likely a reaction to a product.",
			Rules: []*triage.Rule{
				{
					ID: "C27.eye", Level: urgent, When: has("rash", "wiped-eye"),
					Says:      "The eye is swollen shut, or there are blisters near it.",
					Judgement: true,
				},
				{
					// J29.
					ID: "C27.itchy-lids", Level: urgent, When: all(itchyLids, firstDayRash),
					Says:      "Itchy, swollen eyelids within a day of the injection can be an allergy.",
					Judgement: true,
				},
				{
					// J29 ends with the first day; what follows is as for hives (J49).
					ID: "C27.itchy-lids-late", Level: soon, When: itchyLids,
					Says:      "Your eyelids are itchy and swollen.",
					Judgement: true,
				},
				{
					ID: "C27.spreading", Level: soon, When: anyOf(has("rash", "spreading"), worse),
					Says:      "The rash is spreading or getting worse.",
					Judgement: true,
				},
				{
					ID: "C27.day-4", Level: soon, When: day(4, ever),
					Says:      "The rash is still there on day 4 or later.",
					Judgement: true,
				},
			},
			Tells: []*triage.Tell{
				{When: has("rash", "wiped", "wiped-eye"), Says: "It covers skin where something was wiped or put on."},
				{When: itchyLids, Says: "Your eyelids itch and are swollen."},
			},
			// Getting worse is a rule of its own (J15).
			Used:      []string{"E-M19"},
			Judgement: true,
		},
		Slug:  "contact-rash",
		Group: Allergy,
		Summary: "The skin reacts to something that touched it: a skin cleaner, numbing cream, make-up or a plaster. " +
			"It is usually mild.",
		Looks: []string{
			"The skin is itchy and dry, or has tiny blisters.",
			"It covers the whole area that was wiped, not only the needle dots.",
			"It is often on both sides.",
			"On light skin it looks red. On brown and black skin redness is hard to see: feel for dry, rough or raised skin, and look for any change of colour.",
		},
		Course: Course{Onset: Range{0, 1, 4}, Lasts: Range{3, 7, 14}, Basis: "C27"},
		Days: []DayNote{
			{0, 3, "A mild itchy rash where a product touched the skin can be watched at home."},
			{4, ever, "It should be getting better by day 4. If it is not, or it spreads, phone your clinic."},
		},
		Do: []string{
			"Stop the products that touched the area.",
			"Use a plain moisturiser without perfume.",
			"Cool the skin with a clean, cool cloth.",
			"Write down which products were used.",
		},
		Not: []string{
			"Do not put steroid cream on the eyelids unless a doctor tells you to.",
			"Do not scratch.",
			"Do not try new products on the rash.",
		},
		Clinic: []string{
			"The clinic may offer a mild steroid cream.",
			"A skin test (patch test) later can show which product it was.",
		},
		Unsure: "An infection, shingles or an allergy can begin in a similar way. How it changes in the next days tells them apart.",
		Watch: []string{
			"Your lips, tongue or throat swell, or breathing changes: call the emergency number.",
			"Your eye is swollen shut, or there are blisters near the eye: see a doctor today.",
			"The skin gets hot and the rash spreads: see a doctor today.",
			"Painful blisters come in groups on one side only: see a doctor today.",
		},
		Help:    "If it spreads, or is no better by day 4, phone your clinic in the next day or two.",
		Usually: "It usually takes about a week to settle, and up to 2 weeks.",
		Recheck: "Check again after 48 hours.",
	}
}

//go:build !(js && wasm)

package guideline

import "aftercheck/internal/triage"

// productComplications are about what was injected and by whom.
func productComplications() []*Complication {
	return []*Complication{unsafeProduct(), tooMuch(), blockedVessel()}
}

// unsafeProduct is C38. That the person or product may be wrong is RF89, with a
// sign RF62, a shared needle in the first days RF71. A registered professional
// and only the brand unknown changes no level (J05).
func unsafeProduct() *Complication {
	return &Complication{
		Complication: triage.Complication{
			ID:   "C38",
			Name: "A product or person that may not be right",
			Fits: anyOf(notLicensed, has("exposure", "fake", "needle", "brand", "abroad")),
			Base: selfCare,
			Says: "You only do not know the brand. Ask the clinic for the name and the batch number.",
			Rules: []*triage.Rule{
				{
					// J56: later than day 3 the tests are still needed.
					ID: "C38.needle", Level: soon, When: has("exposure", "needle"),
					Says:      "A used or shared needle was used on you. Blood tests are needed.",
					Judgement: true,
				},
			},
			Tells: []*triage.Tell{
				{When: is("provider", "unlicensed"), Says: "The person was not a registered health professional, or something was not right."},
				{When: is("provider", "unknown"), Says: "You do not know who injected."},
				{When: has("exposure", "fake"), Says: "You think that the product was fake."},
				{When: has("exposure", "needle"), Says: "A used or shared needle was used."},
				{When: has("exposure", "brand"), Says: "You do not know the brand."},
				{When: has("exposure", "abroad"), Says: "You were treated abroad and do not know the product."},
			},
			Sources:   sources("CDC-HAN-507", "UKHSA-2025", "MHRA-2025", "FDA-COUNTERFEIT-2024"),
			Judgement: true,
		},
		Slug:  "unsafe-product-or-person",
		Group: Product,
		Summary: "A fake or unlicensed product can hold far more toxin than it should, and signs can come late. " +
			"So keep watching until day 42. If a registered professional injected you and you only do not know the brand, just ask for it.",
		Looks: []string{
			"It was given at a home, a party or a hotel, or bought online.",
			"It cost far less than usual.",
			"No prescriber saw you, and nobody showed you a batch sticker.",
			"The writing on the box was foreign, or it said “Botox 150 units” or lot C3709C3.",
			"The name was one that has been seized in the UK: Botulax, reNTox, Innotox or Toxpia.",
		},
		Course: Course{Onset: Range{0, 3, 42}, Basis: "C38"},
		Days: []DayNote{
			{0, 7, "Check once a day. Being well now is good, and the watch goes on."},
			{8, 42, "Check every 3 days up to day 42."},
		},
		Do: []string{
			"Keep the vial, the box, photos, messages and receipts.",
			"Ask for the product name, the brand and the batch number.",
			"Ask someone to keep an eye on you.",
			"Report it to the medicines authority, once you are cared for.",
			"After a used or shared needle, see a doctor today if it was in the last 3 days. Tests are needed later too.",
		},
		Not: []string{
			"Do not go back there to have it “fixed”.",
			"Do not inject yourself.",
		},
		Clinic: []string{
			"A doctor may write down what happened and check your strength, eyes and swallowing.",
			"They may call the public-health service if there is any sign.",
			"After a shared needle they may offer blood tests and treatment against viruses.",
		},
		Unsure: "Nobody can tell from the outside what was in the needle. Watching is the safe way.",
		Watch: []string{
			"Breathing, swallowing or speaking gets hard, or arms or legs get weak: call the emergency number.",
			"You see double, both lids droop, or your voice gets weak: call the emergency number.",
			"Two or more signs come together, such as a droopy lid and a dry mouth: call the emergency number.",
			"One lid droops, your mouth gets dry or your sight blurs: see a doctor today.",
		},
		Help: "Phone a doctor or a clinic that you trust in the next day or two. " +
			"Say who injected, where, when, and what you know of the product.",
		Usually: "First signs have come up to 4 weeks after an injection. Day 42 leaves a margin.",
		Recheck: "Check once a day up to day 7, then every 3 days up to day 42.",
	}
}

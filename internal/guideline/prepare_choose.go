//go:build !(js && wasm)

package guideline

var choosing = []PrepareGroup{
	{"The person", []PrepareLine{
		{ID: "F1.meet", Text: "I meet the person who will inject, face to face, before I pay.", Strength: grades(Tradition, Observed), Sources: sources("NHS-CHOOSE")},
		{ID: "F1.trained", Text: "The person is licensed and trained for this.", Note: "A doctor, dentist, nurse, pharmacist or other registered health professional.", Strength: grades(Reasoned, Observed), Sources: sources("CDC-MMWR-73-27")},
		{ID: "F1.prescriber", Where: "UK", Text: "A prescriber sees me first.", Note: "The toxin is a prescription medicine there. This was read only in a source of low grade: ask."},
		{ID: "F1.adult", Where: "England", Text: "I am 18 or older.", Note: "For looks, it is against the law to inject anybody younger. Other countries have other laws.", Sources: sources("GOVUK-U18")},
	}},
	{"Ask before you pay", []PrepareLine{
		{ID: "F1.ask-many", Text: "How many of these treatments have you done?", Strength: grades(Tradition, Observed), Sources: sources("NHS-CHOOSE")},
		{ID: "F1.ask-training", Text: "What training do you have?", Strength: grades(Tradition, Observed), Sources: sources("NHS-CHOOSE")},
		{ID: "F1.ask-register", Text: "On which register are you?", Strength: grades(Tradition, Observed), Sources: sources("NHS-CHOOSE")},
		{ID: "F1.ask-insurance", Text: "Are you insured?", Strength: grades(Tradition, Observed), Sources: sources("NHS-CHOOSE")},
		{ID: "F1.ask-problems", Text: "What problems are common?", Strength: grades(Tradition, Observed), Sources: sources("NHS-CHOOSE")},
		{ID: "F1.ask-aftercare", Text: "What care do I get afterwards?", Strength: grades(Tradition, Observed), Sources: sources("NHS-CHOOSE")},
		{ID: "F1.ask-fix", Text: "Who puts it right if something goes wrong?", Strength: grades(Tradition, Observed), Sources: sources("NHS-CHOOSE")},
		{ID: "F1.ask-cost", Text: "What does putting it right cost?", Strength: grades(Tradition, Observed), Sources: sources("NHS-CHOOSE")},
		{ID: "F1.ask-emergency", Text: "What is your plan for an emergency, and is adrenaline at hand?", Note: "With filler also: is hyaluronidase at hand?", Strength: grades(Tradition)},
		{ID: "F1.ask-night", Text: "Which number do I call at night and at weekends?", Strength: grades(Tradition)},
		{ID: "F1.ask-licence", Where: "England", Text: "Is there a local licence for this place?", Note: "The government may make licensing rules since 2022, and more is planned. They are not in force everywhere."},
	}},
	{"The place", []PrepareLine{
		{ID: "F1.place", Text: "It is a licensed or accredited place for health care.", Note: "Not a party, a hotel or a private home, and not a salon or spa without medical cover. A registered professional who visits patients at home is something else.", Strength: grades(Reasoned, Observed), Sources: sources("NHS-CHOOSE", "AAD-BTX", "CDC-MMWR-73-27")},
		{ID: "F1.voucher", Text: "There is no voucher, no group event and no alcohol.", Strength: grades(Reasoned, Observed), Sources: sources("NHS-CHOOSE")},
	}},
	{"The product", []PrepareLine{
		{ID: "F1.approved", Text: "The product is approved where I live.", Note: "In the United States, labels were read for Botox Cosmetic, Dysport, Xeomin, Jeuveau, Daxxify and Letybo. For the UK no list was good enough to repeat: check the name with the medicines agency, the MHRA.", Strength: grades(Reasoned, Observed), Sources: sources("CDC-MMWR-73-27", "FDA-BOTOX-COSM", "FDA-DYSPORT", "FDA-XEOMIN", "FDA-JEUVEAU", "FDA-DAXXIFY", "FDA-LETYBO")},
		{ID: "F1.vial", Text: "I see the sealed vial: name, batch and expiry date. I take a photo.", Sources: sources("MHRA-2025", "FDA-COUNTERFEIT-2024")},
		{ID: "F1.price", Text: "The price is not too good to be true.", Note: "A very low price is a warning.", Sources: sources("MHRA-2025", "FDA-COUNTERFEIT-2024")},
		{ID: "F1.online", Text: "I never buy toxin online, and never inject myself.", Sources: sources("UKHSA-2025", "AAD-BTX")},
	}},
}

// grades is short to write in tables.
func grades(list ...Strength) []Strength { return list }

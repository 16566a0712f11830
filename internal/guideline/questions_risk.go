//go:build !(js && wasm)

package guideline

// riskQuestions is step 5 of I1: what about the person can raise a level
// (E-M2 to E-M25). Asked once, and only where it can matter.
func riskQuestions() []*question {
	return []*question{
		{
			// Only where 50 or 75 matters; under 18 is asked for with the rest below.
			ID: "age", Kind: choice, Ask: complains("headache", "jaw", "swallow", "dry", "weak"),
			Text: "How old is the person who had the injection?",
			Options: []option{
				{ID: "under-18", Text: "Under 18"},
				{ID: "adult", Text: "18 to 49"},
				{ID: "50", Text: "50 to 64"},
				{ID: "65", Text: "65 to 74"},
				{ID: "75", Text: "75 or older"},
			},
		},
		{
			ID: "health", Kind: choices,
			Text: "Does any of this apply to you?",
			None: noneOf,
			Options: []option{
				{ID: "under-18", Text: "The person who had the injection is under 18"},
				{ID: "muscle", Text: "Myasthenia gravis, Lambert-Eaton, ALS or another muscle or nerve illness", Help: "Known, suspected by a doctor, or you are not sure."},
				{ID: "throat", Text: "Swallowing trouble in the past, or severe lung disease", Help: "Daily breathlessness, oxygen at home, a flare now. Well-controlled asthma does not count."},
				{ID: "immune", Text: "Diabetes, a weak immune system, steroids, chemotherapy, HIV, a transplant or dialysis"},
				{ID: "thinner", Text: "A blood thinner, daily aspirin or another medicine against clots, or a bleeding disorder"},
				{ID: "angle", Text: "Glaucoma or narrow angles, very long-sighted, contact lenses, earlier eye surgery, or dry eyes before"},
				{ID: "heart", Text: "Heart disease or a heart rhythm problem"},
				{ID: "spinal", Text: "A spinal cord injury"},
				{ID: "reaction", Text: "An earlier reaction to botulinum toxin, or an allergy to cow’s milk protein, albumin, lidocaine, chlorhexidine or latex"},
				{ID: "pregnant", Text: "Pregnant, or had a baby in the last 6 weeks"},
				{ID: "frail", Text: "Frail, or living alone without help"},
				{ID: "distress", Text: "Body-image distress, or self-harm in the past"},
			},
		},
		{
			ID: "medicines", Kind: choices, Ask: spreadComplaint,
			Text: "Do you take, or did you have, any of these?",
			None: noneOf,
			Options: []option{
				{ID: "aminoglycoside", Text: "An antibiotic like gentamicin, tobramycin, amikacin, neomycin or streptomycin"},
				{ID: "relaxant", Text: "A muscle relaxant, an anaesthetic or a magnesium infusion"},
				{ID: "antibiotic", Text: "Clindamycin, lincomycin, polymyxin, a tetracycline, quinine or penicillamine"},
				{ID: "drying", Text: "A drying medicine: bladder tablets, some allergy, sleep, travel or depression medicines"},
				{ID: "other-toxin", Text: "Another botulinum injection in the last 4 months"},
				{ID: "units", Text: "Many places at once, more than 400 units in 3 months, and the product was Botox or Xeomin", Help: "Other products count units differently. If you do not know the product, leave this out."},
				{ID: "early", Text: "This dose came less than 3 months after the last one, or was a top-up within 2 weeks"},
			},
		},
		{
			ID: "alone", Kind: yesNo,
			Ask:    anyOf(complains("swallow", "weak"), has("body", "voice", "swallow", "neck"), has("neck", "tips"), has("numb", "weak", "drop")),
			Text:   "Are you alone with nobody who can help, or far from any care?",
			Unsure: notSure,
		},
	}
}

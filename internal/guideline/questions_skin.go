//go:build !(js && wasm)

package guideline

// skinComplaint holds for worries about the injected skin.
var skinComplaint = complains("redness", "swelling", "pain", "lump", "hot", "colour")

// lumpComplaint holds for a lump, of the jaw too if it is there at rest.
var lumpComplaint = anyOf(complains("lump"), has("jaw", "lump"))

// skinQuestions tell needle marks from infection, allergy and a blocked vessel.
func skinQuestions() []*question {
	return []*question{
		{
			ID: "bruise", Kind: choices, Ask: complains("bruise"),
			Text: "Does the bruise do any of this?",
			Help: tickIfUnsure,
			None: noneOf,
			Options: []option{
				{ID: "grows", Text: "It keeps growing or swells after 30 minutes of pressing"},
				{ID: "hard", Text: "It is hard, tense and very painful"},
				{ID: "neck", Text: "It is in the neck, and my voice, swallowing or breathing changed"},
				{ID: "eye", Text: "It is near the eye, with a bulging eye, bad pain or changed sight"},
				{ID: "limb", Text: "In an arm or leg: huge pain, and the hand or foot is cold, pale or numb"},
				{ID: "hot", Text: "It gets hotter, redder or more sore than yesterday"},
				{ID: "black", Text: "Black or purple skin spreads over hours, with severe pain, blisters or crackling"},
				{ID: "others", Text: "Many new bruises elsewhere on my body"},
				{ID: "raised", Text: "It is a firm, raised lump, and it is not growing"},
			},
		},
		{
			ID: "bruise-fades", Kind: choice, Ask: all(complains("bruise"), day(14, ever)),
			Text: "Is the bruise fading?",
			Options: []option{
				{ID: "fades", Text: "Yes, it fades or changes colour"},
				{ID: "stays", Text: "No, it is as it was"},
			},
			Unsure: notSure,
		},
		{
			ID: "skin", Kind: choices, Ask: skinComplaint,
			Text: "Look at the skin and feel it. Do you see or feel any of these?",
			Help: "On brown or black skin redness can be hard to see: go by heat, swelling, pain and change of colour. " + tickIfUnsure,
			None: noneOf,
			Options: []option{
				{ID: "worse", Text: "Two or more of: hotter, redder, more swollen, more sore than yesterday"},
				{ID: "wide", Text: "A hot or red patch wider than 2 cm, or spreading"},
				{ID: "pus", Text: "Pus, or red lines running from the spot"},
				{ID: "fever", Text: "A fever of 38 °C (100.4 °F) or more, or shaking chills"},
				{ID: "lid", Text: "The eyelid is red, hot and swollen"},
				{ID: "pimple", Text: "One small sore pimple, not spreading, and I feel well"},
				{ID: "danger", Text: "That pimple is near the eye, the nose or the upper lip"},
				{ID: "black", Text: "Black or purple skin spreads over hours, with severe pain, blisters, crackling or feeling very ill"},
				{ID: "patch", Text: "A new black or blistered patch"},
				{ID: "neck", Text: "The neck or the floor of my mouth is swelling and hard"},
				{ID: "limb", Text: "After an injection in an arm or leg: huge pain, and the hand or foot is cold, pale or numb"},
			},
		},
		{
			ID: "colour-new", Kind: yesNo, Ask: anyOf(complains("colour"), has("skin", "patch")),
			Text:   "Did the skin change colour in the last 2 days?",
			Unsure: notSure,
		},
		{
			ID: "skin-start", Kind: date, Ask: all(complains("redness", "swelling", "pain"), day(8, ever)),
			Text:   "On which day did the redness, swelling or pain begin?",
			Unsure: notSure,
		},
		{
			ID: "swelling", Kind: choice, Ask: complains("swelling"),
			Text: "Where is the swelling?",
			Options: []option{
				{ID: "marks", Text: "Only at the needle marks, soft"},
				{ID: "lids", Text: "Puffy eyelids on both sides, worst in the morning, no itch, no pain"},
				{ID: "lids-itch", Text: "Itchy, swollen eyelids"},
				{ID: "lip", Text: "Only a lip that was injected, even, good colour, not growing"},
				{ID: "lip-other", Text: "Only a lip that was injected, but uneven, growing or an odd colour"},
				{ID: "tight", Text: "One side, fast, tight, hot or painful"},
				{ID: "face", Text: "My lips or whole face swelled up within minutes or hours"},
				{ID: "tongue", Text: "My tongue or throat"},
				{ID: "node", Text: "A small tender lump under the jaw"},
				{ID: "calf", Text: "One calf: swollen, warm and sore, more than at the needle marks"},
			},
			Unsure: notSure,
		},
		{
			ID: "lump", Kind: choices, Ask: lumpComplaint,
			Text: "What is the lump like?",
			Help: tickIfUnsure,
			None: noneOf,
			Options: []option{
				{ID: "tiny", Text: "Tiny bumps where the needle went, in the first 2 days or getting smaller"},
				{ID: "firm", Text: "A firm lump like a pea, or a bump that does not get smaller"},
				{ID: "blood", Text: "A firm, raised, purple lump that came within hours"},
				{ID: "grows", Text: "It keeps growing after 30 minutes of pressing"},
				{ID: "hard", Text: "It is hard, tense and very painful, or in the neck or near the eye"},
				{ID: "neck", Text: "It is in the neck, and my voice, swallowing or breathing changed"},
				{ID: "eye", Text: "It is near the eye, with a bulging eye, bad pain or changed sight"},
				{ID: "several", Text: "There are several lumps, more than tiny bumps"},
				{ID: "hot", Text: "It is red, hot or leaking"},
				{ID: "drug", Text: "I took antibiotics for it, and it is no better"},
				{ID: "bite", Text: "It is in the jaw and shows only when I bite"},
				{ID: "node", Text: "A small tender lump under the jaw, no fever"},
			},
		},
		{
			ID: "lump-start", Kind: date, Ask: all(lumpComplaint, anyOf(has("lump", "node"), not(certain(firmLump)))),
			Text:   "On which day did the lump begin?",
			Unsure: notSure,
		},
		{
			// Before that there is only the wait for the review (J79).
			ID: "jaw-better", Kind: choice, Ask: all(jawShape, day(15, ever)),
			Text: "Does the bulge or hollow in the jaw get better?",
			Options: []option{
				{ID: "better", Text: "Yes, slowly"},
				{ID: "same", Text: "No, but I eat and speak as usual"},
				{ID: "hard", Text: "It makes eating, speaking or work hard"},
			},
			Unsure: notSure,
		},
		{
			ID: "rash", Kind: choices, Ask: complains("rash"),
			Text: "What does the itch or rash look like?",
			Help: tickIfUnsure,
			None: noneOf,
			Options: []option{
				{ID: "marks", Text: "It itches only where the needle went"},
				{ID: "hives", Text: "Raised, itchy welts away from the needle marks, or a rash all over"},
				{ID: "wiped", Text: "Itchy, dry skin or tiny blisters where something was wiped or put on"},
				{ID: "wiped-eye", Text: "The same, and the eye is swollen shut or has blisters near it"},
				{ID: "side", Text: "Burning pain and blisters on one side of the face or near the eye"},
				{ID: "joints", Text: "A rash with fever and sore joints"},
				{ID: "glass", Text: "Spots away from the needle marks that do not fade under a glass, with fever or feeling very ill"},
				{ID: "spreading", Text: "It is spreading or getting worse"},
			},
		},
		{
			ID: "rash-start", Kind: choice, Ask: anyOf(possible(has("rash", "hives", "marks", "wiped")), possible(is("swelling", "lids-itch", "face", "tongue"))),
			Text: "When did the itch, rash or swelling begin?",
			Options: []option{
				{ID: "2h", Text: "Within 2 hours of the injection"},
				{ID: "24h", Text: "Later, on the day of the injection or the day after"},
				{ID: "later", Text: "2 days after the injection, or later"},
			},
			Unsure: notSure,
		},
		{
			// An allergy of the first hours can come without any rash (J30).
			ID: "allergy", Kind: choices, Ask: anyOf(complains("rash", "swelling", "faint"), all(complains("unwell"), day(0, 0))),
			Text: "Do you have any of these allergy signs?",
			Help: tickIfUnsure,
			None: noneOf,
			Options: []option{
				{ID: "swelling", Text: "Swelling of the tongue, throat, lips or whole face (more than bumps where the needle went)"},
				{ID: "wheeze", Text: "Wheezing, coughing or noisy breathing"},
				{ID: "throat", Text: "A tight throat, or a voice that went hoarse within hours of the injection"},
				{ID: "faint", Text: "Dizzy or faint, and no better after lying flat for 5 minutes"},
				{ID: "vomit", Text: "Being sick again and again, or strong tummy cramps"},
				{ID: "flush", Text: "A sudden hot, red flush"},
				{ID: "fast", Text: "Hives that began less than 30 minutes ago and spread fast"},
			},
		},
		{
			ID: "filler-skin", Kind: choices,
			Ask:  all(possible(yes("filler")), anyOf(skinComplaint, complains("bruise", "headache", "eye", "vision"))),
			Text: "At or near the filler, do you see or feel any of these?",
			Help: tickIfUnsure,
			Steps: []string{
				"Press the skin gently for 1 second and let go.",
				"Count until the colour is back.",
			},
			None: noneOf,
			Options: []option{
				{ID: "white", Text: "A white, grey or lace-like patch"},
				{ID: "dusky", Text: "A dusky or purple patch wider than a needle bruise"},
				{ID: "cool", Text: "The skin is cool"},
				{ID: "blisters", Text: "Blisters"},
				{ID: "slow", Text: "The colour takes longer than 2 seconds to come back"},
				{ID: "pain", Text: "Severe or growing pain"},
				{ID: "sight", Text: "My sight changed, or my eye hurts badly"},
				{ID: "bruise", Text: "Only a flat, warm, mild bruise; its colour comes back at once"},
			},
		},
	}
}

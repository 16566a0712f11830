//go:build !(js && wasm)

package guideline

// bodyQuestions are about feeling ill, fainting, weak limbs, chest and bladder.
func bodyQuestions() []*question {
	return []*question{
		{
			ID: "unwell", Kind: choices,
			// A cold is asked about fever too, wherever it was told (C61).
			Ask:  anyOf(complains("unwell"), is("swallow", "cold"), is("voice", "cold")),
			Text: "What do you feel?",
			Help: tickIfUnsure,
			None: noneOf,
			Options: []option{
				{ID: "tired", Text: "Tired, achy or a bit sick"},
				{ID: "cold", Text: "A cold: runny nose, sore throat, cough"},
				{ID: "dizzy", Text: "Dizzy or light-headed"},
				{ID: "spins", Text: "The room spins and I cannot walk"},
				{ID: "fever", Text: "A fever of 38 °C (100.4 °F) or more, or shaking chills, and no sore place"},
				{ID: "fever-long", Text: "That fever has lasted more than 3 days, or my immune system is weak"},
				{ID: "fever-sore", Text: "A fever and a sore injection area"},
				{ID: "choked", Text: "A cough or fever that began 1 to 3 days after food or drink went the wrong way"},
				{ID: "joints", Text: "Fever, a rash and sore joints"},
				{ID: "vomit", Text: "I cannot keep drinks or important medicines down for 24 hours"},
				{ID: "very", Text: "I feel very unwell"},
				{ID: "numbing", Text: "Within 6 hours of numbing cream on a large area, or a numbing needle: metal taste, ringing ears, a numb tongue that was not itself numbed, twitching, muddled, very sleepy or faint"},
			},
		},
		{
			ID: "unwell-start", Kind: date, Ask: has("unwell", "tired", "dizzy"),
			Text:   "On which day did you begin to feel this way?",
			Unsure: notSure,
		},
		{
			ID: "faint", Kind: choice, Ask: complains("faint"),
			Text: "When did you faint, nearly faint or have the fit?",
			Options: []option{
				{ID: "needle", Text: "At the needles or within 30 minutes of them"},
				{ID: "later", Text: "Later than that"},
			},
			Unsure: notSure,
		},
		{
			ID: "faint-signs", Kind: choices, Ask: complains("faint"),
			Text: "Did any of this happen with the faint or fit?",
			Help: tickIfUnsure,
			None: "None of these: I was awake within 2 minutes and am well now",
			Options: []option{
				{ID: "long", Text: "I was not fully awake within 2 minutes (after a usual fit: I am still not fully awake)"},
				{ID: "again", Text: "I passed out again, or had another fit"},
				{ID: "chest", Text: "Chest pain, a racing or uneven heart, or short of breath"},
				{ID: "fit", Text: "A fit: stiff, then jerking all over", Help: "A few jerks in a faint, awake within 2 minutes, are not a fit."},
				{ID: "usual-fit", Text: "My usual fit: I have epilepsy, it took less than 5 minutes, and I am fully well again"},
				{ID: "hurt", Text: "I hurt myself badly"},
				{ID: "rash", Text: "A rash or swelling"},
				{ID: "effort", Text: "It happened during exercise"},
				{ID: "pregnant", Text: "I am pregnant with pain or bleeding"},
				{ID: "head", Text: "I hit my head"},
			},
		},
		{
			ID: "weak", Kind: choices, Ask: complains("weak"),
			Text: "What is weak?",
			Help: "Weak means that you can no longer do something: get up from a chair, hold your arms up for 10 seconds, climb stairs. Tired or heavy is not weak. " + tickIfUnsure,
			None: noneOf,
			Options: []option{
				{ID: "treated", Text: "Only the muscle that was injected"},
				{ID: "small", Text: "One small area that was not injected"},
				{ID: "drop", Text: "My wrist, finger or foot drops"},
				{ID: "limbs", Text: "Arms or legs that were not injected, or I am weak all over"},
				{ID: "work", Text: "The injected hand or leg is too weak for work or driving, or the leg gives way"},
				{ID: "fell", Text: "I fell and hurt myself because of it"},
				{ID: "saddle", Text: "Weak legs, with numbness between the legs or no control of pee or poo"},
				{ID: "cold", Text: "After an injection in an arm or leg: huge pain, and the hand or foot is cold, pale or numb"},
				{ID: "worse", Text: "It is worse than yesterday"},
			},
		},
		{
			ID: "weak-start", Kind: date, Ask: complains("weak"),
			Text:   "On which day did the weakness begin?",
			Unsure: notSure,
		},
		{
			ID: "head-injury", Kind: choices, Ask: anyOf(has("faint-signs", "head"), has("weak", "fell")),
			Text: "About the knock to the head: does any of this fit?",
			Help: tickIfUnsure,
			None: "None of these, or I did not hit my head",
			Options: []option{
				{ID: "danger", Text: "Very sleepy, a fit, being sick, or a blood thinner with a worse headache"},
				{ID: "out", Text: "I passed out, or there is a gap in my memory"},
				{ID: "thinner", Text: "I take a blood thinner, or I am 65 or older"},
				{ID: "headache", Text: "A headache that lasts"},
			},
		},
		{
			ID: "chest", Kind: choices,
			// E-M14: a needle near the lung can hurt as a sore shoulder or neck does.
			Ask:  anyOf(complains("chest"), all(nearTheLung, complains("pain", "neck"))),
			Text: "What do you feel in your chest, heart or breathing?",
			Help: tickIfUnsure,
			None: noneOf,
			Options: []option{
				{ID: "breath", Text: "Breathing is hard or noisy, or I am short of breath lying down"},
				{ID: "sentence", Text: "I cannot say a full sentence or cough strongly, or my lips are blue or grey"},
				{ID: "pain", Text: "Chest pain, squeezing or tightness for more than 5 minutes, or spreading to arm or jaw"},
				{ID: "sharp", Text: "A sharp pain in the chest or shoulder that is worse when I breathe in, or makes me short of breath"},
				{ID: "racing-bad", Text: "A racing or uneven heart, with feeling faint, chest pain, breathlessness or known heart disease"},
				{ID: "uneven", Text: "An uneven heartbeat for more than 5 minutes, or racing that 30 minutes of rest does not settle"},
				{ID: "racing", Text: "A racing or skipping heart that settles, and I feel fine between"},
				{ID: "brief", Text: "A short chest pain that is fully gone"},
				{ID: "press", Text: "Soreness only when I press on an injected place; breathing is fine"},
				{ID: "fear", Text: "Fast breathing with fear, later than 6 hours after the injection, that settled within 10 minutes of slow breathing"},
				{ID: "fear-early", Text: "The same, but in the first 6 hours after the injection"},
			},
		},
		{
			ID: "bladder", Kind: choices, Ask: complains("bladder"),
			Text: "What is wrong with peeing or the bowels?",
			Help: tickIfUnsure,
			None: noneOf,
			Options: []option{
				{ID: "none-8h", Text: "No pee for 8 hours or more, and my belly hurts or is swollen"},
				{ID: "slow", Text: "I cannot pee properly after a bladder injection"},
				{ID: "slow-ill", Text: "I cannot pee properly, and have a fever or shaking chills or am confused"},
				{ID: "burning", Text: "Burning when I pee after a bladder injection"},
				{ID: "burning-fever", Text: "Burning pee with fever, back pain or being sick"},
				{ID: "pink", Text: "Light pink pee after a bladder injection"},
				{ID: "clots", Text: "Blood clots in my pee, or red pee"},
				{ID: "lost", Text: "I newly lost control of my pee"},
				{ID: "saddle", Text: "Weak legs, with numbness between the legs or no control of pee or poo"},
				{ID: "spinal", Text: "I have a spinal cord injury, and a pounding head, sweating and flushing"},
				{ID: "new", Text: "New constipation, or new trouble peeing (no bladder injection)"},
			},
		},
	}
}

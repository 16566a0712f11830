//go:build !(js && wasm)

package guideline

// complaintQuestions is step 3 of I1: what is worrying, in lay names. "look" comes
// with it because a heavy or uneven face needs the lid and face questions too.
func complaintQuestions() []*question {
	return []*question{
		{
			ID: "complaint", Kind: choices,
			Text: "What is worrying you?",
			Help: "Choose everything that is new since the injection.",
			None: "Something else",
			Options: []option{
				{ID: "lid", Text: "An eyelid or eyebrow hangs low", Under: "Eyes and brows"},
				{ID: "brows", Text: "Uneven or peaked eyebrows"},
				{ID: "eye", Text: "A dry, sore, red or watery eye, or one that will not close"},
				{ID: "vision", Text: "Double or blurred sight"},
				{ID: "bruise", Text: "A bruise", Under: "Skin"},
				{ID: "redness", Text: "Redness or small bumps"},
				{ID: "swelling", Text: "Swelling or puffiness"},
				{ID: "pain", Text: "Soreness, stinging or pain"},
				{ID: "lump", Text: "A lump"},
				{ID: "rash", Text: "Itching, hives or a rash"},
				{ID: "hot", Text: "Hot or spreading skin, pus, or a sore spot getting worse"},
				{ID: "colour", Text: "Skin that turned white, grey, dusky or black"},
				{ID: "smile", Text: "An uneven smile, mouth or face", Under: "Face, mouth and throat"},
				{ID: "numb", Text: "Numbness or tingling"},
				{ID: "twitch", Text: "Twitching or flickering"},
				{ID: "jaw", Text: "Jaw or chewing trouble"},
				{ID: "swallow", Text: "Swallowing or voice trouble"},
				{ID: "dry", Text: "A dry mouth"},
				{ID: "headache", Text: "A headache", Under: "Head and body"},
				{ID: "unwell", Text: "Feeling ill, tired, sick, feverish or dizzy, or a new cough"},
				{ID: "faint", Text: "I fainted, nearly fainted or had a fit"},
				{ID: "neck", Text: "A weak, heavy or stiff neck"},
				{ID: "weak", Text: "A weak arm, hand, leg or foot"},
				{ID: "chest", Text: "Chest pain, heartbeat or breathing"},
				{ID: "sweat", Text: "More sweating in other places"},
				{ID: "bladder", Text: "Trouble with peeing or the bowels"},
				{ID: "look", Text: "I look frozen, heavy or not like me", Under: "The result"},
				{ID: "no-effect", Text: "It is not working, or wore off early"},
				{ID: "exposure", Text: "The product, the needle or the dose", Under: "Other worries"},
				{ID: "pregnancy", Text: "Pregnancy, breastfeeding or a baby"},
				{ID: "mood", Text: "Worry, low mood or no sleep"},
			},
		},
		{
			// Not with the rest about the injection: after the worry it can be left out
			// where it changes nothing.
			ID: "filler", Kind: yesNo,
			Text:   "Did you also have filler in the last 14 days?",
			Help:   "Filler in the face, neck or scalp, at the same visit or another one. Filler is a gel that adds volume, for example in lips or cheeks.",
			Unsure: notSure,
		},
		{
			ID: "look", Kind: choices, Ask: complains("look"),
			Text: "What do you not like about how you look?",
			Help: tickIfUnsure,
			None: noneOf,
			Options: []option{
				{ID: "frozen", Text: "Smooth, frozen, hard to move"},
				{ID: "heavy", Text: "A heavy, low brow"},
				{ID: "uneven", Text: "It is uneven"},
				{ID: "lines", Text: "New lines next to a place that is still"},
				{ID: "hollow", Text: "A hollow or thinner place"},
				{ID: "hair", Text: "Thinner eyebrow hair"},
				{ID: "hollow-bad", Text: "A hollow place or hair loss that came suddenly, hurts, or comes with weakness where nobody injected"},
			},
		},
	}
}

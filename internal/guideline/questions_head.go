//go:build !(js && wasm)

package guideline

// strokeQuestions asks the face, arm, speech signs again, plainly, wherever a
// worry could be a stroke that looks like a toxin effect (J50, C41).
func strokeQuestions() []*question {
	return []*question{{
		ID: "stroke", Kind: choices,
		Ask:  anyOf(has("look", "uneven"), complains("lid", "brows", "vision", "smile", "numb", "headache", "weak", "unwell", "faint")),
		Text: "Do you have any of these, even a little?",
		Help: tickIfUnsure,
		Steps: []string{
			"Look at your face at rest in a mirror.",
			"Hold both arms up for 10 seconds.",
			"Say a full sentence out loud.",
		},
		None: "None of these: arms, speech and balance are normal",
		Options: []option{
			{ID: "face", Text: "One side of my face dropped suddenly"},
			{ID: "arm", Text: "An arm or leg is suddenly weak or numb, or I cannot hold both arms up"},
			{ID: "speech", Text: "My words are slurred or mixed up, or I cannot get words out"},
			{ID: "confused", Text: "Suddenly confused"},
			{ID: "balance", Text: "Suddenly very unsteady"},
			{ID: "sight", Text: "Suddenly I cannot see in one or both eyes"},
		},
	}}
}

// headQuestions tell a needle headache from the dangerous ones.
func headQuestions() []*question {
	return []*question{
		{
			ID: "head", Kind: choices, Ask: complains("headache"),
			Text: "Does any of this fit the headache?",
			Help: "Your own usual migraine does not count as the worst headache. " + tickIfUnsure,
			None: noneOf,
			Options: []option{
				{ID: "thunder", Text: "The worst headache of my life, at its peak within 5 minutes"},
				{ID: "stiff", Text: "Fever and a stiff neck"},
				{ID: "glass", Text: "Spots on the skin, away from the needle marks, that do not fade under a glass, with fever or feeling very ill"},
				{ID: "different", Text: "Unlike my usual headaches, with weakness, confusion or a fit"},
				{ID: "temple", Text: "New pain in the temple, and the scalp is sore away from the needle marks"},
				{ID: "jaw", Text: "My jaw aches while I chew, and the jaw muscle was not injected"},
				{ID: "sight", Text: "My sight changed with it"},
				{ID: "fever", Text: "A fever of 38 °C (100.4 °F) or more, or shaking chills"},
				{ID: "vomit", Text: "I cannot keep drinks down for 24 hours, or my medicine comes up again"},
				{ID: "needles", Text: "The scalp is sore only where the needles went"},
				{ID: "pregnant", Text: "I am 20 weeks pregnant or more, or had a baby in the last 6 weeks"},
			},
		},
		{
			ID: "head-kind", Kind: choice, Ask: complains("headache"),
			Text: "How bad is it?",
			Options: []option{
				{ID: "mild", Text: "Mild: I can do most things"},
				{ID: "moderate", Text: "Moderate: I notice it all the time"},
				{ID: "severe", Text: "Severe: it stops me, and a simple painkiller does not help"},
				{ID: "usual", Text: "My own usual migraine, and my plan works"},
				{ID: "usual-fails", Text: "My own usual migraine, but my plan does not work"},
			},
			Unsure: notSure,
		},
		{
			ID: "head-start", Kind: date, Ask: complains("headache"),
			Text:   "On which day did the headache begin?",
			Unsure: notSure,
		},
	}
}

//go:build !(js && wasm)

package guideline

// faceComplaint holds when the mouth or face changed.
var faceComplaint = anyOf(complains("smile"), possible(is("brows-how", "face")))

// faceQuestions tell a slow, treated-muscle droop from a stroke or a palsy
// (J09, J32), and numb patches from the rest.
func faceQuestions() []*question {
	return []*question{
		{
			ID: "face", Kind: choice, Ask: faceComplaint,
			Text: "Where is the face uneven?",
			Steps: []string{
				"Look in a mirror with your face at rest.",
				"Smile. Raise both eyebrows. Close both eyes.",
			},
			Options: []option{
				{ID: "lip-sounds", Text: "It is even. Only lip sounds (p, b, m, f), a straw, whistling or kissing is hard"},
				{ID: "smile", Text: "Only when I smile or speak; at rest it is even"},
				{ID: "rest", Text: "The mouth or cheek is uneven at rest"},
				{ID: "half", Text: "Half the face: forehead, eye and mouth on one side"},
				{ID: "both", Text: "Both sides of the face will not move"},
			},
			Unsure: notSure,
		},
		{
			ID: "face-how", Kind: choice, Ask: faceComplaint,
			Text: "How did the change in the face begin?",
			Options: []option{
				{ID: "hour", Text: "Within an hour, or somebody saw it drop"},
				{ID: "waking", Text: "It was there when I woke up"},
				{ID: "mirror", Text: "I first saw it in a mirror or photo"},
				{ID: "slow", Text: "Slowly, over hours or days"},
			},
			Unsure: notSure,
		},
		{
			ID: "face-start", Kind: date, Ask: faceComplaint,
			Text:   "On which day did the face or mouth change begin?",
			Unsure: notSure,
		},
		{
			ID: "mouth", Kind: choices, Ask: faceComplaint,
			Text: "What happens when you eat, drink or speak?",
			None: noneOf,
			Options: []option{
				{ID: "leaks", Text: "I dribble, or drinks leak from my lips"},
				{ID: "bites", Text: "I bite my lip or cheek"},
				{ID: "hard", Text: "It is hard to speak clearly, drink or do my work"},
				{ID: "bothers", Text: "It bothers me, but I manage"},
			},
		},
		{
			ID: "twitch", Kind: choices, Ask: complains("twitch"),
			Text: "Does any of this fit the twitching?",
			Help: tickIfUnsure,
			None: "None of these: only a small twitch or flicker",
			Options: []option{
				{ID: "spreads", Text: "The jerks spread, or I had a fit"},
				{ID: "weak", Text: "A small area that was not injected is weak"},
				{ID: "numbing", Text: "It began within 6 hours of numbing cream on a large area, or of a numbing needle"},
			},
		},
		{
			ID: "jaw", Kind: choices, Ask: complains("jaw"),
			Text: "What is wrong with the jaw?",
			Help: tickIfUnsure,
			None: noneOf,
			Options: []option{
				{ID: "tired", Text: "Chewing tires the jaw, swallowing is normal"},
				{ID: "bulge", Text: "A lump in the jaw only when I bite"},
				{ID: "hollow", Text: "A hollow or sagging cheek"},
				{ID: "lump", Text: "A lump that is there at rest too"},
				{ID: "locked", Text: "My jaw is locked, or I cannot open my mouth"},
				{ID: "swollen", Text: "Pain with swelling or fever"},
				{ID: "ache", Text: "The jaw joint aches or clicks, or the bite feels different"},
				{ID: "chew", Text: "It aches while I chew"},
				{ID: "scalp", Text: "New pain in the temple, and the scalp is sore away from the needle marks, with this"},
				{ID: "sight", Text: "My sight changed with this"},
				{ID: "numb", Text: "My lip or chin is numb"},
			},
		},
		{
			ID: "numb", Kind: choices, Ask: anyOf(complains("numb"), has("jaw", "numb")),
			Text: "What is the numb or tingling place like?",
			Help: tickIfUnsure,
			None: noneOf,
			Options: []option{
				{ID: "patch", Text: "A small patch where the needle went"},
				{ID: "numbed", Text: "Only where numbing cream or a numbing needle was used, less than 12 hours ago"},
				{ID: "half", Text: "Half of my face, suddenly, or together with an arm or leg"},
				{ID: "spreads", Text: "It is spreading"},
				{ID: "burns", Text: "Severe burning pain"},
				{ID: "weak", Text: "A small area that was not injected is weak"},
				{ID: "drop", Text: "My wrist or foot drops"},
				{ID: "saddle", Text: "Between the legs, or round the bottom"},
			},
		},
		{
			ID: "numb-start", Kind: date, Ask: has("numb", "patch", "numbed"),
			Text:   "On which day did the numb patch begin?",
			Unsure: notSure,
		},
	}
}

//go:build !(js && wasm)

package guideline

var mirrorSteps = []string{
	"Stand in good light and look straight into a mirror.",
	"Lift the eyebrow gently with a finger.",
	"If the eye opens fully and both lid edges look even, it is the eyebrow that is low.",
}

// lidLow holds when an eyelid is lower, or may be.
var lidLow = possible(is("lid", "one", "both"))

// eyeQuestions tell lid from brow, and the harmless eye signs from the others.
func eyeQuestions() []*question {
	return []*question{
		{
			ID: "lid", Kind: choice, Ask: anyOf(complains("lid"), has("look", "heavy")),
			Text:  "What hangs low?",
			Steps: mirrorSteps,
			Options: []option{
				{ID: "one", Text: "The edge of one upper eyelid"},
				{ID: "both", Text: "The edges of both upper eyelids"},
				{ID: "brow", Text: "Only the eyebrow, or the skin under it"},
				{ID: "before", Text: "It was like this before the injection", Help: "An old photo shows the same."},
			},
			Unsure: notSure,
		},
		{
			ID: "brow", Kind: choice, Ask: is("lid", "brow", "before"),
			Text: "Does the low brow block your sight?",
			Options: []option{
				{ID: "blocks", Text: "Yes, it blocks my sight or makes driving or work hard"},
				{ID: "heavy", Text: "No, it is just heavy or lower"},
				{ID: "tight", Text: "No, the forehead only feels tight or heavy"},
			},
			Unsure: notSure,
		},
		{
			ID: "lid-start", Kind: date, Ask: lidLow,
			Text:   "On which day did the eyelid begin to droop?",
			Unsure: notSure,
		},
		{
			ID: "double", Kind: yesNo, Ask: anyOf(complains("vision"), lidLow),
			Text: "Do you see two of things?",
			Steps: []string{
				"Look at something across the room with both eyes.",
				"Cover one eye, then the other.",
				"If the second picture goes away whichever eye you cover, you see double.",
			},
			Unsure: notSure,
		},
		{
			ID: "blur", Kind: choice, Ask: anyOf(complains("vision", "eye"), lidLow),
			Text:  "Is your sight blurred?",
			Steps: []string{"Blink five times.", "Look again: is it sharp now?"},
			Options: []option{
				{ID: "clear", Text: "No, my sight is clear"},
				{ID: "blinks", Text: "It was blurred, and blinking clears it"},
				{ID: "stays", Text: "It stays blurred after blinking"},
			},
			Unsure: notSure,
		},
		{
			ID: "vision-sudden", Kind: yesNo, Ask: all(complains("vision"), anyOf(possible(yes("double")), possible(is("blur", "stays")))),
			Text:   "Did the change in your sight come on suddenly?",
			Help:   "Suddenly means from normal to clearly changed in under an hour.",
			Unsure: notSure,
		},
		{
			ID: "pupils", Kind: choice, Ask: anyOf(lidLow, complains("vision")),
			Text: "Are the black dots in your eyes (the pupils) the same size?",
			Steps: []string{
				"Stand in a bright room and look straight into a mirror.",
				"Compare the black dots. A photo can help.",
			},
			Options: []option{
				{ID: "same", Text: "Yes, the same size"},
				{ID: "differ", Text: "No, one is bigger or smaller, and that is new"},
				{ID: "always", Text: "They have always been different", Help: "An old photo shows the same."},
				{ID: "big", Text: "Both are very big, even in bright light, and that is new"},
			},
			Unsure: notSure,
		},
		{
			// After double sight and pupils: it matters only with one of them.
			ID: "lid-sudden", Kind: yesNo, Ask: all(certain(is("lid", "one")), not(possible(is("provider", "unlicensed", "unknown")))),
			Text:   "Did the droop come on suddenly?",
			Help:   "Suddenly means from normal to clearly changed in under an hour, or there on waking and not at bedtime.",
			Unsure: notSure,
		},
		{
			ID: "lid-with", Kind: choices, Ask: anyOf(lidLow, possible(yes("double"))),
			Text: "Does any of this come with the droop or double sight?",
			Help: "Your own usual migraine, a mild headache or a sore injected neck does not count. " + tickIfUnsure,
			None: noneOf,
			Options: []option{
				{ID: "pain", Text: "New bad or sudden pain in the head, face, neck or eye"},
				{ID: "hot", Text: "The lid is red, hot and swollen"},
				{ID: "varies", Text: "The droop goes away with rest or sleep and comes back with use"},
				{ID: "tires", Text: "Chewing or my voice gets tired towards evening"},
				{ID: "closed", Text: "The lid is fully closed"},
				{ID: "only-eye", Text: "It fully covers the pupil of my only good eye"},
				{ID: "numbed", Text: "A numbing injection near the brow went before it, and the droop fully went away within 6 hours"},
			},
		},
		{
			ID: "eye", Kind: choices, Ask: complains("eye"),
			Text: "What is wrong with the eye?",
			None: noneOf,
			Options: []option{
				{ID: "dry", Text: "Dry, gritty, burning, watery or slightly pink"},
				{ID: "patch", Text: "A bright red patch on the white of the eye that does not hurt"},
				{ID: "close", Text: "It will not close all the way"},
				{ID: "lower", Text: "The lower lid hangs outward, or there is a new bag under the eye"},
				{ID: "pain", Text: "It hurts"},
				{ID: "lid-hot", Text: "The eyelid is red, hot and swollen"},
			},
		},
		{
			ID: "eye-danger", Kind: choices, Ask: complains("eye", "vision"),
			Text: "Do you have any of these eye signs?",
			Help: "Light that hurts both eyes in your usual migraine does not count. " + tickIfUnsure,
			None: noneOf,
			Options: []option{
				{ID: "severe", Text: "Very bad eye pain, with a red eye, blurred sight, rainbow rings or feeling sick"},
				{ID: "bulge", Text: "The eye is pushed forward"},
				{ID: "fading", Text: "Sight is fading, there is a dark patch or curtain, or I cannot see"},
				{ID: "move-hot", Text: "It hurts to move the eye, and the lid is red or swollen or I have a fever"},
				{ID: "ache", Text: "A bad pain in the eye itself"},
				{ID: "move", Text: "It hurts to move the eye"},
				{ID: "light", Text: "One red eye, and light hurts it"},
				{ID: "lens", Text: "A red eye and I wear contact lenses"},
				{ID: "discharge", Text: "Pus or sticky discharge from the eye"},
				{ID: "halos", Text: "Rainbow rings round lights, without pain"},
			},
		},
		{
			ID: "eye-close", Kind: choice, Ask: has("eye", "close"),
			Text: "When you close the eye gently, what is left?",
			Help: "Ask someone to look, or film it with your phone.",
			Options: []option{
				{ID: "meet", Text: "The lids meet, only the squeeze is weak"},
				{ID: "small", Text: "A gap, but no pain, redness or blur, and I already use eye drops or ointment"},
				{ID: "gap", Text: "A gap"},
			},
			Unsure: notSure,
		},
		{
			ID: "eye-patch", Kind: choice, Ask: has("eye", "patch"),
			Text: "Which fits the red patch?",
			Options: []option{
				{ID: "calm", Text: "No pain, my sight is normal"},
				{ID: "thinner", Text: "No pain, but I take a blood thinner or had a knock to the eye"},
				{ID: "hurts", Text: "It hurts or my sight changed"},
			},
			Unsure: notSure,
		},
		{
			ID: "eye-start", Kind: date, Ask: anyOf(has("eye", "dry"), is("blur", "blinks")),
			Text:   "On which day did the dry or blurry eye begin?",
			Unsure: notSure,
		},
		{
			ID: "eye-bother", Kind: choice, Ask: all(anyOf(has("eye", "dry"), is("blur", "blinks")), length("eye-start", 8, ever)),
			Text: "How much does the eye bother you now?",
			Options: []option{
				{ID: "comfortable", Text: "It is comfortable as long as I use eye drops"},
				{ID: "bothers", Text: "It still bothers me"},
			},
			Unsure: notSure,
		},
		{
			ID: "lower-lid", Kind: choice, Ask: has("eye", "lower"),
			Text: "Which fits the lower lid?",
			Options: []option{
				{ID: "bag", Text: "A bag or puffiness"},
				{ID: "away", Text: "The lid edge stands away from the eye"},
			},
			Unsure: notSure,
		},
		{
			ID: "brows-how", Kind: choice, Ask: anyOf(complains("brows"), has("look", "uneven")),
			Text: "What is uneven?",
			Options: []option{
				{ID: "peak", Text: "The outer eyebrow shoots up"},
				{ID: "side", Text: "One side moves more or sits higher than the other"},
				{ID: "face", Text: "The smile or mouth is uneven too"},
			},
			Unsure: notSure,
		},
	}
}

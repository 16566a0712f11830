//go:build !(js && wasm)

package guideline

// neckZone is where toxin can reach the throat (J06).
var neckZone = has("areas", "neck", "dystonia", "migraine", "shoulder", "salivary")

// throatComplaint holds for the worries that need the throat questions. After an
// injection in the neck they are asked of everybody up to day 14 (E-M14). With a
// jaw or a dry mouth they are asked where a step-down can hang on them (C32, J21);
// elsewhere the list of other signs asks the same in one line each.
var throatComplaint = anyOf(
	complains("swallow"),
	all(complains("jaw", "dry"), neckZone),
	all(certain(has("areas", "neck", "dystonia")), day(0, 14)),
)

// throatQuestions tell a sore throat from trouble getting food down (J27), and
// a tired voice from a slurred one.
func throatQuestions() []*question {
	return []*question{
		{
			ID: "swallow", Kind: choice, Ask: throatComplaint,
			Text: "How is swallowing?",
			Help: "Think of your last drink. Do not test it now.",
			Options: []option{
				{ID: "normal", Text: "Normal"},
				{ID: "cold", Text: "A sore throat with a cold; it hurts but drinks go down"},
				{ID: "dry-food", Text: "Only dry food needs a sip; soft food and drinks are fine"},
				{ID: "feeling", Text: "It feels like a lump; food and drinks go down normally"},
				{ID: "trouble", Text: "Food, drink or spit sticks, goes the wrong way, makes me cough, or needs several swallows"},
				{ID: "cannot", Text: "I cannot swallow my spit, I am choking, or drinks come out of my nose"},
			},
			Unsure: notSure,
		},
		{
			ID: "swallow-mild", Kind: yesNo, Ask: possible(is("swallow", "trouble")),
			Text:   "Is the swallowing trouble only mild?",
			Help:   "Choose yes only if all of this is true: it takes just a bit more effort, your last drink and your spit went down without a cough, and it is not worse than yesterday.",
			Unsure: notSure,
		},
		{
			ID: "voice", Kind: choice, Ask: throatComplaint,
			Text:  "How is your voice?",
			Steps: []string{"Say a full sentence out loud."},
			Options: []option{
				{ID: "normal", Text: "Normal"},
				{ID: "cold", Text: "Hoarse, with a cold"},
				{ID: "weak", Text: "Newly weak, breathy or hoarse, without a cold"},
				{ID: "early", Text: "It went hoarse, or my throat felt tight, in the first 6 hours after the injection"},
				{ID: "slurred", Text: "My words are slurred or muddled, people cannot follow me"},
			},
			Unsure: notSure,
		},
		{
			ID: "choked", Kind: choice, Ask: possible(is("swallow", "trouble", "cannot")),
			Text: "Did a cough or fever start 1 to 3 days after food or drink went the wrong way?",
			Options: []option{
				{ID: "no", Text: "No"},
				{ID: "cough", Text: "Yes, and my breathing is fine"},
				{ID: "breathless", Text: "Yes, and I am breathless"},
			},
			Unsure: notSure,
		},
		{
			ID: "neck", Kind: choices, Ask: complains("neck"),
			Text: "What is your neck like?",
			Help: tickIfUnsure,
			None: noneOf,
			Options: []option{
				{ID: "stiff", Text: "Sore or stiff"},
				{ID: "pillow", Text: "I cannot lift my head off the pillow, but I hold it up when I sit"},
				{ID: "heavy", Text: "My head feels heavy by evening, but I hold it up without my hand"},
				{ID: "tips", Text: "My chin drops, or I need my hand to hold my head"},
				{ID: "cannot", Text: "I cannot hold my head up when I sit"},
				{ID: "worse", Text: "It is weaker than yesterday"},
				{ID: "fever", Text: "Fever with a stiff neck, and light hurts"},
				{ID: "tear", Text: "A sudden tearing pain in the neck, with a droopy lid, a small pupil or dizziness"},
			},
		},
		{
			ID: "neck-start", Kind: date, Ask: has("neck", "heavy", "tips"),
			Text:   "On which day did the neck begin to feel weak or heavy?",
			Unsure: notSure,
		},
		{
			ID: "dry", Kind: choice, Ask: complains("dry"),
			Text: "Is there another reason for the dry mouth?",
			Options: []option{
				{ID: "drug", Text: "Yes, a medicine that I take dries the mouth"},
				{ID: "old", Text: "Yes, I had it before the injection"},
				{ID: "new", Text: "No, it is new"},
			},
			Unsure: notSure,
		},
	}
}

//go:build !(js && wasm)

package guideline

// spreadComplaint holds for worries that can be the first sign of toxin
// spreading (C37).
var spreadComplaint = anyOf(
	complains("lid", "vision", "swallow", "jaw", "dry", "neck", "weak", "chest"),
	faceComplaint, has("unwell", "tired", "dizzy", "spins", "very", "choked"), has("bladder", "new", "lost"),
)

// bodyMatters is where the other signs of spread are asked for: with a headache
// and with worry too, since both can come with signs that nobody thinks of (J75),
// and after anyone not known to be licensed, whatever the worry is (J16).
var bodyMatters = anyOf(spreadComplaint, complains("exposure", "twitch", "headache", "mood"), notLicensed)

// spreadQuestions ask for the other signs of toxin spread (RF15), and for
// signs of sepsis where there is an infection (RF20).
func spreadQuestions() []*question {
	return []*question{
		{
			ID: "body", Kind: choices, Ask: bodyMatters,
			Text: "Since the injection, do you also have any of these?",
			Help: "Only what is new. Weak means you can no longer do something you could do before. " + tickIfUnsure,
			None: noneOf,
			Options: []option{
				{ID: "lids", Text: "Both upper eyelids droop"},
				{ID: "lid", Text: "One upper eyelid droops"},
				{ID: "sight", Text: "Double sight, or blurred sight that blinking does not clear"},
				{ID: "dry", Text: "A dry mouth"},
				{ID: "voice", Text: "A weak or hoarse voice, without a cold"},
				{ID: "slurred", Text: "Slurred speech"},
				{ID: "swallow", Text: "Trouble getting food, drink or spit down (not just dry food that needs a sip)"},
				{ID: "neck", Text: "My head is hard to hold up"},
				{ID: "limbs", Text: "Weak arms or legs that were not injected"},
				{ID: "bowel", Text: "New constipation or new trouble peeing (not after a bladder injection)"},
				{ID: "leak", Text: "I lost control of my pee, not my usual leak"},
				{ID: "breath", Text: "Breathing is hard or noisy"},
			},
		},
		{
			ID: "worse", Kind: yesNo,
			Ask:    anyOf(spreadComplaint, skinComplaint, complains("rash"), has("bladder", "burning")),
			Text:   "Is it getting worse?",
			Help:   "Worse than 24 hours ago, or a new sign has come. For allergy, a lump or breathing: worse than an hour ago. An eyelid: it now covers part of the black dot (the pupil), or the other lid droops too. A bruise changing colour, soreness on day 0 to 2, or the injected muscle getting stiller do not count.",
			Unsure: notSure,
		},
		{
			ID: "sepsis", Kind: choices, Ask: infected,
			Text: "With the infection or fever, do you have any of these?",
			Help: tickIfUnsure,
			None: noneOf,
			Options: []option{
				{ID: "confused", Text: "Confused, slurred speech or very drowsy"},
				{ID: "breathless", Text: "Breathless"},
				{ID: "blotchy", Text: "Blotchy, blue or very pale skin or lips"},
				{ID: "shaking", Text: "Shaking that I cannot stop, or very cold"},
				{ID: "no-pee", Text: "No pee for a whole day"},
				{ID: "dying", Text: "I feel as if I am dying"},
			},
		},
	}
}

//go:build !(js && wasm)

package guideline

// worryQuestions are about sweat, the result, the product, pregnancy and the mind.
func worryQuestions() []*question {
	return []*question{
		{
			ID: "sweat", Kind: choices, Ask: complains("sweat"),
			Text: "Does anything come with the sweating?",
			Help: tickIfUnsure,
			None: noneOf,
			Options: []option{
				{ID: "chest", Text: "Chest pain, or I faint or nearly faint"},
				{ID: "fever", Text: "A fever of 38 °C (100.4 °F) or more, or shaking chills"},
				{ID: "night", Text: "Sweat that soaks my clothes at night"},
				{ID: "weight", Text: "I lose weight and do not know why"},
			},
		},
		{
			ID: "exposure", Kind: choices, Ask: complains("exposure"),
			Text: "What worries you about the product, the needle or the dose?",
			None: noneOf,
			Options: []option{
				{ID: "fake", Text: "I think the product was fake or the person had no licence"},
				{ID: "too-much", Text: "I was told I had far too much, or some was swallowed or injected by accident"},
				{ID: "child", Text: "A child touched or swallowed it"},
				{ID: "child-ill", Text: "A child who touched or swallowed it is floppy, has a weak cry, or cannot suck or breathe well"},
				{ID: "needle", Text: "A used or shared needle was used on me"},
				{ID: "brand", Text: "I only do not know the brand"},
				{ID: "abroad", Text: "I was treated abroad and do not know the product"},
			},
		},
		{
			ID: "pregnancy", Kind: choices, Ask: complains("pregnancy"),
			Text: "What is it about the pregnancy or the baby?",
			Help: tickIfUnsure,
			None: noneOf,
			Options: []option{
				{ID: "pregnant", Text: "I am pregnant, or think I am"},
				{ID: "danger", Text: "I am pregnant and bleed a lot, have very bad belly pain, or had a fit"},
				{ID: "signs", Text: "I am 20 weeks pregnant or more, or had a baby in the last 6 weeks, and have a bad headache, flashing or blurry sight, sudden swelling, or pain under my ribs"},
				{ID: "baby", Text: "My baby or child is floppy, has a weak cry, or cannot suck or breathe well"},
				{ID: "feeding", Text: "My baby feeds poorly or is newly constipated"},
				{ID: "breastfeeding", Text: "I am breastfeeding, and my baby is well"},
			},
		},
		{
			ID: "mood", Kind: choice, Ask: complains("mood", "look"),
			Text: "How are you coping?",
			Help: "Whatever you choose, you did right to look for help.",
			Options: []option{
				{ID: "fine", Text: "I am coping"},
				{ID: "night", Text: "I am worried, or slept badly for a night"},
				{ID: "daily", Text: "I worry every day"},
				{ID: "days", Text: "For 2 days or more I have been too upset to sleep, eat or go out"},
				{ID: "wish", Text: "I sometimes wish I were dead, but I have no plan"},
				{ID: "harm", Text: "I want to hurt or kill myself, or I am not safe"},
			},
			Unsure: notSure,
		},
		{
			ID: "effect", Kind: choice, Ask: all(complains("no-effect"), day(0, 14)),
			Text: "What happened to the effect?",
			Options: []option{
				{ID: "weak", Text: "It has not worked, or works only a little"},
				{ID: "wore-off", Text: "It worked, and wore off early"},
			},
		},
	}
}

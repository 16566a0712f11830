//go:build !(js && wasm)

package guideline

// cautiousChoices is H2: choices on the safe side, all of them judgements that a
// clinician should confirm.
var cautiousChoices = []Doubt{
	{
		"H2.1", "Swelling of face, lip, tongue or throat alone",
		"Whether it reaches the airway cannot be watched at home.",
		"An emergency.",
		[]string{"RF05", "C28", "J29"},
	},
	{
		"H2.2", "Filler in the last 14 days, and a change",
		"Waiting costs skin or sight; a bruise may be a false alarm.",
		"Odd colour, strong pain or changed sight is an emergency even without certainty.",
		[]string{"RF16", "RF17", "C39", "J35"},
	},
	{
		"H2.3", "A red, very painful eye with rings or sickness",
		"A pressure attack after toxin is rare, but hours matter.",
		"An emergency.",
		[]string{"RF18", "C44"},
	},
	{
		"H2.4", "New trouble swallowing",
		"See H01.",
		"An emergency by default.",
		[]string{"RF03", "C32"},
	},
	{
		"H2.5", "An eye that does not close",
		"It is often mild, but the front of the eye can get sore.",
		"Seen today.",
		[]string{"RF43", "C17"},
	},
	{
		"H2.6", "Double sight",
		"The injection may explain it; so may worse things.",
		"Seen today, and an emergency with any danger sign. A reviewer may prefer an emergency for all of it: that is one constant.",
		[]string{"RF40", "C19", "J59", "J85"},
	},
	{
		"H2.7", "A droop on day 0 or after day 28",
		"It lies outside the usual days: numbing, a nerve, myasthenia or a stroke.",
		"Seen today.",
		[]string{"RF44", "J76"},
	},
	{
		"H2.8", "A sudden droop of the face, or one that the injection does not explain",
		"At home nobody can tell a palsy, a stroke and the toxin apart, and a treated forehead hides the usual clue.",
		"An emergency.",
		[]string{"RF09", "C41", "J32"},
	},
	{
		"H2.9", "A new dry mouth after the face was injected",
		"It was a sign in an outbreak from fake product, and is harmless in most people.",
		"Told to the clinic; with an unknown product seen today.",
		[]string{"RF88", "RF62", "C57"},
	},
	{
		"H2.10", "No sign, but an unlicensed injector",
		"It may worry people.",
		"Contact a clinic, and watch for 42 days, in calm words.",
		[]string{"RF89", "C38"},
	},
	{
		"H2.11", "Hives on the first day",
		"The one published case was harmless.",
		"Seen today.",
		[]string{"RF54", "C26"},
	},
	{
		"H2.12", "Pregnant, with a bad headache, changed sight or swelling",
		"It can be pre-eclampsia, whatever was injected.",
		"Maternity care today.",
		[]string{"RF69", "E-M8"},
	},
	{
		"H2.13", "“Not sure”",
		"A sign that cannot be ruled out may be there.",
		"It counts as yes in an emergency question. About pupils it does so only when a lid droops.",
		[]string{"J18", "J19"},
	},
}

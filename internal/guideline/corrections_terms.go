//go:build !(js && wasm)

package guideline

// correctedTerms is J1 of section J: what the words of the rules mean.
var correctedTerms = []Correction{
	{
		ID: "J01", Says: "Day 0 is the day of the injection, and days are dates of the calendar. “More than a week” begins at 8 days.",
		Rules: []string{"date", "RF82", "RF84", "RF85", "RF86", "RF87"},
	},
	{
		ID: "J02", Says: "After several sessions, skin and allergy signs count from the latest one. For weakness, any session of the last 6 weeks counts.",
		Rules: []string{"date", "areas", "E-M4d"},
	},
	{
		ID: "J03", Says: "Someone who does not know the day is offered a span of days first. With no idea at all, the more urgent reading holds.",
		Rules: []string{"date-about", "RF44"},
	},
	{
		ID: "J04", Says: "A registered health professional counts as licensed, even when the brand is not known. One warning sign makes it unlicensed; not knowing who it was makes it unknown.",
		Rules: []string{"provider", "RF89", "C38"},
	},
	{
		ID: "J05", Says: "An unknown or unlicensed injector without any sign means: contact a clinic soon. With one sign of spread it means a doctor today.",
		Rules: []string{"RF62", "RF89", "RF03"},
	},
	{
		ID: "J06", Says: "The treated places form zones: upper face, mouth and neck. Crow’s feet and bunny lines can change a smile only slightly and slowly.",
		Rules: []string{"areas", "RF09", "C21"},
	},
	{
		ID: "J07", Says: "Left and right are the person’s own. Double sight has no side: with a droop on one side the two belong together.",
		Rules: []string{"RF15", "RF40", "C14"},
	},
	{
		ID: "J08", Says: "Only what began or clearly changed after the injection is new. An old squint, old unequal pupils or a dry mouth from a medicine never count.",
		Rules: []string{"dry", "pupils", "body", "RF15"},
	},
	{
		ID: "J09", Says: "Sudden means within about an hour, or there on waking. A slight droop in a treated mouth that was found on waking, with every check passed, is seen by a doctor today; one that was seen to drop is an emergency.",
		Rules: []string{"face-how", "RF09", "C21.how-fast"},
	},
	{
		ID: "J10", Says: "Weak means that you can no longer do something. Tired, heavy or achy is not weak.",
		Rules: []string{"weak", "body", "C08"},
	},
	{
		ID: "J11", Says: "Worse means worse than 24 hours ago; for an allergy, a lump or breathing, worse than an hour ago. A bruise changing colour does not count.",
		Rules: []string{"worse", "E-M19"},
	},
	{
		ID: "J12", Says: "A fever is 38 °C (100.4 °F) or more, or shaking chills. A plain cold is not an infection in the sense of the sepsis signs.",
		Rules: []string{"unwell", "sepsis", "RF20"},
	},
	{
		ID: "J13", Says: "Severe pain stops you, and a simple painkiller does not help. Your own usual migraine is never the worst headache of your life.",
		Rules: []string{"head", "head-kind", "RF12"},
	},
	{
		ID: "J14", Says: "Someone else may answer. If the person is drowsy, cannot speak or cannot answer, it is an emergency at once.",
		Rules: []string{"emergency"}, Test: "TestNobodyWhoCannotAnswerIsAsked",
	},
}

// correctedLevels is J2: how levels combine.
var correctedLevels = []Correction{
	{
		ID: "J15", Says: "The level is the most urgent of three: what fits, raised by one step at most; what a risk demands at least; and the red flags. A fact counts once.",
		Rules: []string{"E-M19", "E-M10"},
	},
	{
		ID: "J16", Says: "A raise makes an emergency only of signs that toxin may have spread, hives on the first day, and a growing lump in the neck or near the eye. Everything else stops at a doctor today.",
		Rules: []string{"RF15", "RF62", "C14", "C19", "C26", "C32", "C33", "C34", "C37", "C47", "E-M6"},
	},
	{
		ID: "J17", Says: "Effects that are expected, such as marks, bruises or tired chewing, are not raised.",
		Rules: []string{"C01", "C02", "C03", "C04", "C05", "C06", "C10", "C11", "C15", "C30", "E-M4a", "E-M4b", "E-M4d", "E-M12"},
	},
	{
		ID: "J18", Says: "“Not sure” counts as yes where an emergency is asked about. Elsewhere it raises the level by one step at most, and never to an emergency. It never calms anything.",
		Rules: []string{"RF31", "RF16", "E-M2"},
	},
	{
		ID: "J19", Says: "Not sure about the pupils: with one droopy lid and nothing else a doctor today; with pain, double sight or a sudden start an emergency. Pupils that always differed do not count.",
		Rules: []string{"pupils", "RF13", "C42"},
	},
	{
		ID: "J20", Says: "Under 18, a clinic hears about it in any case. Signs of eye, mouth, neck, limbs, voice or swallowing are raised by one step, skin marks are not.",
		Rules: []string{"age", "health", "E-M10"},
	},
	{
		ID: "J21", Says: "Three pairs of mild signs that are known after neck or migraine treatment stay at a doctor today, as long as nothing else is there. Anything more is an emergency.",
		Rules: []string{"RF15", "RF03"},
	},
	{
		ID: "J22", Says: "Soreness and stiffness never count as a sign of spread. Dry mouth, new constipation, trouble peeing and big pupils count as one sign together.",
		Rules: []string{"RF15", "C37"},
	},
	{
		ID: "J23", Says: "Earlier breathing trouble counts when it is severe or there now. Well-controlled asthma does not.",
		Rules: []string{"health", "E-M3"},
	},
	{
		ID: "J24", Says: "With diabetes or weak immunity an infection is seen today, but one small calm pimple can wait for the clinic. With eyes at risk, only severe pain with another sign is an emergency.",
		Rules: []string{"E-M7", "E-M15", "RF18"},
	},
	{
		ID: "J25", Says: "Numbness only where it was numbed, gone within 12 hours, is expected. A droop after numbing near the brow that goes within 6 hours is told to the clinic.",
		Rules: []string{"numb", "lid-with", "C47", "RF44"},
	},
	{
		ID: "J26", Says: "Units differ from product to product: 400 units in 3 months is a limit for Botox and Xeomin only. Without the product no units are counted.",
		Rules: []string{"E-M12", "RF63"}, Test: "TestUnitsNeedTheProduct",
	},
}

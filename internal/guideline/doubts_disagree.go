//go:build !(js && wasm)

package guideline

// disagreements is H1: where sources disagree.
var disagreements = []Doubt{
	{
		"H01", "Trouble swallowing or breathing",
		"A UKHSA press text sends people to NHS 111. The nidirect page on botulism and all US labels say emergency.",
		"An emergency. Only mild swallowing trouble steps down, when every condition is certain.",
		[]string{"RF01", "RF03", "C32"},
	},
	{
		"H02", "How often an eyelid droops",
		"One paper prints 5.4 % beside figures that make 4.6 %. Labels say 1 to 3 %, one migraine clinic 11 %.",
		"“1 to 5 in 100”, with the sources named.",
		[]string{"C14"},
	},
	{
		"H03", "When an eyelid droop starts",
		"Day 2 to 7, day 3 to 7, or up to day 14.",
		"Day 1 to 14 is expected. Day 0, or after day 28, is seen today; day 15 to 28 is told to the clinic.",
		[]string{"RF44", "RF80", "T13"},
	},
	{
		"H04", "How long an eyelid droops",
		"3 to 4 weeks, 4 to 12 weeks, and rare cases of 13 months.",
		"2 weeks to 3 months is shown. No better by week 12 is seen by an eye doctor.",
		[]string{"T13", "C14.week-12"},
	},
	{
		"H05", "How late the first sign of spread can come",
		"Labels say hours to weeks. In one series most came within 48 hours, in one outbreak on day 3, and up to 4 weeks in another.",
		"A watch of 42 days; the margin is a judgement.",
		[]string{"T20", "T34", "C37", "C38"},
	},
	{
		"H06", "Serious spread at ordinary doses",
		"Labels know no confirmed serious case at doses for looks. Case reports do, at moderate doses.",
		"Nobody is ever told that the dose was too small to matter.",
		[]string{"C37"},
	},
	{
		"H07", "Topping up after 2 weeks",
		"Clinics do it. A booster within 3 weeks is named as a risk for antibodies.",
		"Not before 2 weeks, and the clinic decides. None is promised.",
		[]string{"C11", "C15", "E-M12"},
	},
	{
		"H08", "When the effect is at its peak",
		"1 week to 1 month.",
		"“Not working yet” is expected up to day 14, and a matter for the review after it.",
		[]string{"T08", "C10", "C11"},
	},
	{
		"H09", "How often the jaw bulges",
		"0.49 % in one study, 0.5 to 18.8 % in the literature.",
		"As “under 1 to about 19 in 100, depending on the study”, or no number.",
		[]string{"C31"},
	},
	{
		"H10", "How often the bladder does not empty",
		"6 %, 10 % and 20 %.",
		"Seen today, whatever the rate.",
		[]string{"RF58", "T31"},
	},
	{
		"H11", "Sweating more elsewhere",
		"None in a study that measured it; a label, not read here, says 3 to 10 %.",
		"A matter for the review.",
		[]string{"C56"},
	},
	{
		"H12", "How often the head aches",
		"3 % pooled, 6 to 12 % on labels, 10 % in a clinic; placebo is close.",
		"“3 to 12 in 100”, and that a needle alone can cause it.",
		[]string{"C07"},
	},
	{
		"H13", "Breastfeeding",
		"Labels say avoid or ask. LactMed sees no need for care, and an eye hospital says express milk for 24 to 48 hours.",
		"No change of level. Ask; never “stop feeding”.",
		[]string{"pregnancy", "RF34"},
	},
	{
		"H14", "Blood thinners",
		"Labels warn; a study found no significant rise of bleeding.",
		"Never advise to stop them. Look at a swelling again.",
		[]string{"E-M6", "C04", "C05"},
	},
	{
		"H15", "Lying down, exercise, rubbing afterwards",
		"Tradition; the two trials of face exercise disagree.",
		"Shown as tradition.",
		nil,
	},
	{
		"H16", "How fast sight is lost after filler",
		"97 minutes in an old animal study; newer work says sooner.",
		"No number for patients: minutes count.",
		[]string{"RF17", "C39"},
	},
	{
		"H17", "Drops for a droopy lid",
		"One is used beyond its licence and some authors doubt it; another is licensed in the US only.",
		"“The clinic may offer drops”, no more. Nobody is told to buy drops.",
		[]string{"C14"},
	},
	{
		"H18", "Home tests for myasthenia",
		"A droop from toxin can vary through the day and pass the ice test too.",
		"No ice test. A droop that comes and goes is seen today.",
		[]string{"RF45", "C45"},
	},
	{
		"H19", "How often skin gets infected, and when",
		"Experts call it uncommon and give no rate; the days are a judgement.",
		"On the face it is seen today once it spreads, leaks or comes with fever.",
		[]string{"RF48", "RF49", "RF50", "T24"},
	},
	{
		"H20", "Swelling of the face",
		"A label tells people to get help; mild puffiness at the marks is normal.",
		"The words tell whole lips or face from bumps at the needle marks.",
		[]string{"RF05", "C02"},
	},
	{
		"H21", "Age 75 and over",
		"One UK text rules the treatment out; US labels only advise care.",
		"It only raises what fits.",
		[]string{"E-M11"},
	},
	{
		"H22", "Under 18",
		"Against the law for looks in England; other countries differ.",
		"Told to a clinic, and to an adult whom the person trusts.",
		[]string{"E-M10", "RF93"},
	},
	{
		"H23", "Emergency numbers",
		"Data sets disagree for the Emirates, Peru, Jamaica, Trinidad, Morocco, Algeria, Lebanon, Iraq, Nigeria, Indonesia, Sri Lanka, Pakistan and Moldova.",
		"Such a number is not used before it is settled.",
		nil,
	},
	{
		"H24", "Counts of side-effect reports",
		"They count reports, not patients.",
		"Never shown as a risk.",
		nil,
	},
}

//go:build !(js && wasm)

package guideline

// soonFlags are RF80 to RF93: contact the clinic in 1 to 2 days.
func soonFlags() []*redFlag {
	return []*redFlag{
		{
			ID: "RF80", Level: soon, Complications: []string{"C14"},
			When:    all(is("lid", "one"), onset("lid-start", 1, 28)),
			Says:    "One eyelid droops, and it began on day 1 to 28.",
			Sources: sources("KING-2016"),
		},
		{
			ID: "RF81", Level: soon, Complications: []string{"C13"},
			When:    is("brow", "blocks"),
			Says:    "Your brow is so low that it blocks your sight or gets in the way of driving or work.",
			Sources: sources("KING-2016"),
		},
		{
			// J58, J78: 8 days or more, and still bothersome.
			ID: "RF82", Level: soon, Complications: []string{"C16"},
			When:    all(anyOf(has("eye", "dry"), is("blur", "blinks")), length("eye-start", 8, ever), possible(is("eye-bother", "bothers"))),
			Says:    "Your eye has been gritty, dry or watery for more than a week.",
			Sources: sources("HARLEY-DRYEYE"),
		},
		{
			ID: "RF83", Level: soon, Complications: []string{"C21"},
			When:    has("mouth", "leaks", "bites", "hard"),
			Says:    "You dribble, bite your lip, or find it hard to speak, drink or work.",
			Sources: sources("YEH-2018"),
		},
		{
			ID: "RF84", Level: soon, Complications: []string{"C07"},
			When:    all(complains("headache"), length("head-start", 8, ever)),
			Says:    "Your headache has lasted more than a week.",
			Sources: sources("ALAM-2002"),
		},
		{
			// J48: a lump only when biting is not it.
			ID: "RF85", Level: soon, Complications: []string{"C35"},
			When:    all(complains("lump"), not(onlyBites), not(onlyNode), length("lump-start", 8, ever)),
			Says:    "The lump is still there after a week.",
			Sources: sources("NOD-2020"),
		},
		{
			ID: "RF86", Level: soon, // C01, C02 and C03 fit by the worry itself
			When: all(complains("redness", "swelling", "pain"), length("skin-start", 8, ever)),
			Says: "Pain, redness or swelling is no better after a week.",
		},
		{
			ID: "RF87", Level: soon, Complications: []string{"C47"},
			When: all(has("numb", "patch"), length("numb-start", 8, ever)),
			Says: "A patch has been numb for more than a week.",
		},
		{
			// J57: after neck, salivary, migraine or dystonia treatment it is routine.
			ID: "RF88", Level: soon, Complications: []string{"C57"},
			When: all(
				anyOf(all(complains("dry"), not(is("dry", "old", "drug"))), has("body", "dry")),
				not(has("areas", "neck", "salivary", "migraine", "dystonia")),
			),
			Says:    "Your mouth is newly dry after an injection in the face.",
			Sources: sources("CDC-MMWR-73-27"),
		},
		{
			// J04, J05: calm wording; the brand alone does not count.
			ID: "RF89", Level: soon, Complications: []string{"C38"},
			When:    anyOf(notLicensed, has("exposure", "fake")),
			Says:    "The product or the person who injected may not have been right.",
			Sources: sources("UKHSA-2025"),
		},
		{
			ID: "RF90", Level: soon, Complications: []string{"C51", "C52"},
			When:    has("weak", "work"),
			Says:    "A hand or leg is too weak for work or driving.",
			Sources: sources("KOURIS-2014"),
		},
		{
			ID: "RF91", Level: soon, Complications: []string{"C55"},
			When:    has("bladder", "burning"),
			Says:    "It burns when you pee after a bladder injection.",
			Sources: sources("OAB-REAL"),
		},
		{
			ID: "RF92", Level: soon, Complications: []string{"C63"},
			When:    has("pregnancy", "pregnant"),
			Says:    "You are pregnant, or think you are.",
			Sources: sources("PREG-2016"),
		},
		{
			// Looks or medical (I1, step 2) is told by the places: asking it again
			// would change no level, since E-M10 sets the same floor.
			ID: "RF93", Level: soon,
			When:    all(under18, faceZone),
			Says:    "You are under 18 and had this for looks.",
			Sources: sources("GOVUK-U18"),
		},
	}
}

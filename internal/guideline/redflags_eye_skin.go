//go:build !(js && wasm)

package guideline

// fillerEyeFlags are RF16 to RF19: a vessel blocked by filler, and eyes in
// danger.
func fillerEyeFlags() []*redFlag {
	return []*redFlag{
		{
			// J35: a flat, warm, mild mark whose colour returns at once is a bruise.
			ID: "RF16", Level: emergency, Complications: []string{"C39"},
			When: all(yes("filler"), anyOf(
				fillerDanger, // not sure counts (J18)
				complains("colour"),
			)),
			Says:    "You had filler, and the skin changed colour, is cool or blistered, or hurts badly.",
			Sources: sources("ACE-VO-2020", "CMAC-VO-2021", "AESTH-BRUISE"),
		},
		{
			// J36: filler in the face in the last 14 days.
			ID: "RF17", Level: emergency, Complications: []string{"C39"},
			When:    all(yes("filler"), anyOf(has("filler-skin", "sight"), sightLost, doubleSight, blurStays, has("eye-danger", "severe", "ache"))),
			Says:    "You had filler, and your sight changed or your eye hurts badly.",
			Sources: sources("SITO-2019"),
		},
		{
			// J37: severe pain and one of red, blurred, rings, feeling sick.
			ID: "RF18", Level: emergency, Complications: []string{"C44"},
			When:    has("eye-danger", "severe"),
			Says:    "Your eye hurts very badly and is red or blurred, or you see rainbow rings or feel sick.",
			Sources: sources("DUKE-AAC", "AAC-1990"),
		},
		{
			// J38.
			ID: "RF19", Level: emergency, Complications: []string{"C24", "C25"},
			When:    anyOf(has("eye-danger", "bulge", "fading", "move-hot"), has("bruise", "eye"), has("lump", "eye")),
			Says:    "Your eye is pushed forward, sight is fading, or moving it hurts with a red, swollen lid or fever.",
			Sources: sources("BNSSG-ORBIT"),
		},
	}
}

// doubleSightLevel is the level of double sight with none of the danger signs of
// J59. H2.6 leaves it to a clinician: emergency here makes all double sight one
// (J85).
const doubleSightLevel = urgent

// urgentEyeFlags are RF40 to RF45 and RF51: eyes that a doctor sees today.
func urgentEyeFlags() []*redFlag {
	return []*redFlag{
		{
			ID: "RF40", Level: doubleSightLevel, Complications: []string{"C19"},
			When:    anyOf(doubleSight, has("body", "sight")),
			Says:    "You see double.",
			Sources: sources("CDC-HAN-507", "DIPL-3"),
		},
		{
			ID: "RF41", Level: urgent, Complications: []string{"C20"},
			When:    anyOf(blurStays, has("body", "sight")),
			Says:    "Your sight is blurred and blinking does not clear it.",
			Sources: sources("FDA-BOTOX"),
		},
		{
			// J38: gritty pink eyes and a painless red patch are not it.
			ID: "RF42", Level: urgent, Complications: []string{"C16"},
			When:    anyOf(has("eye-danger", "ache", "move", "light", "lens", "halos", "discharge"), has("eye", "pain"), is("eye-patch", "hurts")),
			Says:    "Your eye hurts or has discharge, light hurts one red eye, or you see rings round lights.",
			Sources: sources("HARLEY-DRYEYE"),
		},
		{
			// J45: a weak squeeze, or a small calm gap that is cared for, is not it.
			ID: "RF43", Level: urgent, Complications: []string{"C17"},
			When:    anyOf(is("eye-close", "gap"), doubt("eye-close")),
			Says:    "Your eye will not close all the way.",
			Sources: sources("BORBA-2022"),
		},
		{
			// H03, J76: day 0, or later than day 28.
			ID: "RF44", Level: urgent, Complications: []string{"C14"},
			// Both lids are urgent on any day (RF45).
			When: all(is("lid", "one"), not(has("lid-with", "numbed")), not(onset("lid-start", 1, 28))),
			Says: "Your eyelid dropped on the first day, or more than 4 weeks after the injection.",
		},
		{
			// J46: both lid edges, or a droop that rest takes away, or with tiring.
			ID: "RF45", Level: urgent, Complications: []string{"C14", "C45"},
			When:    anyOf(bothLids, has("lid-with", "varies", "tires")),
			Says:    "Both eyelids droop, or the droop comes and goes with use and rest.",
			Sources: sources("MG-PUNGA"),
		},
		{
			ID: "RF51", Level: urgent, Complications: []string{"C24"},
			When:    anyOf(has("lid-with", "hot"), has("eye", "lid-hot"), has("skin", "lid")),
			Says:    "Your eyelid is red, hot and swollen.",
			Sources: sources("BNSSG-ORBIT"),
		},
	}
}

// urgentSkinFlags are the skin, allergy and lump flags of section C, level 2.
func urgentSkinFlags() []*redFlag {
	return []*redFlag{
		{
			// J48: two or more, compared with yesterday, from day 3; or wider than 2 cm.
			ID: "RF48", Level: urgent, Complications: []string{"C22"},
			When:    anyOf(all(anyOf(has("skin", "worse"), has("bruise", "hot")), day(3, ever)), has("skin", "wide")),
			Says:    "An area is getting hotter, redder, more swollen or more sore after day 2, or spreads.",
			Sources: sources("ACE-INF-2017"),
		},
		{
			ID: "RF49", Level: urgent, Complications: []string{"C22"},
			When:    has("skin", "pus"),
			Says:    "There is pus, or red lines run from the spot.",
			Sources: sources("GENERAL"),
		},
		{
			ID: "RF50", Level: urgent, Complications: []string{"C22"},
			When:    anyOf(has("skin", "fever"), has("unwell", "fever-sore")),
			Says:    "You have a fever and a sore injection area.",
			Sources: sources("NICE-FEVER"),
		},
		{
			ID: "RF52", Level: urgent, Complications: []string{"C46"},
			When:    has("rash", "side"),
			Says:    "You have burning pain and blisters on one side of the face or near the eye.",
			Sources: sources("NHS-SHINGLES"),
		},
		{
			// J49: hives beyond the marks that began on day 0 or 1.
			ID: "RF54", Level: urgent, Complications: []string{"C26"},
			When:    all(has("rash", "hives"), possible(is("rash-start", "2h", "24h"))),
			Says:    "You have hives that began on the day of the injection or the day after.",
			Sources: sources("AAAAI-HIVES"),
		},
		{
			ID: "RF55", Level: urgent, Complications: []string{"C29"},
			When:    anyOf(has("rash", "joints"), has("unwell", "joints")),
			Says:    "You have a rash with fever and sore joints.",
			Sources: sources("SSICK-UTD"),
		},
		{
			// J52: pressed for 30 minutes in all; hard, tense, neck or eye at once.
			ID: "RF57", Level: urgent, Complications: []string{"C05"},
			When: anyOf(has("bruise", "grows", "hard"), has("lump", "grows", "hard")),
			Says: "A lump or bruise keeps growing after 30 minutes of pressing, or is hard and tense.",
		},
		{
			ID: "RF64", Level: urgent, Complications: []string{"C36"},
			When: anyOf(has("skin", "patch"), complains("colour")),
			Says: "Your skin has a new black, blistered or odd-coloured patch.",
		},
		{
			// J48: several from day 7; red, hot or leaking at any time.
			ID: "RF67", Level: urgent, Complications: []string{"C35"},
			When:    anyOf(all(has("lump", "several"), day(7, ever)), has("lump", "hot")),
			Says:    "There are several lumps, or one is red, hot or leaking.",
			Sources: sources("NTM-2025"),
		},
	}
}

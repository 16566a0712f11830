//go:build !(js && wasm)

package guideline

// severeFlags are RF20 to RF25: infection that spreads, chest, heart, fits.
func severeFlags() []*redFlag {
	return []*redFlag{
		{
			// J39: an infection and one of these signs. The question is asked only with
			// an infection (J12).
			ID: "RF20", Level: emergency, Complications: []string{"C23"},
			When:    has("sepsis", "confused", "breathless", "blotchy", "shaking", "no-pee", "dying"),
			Says:    "You have an infection and a sign that it affects the whole body.",
			Sources: sources("NHS-SEPSIS"),
		},
		{
			ID: "RF21", Level: emergency, Complications: []string{"C22", "C36"},
			When:    anyOf(has("skin", "black"), has("bruise", "black")),
			Says:    "Skin is turning black or purple over hours, with severe pain, blisters or crackling.",
			Sources: sources("NEC-FASC"),
		},
		{
			ID: "RF22", Level: emergency, Complications: []string{"C05", "C22"},
			When: anyOf(has("skin", "neck"), has("bruise", "neck"), has("lump", "neck")),
			Says: "Your neck or the floor of your mouth is swelling.",
		},
		{
			// J40.
			ID: "RF23", Level: emergency, Complications: []string{"C48"},
			When:    has("chest", "pain", "racing-bad", "uneven"),
			Says:    "Your chest hurts or feels squeezed, or your heart races or beats unevenly and does not settle.",
			Sources: sources("FDA-JEUVEAU"),
		},
		{
			// C40 has pain that is worse on breathing in too, with all of its signs an
			// emergency.
			ID: "RF24", Level: emergency, Complications: []string{"C40"},
			When:    has("chest", "sharp"),
			Says:    "You have a sharp chest or shoulder pain that is worse when you breathe in, or makes you short of breath.",
			Sources: sources("PTX-TPI"),
		},
		{
			// J41: a few jerks in a faint, awake within 2 minutes, are not it.
			ID: "RF25", Level: emergency, Complications: []string{"C49"},
			When:    anyOf(has("faint-signs", "fit"), has("head-injury", "danger")),
			Says:    "You had a fit, or a head injury with a danger sign.",
			Sources: sources("NHS-SEIZURE", "NICE-HEAD"),
		},
	}
}

// otherEmergencyFlags are RF26 to RF36 but for those of toxin spread.
func otherEmergencyFlags() []*redFlag {
	return []*redFlag{
		{
			ID: "RF26", Level: emergency, Complications: []string{"C53"},
			When: has("bladder", "none-8h"),
			Says: "You have not been able to pee for 8 hours, with pain or swelling.",
		},
		{
			ID: "RF27", Level: emergency, Complications: []string{"C54"},
			When:    has("bladder", "spinal"),
			Says:    "You have a spinal cord injury and a pounding head with sweating and flushing.",
			Sources: sources("CSCM"),
		},
		{
			ID: "RF28", Level: emergency, Complications: []string{"C52"},
			When:    anyOf(has("weak", "saddle"), has("bladder", "saddle"), has("numb", "saddle")),
			Says:    "You are numb between the legs, or have weak legs and no control of pee or poo.",
			Sources: sources("CAUDA"),
		},
		{
			ID: "RF29", Level: emergency, Complications: []string{"C05"},
			When:    anyOf(has("bruise", "limb"), has("skin", "limb"), has("weak", "cold")),
			Says:    "After an injection in an arm or leg the hand or foot is cold, pale or numb and the pain is huge.",
			Sources: sources("CJNS-BLEED"),
		},
		{
			// J54: intent, a plan, or not safe. "Not sure" is this page too (J18).
			ID: "RF31", Level: emergency, Complications: []string{"C12"},
			When:    is("mood", "harm"),
			Says:    "You want to hurt or kill yourself, or do not feel safe.",
			Sources: sources("CRISIS-CARE"),
		},
		{
			ID: "RF33", Level: emergency, Complications: []string{"C63"},
			When:    anyOf(has("pregnancy", "danger"), has("faint-signs", "pregnant")),
			Says:    "You are pregnant with heavy bleeding, very bad belly pain or a fit.",
			Sources: sources("RCOG"),
		},
		{
			ID: "RF34", Level: emergency, Complications: []string{"C37", "C60", "C63"},
			When:    anyOf(has("pregnancy", "baby"), has("exposure", "child-ill")),
			Says:    "A baby or child is floppy, has a weak cry, or cannot suck or breathe well.",
			Sources: sources("CDC-INFANT"),
		},
		{
			// J44: within 6 hours of numbing.
			ID: "RF35", Level: emergency,
			When:    anyOf(has("unwell", "numbing"), has("twitch", "numbing")),
			Says:    "After numbing cream or a numbing needle you have signs of too much of it.",
			Sources: sources("AAGBI-LA"),
		},
		{
			// J88.
			ID: "RF36", Level: emergency, Complications: []string{"C23"},
			When:    anyOf(has("head", "stiff", "glass"), has("rash", "glass"), has("neck", "fever")),
			Says:    "You have a headache with fever and a stiff neck, or spots that do not fade under a glass.",
			Sources: sources("NHS-SEPSIS", "MENINGITIS"),
		},
	}
}

// urgentNerveFlags are RF46, RF47, RF53, RF56, RF60, RF62 and RF65.
func urgentNerveFlags() []*redFlag {
	return []*redFlag{
		{
			ID: "RF46", Level: urgent, Complications: []string{"C33"},
			When:    all(weakVoice, neckZone),
			Says:    "Your neck was injected and your voice is newly weak or hoarse.",
			Sources: sources("IE-DYSPORT"),
		},
		{
			// J47: licensed, day 2 to 21 and held up without a hand is "soon". That it
			// tips stands in C34, where a raise can act on it (J15); with a nerve-muscle
			// illness it is the floor of E-M2.
			ID: "RF47", Level: urgent, Complications: []string{"C34"},
			When:    all(has("neck", "heavy"), anyOf(not(neckZone), notLicensed, has("health", "throat"), not(onset("neck-start", 2, 21)))),
			Says:    "Your head feels too heavy, and the injection does not explain it.",
			Sources: sources("HULL-2014", "FDA-BOTOX"),
		},
		{
			ID: "RF53", Level: urgent, Complications: []string{"C43"},
			When:    anyOf(all(is("face", "half"), is("face-how", "slow")), is("face", "both")),
			Says:    "Half your face does not move, and it came on slowly.",
			Sources: sources("NHS-BELLS"),
		},
		{
			// The weak place and the drop stand in C47, where a raise can act on them
			// (J15).
			ID: "RF56", Level: urgent, Complications: []string{"C47"},
			When:    has("numb", "burns", "spreads"),
			Says:    "Numbness burns badly or spreads.",
			Sources: sources("FDA-BOTOX"),
		},
		{
			ID: "RF60", Level: urgent,
			When: has("jaw", "locked", "swollen"),
			Says: "Your jaw is locked, or painful with swelling or fever.",
		},
		{
			// J05, J16: one countable group with an unlicensed or unknown provider. The
			// others are urgent or an emergency without it, or by RF15. E-M1 and the words
			// of RF62 have weak muscles too: the injected hand or leg counts here, the
			// smile and the jaw do not (counting rule, 4).
			ID: "RF62", Level: urgent, Complications: []string{"C38"},
			When:    all(notLicensed, anyOf(oneLid, dryMouth, has("weak", "treated", "work"))),
			Says:    "The product or the person may not have been right, and you have a sign that the toxin may spread.",
			Sources: sources("CDC-HAN-507", "UKHSA-2025"),
		},
		{
			ID: "RF65", Level: urgent, Complications: []string{"C52"},
			When: has("weak", "fell"),
			Says: "You fell and hurt yourself because of weakness.",
		},
	}
}

// urgentBodyFlags are the remaining flags of level 2.
func urgentBodyFlags() []*redFlag {
	return []*redFlag{
		{
			ID: "RF58", Level: urgent, Complications: []string{"C53"},
			When:    has("bladder", "slow"),
			Says:    "You cannot pee properly after a bladder injection.",
			Sources: sources("COX-2014"),
		},
		{
			ID: "RF59", Level: urgent, Complications: []string{"C55"},
			When: has("bladder", "burning-fever"),
			Says: "You have burning pee with fever or back pain.",
		},
		{
			// J53: (a) severe for more than 72 hours; (b) age 50 or more.
			ID: "RF61", Level: urgent, Complications: []string{"C07"},
			When: anyOf(
				all(is("head-kind", "severe", "usual-fails"), length("head-start", 4, ever)),
				all(over50, has("head", "temple", "jaw")),
			),
			Says:    "Your headache has been bad for more than 3 days, or you are over 50 and your temple, scalp or jaw hurts with it.",
			Sources: sources("GCA"),
		},
		{
			ID: "RF63", Level: urgent, Complications: []string{"C60"},
			When:    has("exposure", "too-much", "child"),
			Says:    "Too much was given, or a child touched or swallowed it.",
			Sources: sources("FDA-BOTOX"),
		},
		{
			// J54: most of the day for 2 days or more; a wish to be dead without plan.
			ID: "RF66", Level: urgent, Complications: []string{"C12"},
			When:    is("mood", "days", "wish"),
			Says:    "For 2 days or more you have been too upset to sleep, eat or go out, or you sometimes wish you were dead.",
			Sources: sources("BDD-2017"),
		},
		{
			ID: "RF68", Level: urgent, Complications: []string{"C48"},
			When:    has("chest", "racing", "brief"),
			Says:    "Your heart races or skips now and then, or you had a short chest pain.",
			Sources: sources("FDA-JEUVEAU"),
		},
		{
			// J89: from week 20 until 6 weeks after birth.
			ID: "RF69", Level: urgent, Complications: []string{"C07", "C63"},
			When:    anyOf(has("pregnancy", "signs"), all(has("head", "pregnant"), anyOf(is("head-kind", "moderate", "severe", "usual-fails"), has("head", "sight")))),
			Says:    "You are pregnant or had a baby lately and have a bad headache, sight change, swelling or pain under the ribs. Phone the maternity unit now.",
			Sources: sources("NHS-PREECLAMPSIA"),
		},
		{
			// J55: a small bump without these is routine.
			ID: "RF70", Level: urgent, Complications: []string{"C09"},
			When:    has("head-injury", "out", "thinner", "headache"),
			Says:    "You hit your head, and passed out, have a gap in memory, a lasting headache, take a blood thinner or are 65 or older.",
			Sources: sources("NICE-HEAD"),
		},
		{
			// J56: day 0 to 3; later it is "soon".
			ID: "RF71", Level: urgent, Complications: []string{"C38"},
			When:    all(has("exposure", "needle"), day(0, 3)),
			Says:    "A used or shared needle was used on you. It is best seen within 72 hours.",
			Sources: sources("HIV-PEP"),
		},
	}
}

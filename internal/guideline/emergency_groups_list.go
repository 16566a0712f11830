//go:build !(js && wasm)

package guideline

// groupOfCare is the group of the start page that each care group belongs to.
var groupOfCare = map[string]string{
	"K01": "allergy", "K02": "breathing", "K03": "stroke", "K04": "filler", "K05": "eyes",
	"K06": "infection", "K07": "chest", "K08": "chest", "K09": "selfharm",
}

// toldToEveryone ends what to say on the phone (section K, first paragraph).
const toldToEveryone = " Then say your name, where you are, what you feel, the day of your botulinum injection and the product."

var emergencyGroups = []EmergencyGroup{
	{
		ID:    "breathing",
		Title: "Breathing, swallowing, or weakness that spreads",
		Signs: []string{
			// RF01, J61, J90
			"Hard to breathe, noisy breathing, worse lying down, cannot say a full sentence or cough strongly, or blue or grey lips",
			// RF02, RF03, J27
			"Cannot swallow your spit, or new trouble getting food or drink down: it sticks, makes you cough or choke, needs several swallows, or comes out of your nose",
			// RF14, J34
			"Cannot hold your head up when sitting, or weak arms or legs where nothing was injected",
			// RF15 by its counting rule, J22: what stands between semicolons counts once
			"Both eyelids droop, and sight is double, or a blur that blinking does not clear",
			"Two of these, and new: a droopy lid, double or blurry sight; weak voice; weak neck, arms or legs; dry mouth, trouble peeing or pooing",
			// RF32, J43
			"New loss of control of your pee, and you are weak or your sight changed",
			// RF30
			"You have myasthenia, Lambert-Eaton or ALS, and your throat, voice, breathing or neck got worse",
		},
		Flags: []string{"RF01", "RF02", "RF03", "RF14", "RF15", "RF30", "RF32"},
		Say:   "Say “botulinum injection, I cannot breathe (or swallow) well, I may have botulism”." + toldToEveryone,
	},
	{
		ID:    "allergy",
		Title: "Severe allergy: swelling, hives, tight throat",
		Signs: []string{
			// RF05, J29
			"Tongue or throat is swelling",
			"Lips, or the whole face or both eyes, swell up within minutes or hours (more than a lip that was injected, or bumps at the needle marks)",
			"Swollen lips or face, with hives, itch, wheezing or feeling faint",
			// RF06, J30
			"Rash or hives away from the needle marks, with wheezing, a tight throat, feeling faint, or being sick again and again",
			// RF07, J31
			"Throat feels tight or voice went hoarse in the first 6 hours",
			// RF06, J30
			"First 2 hours, even with no rash, two of these: wheeze or cough; faint and lying flat for 5 minutes does not help; sick again and again or strong cramps; sudden flush",
		},
		Flags: []string{"RF05", "RF06", "RF07"},
		Say:   "Say “anaphylaxis”." + toldToEveryone,
	},
	{
		ID:    "stroke",
		Title: "Face, arm, speech, or a sudden very bad headache",
		Signs: []string{
			// RF09, J32
			"Face dropped suddenly on one side, or it is uneven at rest and nothing was injected near the mouth, jaw or neck",
			// RF04, J28
			"Words are slurred or muddled: people cannot follow you, or you cannot get words out",
			// RF10, J73
			"An arm, a leg or half of the face is suddenly weak or numb, or you cannot hold both arms up",
			// RF11
			"Suddenly confused, very unsteady, or cannot see",
			// RF12, J89
			"The worst headache of your life, at its worst within 5 minutes",
			// RF13, J33
			"A droopy eyelid, and the black dots in the eyes (pupils) are newly different sizes",
			"A droopy eyelid, and new bad or sudden pain in head, face, neck or eye",
		},
		Flags: []string{"RF04", "RF09", "RF10", "RF11", "RF12", "RF13"},
		Say:   "Say “stroke”, and when you were last well." + toldToEveryone,
	},
	{
		ID:    "eyes",
		Title: "Eyes: sight, very bad pain, bulging",
		Signs: []string{
			// RF11; double: J59
			"Suddenly cannot see with one or both eyes, or suddenly see double",
			// RF18, J37
			"Very bad eye pain, and the eye is red, sight is blurred, you see rainbow rings or you feel sick",
			// RF19, J38
			"An eye bulges forward, or its sight is fading",
			"It hurts to move an eye, and the lid is red or swollen, or you have a fever",
			// RF13, J33
			"A droopy eyelid, and pupils newly of different sizes, or new bad pain in head, face, neck or eye",
			// RF17, J36
			"Face filler in the last 14 days, and sight is lost, double or blurred, there is a dark patch, or the eye hurts very badly",
		},
		Flags: []string{"RF18", "RF19"},
		Also:  []string{"RF11", "RF13", "RF17"},
		Say:   "Say what is wrong with your eye, and the minute it began." + toldToEveryone,
	},
	{
		ID: "filler",
		// J18: not sure about filler counts as filler beside these signs.
		Title: "After filler, or maybe filler: odd skin, bad pain, changed sight",
		Signs: []string{
			// RF16, J35
			"Filler in the last 14 days, and skin at or near it is white, grey or lace-like",
			"A dusky patch, wider than a bruise from a needle",
			"Skin there is cool or has blisters",
			"Press gently for 1 second: the colour takes more than 2 seconds to come back",
			"Pain there is very bad, or growing",
			// RF17, J36
			"Sight is lost or double, there is a dark patch, or a blur that blinking does not clear",
			"Very bad eye pain",
		},
		Flags: []string{"RF16", "RF17"},
		Say:   "Say “filler on (date), it may be a vascular occlusion, I need hyaluronidase”." + toldToEveryone,
	},
	{
		ID:    "chest",
		Title: "Chest, heart, passing out, or a fit",
		Signs: []string{
			// RF23, J40
			"Chest pain, squeezing or tightness for more than 5 minutes, or going to the arm or jaw",
			"Racing or uneven heart, and faint, chest pain or short of breath",
			"Uneven heartbeat for more than 5 minutes, or racing for more than 5 minutes with known heart disease, or racing that 30 minutes of rest did not settle",
			// RF24
			"Sharp pain in chest or shoulder, worse on breathing in or with short breath, after needles near the chest, shoulder or neck",
			// RF08
			"Passed out and not fully awake within 2 minutes, or passed out again",
			// RF25, J41
			"A first fit, or a fit of more than 5 minutes",
			"Any fit that comes again, or with an injury, in pregnancy, or without waking up after it",
		},
		Flags: []string{"RF08", "RF23", "RF24", "RF25"},
		Say:   "Say “chest pain”, “cannot breathe”, “passed out” or “a fit”: what fits." + toldToEveryone,
	},
	{
		ID:    "infection",
		Title: "Infection, or feeling very unwell",
		Signs: []string{
			// RF20, J39; J12 says what an infection is
			"Fever or a sore, hot, spreading area, and confused, slurred, very drowsy, breathless, blotchy, blue or very pale",
			"Fever or a sore, hot, spreading area, and shaking you cannot stop, no pee for a day, or you feel you may die",
			// RF21, J39
			"A black or purple patch spreads over hours, with very bad pain, blisters, crackling, or feeling very ill",
			// RF22
			"Neck or floor of the mouth is swelling and hard",
			// RF36, J88
			"Headache with fever and a stiff neck",
			"Spots away from the needle marks that do not fade under a glass, with fever or feeling very ill",
			// J14: no red flag of its own
			"The person is drowsy, cannot speak or cannot answer",
		},
		Flags: []string{"RF20", "RF21", "RF22", "RF36"},
		Say:   "Ask “could this be sepsis?”" + toldToEveryone,
	},
	{
		ID:    "selfharm",
		Title: "Thoughts of suicide or self-harm",
		Signs: []string{
			// RF31, J18, J54
			"You want to hurt or kill yourself, or are not sure",
			"You have hurt yourself or taken something",
			"You do not feel safe with yourself",
		},
		Flags: []string{"RF31"},
		// The injection is not what matters on this call.
		Say: "Say “I might hurt myself”, or what you did or took. Then say your name and where you are.",
	},
	{
		ID:    "other",
		Title: "Something else that feels like an emergency",
		Signs: []string{
			// RF26, J42
			"No pee for 8 hours or more, and your belly hurts or is swollen",
			// RF27
			"Spinal cord injury, and a pounding head, sweating and flushing after a bladder injection",
			// RF28
			"Weak legs, and numb between the legs or cannot hold pee or poo",
			// RF29
			"Cold, pale or numb hand or foot with huge pain, after an injection in that arm or leg",
			// RF33
			"Pregnant, and bleeding a lot, very bad belly pain or a fit",
			// RF34
			"A baby or child (breastfed, or touched the product) is floppy, cries weakly, or cannot suck or breathe well",
			// RF35, J44
			"Within 6 hours of numbing cream on a large area, or a numbing needle: metal taste, ringing ears, a numb tongue that was not itself numbed, twitching, muddled, very sleepy or faint",
		},
		Flags: []string{"RF26", "RF27", "RF28", "RF29", "RF33", "RF34", "RF35"},
		Say:   "Say the sign first." + toldToEveryone,
	},
}

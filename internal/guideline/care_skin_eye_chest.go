//go:build !(js && wasm)

package guideline

// The care groups for filler, eyes, chest and infection.

var blockedVesselCare = Care{
	ID:    "K04",
	Title: "If filler may be blocking a blood vessel",
	Do: []string{
		"Ambulance first if your sight changed, your face droops, an arm is weak, or it is the worst pain.",
		"Phone the person who injected you now. Say “I may have a vascular occlusion. I need hyaluronidase.”",
		"No quick answer? Go straight to an emergency department.",
		"Tell them the name of the filler.",
		"Take photos now, and every 10 minutes on the way.",
		"Keep the product names, the batch and the time.",
		"Use a warm cloth or gentle rubbing only if the injector tells you to.",
		"Sit up.",
		"Ask someone to come with you.",
	},
	Not: []string{
		"Do not put ice on it.",
		"Do not press hard, squeeze it or cover it with make-up.",
		"Do not wait until morning.",
		"Do not believe “just a bruise” if it is white, grey or lace-like, or the pain is growing.",
		"Do not let anyone without hyaluronidase delay you.",
		"Do not drive if your sight changed.",
	},
	// Both guidelines were read in their first part only.
	Sources:   []string{"ACE-VO-2020", "CMAC-VO-2021"},
	Judgement: true,
}

var eyeInDangerCare = Care{
	ID:    "K05",
	Title: "If an eye is very painful, bulges or loses sight",
	Do: []string{
		"Call an ambulance, or be driven at once to an emergency eye department.",
		"Bulging eye, or bleeding behind it: sit up with your head high.",
		"Red, very painful eye with rainbow rings or feeling sick: lie on your back, with the lights on.",
		"If you are being sick, lie on your side.",
		"Take contact lenses out if that does not hurt.",
		"Sight suddenly lost: note the minute it began, and say it first.",
		"Take glaucoma drops, tablets and the date of the injection with you.",
		"Say if you take blood thinners.",
	},
	Not: []string{
		"Do not press or rub the eye.",
		"Do not cover it with a patch or sit in a dark room.",
		"Do not use drops for red eyes, or old drops.",
		"Do not bend over, lift things or blow your nose.",
		"Do not drive.",
	},
	Sources:   []string{"DUKE-AAC", "MEDSCAPE-AACG", "BNSSG-ORBIT", "EYE-TEACHING"},
	Knowledge: true,
}

var chestAndHeartCare = Care{
	ID:    "K07",
	Title: "If your chest hurts, your heart races, or a lung may have collapsed",
	Do: []string{
		"Stop what you are doing.",
		"Sit on the floor with your knees bent and your back supported.",
		"Short of breath: sit upright.",
		"Call an ambulance. Say “chest pain” or “cannot breathe”.",
		"Loosen tight clothes and stay still.",
		"Tell the call handler if you can take aspirin, have an allergy, take blood thinners or are pregnant.",
		"Take aspirin only if the call handler says so.",
		"Use your own heart spray if it was prescribed for you and you know how.",
		"After a needle near the chest, shoulder or base of the neck, say “it could be a collapsed lung”.",
	},
	Not: []string{
		"Do not walk about or drive.",
		"Do not eat or drink.",
		"Do not take aspirin on your own.",
		"Do not fly or dive later, until a doctor says you may.",
	},
	Sources:   []string{"SJA-HEART", "NHS-HEART"},
	Judgement: true,
}

var spreadingInfectionCare = Care{
	ID:    "K06",
	Title: "If an infection spreads fast or makes you very ill (sepsis)",
	Do: []string{
		"Call an ambulance. Ask “could this be sepsis?”",
		"Lie down. Lift your legs if you feel faint.",
		"Short of breath: sit up instead.",
		"Say where and when the injection was, which product, and any allergy.",
		"Draw a pen line round the red or dark area and write the time.",
		"Keep comfortably warm.",
		"Have someone stay with you.",
		"Take sips of water only if you are awake and swallow well.",
	},
	Not: []string{
		"Do not drive.",
		"Do not wait for the clinic.",
		"Do not take leftover antibiotics.",
		"Do not squeeze or cut it.",
		"Do not take a hot bath.",
	},
	Sources:   []string{"NHS-SEPSIS", "FIRST-AID"},
	Knowledge: true,
}

//go:build !(js && wasm)

package guideline

import "aftercheck/internal/triage"

type (
	modifier = triage.Modifier
	plus     = triage.Plus
	floor    = triage.Floor
)

// outsideWeakness are the complications that stronger or earlier toxin makes
// worse: signs outside the treated muscle, or a droopy lid (J17).
var outsideWeakness = []string{"C14", "C19", "C20", "C32", "C33", "C34", "C37", "C47"}

// modifiers are the risk modifiers of section E, as J15 to J24 limit them. They
// only ever raise.
//
// Those that other rules carry, or that change no level, are in modifierNotes.
func modifiers() []*modifier {
	list := []*modifier{
		{
			// J87: an eye sign is a droop, double sight, blur that stays or a pupil
			// change; an eye that closes weakly is a weakness. J18: "not sure" counts as
			// yes here.
			ID: "E-M2", When: muscleIllness,
			Says: "You have, or may have, a nerve-muscle illness.",
			Floor: []floor{
				{
					Level: urgent, When: anyOf(oneLid, bothLids, sightOff, is("pupils", "differ", "big"), has("weak", "treated", "small", "drop", "limbs", "work"), has("neck", "heavy", "tips", "pillow"), has("eye", "close")),
					Says: "With a nerve-muscle illness any new weakness or eye sign is seen by a doctor today.",
				},
				{
					Level: soon, When: anyOf(faceComplaint, has("jaw", "tired")),
					Says: "With a nerve-muscle illness even an expected weakness is told to the clinic.",
				},
			},
			Sources: sources("FDA-BOTOX", "UK-LETYBO"),
		},
		{
			// J23: severe or current lung disease, earlier swallowing trouble.
			ID: "E-M3", When: has("health", "throat"),
			Says: "You had swallowing or breathing trouble before.",
			Floor: []floor{{
				Level: emergency, When: anyOf(swallowTrouble, weakVoice, neckWeak),
				Says: "With earlier swallowing or breathing trouble these signs can become dangerous fast.",
			}},
			Sources: sources("FDA-BOTOX"),
		},
		{
			ID: "E-M4a", When: has("medicines", "aminoglycoside"),
			Says:    "An antibiotic that you take can make the toxin stronger.",
			Plus:    []plus{{For: outsideWeakness}},
			Sources: sources("FDA-BOTOX"),
		},
		{
			ID: "E-M4b", When: has("medicines", "relaxant", "antibiotic"),
			Says: "A medicine that you take can make the toxin stronger.",
			Plus: []plus{
				{For: outsideWeakness, When: has("medicines", "relaxant")},
				// J17: not for a droopy lid alone.
				{For: []string{"C19", "C20", "C32", "C33", "C34", "C37", "C47"}, When: has("medicines", "antibiotic")},
			},
			Sources: sources("FDA-BOTOX", "PH-NABOTA"),
		},
		{
			// Blur, constipation and trouble peeing are urgent already, and J16 lets
			// nothing raise them further. A dry mouth that the medicine itself explains
			// is not new (J08, J57).
			ID: "E-M4c", When: has("medicines", "drying"),
			Says:    "A drying medicine that you take can add to the dry mouth.",
			Plus:    []plus{{For: []string{"C57"}, When: anyOf(is("dry", "new"), has("body", "dry"))}},
			Sources: sources("FDA-BOTOX"),
		},
		{
			ID: "E-M4d", When: has("medicines", "other-toxin"),
			Says:    "You had another botulinum injection in the last 4 months.",
			Plus:    []plus{{For: outsideWeakness}},
			Sources: sources("FDA-BOTOX"),
		},
		{
			ID: "E-M5", When: has("health", "reaction"),
			Says: "You reacted to a toxin or one of its ingredients before.",
			Floor: []floor{
				{
					Level: emergency, When: anyOf(all(has("rash", "hives"), is("rash-start", "2h")), is("swelling", "face", "tongue")),
					Says: "You reacted before, and hives or face swelling began soon after the injection.",
				},
				{
					Level: urgent, When: all(has("rash", "marks", "hives", "wiped"), is("rash-start", "2h", "24h")),
					Says: "You reacted before, and a rash or itch began within a day.",
				},
			},
			Sources: sources("FDA-DYSPORT", "ANA-2005", "ANA-2017"),
		},
		{
			ID: "E-M6", When: has("health", "thinner"),
			Says: "You take a blood thinner or have a bleeding disorder.",
			Floor: []floor{
				{
					// J16. With a changed voice, breathing or sight it is RF19 or RF22.
					Level: emergency, When: all(has("lump", "hard"), anyOf(has("lump", "grows"), worse)),
					Says: "On a blood thinner a lump that grows and is tense, in the neck or near the eye is an emergency.",
				},
				{
					Level: urgent, When: all(anyOf(has("lump", "blood"), complains("swelling")), worse),
					Says: "On a blood thinner a growing swelling is seen by a doctor today.",
				},
			},
			Sources: sources("ANTICOAG-2018"),
		},
		{
			// J24: one small calm pimple stays as it is.
			ID: "E-M7", When: has("health", "immune"),
			Says: "Diabetes or a weak immune system makes infections more likely.",
			Plus: []plus{{For: []string{"C55"}}, {For: []string{"C22"}, When: not(all(certain(has("skin", "pimple")), without("skin", "worse", "wide", "pus", "fever", "danger")))}},
			Floor: []floor{
				{
					Level: emergency, When: all(anyFever, has("unwell", "very")),
					Says: "With a weak immune system, a fever and feeling very unwell is an emergency.",
				},
				{
					Level: urgent, When: anyOf(feverAlone, all(complains("lump"), not(onlyBites), length("lump-start", 8, ever))),
					Says: "With a weak immune system a fever, or a lump after a week, is seen by a doctor today.",
				},
			},
			Sources: sources("ACE-INF-2017"),
		},
		{
			ID: "E-M8", When: pregnant,
			Says: "You are pregnant or had a baby in the last 6 weeks.",
			Floor: []floor{{
				Level: urgent, When: feverAlone,
				Says: "In pregnancy a fever is seen by a doctor today. Phone the maternity unit.",
			}},
			Sources: sources("PREG-2016"),
		},
		{
			// J20: eye, mouth, neck, limbs, voice, swallowing. J17 leaves C15, C30 and C59
			// out.
			ID: "E-M10", When: under18,
			Says:    "The person is under 18.",
			Plus:    []plus{{For: []string{"C13", "C14", "C16", "C17", "C18", "C19", "C20", "C21", "C32", "C33", "C34", "C47", "C51", "C52"}}},
			Floor:   []floor{{Level: soon, Says: "Under 18, a clinic or doctor should know. Tell a parent or another adult you trust."}},
			Sources: sources("GOVUK-U18"),
		},
		{
			ID: "E-M11", When: anyOf(is("age", "75"), has("health", "frail")),
			Says: "At 75 or older, or frail and alone, this is taken more seriously.",
			// Falls are C52. Trouble peeing is urgent already, and stops there (J16).
			Plus:    []plus{{For: []string{"C32", "C52"}}},
			Sources: sources("UK-LETYBO", "MIOTLA-2017"),
		},
		{
			// J26: units count only with the product.
			ID: "E-M12", When: has("medicines", "early", "units"),
			Says:    "This dose came soon after another one, or was a high one.",
			Plus:    []plus{{For: outsideWeakness}},
			Sources: sources("FDA-BOTOX-COSM"),
		},
		{
			// J24. Dryness does not go past "soon": C16 never starts above "routine".
			// Any eye pain is RF42, very bad pain with its signs RF18, for everybody.
			ID: "E-M15", When: has("health", "angle"),
			Says:    "Your eyes need more care.",
			Plus:    []plus{{For: []string{"C16"}}},
			Sources: sources("AAC-TW"),
		},
		{
			ID: "E-M16", When: has("health", "heart"),
			Says: "You have heart disease or a rhythm problem.",
			Floor: []floor{{
				Level: emergency, When: has("chest", "racing"),
				Says: "With heart disease a racing or skipping heart is an emergency.",
			}},
			Sources: sources("FDA-JEUVEAU"),
		},
		{
			// J11 says what worse means; J17 leaves the expected effects out.
			ID: "E-M19", When: anyOf(worse, has("weak", "worse")),
			Says:    "It is getting worse.",
			Plus:    []plus{{For: []string{"C14", "C17", "C19", "C20", "C21", "C22", "C24", "C26", "C27", "C32", "C33", "C34", "C37", "C43", "C45", "C47", "C51", "C52", "C55", "C58"}}},
			Sources: sources("CDC-HAN-507"),
		},
		{
			// Only from "urgent" to "emergency", for swallowing, voice and weakness; a
			// head that is only heavy, or the feeling of a lump, stays as it is.
			ID: "E-M20", When: yes("alone"),
			Says: "You are alone or far from help.",
			Plus: []plus{
				{For: []string{"C32"}, When: swallowTrouble},
				{For: []string{"C33"}},
				{For: []string{"C34"}, When: neckWeak},
				{For: []string{"C47"}, When: strayWeakness},
			},
		},
		{
			// J05: only when nothing else tells that the product may be wrong.
			ID: "E-M23", When: has("exposure", "abroad"),
			Says:    "You were treated abroad and do not know the product.",
			Floor:   []floor{{Level: soon, Says: "You were treated abroad with a product that you do not know. A doctor or clinic at home should know, even if you are well."}},
			Sources: sources("ECDC-2023"),
		},
		{
			ID: "E-M21", When: has("health", "distress"),
			Says:    "You have been through distress about your looks, or self-harm, before.",
			Plus:    []plus{{For: []string{"C12", "C62"}}},
			Sources: sources("BDD-2017"),
		},
	}
	for _, m := range list {
		m.Judgement = true
	}
	return list
}

//go:build !(js && wasm)

package guideline

import "aftercheck/internal/triage"

// eyeEmergencies are the two attacks on an eye that cannot wait: C44 and C25.
func eyeEmergencies() []*Complication {
	return []*Complication{angleClosure(), bleedBehindEye()}
}

// angleClosure is C44 (RF18).
func angleClosure() *Complication {
	return &Complication{
		Complication: triage.Complication{
			ID:   "C44",
			Name: "Sudden high pressure in the eye (acute glaucoma)",
			Fits: flagged("RF18"),
			Base: emergency,
			Says: "A very painful eye with these signs can be a pressure attack. It can damage sight within hours.",
			Tells: []*triage.Tell{
				{When: has("health", "angle"), Says: "You have narrow angles or are very long-sighted."},
				{When: blurStays, Says: "Your sight is blurred and blinking does not clear it."},
				{When: has("areas", "eyes", "brow"), Says: "The skin near the eye was injected."},
			},
			Sources:   sources("DUKE-AAC", "MEDSCAPE-AACG", "AAC-1990", "AAC-THAI", "AAC-TW", "AAC-2023"),
			Judgement: true,
		},
		Slug:  "eye-pressure-attack",
		Group: Eyes,
		Summary: "The pressure in the eye rises fast. It hurts very badly and can damage sight for good. " +
			"It has been reported in a few people after injections near the eye.",
		Looks: []string{
			"The eye hurts very badly and is red.",
			"Sight is cloudy or blurred, and lights have rainbow rings.",
			"You feel sick or have a headache.",
			"It is more likely if you are long-sighted, older, or have narrow angles or glaucoma.",
		},
		Course: Course{Onset: Range{0, 2, 21}, Basis: "T28", OpenEnd: true},
		Days: []DayNote{
			{0, 21, "This is when it has been seen after an injection. Very bad eye pain is not normal on any day."},
		},
		Do: []string{
			"Call the emergency number, or be driven at once to an emergency eye department.",
			"Lie on your back. If you are sick, lie on your side.",
			"Leave the lights on.",
			"Take contact lenses out if it does not hurt.",
			"Take your eye drops, your tablets and the date of the injection with you.",
		},
		Not: []string{
			"Do not sit in a dark room, and do not cover the eye.",
			"Do not use red-eye drops, pupil-widening drops or old drops.",
			"Do not press or rub the eye.",
			"Do not drive.",
			"Do not wait overnight.",
		},
		Clinic: []string{
			"The eye team may give drops that lower the pressure.",
			"They may use a laser.",
		},
		Unsure: "A scratched or dry eye can hurt too. Because sight is at stake within hours, an eye doctor must look now.",
		Watch: []string{
			"Sight gets darker or is lost: call the emergency number.",
			"The eye is pushed forward: call the emergency number.",
		},
		Help:    "Call the emergency number, or have someone drive you to an emergency eye department at once.",
		Usually: "It lasts for hours, and the damage can stay for good.",
		Recheck: "Do not use this check again for this. Follow the eye team.",
		Areas:   []string{"eyes", "brow"},
	}
}

// bleedBehindEye is C25 (RF19).
func bleedBehindEye() *Complication {
	return &Complication{
		Complication: triage.Complication{
			ID:   "C25",
			Name: "Bleeding behind the eye",
			Fits: flagged("RF19"),
			Base: emergency,
			Says: "A bulging eye, fading sight or bad pain can mean bleeding or infection behind the eye. Sight can be lost within a short time.",
			Tells: []*triage.Tell{
				{When: has("bruise", "eye"), Says: "There is a bruise near the eye with a bulging eye, bad pain or changed sight."},
				{When: has("eye-danger", "bulge"), Says: "The eye is pushed forward."},
				{When: has("eye-danger", "fading"), Says: "Sight is fading."},
				{When: all(has("health", "thinner"), day(0, 1)), Says: "You take a blood thinner or bleed easily."},
			},
			Sources:   sources("EYE-TEACHING"),
			Judgement: true,
		},
		Slug:  "bleeding-behind-eye",
		Group: Eyes,
		Summary: "Blood collects behind the eye and presses on it. Sight can be lost quickly. " +
			"It is not expected after ordinary treatment for looks.",
		Looks: []string{
			"The eye hurts very badly, bulges and feels tight.",
			"Sight fades, or the eye does not move.",
			"You may be sick.",
			"It is more likely if you take a blood thinner.",
			"A bruise may be hard to see on brown and black skin: go by bulging, pain and sight.",
		},
		Course: Course{Onset: Range{0, 0, 1}, Basis: "C25"},
		Days: []DayNote{
			{0, 1, "It starts within minutes to hours. A flat bruise of the lid without pain, with normal sight, is not this."},
		},
		Do: []string{
			"Call the emergency number now.",
			"Sit up, head high.",
			"Note the minute it began and say it first.",
			"Say if you take a blood thinner.",
		},
		Not: []string{
			"Do not press on the eye or cover it.",
			"Do not lie face down, bend over, lift or blow your nose.",
			"Do not cool it first and wait.",
			"Do not drive.",
		},
		Clinic: []string{
			"A hospital eye team can let the pressure out at the corner of the lids.",
		},
		Unsure: "Infection behind the eye can look the same. Both need a hospital now.",
		Watch: []string{
			"Sight gets worse, or pain grows while you wait: call again and say so.",
		},
		Help:    "Call the emergency number now. Say “my eye bulges and my sight is fading after an injection”.",
		Usually: "It does not pass by itself. The pressure must be let out quickly.",
		Recheck: "Do not use this check again for this. Follow the ambulance and the hospital.",
		Areas:   []string{"eyes"},
	}
}

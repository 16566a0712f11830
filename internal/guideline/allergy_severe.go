//go:build !(js && wasm)

package guideline

import "aftercheck/internal/triage"

// severeAllergy is C28: its signs are RF05-RF07. Swelling of the lips or the
// whole face alone counts too: it cannot be watched at home (H2.1, J29).
func severeAllergy() *Complication {
	return &Complication{
		Complication: triage.Complication{
			ID:        "C28",
			Name:      "Severe allergy (anaphylaxis)",
			Fits:      anyOf(flagged("RF05"), flagged("RF06"), flagged("RF07")),
			Base:      emergency,
			Says:      "Your signs could be a severe allergy. It can get worse within minutes.",
			Sources:   sources("WAO-2020", "ANAPHYLAXIS-UK", "MHRA-AAI", "ANA-2017", "ANA-2005"),
			Judgement: true,
			Tells: []*triage.Tell{
				{When: rashBeyond, Says: "You have hives or a rash away from the needle marks."},
				{When: is("rash-start", "2h"), Says: "It began within 2 hours of the injection."},
				{When: has("health", "reaction"), Says: "You had a reaction before."},
			},
		},
		Slug:  "severe-allergy",
		Group: Allergy,
		Summary: "The whole body reacts to something it is allergic to: the product, numbing cream, skin cleaner or latex. " +
			"It can close the throat or stop you getting enough blood. It is an emergency.",
		Looks: []string{
			"Your lips, tongue, throat or whole face swell.",
			"Your throat feels tight, your voice is hoarse, or breathing is noisy or hard.",
			"You have hives or a sudden flush, and you wheeze, feel faint or are sick again and again.",
			"You can feel faint or breathless even without a rash.",
			"A flush or redness is hard to see on brown and black skin: go by swelling, itch, breathing and faintness.",
		},
		// Lasts is left open: the evidence gives hours, and a second wave to day 3.
		Course: Course{Onset: Range{0, 0.01, 0.5}, Basis: "T21", OpenEnd: true},
		Days: []DayNote{
			{0, 0, "It usually starts within minutes, or a few hours. Swelling only in a lip that was injected can be normal. A swollen tongue, throat or whole face never is."},
			{1, 3, "After a severe allergy a second wave can come in the first 3 days."},
		},
		Do: []string{
			"Use your adrenaline pen now if you have one: outer thigh, through clothes. Do not wait to be sure.",
			"Call the emergency number. Say “anaphylaxis”. Note the time.",
			"Lie down flat and lift your legs. If breathing is hard, sit with your legs straight out, only as long as you need.",
			"If you are pregnant, lie on your left side.",
			"If you are floppy or sick, lie on your side.",
			"Stay down, even if you feel better.",
			"Not better after 5 minutes? Use a second pen, in the other thigh if you can.",
			"Unlock the door. Ask someone to stay.",
		},
		Not: []string{
			"Do not stand, walk or shower.",
			"Do not sit in a chair.",
			"Do not take an allergy tablet instead of the pen.",
			"Do not eat or drink.",
			"Do not drive.",
			"Do not wait to see if it passes, and do not go home from hospital because you feel better.",
		},
		Clinic: []string{
			"The ambulance or hospital may give adrenaline and watch you for some hours.",
			"An allergy doctor can find out what caused it.",
			"You should not be given the same product again.",
		},
		Unsure: "It may turn out to be something milder. But swelling and breathing can change in minutes, so nobody should watch this at home.",
		Watch: []string{
			"Breathing gets harder, or you feel faint again, also after it got better: use the second pen and call again.",
			"Signs come back in the next 3 days: call the emergency number.",
		},
		Help:    "Call the emergency number now and say “anaphylaxis”. You can have had the same product before without any trouble.",
		Usually: "With treatment it usually settles in hours. A second wave can come within 3 days.",
		Recheck: "Do not use this check again for this. Follow the ambulance and the hospital.",
	}
}

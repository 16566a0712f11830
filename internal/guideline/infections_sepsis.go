//go:build !(js && wasm)

package guideline

import "aftercheck/internal/triage"

// sepsis is C23: one of its signs in a person with an infection (RF20).
func sepsis() *Complication {
	return &Complication{
		Complication: triage.Complication{
			ID:        "C23",
			Name:      "Sepsis (the body’s emergency reaction to an infection)",
			Fits:      flagged("RF20"),
			Base:      emergency,
			Says:      "You have signs of an infection and feel very ill. This could be sepsis, where hours matter.",
			Sources:   sources("NHS-SEPSIS"),
			Judgement: true,
			Tells: []*triage.Tell{
				{When: has("sepsis", "confused"), Says: "You are confused, slurred or very drowsy."},
				{When: has("sepsis", "breathless"), Says: "You are breathless."},
				{When: has("sepsis", "blotchy"), Says: "Your skin or lips are blotchy, blue or very pale."},
				{When: has("sepsis", "shaking"), Says: "You shake and cannot stop, or are very cold."},
				{When: has("sepsis", "no-pee"), Says: "You have not passed urine all day."},
				{When: has("sepsis", "dying"), Says: "You feel as if you might die."},
			},
		},
		Slug:  "sepsis",
		Group: Infected,
		Summary: "The body reacts so strongly to an infection that it harms itself. " +
			"It is an emergency. It can follow any infection.",
		Looks: []string{
			"You are confused, or your speech is slurred.",
			"You shiver and shake hard and cannot stop it, or your muscles hurt badly.",
			"You have not passed urine for a day.",
			"You are very short of breath.",
			"You feel as if you might die.",
			"Your skin or lips are blotchy, blue or very pale. On brown and black skin look at the lips.",
			"A rash does not fade when you press a glass on it.",
			"You are very drowsy and very cold or very hot, or you have a fit.",
		},
		Course: Course{Onset: Range{1, 4, 14}, Basis: "C23", OpenEnd: true},
		Days: []DayNote{
			{0, 14, "None of these signs is normal on any day. One of them together with an infection is an emergency."},
		},
		Do: []string{
			"Call the emergency number now. Ask: “Could this be sepsis?”",
			"Lie down, and raise your legs if you feel faint. If you are breathless, sit up.",
			"Say where the injection was, when, which product, and any allergy.",
			"Draw a pen line round the sore area and write the time.",
			"Keep comfortably warm. Ask someone to stay with you.",
			"Take sips of water only if you are fully awake and swallow well.",
		},
		Not: []string{
			"Do not drive yourself.",
			"Do not wait for the clinic to call back.",
			"Do not take leftover antibiotics.",
			"Do not squeeze or cut the sore area.",
			"Do not take a hot bath.",
		},
		Clinic: []string{
			"Sepsis is treated in hospital only.",
		},
		Unsure: "Other illnesses can feel like this too. Only a hospital can tell, and waiting is the danger.",
		Watch: []string{
			"You get more drowsy or confused while you wait: call again and say so.",
			"Breathing gets harder: call again and say so.",
		},
		Help:    "Call the emergency number now, or have someone call for you.",
		Usually: "Sepsis is treated in hospital. It is very rare after these injections.",
		Recheck: "Do not use this check again for this. Follow the ambulance and the hospital.",
	}
}

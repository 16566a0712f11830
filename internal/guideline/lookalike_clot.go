//go:build !(js && wasm)

package guideline

import "aftercheck/internal/triage"

// legClot is J63: a clot in the leg, after a leg was injected or after travel.
// The evidence gives it no C number.
func legClot() *Complication {
	return &Complication{
		Complication: triage.Complication{
			ID:   "J63",
			Name: "A possible blood clot in the leg",
			Fits: is("swelling", "calf"),
			Base: urgent,
			Says: "One calf is swollen, warm and sore, more than at the needle marks. That can be a blood clot.",
			Rules: []*triage.Rule{{
				ID: "J63.breath", Level: emergency,
				When:      all(certain(is("swelling", "calf")), anyOf(breathing, has("chest", "pain", "sharp", "brief"))),
				Says:      "One calf is swollen, and you are breathless or your chest hurts.",
				Judgement: true,
			}},
			Tells:     []*triage.Tell{{When: has("areas", "leg", "feet"), Says: "The leg or foot was injected."}},
			Sources:   sources("GENERAL"),
			Judgement: true,
		},
		Slug:    "leg-clot",
		Group:   Mimic,
		Summary: "A clot can block a vein in the leg. It needs a doctor on the same day, because it can travel to the lungs.",
		Looks: []string{
			"One calf is swollen, warm and sore.",
			"It is sore in more places than where the needle went.",
			"On brown or black skin go by swelling, warmth and pain.",
		},
		Course: Course{NoWindow: true, Basis: "J63"},
		Days:   []DayNote{{0, 42, "A swollen, warm, sore calf is never a normal effect, on any day."}},
		Do: []string{
			"See a doctor today.",
			"Say that the leg was injected, or that you travelled.",
		},
		Not:     []string{"Do not wait for the review visit."},
		Clinic:  []string{"A doctor can examine the leg and order a scan."},
		Unsure:  "A sore treated muscle and a clot can feel alike.",
		Watch:   []string{"You are breathless or your chest hurts: call the emergency number."},
		Help:    "See a doctor today. At night or at the weekend, phone the out-of-hours service or go to an emergency department.",
		Usually: "How long it takes depends on what the doctor finds.",
		Recheck: "Do not wait for a new check: be seen first.",
		Areas:   []string{"leg", "feet"},
	}
}

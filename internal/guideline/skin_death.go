//go:build !(js && wasm)

package guideline

import "aftercheck/internal/triage"

// dyingSkin is C36. With filler it is RF16, black skin that spreads is RF21, a
// new black or blistered patch RF64.
func dyingSkin() *Complication {
	return &Complication{
		Complication: triage.Complication{
			ID:   "C36",
			Name: "A patch of skin that gets too little blood",
			Fits: anyOf(flagged("RF64"), flagged("RF21")),
			Base: urgent,
			Says: "Skin that turned white, grey, dusky, black or blistered is seen by a doctor today.",
			Rules: []*triage.Rule{{
				ID: "C36.new", Level: emergency, When: yes("colour-new"),
				Says:      "The skin changed colour in the last 2 days. Treatment is most useful early.",
				Judgement: true,
			}},
			Tells: []*triage.Tell{
				{When: complains("colour"), Says: "The skin changed colour."},
				{When: has("skin", "patch"), Says: "There is a new black or blistered patch."},
			},
			Sources:   sources("ACE-VO-2020", "CMAC-VO-2021"),
			Judgement: true,
		},
		Slug:  "skin-losing-blood",
		Group: Infected,
		Summary: "A patch of skin can die when too little blood reaches it. After toxin alone this is very rare: " +
			"filler, a wrong substance or an infection is the more likely cause.",
		Looks: []string{
			"Strong pain at first; later the place may go numb.",
			"A white or dusky net pattern, then blisters, then a grey or black crust.",
			"On brown or black skin a pale or grey tone, cool skin and pain show it best.",
		},
		Course: Course{Onset: Range{0, 2, 5}, Lasts: Range{14, 30, 90}, Basis: "C36"},
		Days: []DayNote{
			{0, 5, "A change of colour, blisters or strong pain is never normal. Do not wait to see."},
			{6, 90, "A black or blistered patch heals slowly and may leave a scar. A doctor should see it."},
		},
		Do: []string{
			"Phone the person who injected you now, and go.",
			"Take photos with the time.",
			"Say if you had filler, and which.",
		},
		Not: []string{
			"Do not put ice on it.",
			"Do not squeeze it.",
			"Do not cover it and wait.",
		},
		Clinic: []string{
			"The clinic or hospital may try to open the vessel if filler was used.",
			"They care for the wound and may ask a surgeon.",
		},
		Unsure: "A bruise and skin that gets too little blood can look alike at first.",
		Watch: []string{
			"The colour change is less than 2 days old, or you had filler: call the emergency number, and phone the injector.",
			"Fever, purple skin that spreads fast, or crackling: call the emergency number.",
		},
		Help:    "If you had filler or the change is new, call the emergency number. Else see a doctor today, at the clinic or an emergency department.",
		Usually: "It heals over weeks to months once it is treated. A scar is possible.",
		Recheck: "Do not wait for a new check: be seen first.",
	}
}

//go:build !(js && wasm)

package guideline

import "aftercheck/internal/triage"

// blockedVessel is C39 (RF16, RF17). False alarms from plain bruises are
// accepted (H2.2); a flat, warm, mild bruise is not it (J35).
func blockedVessel() *Complication {
	return &Complication{
		Complication: triage.Complication{
			ID:   "C39",
			Name: "A blood vessel blocked by filler",
			Fits: anyOf(flagged("RF16"), flagged("RF17")),
			Base: emergency,
			Says: "After filler these signs can mean that a blood vessel is blocked. Skin or sight can be lost within minutes to hours.",
			Tells: []*triage.Tell{
				{When: has("filler-skin", "white"), Says: "The skin is white, grey or lace-like."},
				{When: has("filler-skin", "dusky"), Says: "There is a dusky patch, wider than a needle bruise."},
				{When: has("filler-skin", "slow"), Says: "The colour is slow to come back after a press."},
				{When: has("filler-skin", "cool"), Says: "The skin is cool."},
				{When: has("filler-skin", "pain"), Says: "The pain is severe or growing."},
				{When: has("filler-skin", "sight"), Says: "Your sight changed or your eye hurts badly."},
			},
			Sources:   sources("ACE-VO-2020", "CMAC-VO-2021", "SITO-2019"),
			Judgement: true,
		},
		Slug:  "blocked-vessel-filler",
		Group: Product,
		Summary: "Filler can get into a blood vessel and block it. Skin or sight can then be lost. Minutes count. " +
			"The toxin alone does not do this.",
		Looks: []string{
			"Strong or growing pain at or near the filler.",
			"The skin turns white, then dusky, or shows a lace pattern.",
			"The skin is cool. After a gentle press the colour needs more than 2 seconds to come back.",
			"Later there are blisters.",
			"Sight gets dark, double or blurred, or the eye hurts badly.",
			"On brown and black skin the colour can be hard to see: go by pain, cool skin and how slowly the colour comes back.",
			"A plain bruise is flat, warm and only mildly sore, and its colour comes back at once.",
		},
		Course: Course{Onset: Range{0, 0, 1}, Basis: "T29", OpenEnd: true},
		Days: []DayNote{
			{0, 1, "It mostly starts at once or within minutes to hours, sometimes 12 to 24 hours. None of these signs is normal."},
			{2, 14, "Up to 14 days after filler these signs count as an emergency too."},
		},
		Do: []string{
			"Sight change, droopy face, weak arm or the worst pain: call the emergency number first.",
			"Phone the person who gave the filler now. Say: “I may have a vascular occlusion. I need hyaluronidase.”",
			"If they do not answer quickly, go straight to an emergency department. Say the name of the filler.",
			"Sit up. Ask someone to come with you.",
			"Take photos now, and every 10 minutes on the way.",
			"Keep the product names, the batch and the time.",
			"Use a warm cloth or gentle rubbing only if the injector tells you to.",
		},
		Not: []string{
			"Do not put ice on it.",
			"Do not press hard, squeeze or cover it.",
			"Do not wait until morning.",
			"Do not take only a painkiller.",
			"Do not believe “just a bruise” or “a cold sore” before someone has looked at it.",
			"Do not drive if your sight changed.",
		},
		Clinic: []string{
			"They may inject hyaluronidase, which dissolves some fillers.",
			"They may use warmth and massage.",
			"An eye team and a stroke team may be called.",
		},
		Unsure: "It may turn out to be a bruise. Nobody minds a false alarm here: waiting can cost skin or sight.",
		Watch: []string{
			"Your sight changes, or the eye hurts: call the emergency number.",
			"A lid droops, or an arm, a leg or your speech gets weak: call the emergency number.",
			"The patch spreads or the pain grows while you wait: call again.",
		},
		Help:    "Call the emergency number now, and phone the person who gave the filler at the same time if you can.",
		Usually: "It does not get better until the vessel is open again.",
		Recheck: "Do not use this check again for this. Follow the ambulance, the injector and the hospital.",
		Areas:   []string{"nose", "frown", "forehead", "temple", "lips", "cheek"},
	}
}

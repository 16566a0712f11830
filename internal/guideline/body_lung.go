//go:build !(js && wasm)

package guideline

import "aftercheck/internal/triage"

// nearTheLung is where a needle can reach the lung: chest, shoulder, trapezius,
// or the base of the neck.
var nearTheLung = certain(has("areas", "shoulder", "dystonia"))

// collapsedLung is C40: RF24, or breathing that is hard (RF01) after a needle
// near the lung.
func collapsedLung() *Complication {
	return &Complication{
		Complication: triage.Complication{
			ID:   "C40",
			Name: "A collapsed lung",
			Fits: anyOf(flagged("RF24"), all(nearTheLung, breathing)),
			Base: emergency,
			Says: "A needle near the chest, shoulder or neck can let air out of the lung. It can get worse fast.",
			Tells: []*triage.Tell{
				{When: has("chest", "sharp"), Says: "You have a sharp chest or shoulder pain that is worse when you breathe in, or makes you short of breath."},
				{When: nearTheLung, Says: "The chest, the shoulder or the base of the neck was injected."},
				{When: day(0, 1), Says: "It is the first two days, when this shows."},
			},
			Sources:   sources("PTX-TPI", "UK-BOTOX-SMPC"),
			Judgement: true,
		},
		Slug:    "collapsed-lung",
		Group:   Body,
		Summary: "The needle went through to the lung, and the lung loses air. It is rare, and an X-ray shows it.",
		Looks: []string{
			"A sudden sharp pain in the chest or at the tip of the shoulder.",
			"It hurts more when you breathe in.",
			"You are short of breath.",
			"It is more likely in thin people.",
			"Soreness only when you press on an injected place, with easy breathing, is something else.",
		},
		Course: Course{Onset: Range{0, 0, 1}, Basis: "C40", OpenEnd: true},
		Days: []DayNote{
			{0, 1, "This is when it mostly shows. A sharp pain on breathing in, or short breath, is not normal: call the emergency number."},
			{2, ever, "It is less likely to begin now. These signs are an emergency on any day."},
		},
		Do: []string{
			"Sit up.",
			"Call the emergency number now. Say “it could be a collapsed lung”.",
			"Say where the needle went, and when.",
			"Stay still. Keep someone with you.",
		},
		Not: []string{
			"Do not lie flat.",
			"Do not sleep it off.",
			"Do not drive.",
			"Do not fly or dive until a doctor says that you may.",
		},
		Clinic: []string{
			"The hospital can take an X-ray.",
			"They may let the air out with a thin tube.",
		},
		Unsure: "A sore muscle can hurt on breathing too. Only an X-ray can tell.",
		Watch: []string{
			"Breathing gets harder, or lips turn blue or grey, while you wait: call again and say so.",
		},
		Help:    "Call the emergency number now, or have someone call for you.",
		Usually: "A lung heals over days to weeks once it is treated.",
		Recheck: "Do not use this check again for this. Follow the ambulance and the hospital.",
		Areas:   []string{"shoulder", "dystonia"},
	}
}

//go:build !(js && wasm)

package guideline

import "aftercheck/internal/triage"

// shingles is C46; the sign itself is RF52. Lost sight is RF11 or RF19.
func shingles() *Complication {
	return &Complication{
		Complication: triage.Complication{
			ID:        "C46",
			Name:      "Shingles",
			Fits:      flagged("RF52"),
			Base:      urgent,
			Says:      "Burning pain and blisters on one side can be shingles. Medicine against the virus works best in the first 3 days of the rash.",
			Tells:     []*triage.Tell{{When: has("rash", "side"), Says: "It burns, and the blisters stay on one side."}},
			Sources:   sources("NHS-SHINGLES", "HZ-2023", "HZ-2024", "HZ-2011"),
			Judgement: true,
		},
		Slug:    "shingles",
		Group:   Infected,
		Summary: "Shingles is an old chickenpox virus that wakes up in one nerve. It has been seen after injections in the face.",
		Looks: []string{
			"Burning or tingling on one side comes first.",
			"Then blotches and blisters. They stop at the middle of the face.",
			"On brown or black skin the blotches may look dark, purple or grey: go by the burning and the blisters.",
		},
		Course: Course{Onset: Range{1, 4, 10}, Lasts: Range{14, 21, 28}, Basis: "T27"},
		Days: []DayNote{
			{1, 10, "Shingles after an injection mostly begins in these days. Blisters on one side are never a normal effect: see a doctor today."},
			{11, 28, "It heals over 2 to 4 weeks."},
		},
		Do: []string{
			"Cover the rash.",
			"Put a cool, clean cloth on it.",
			"Take paracetamol as the packet says, if you can normally take it.",
		},
		Not: []string{
			"Do not share towels.",
			"Stay away from pregnant women, newborn babies and people with a weak immune system.",
		},
		Clinic: []string{"A doctor can give medicine against the virus.", "Near the eye, an eye hospital should look the same day."},
		Unsure: "Early shingles can look like a skin infection.",
		Watch: []string{
			"You lose sight: call the emergency number.",
			"The eye is red or hurts, the rash is on the tip of the nose or a lid, or the face gets weak: go to an eye hospital today.",
		},
		Help:    "See a doctor today. At night or at the weekend, phone the out-of-hours service.",
		Usually: "It heals over 2 to 4 weeks.",
		Recheck: "Check again after 24 hours.",
		Areas:   []string{"forehead", "eyes", "scalp", "lips"},
	}
}

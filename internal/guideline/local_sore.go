//go:build !(js && wasm)

package guideline

import "aftercheck/internal/triage"

// soreSpots is C03. Soreness only when an injected place on the chest or
// shoulder is pressed (J40), and of the scalp at the needle points (J53),
// belong here.
func soreSpots() *Complication {
	return &Complication{
		Complication: triage.Complication{
			ID:   "C03",
			Name: "Sore or tender spots",
			Fits: anyOf(complains("pain"), certain(has("head", "needles")), certain(has("chest", "press"))),
			Base: selfCare,
			Says: "Sore or stinging spots where the needle went are expected in the first days.",
			Rules: []*triage.Rule{{
				// RF86 waits until more than a week; the line of C03 does not.
				ID: "C03.day-7", Level: soon, When: day(7, ever),
				Says:      "The spots are still sore on day 7 or later.",
				Judgement: true,
			}},
			Tells: []*triage.Tell{
				{When: has("head", "needles"), Says: "The scalp is sore only where the needles went."},
				{When: has("chest", "press"), Says: "It is sore only when you press on an injected place, and breathing is fine."},
				{When: all(complains("pain"), day(0, 6)), Says: "It is the first week."},
				{When: all(complains("pain"), calmSkin), Says: "The skin is not getting hotter, redder or more sore."},
			},
			Expected:  true,
			Sources:   sources("HULL-2014", "AZADVARI-2023"),
			Judgement: true,
		},
		Slug:  "sore-spots",
		Group: Local,
		Summary: "The places where the needle went are sore, tender or stinging. " +
			"This is expected and fades day by day.",
		Looks: []string{
			"It hurts only where the needle went.",
			"It fades day by day, and paracetamol helps.",
			"It is more common on the scalp, neck, palms and soles.",
			"The skin keeps its usual colour and is not hot. On brown and black skin feel for heat, since redness is hard to see.",
		},
		Course: Course{Onset: Range{0, 0, 1}, Lasts: Range{0.1, 2, 7}, Basis: "T02"},
		Days: []DayNote{
			{0, 2, "Sore or stinging spots are normal."},
			{3, 6, "They should hurt less each day. Pain that grows from day 3 is not normal: see a doctor today."},
			{7, ever, "They should be gone. If they are not, phone your clinic in the next day or two."},
		},
		Often: "4 in 100 people in studies of migraine treatment, which needs many needles.",
		Do: []string{
			"Take paracetamol as the packet says, if you can normally take it.",
			"Hold a clean, cool cloth on the spots.",
		},
		Not: []string{
			"Do not buy ibuprofen or aspirin for it if you have a bruise, take a blood thinner, are pregnant or were told not to take them.",
			"Do not stop any medicine that a doctor gave you.",
		},
		Clinic: []string{"The clinic can look at the spots and feel them."},
		Unsure: "An infection can begin as a sore spot. Soreness that grows from day to day is the sign to look for.",
		Watch: []string{
			"You had filler, and the pain is very strong or growing, or the skin changes colour: call the emergency number, and phone the person who injected you.",
			"Bad pain in the eye itself: see a doctor today. With a red eye, blurred sight, rainbow rings or feeling sick: call the emergency number.",
			"From day 3, the spots get hotter, redder, more swollen or more sore: see a doctor today.",
		},
		Help: "Phone or message the clinic that treated you. " +
			"If you need a doctor today, phone your doctor or the out-of-hours service.",
		Usually: "It is usually over in about 2 days. After many needles it can take up to a week.",
		Recheck: "Check again after 48 hours and on day 7, and at once if the pain grows.",
	}
}

// itchyMarks is C06: itching at the marks only. Away from them it is hives
// (RF54).
func itchyMarks() *Complication {
	return &Complication{
		Complication: triage.Complication{
			ID:   "C06",
			Name: "Itching where the needle went",
			Fits: has("rash", "marks"),
			Base: selfCare,
			Says: "Itching only where the needle went is mild and passes.",
			Tells: []*triage.Tell{
				{When: has("rash", "marks"), Says: "It itches only where the needle went."},
				{When: all(has("rash", "marks"), not(has("rash", "hives", "wiped", "wiped-eye", "side", "joints", "glass", "spreading"))), Says: "There is no rash anywhere else."},
			},
			Expected:  true,
			Sources:   sources("FDA-DAXXIFY"),
			Judgement: true,
		},
		Slug:    "itching-at-the-marks",
		Group:   Local,
		Summary: "The skin itches where the needle went in. It passes in a few days.",
		Looks: []string{
			"It itches only at the needle marks.",
			"There are no raised, itchy bumps anywhere else.",
			"On brown and black skin feel for raised bumps: redness is hard to see.",
		},
		Course: Course{Onset: Range{0, 1, 3}, Lasts: Range{0.5, 2, 5}, Basis: "C06"},
		Days: []DayNote{
			{0, 5, "Itching only at the marks is mild and passes. Raised, itchy bumps away from the marks on day 0 or 1 are not normal: see a doctor today."},
			{6, ever, "It should have passed. If it has not, ask your clinic."},
		},
		Often: "Fewer than 1 in 100 people in studies of one brand (Daxxify).",
		Do: []string{
			"Hold a clean, cool cloth on the skin.",
			"An allergy tablet that does not make you sleepy may help, if you have used it before and can take it.",
		},
		Not: []string{
			"Do not scratch.",
			"Do not put new creams or make-up on it.",
		},
		Clinic: []string{"The clinic may think of a reaction to skin cleaner, numbing cream or make-up."},
		Unsure: "Itching can be the first sign of an allergy or of shingles. Watch whether it moves away from the marks.",
		Watch: []string{
			"Your lips, tongue or throat swell, you wheeze or feel faint: call the emergency number.",
			"Raised, itchy bumps come up away from the needle marks: run this check again now.",
			"Painful blisters come up on one side: see a doctor today.",
		},
		Help: "Phone or message the clinic that treated you. " +
			"If you need a doctor today, phone your doctor or the out-of-hours service.",
		Usually: "It usually passes in about 2 days, and within 5 days.",
		Recheck: "Check again after 48 hours, and at once if the itch spreads.",
	}
}

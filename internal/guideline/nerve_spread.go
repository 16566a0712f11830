//go:build !(js && wasm)

package guideline

import "aftercheck/internal/triage"

// oneGroup is one group of signs that is urgent even alone (C37): it must be
// certain, since the other groups then make it an emergency (RF15).
var oneGroup = certain(anyOf(
	doubleSight, blurStays, bothLids, has("body", "sight"), is("pupils", "big"),
	bowelOrPee,
))

// reachesEmergency are the signs of J16: a modifier on top of one of them means
// an ambulance.
var reachesEmergency = anyOf(
	swallowTrouble, weakVoice, doubleSight, bothLids, neckWeak, limbsWeak,
)

// toxinSpread is C37. What makes it an emergency are the red flags RF01-RF04,
// RF14, RF15 and RF32; dry mouth alone is not enough (J57).
func toxinSpread() *Complication {
	return &Complication{
		Complication: triage.Complication{
			ID:          "C37",
			Name:        "Toxin that spread in the body (botulism)",
			Fits:        anyOf(flagged("RF15"), flagged("RF62"), oneGroup),
			Base:        urgent,
			Says:        "This can be a first sign that the toxin spread. A doctor must look at you today.",
			ToEmergency: reachesEmergency,
			Sources:     sources("CDC-HAN-507", "CDC-MMWR-73-27", "UKHSA-2025", "IB-CHEN", "FDA-BOTOX"),
			Judgement:   true,
			Tells: []*triage.Tell{
				{When: notLicensed, Says: "The product or the person who injected is not known or has no licence."},
				{When: worse, Says: "It is getting worse."},
				{When: dryMouth, Says: "Your mouth is newly dry."},
			},
		},
		Slug:  "toxin-spread-botulism",
		Group: Nerve,
		Summary: "The toxin weakens muscles far from the needle marks. It often begins at the eyes and moves down. " +
			"It can reach swallowing and breathing, so it needs help at once.",
		Looks: []string{
			"It usually affects both sides, from the top down.",
			"Eyes: both lids droop, you see double or blurred, the black dots (pupils) are very big.",
			"Mouth and throat: a dry mouth, slurred or hoarse speech, trouble swallowing.",
			"Body: the head gets heavy, then arms and legs get weak, breathing gets short.",
			"You may be tired, dizzy, constipated, or find it hard to pee.",
			"The mind stays clear, and there is no fever.",
		},
		Course: Course{Onset: Range{0, 3, 28}, Basis: "T20", OpenEnd: true},
		Days: []DayNote{
			{0, 2, "In one report on 31 people treated for looks, nearly half began on the first day and most within two days."},
			{3, 28, "It can still begin, up to 4 weeks after the injection. None of these signs is normal on any day: see a doctor today. Two of them, or trouble breathing, swallowing, speaking or lifting the head, an arm or a leg: call the emergency number."},
			{29, 42, "It is unlikely to begin now, but keep watching to day 42."},
			{43, ever, "New weakness this late is unlikely to come from this dose. It still needs a doctor today."},
		},
		Do: []string{
			"Trouble breathing, swallowing or speaking, a head you cannot hold up, weak arms or legs, or two signs together: call the emergency number now.",
			"Sit up.",
			"Say: “Botulinum injection on this date, this product. I may have botulism.”",
			"Bring the vial, the box, a photo or the receipt.",
			"Keep someone with you.",
			"Bring a list of your medicines.",
		},
		Not: []string{
			"Do not drive.",
			"Do not sleep it off alone.",
			"Do not eat or drink if swallowing is weak.",
			"Do not test your swallowing with a drink.",
			"Do not take sleeping or muscle-relaxing tablets unless a doctor who knows about this says so.",
		},
		Clinic: []string{
			"The hospital may test your breathing and your strength.",
			"They may give an antitoxin. It works best early.",
			"They may call the public-health service.",
			"Some antibiotics make the toxin stronger, so tell every doctor about the injection.",
		},
		Unsure: "One sign alone often has a harmless cause. But no dose is safely too small to matter, and only an examination can tell.",
		Watch: []string{
			"Breathing or swallowing gets hard, or speech slurs: call the emergency number.",
			"You cannot hold your head up, or arms or legs get weak: call the emergency number.",
			"A second sign joins the first, such as a dry mouth with double sight: call the emergency number.",
		},
		Help: "With one sign that is not getting worse, see a doctor today and say “botulinum injection, I may have botulism”. " +
			"With two or more, or any trouble breathing, swallowing or speaking, call the emergency number.",
		Usually: "It gets better slowly, over weeks to months, as the toxin wears off.",
		Recheck: "Check once a day for 6 weeks after the injection, and at once when anything new comes.",
	}
}

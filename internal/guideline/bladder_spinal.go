//go:build !(js && wasm)

package guideline

import "aftercheck/internal/triage"

// spinalHeadache is E-M17: with a spinal cord injury any headache after a bladder
// injection counts, even before sweat and flush are noticed. For what is true of
// the person, "not sure" counts as no (J18).
var spinalHeadache = all(certain(has("health", "spinal")), complains("headache"), anyOf(has("areas", "bladder"), complains("sweat")))

// dysreflexia is C54 (RF27, E-M17).
func dysreflexia() *Complication {
	return &Complication{
		Complication: triage.Complication{
			ID:   "C54",
			Name: "Very high blood pressure after a spinal cord injury (dysreflexia)",
			Fits: anyOf(flagged("RF27"), spinalHeadache),
			Base: emergency,
			Says: "With a spinal cord injury, a headache after a bladder injection can mean very high blood pressure.",
			Tells: []*triage.Tell{
				{When: has("health", "spinal"), Says: "You have a spinal cord injury."},
				{When: has("areas", "bladder"), Says: "The bladder was injected."},
				{When: has("bladder", "spinal"), Says: "Your head pounds, and you sweat and flush."},
				{When: day(0, 3), Says: "It is the first days, when this shows."},
			},
			Sources:   sources("CSCM", "FDA-BOTOX"),
			Judgement: true,
		},
		Slug:  "dysreflexia",
		Group: Body,
		Summary: "After an injury high up in the spine, the bladder can drive the blood pressure very high. " +
			"Doctors call it autonomic dysreflexia. It needs help at once.",
		Looks: []string{
			"The head pounds.",
			"You sweat and feel hot above the injury. On light skin the face turns red; on brown and black skin go by heat and sweat.",
			"The nose is blocked.",
			"The pulse is slow.",
		},
		Course: Course{Onset: Range{0, 0, 3}, Basis: "C54", OpenEnd: true},
		Days: []DayNote{
			{0, 3, "This is when it shows after a bladder injection. A pounding head is never normal with a spinal cord injury."},
			{4, ever, "It is less likely to come from the injection now. It is an emergency on any day."},
		},
		Do: []string{
			"Sit up straight with your legs down.",
			"Call the emergency number now. Say “autonomic dysreflexia”.",
			"Loosen clothes, straps and the leg bag.",
			"Empty your bladder, and check the catheter for kinks.",
			"Use your own medicine for this, if it was prescribed for you.",
		},
		Not: []string{
			"Do not lie flat.",
			"Do not press on the bladder.",
			"Do not wait for the headache to go.",
		},
		Clinic: []string{
			"The hospital looks for what set it off and removes it.",
			"They may bring the blood pressure down.",
		},
		Unsure: "An ordinary headache can feel the same at first. With a spinal cord injury nobody should wait to find out.",
		Watch: []string{
			"It gets worse while you wait: call again and say so.",
		},
		Help:    "Call the emergency number now, or have someone call for you.",
		Usually: "It passes within minutes to hours once the cause is gone.",
		Recheck: "Do not use this check again for this. Follow the ambulance and the hospital.",
		Areas:   []string{"bladder"},
	}
}

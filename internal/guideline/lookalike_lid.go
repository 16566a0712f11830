//go:build !(js && wasm)

package guideline

import "aftercheck/internal/triage"

// lidFromNerve is C42. A new difference of the pupils, or pain with the droop,
// is an emergency (RF13); pupils that cannot be judged are urgent at least
// (J19); pupils that always differed do not count.
func lidFromNerve() *Complication {
	return &Complication{
		Complication: triage.Complication{
			ID:   "C42",
			Name: "A droopy lid from a nerve or an artery",
			Fits: anyOf(flagged("RF13"), certain(is("pupils", "differ")), doubt("pupils")),
			Base: urgent,
			Says: "We cannot rule out that a nerve or an artery makes the lid droop, because the pupils could not be judged.",
			Tells: []*triage.Tell{
				{When: is("pupils", "differ"), Says: "The pupils are newly of different size."},
				{When: has("lid-with", "pain"), Says: "There is new bad or sudden pain."},
				{When: yes("lid-sudden"), Says: "The droop came suddenly."},
				{When: doubleSight, Says: "You see double."},
			},
			Sources:   sources("PTOSIS-DDX"),
			Judgement: true,
		},
		Slug:  "droopy-lid-nerve-artery",
		Group: Mimic,
		Summary: "A weak nerve of the eye, or a torn artery in the neck, can make a lid droop. It is not from the injection. " +
			"A pupil that is newly bigger or smaller is the most important sign.",
		Looks: []string{
			"The lid droops, and one black dot (pupil) is bigger or smaller than the other.",
			"The eye points down and out, or you see double.",
			"Or the droop is small, the pupil is small, and neck or face hurts.",
			"A droop from the toxin leaves the pupil, the eye movements and feeling normal, and does not hurt.",
			"The pupil can be hard to see in dark eyes: use a bright room and a photo.",
		},
		Course: Course{NoWindow: true, Basis: "C42"},
		Days: []DayNote{
			{0, ever, "It can come on any day, often suddenly. Pupils that newly differ are never a normal effect of the injection."},
		},
		Do: []string{
			"Check the pupils in a mirror, in a bright room.",
			"Take a photo of both eyes, and look for an old photo.",
			"If the pupils newly differ, or head, neck, face or eye hurts: call the emergency number now.",
			"Note when it began, and any knock or twist of the neck.",
		},
		Not: []string{
			"Do not use any eye drops before you are seen: they change the pupils.",
			"Do not drive.",
			"Do not wait because it got better.",
		},
		Clinic: []string{
			"The hospital may scan the arteries of the head and neck.",
		},
		Unsure: "Pupils are hard to judge at home. If you cannot tell, a doctor needs to look today.",
		Watch: []string{
			"One pupil gets bigger or smaller: call the emergency number.",
			"You get a bad headache, or pain in the eye, face or neck: call the emergency number.",
			"You see double, or an arm, a leg or your speech gets weak: call the emergency number.",
		},
		Help: "With pupils that newly differ, bad pain, double sight or a sudden start, call the emergency number. " +
			"If you only cannot judge the pupils, see a doctor today.",
		Usually: "This depends on the cause. It does not simply wear off like the toxin, so it must be found.",
		Recheck: "Do not use this check again for this: be seen first.",
	}
}

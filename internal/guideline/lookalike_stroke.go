//go:build !(js && wasm)

package guideline

import "aftercheck/internal/triage"

// lookalikes are illnesses that look like an effect of the injection and must
// not be missed, the commonest first.
func lookalikes() []*Complication {
	return []*Complication{stroke(), facialPalsy(), lidFromNerve(), myasthenia(), legClot()}
}

// stroke is C41. RF09 and RF04 point to it too; it does not fit by them alone,
// since RF09 has a step-down (J32).
func stroke() *Complication {
	return &Complication{
		Complication: triage.Complication{
			ID:        "C41",
			Name:      "Stroke or mini-stroke",
			Fits:      anyOf(flagged("RF10"), flagged("RF11")),
			Base:      emergency,
			Says:      "These signs can be a stroke, whatever was injected. Minutes count.",
			Sources:   sources("NHS-FAST", "NHS-STROKE"),
			Judgement: true,
			Tells: []*triage.Tell{
				{When: has("stroke", "face"), Says: "Your face dropped suddenly."},
				{When: has("stroke", "arm"), Says: "An arm or leg is suddenly weak or numb."},
				{When: has("stroke", "speech"), Says: "Your speech is slurred or muddled."},
			},
		},
		Slug:  "stroke",
		Group: Mimic,
		Summary: "The blood flow to a part of the brain is cut off. It is not caused by the injection, but it can happen after one. " +
			"A droop from the toxin builds up over hours to days and stays in the treated muscles. A stroke is sudden.",
		Looks: []string{
			"Face: it has fallen on one side.",
			"Arms: you cannot raise both and hold them up.",
			"Speech: it is slurred or muddled.",
			"A leg is suddenly weak, you are suddenly confused or very unsteady, or you suddenly cannot see.",
		},
		Course: Course{NoWindow: true, Basis: "C41"},
		Days: []DayNote{
			{0, ever, "It can come on any day. These signs are never a normal effect of the injection."},
		},
		Do: []string{
			"Call the emergency number now. Say “stroke”.",
			"Note the last time you were well.",
			"Sit or lie down, head and shoulders a little raised.",
			"Support a weak arm.",
			"If you are sick or drowsy, lie on your side.",
			"Make a list of your medicines, above all blood thinners.",
			"Say that you had a botulinum injection, but that it can still be a stroke.",
		},
		Not: []string{
			"Do not wait because it got better.",
			"Do not take aspirin.",
			"Do not eat, drink or take tablets.",
			"Do not drive.",
			"Do not wait for the clinic.",
		},
		Clinic: []string{
			"A hospital stroke team needs to see you. Tell them about the injection.",
		},
		Unsure: "Nobody can tell a stroke from other causes at home. Call even if you are not sure, and even if it passes.",
		Watch: []string{
			"A new sign comes, or the person gets drowsy: call again and say so.",
		},
		Help:    "Call the emergency number now, or have someone call for you.",
		Usually: "A mini-stroke passes again. It is an emergency all the same.",
		Recheck: "Do not use this check again for this. Follow the ambulance and the hospital.",
	}
}

//go:build !(js && wasm)

package guideline

import (
	"slices"

	"aftercheck/internal/triage"
)

// nerveComplications are about nerves, numbness and weakness, the commonest
// first.
func nerveComplications() []*Complication {
	return slices.Concat(
		[]*Complication{dizziness(), numbPatch()}, throatAndNeck(), []*Complication{toxinSpread()},
	)
}

// onlyNumbed is numbness just where it was numbed, and not long ago (J25).
var onlyNumbed = certain(has("numb", "numbed"))

// strayWeakness is weakness outside the treated muscle and its neighbours, as
// a small area or a drop (J51); more than that is RF14.
var strayWeakness = anyOf(has("weak", "small", "drop"), has("numb", "weak", "drop"), has("twitch", "weak"))

// numbPatch is C47. A patch that lasts (RF87), numbness that burns or spreads
// (RF56) or lies between the legs (RF28) are red flags.
func numbPatch() *Complication {
	return &Complication{
		Complication: triage.Complication{
			ID:   "C47",
			Name: "Numbness, tingling or a hurt nerve",
			Fits: anyOf(complains("numb"), certain(strayWeakness)),
			Base: selfCare,
			Says: "Only the skin that was numbed feels numb, and the numbing wears off within 12 hours.",
			Rules: []*triage.Rule{
				{
					ID: "C47.patch", Level: routine,
					When:      anyOf(has("numb", "patch"), not(onlyNumbed)),
					Says:      "A small numb or tingling patch usually fades. Your clinic should hear of it at the review.",
					Sources:   sources("SG-BOTOX-MIMS", "AAD-BTX"),
					Judgement: true,
				},
				{
					// J51: muscles next to the treated ones are not it. Not in RF56, since a
					// modifier raises a base, never a flag (J15, J16).
					ID: "C47.weak", Level: urgent, When: strayWeakness,
					Says:      "A place that was not injected is weak, or a wrist or foot drops.",
					Sources:   sources("FDA-BOTOX"),
					Judgement: true,
				},
				{
					ID: "C47.weak-unlicensed", Level: emergency, When: all(notLicensed, anyOf(has("weak", "small", "drop"), has("twitch", "weak"))),
					Says:      "A limb is weak where nobody injected, and the product or the person may not have been right.",
					Sources:   sources("CDC-HAN-507"),
					Judgement: true,
				},
			},
			Tells: []*triage.Tell{
				{When: has("numb", "patch"), Says: "It is a small patch where the needle went."},
				{When: has("numb", "numbed"), Says: "It is only where the skin was numbed."},
				{When: has("numb", "burns"), Says: "It burns badly."},
				{When: strayWeakness, Says: "A place that was not injected is weak."},
			},
			// J16: limb weakness outside the treated muscle.
			ToEmergency: anyOf(limbsWeak, has("weak", "small", "drop"), has("numb", "drop"), has("twitch", "weak")),
			Sources:     sources("SG-BOTOX-MIMS", "AAD-BTX"),
			Judgement:   true,
		},
		Slug:  "numbness-tingling-nerve",
		Group: Nerve,
		Summary: "The needle or a bruise can annoy a small nerve. The skin then feels numb or tingles for a while. " +
			"The toxin itself does not take feeling away, so numbness that lasts has another cause.",
		Looks: []string{
			"A small patch feels numb, or zings like a tiny electric shock.",
			"Touch feels different there, but everything still moves.",
			"A weak or floppy place that was not injected is something else: it must be seen today.",
			"It cannot be seen: compare how both sides feel.",
		},
		Course: Course{Onset: Range{0, 0, 3}, Lasts: Range{1, 14, 90}, Basis: "C47", OpenEnd: true},
		Days: []DayNote{
			{0, 0, "Numbness only where numbing cream or a numbing needle was used is normal. It goes within 12 hours."},
			{0, 7, "A small numb or tingling patch at the needle marks, getting smaller, can be watched."},
			{8, ever, "Still numb after a week: phone your clinic. It often fades over weeks."},
		},
		Do: []string{
			"Keep heat away from the numb place: you might not feel a burn.",
			"Draw round the numb place with a pen, to see if it shrinks.",
			"Check that everything near it still moves.",
		},
		Not: []string{
			"Do not massage it deeply.",
		},
		Clinic: []string{
			"They may test feeling and strength.",
			"After about 3 weeks they may offer tests of the nerve.",
		},
		Unsure: "A bruise, the needle or another illness can all make skin numb. How it changes tells them apart.",
		Watch: []string{
			"Half your face, an arm or a leg goes numb or weak suddenly, or your speech or sight changes: call the emergency number.",
			"You are numb between the legs, or have weak legs and cannot hold your pee or poo: call the emergency number.",
			"A place that was not injected gets weak, or your wrist or foot drops: see a doctor today.",
			"The numb place spreads or burns badly: see a doctor today.",
		},
		Help: "A small patch that fades: tell your clinic at the review. Still there after a week, or it hurts: phone the clinic in the next day or two. " +
			"New weakness, spreading or severe burning: see a doctor today.",
		Usually: "It usually fades within about two weeks. It can take 3 months, and seldom longer.",
		Recheck: "Check again after 48 hours and on day 14.",
	}
}

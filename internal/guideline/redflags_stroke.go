//go:build !(js && wasm)

package guideline

import "aftercheck/internal/triage"

// faceCalm is every home check of J50 passed without doubt.
var faceCalm = without("stroke", "face", "arm", "speech", "confused", "balance", "sight")

// without holds when a list was answered and none of the options was chosen.
func without(question string, options ...string) expr {
	return not(has(question, options...))
}

// slightDroop is the one exception of J09: slight unevenness in a treated
// mouth zone, begun on day 2 to 28, found on waking or with doubt about how
// fast. It is urgent, not an emergency; a check of J50 that is not passed is RF04,
// RF10 or RF11.
var slightDroop = all(mouthZone, is("face", "smile", "rest", "lip-sounds"), onset("face-start", 2, 28))

// faceDropped holds for a sudden droop (J09), one at rest that the injection
// does not explain (J32), or half a face that did not come slowly. With an arm,
// speech or balance sign it is RF04, RF10 or RF11 anyway.
var faceDropped = anyOf(
	certain(is("face-how", "hour")),
	has("stroke", "face"),
	all(
		anyOf(certain(is("face-how", "waking")), doubt("face-how"), all(certain(is("face-how", "mirror")), is("face", "rest"))),
		is("face", "smile", "rest", "half", "both"), not(slightDroop),
	),
	all(is("face", "rest"), not(mouthZone)),
	all(is("face", "half"), not(certain(is("face-how", "slow")))),
	all(is("face", "smile"), not(anyOf(mouthZone, smileZone))),
)

// slowPalsy is RF53: half the face (or a smile that the injection does not
// explain), slowly, with arms, legs, speech and balance normal.
var slowPalsy = all(is("face", "half", "smile"), is("face-how", "slow"), faceCalm)

// strokeFlags are RF09 to RF13: sudden nerve signs.
func strokeFlags() []*redFlag {
	return []*redFlag{
		{
			ID: "RF09", Level: emergency, Complications: []string{"C41"},
			When: faceDropped,
			Says: "One side of your face dropped suddenly, or it droops where nobody injected.",
			StepDown: &triage.StepDown{
				When: slowPalsy, To: urgent,
				Says: "Half your face changed slowly over hours or days, and arms, speech and balance are normal.",
			},
			Sources: sources("NHS-FAST"),
		},
		{
			ID: "RF10", Level: emergency, Complications: []string{"C41"},
			When:    anyOf(has("stroke", "arm"), has("numb", "half")),
			Says:    "An arm, a leg or half your face is suddenly weak or numb.",
			Sources: sources("NHS-FAST"),
		},
		{
			ID: "RF11", Level: emergency, Complications: []string{"C41"},
			When:    anyOf(has("stroke", "confused", "balance", "sight"), has("head", "different")),
			Says:    "You are suddenly confused, very unsteady, or cannot see.",
			Sources: sources("NHS-STROKE", "SITO-2019"),
		},
		{
			// J89: peak inside 5 minutes and never this bad.
			ID: "RF12", Level: emergency, Complications: []string{"C41"},
			When:    has("head", "thunder"),
			Says:    "This is the worst headache of your life and it peaked within minutes.",
			Sources: sources("SAH"),
		},
		{
			// J33: the droop and (a new pupil difference or new bad pain).
			ID: "RF13", Level: emergency, Complications: []string{"C42"},
			When: anyOf(
				all(anyOf(lidLow, oneLid, bothLids), anyOf(pupilSign, has("lid-with", "pain"))),
				all(doubt("pupils"), lidLow, not(pupilDoubtSafe)),
				has("neck", "tear"),
			),
			Says:    "An eyelid droops, and your pupils differ or you have bad new pain.",
			Sources: sources("PTOSIS-DDX"),
		},
	}
}

// pupilDoubtSafe is J19: not sure about the pupils is urgent, not an emergency,
// when one lid droops without pain, double sight or a sudden start, after a
// licensed injection, begun on day 1 to 28.
var pupilDoubtSafe = all(
	is("lid", "one"), without("lid-with", "pain"), no("double"), no("lid-sudden"),
	not(yes("vision-sudden")), licensed, onset("lid-start", 1, 28),
)

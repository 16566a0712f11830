//go:build !(js && wasm)

package guideline

import "aftercheck/internal/triage"

// doubleDanger is the list of J59: double sight with one of these is an emergency.
// Both lids, swallowing, voice, neck and limbs are not repeated: with double sight
// they make two groups. Speech is RF04, breathing RF01, very bad pain RF18, and an
// unlicensed or unknown provider has its own line in RF15.
var doubleDanger = anyOf(
	yes("vision-sudden"), yes("lid-sudden"),
	has("lid-with", "pain", "closed"), has("eye-danger", "ache"),
	pupilSign, doubt("pupils"),
	muscleIllness,
	not(upperFace),
)

// groups are the countable groups of RF15, as J22 sharpens them. Both lids
// together with double or blurred sight make two groups. Weak arms or legs are an
// emergency alone (RF14).
var groups = []expr{
	anyOf(oneLid, bothLids, sightOff),
	all(bothLids, sightOff),
	autonomic,
	weakVoice,
	swallowTrouble,
	neckWeak,
}

// stillUrgent are the combinations of J21 that stay urgent: licensed provider,
// no nerve-muscle or throat illness, last drink fine, voice not slurred, not
// worse than yesterday, and nothing but the two signs named. The dry mouth is the
// second of them; whether it is certain makes no difference, so it is not asked
// for here.
var stillUrgent = all(
	licensed, without("health", "muscle", "throat"), no("worse"), not(slurred), not(breathing), not(bowelOrPee), not(bigPupils),
	anyOf(
		all(neckZone, weakVoice, not(anyOf(oneLid, bothLids, sightOff, limbsWeak, neckWeak, swallowTrouble))),
		all(neckZone, swallowSafe, not(anyOf(oneLid, bothLids, sightOff, limbsWeak, neckWeak, weakVoice))),
		all(
			anyOf(upperFace, has("areas", "migraine")), oneLid, not(bothLids), onset("lid-start", 1, 28),
			anyOf(has("areas", "migraine", "dystonia", "neck", "salivary"), is("dry", "drug"), has("medicines", "drying")),
			not(anyOf(sightOff, limbsWeak, neckWeak, weakVoice, swallowTrouble)),
		),
	),
)

// spreadFlags are RF14, RF15, RF30 and RF32: toxin spread.
func spreadFlags() []*redFlag {
	return []*redFlag{
		{
			// J34: hands, calves or shoulders that were themselves injected, and a
			// head that only cannot leave the pillow, are not it.
			ID: "RF14", Level: emergency, Complications: []string{"C37", "C45"},
			When:    anyOf(has("neck", "cannot"), limbsWeak),
			Says:    "You cannot hold up your head, or arms or legs that were not injected are weak.",
			Sources: sources("FDA-BOTOX", "CDC-HAN-507"),
		},
		{
			ID: "RF15", Level: emergency, Complications: []string{"C37"},
			When: anyOf(
				atLeast(2, groups...),
				all(doubleSight, doubleDanger),
				// J16: these with an unlicensed or unknown provider.
				all(notLicensed, anyOf(doubleSight, bothLids, weakVoice, neckWeak)),
			),
			Says: "Several signs fit together that can mean the toxin has spread.",
			StepDown: &triage.StepDown{
				When: stillUrgent, To: urgent,
				Says: "Two signs fit together that are known after this treatment, and nothing else is wrong.",
			},
			Sources: sources("CDC-HAN-507", "IB-CHEN"),
		},
		{
			// Swallowing, speech and breathing are RF03, RF04 and RF01 for everybody; the
			// step-down of RF03 does not hold with such an illness.
			ID: "RF30", Level: emergency, Complications: []string{"C45"},
			When:    all(muscleIllness, anyOf(weakVoice, neckWeak)),
			Says:    "You have a nerve-muscle illness and your throat, voice, breathing or neck is worse.",
			Sources: sources("FDA-BOTOX", "MG-2015"),
		},
		{
			// J43: new loss of control, not the usual leak.
			ID: "RF32", Level: emergency, Complications: []string{"C37"},
			When: all(
				anyOf(has("bladder", "lost"), has("body", "leak")),
				// Weak arms or legs alone are RF14.
				anyOf(neckWeak, sightOff, oneLid, bothLids, weakVoice, swallowTrouble),
			),
			Says:    "You newly lost control of your pee and are weak or see badly.",
			Sources: sources("FDA-BOTOX"),
		},
	}
}

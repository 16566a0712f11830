//go:build !(js && wasm)

package guideline

import "aftercheck/internal/triage"

// swallowSafe are the conditions of C32 under which swallowing trouble may be
// urgent instead of an emergency. Every one must be certain; J23 adds that no
// earlier throat or lung illness is there, J05 that the provider is licensed.
var swallowSafe = all(
	has("areas", "neck", "dystonia", "migraine", "shoulder", "salivary", "masseter"),
	licensed,
	is("swallow", "trouble"), yes("swallow-mild"),
	is("voice", "normal", "cold"),
	no("worse"),
	not(has("body", "lids", "lid", "sight", "voice", "slurred", "neck", "limbs", "bowel", "leak", "breath")), // "swallow" is this sign again
	not(has("health", "muscle", "throat")),
)

// airwayFlags are RF01 to RF08: breathing, throat, allergy, collapse.
func airwayFlags() []*redFlag {
	return []*redFlag{
		{
			ID: "RF01", Level: emergency, Complications: []string{"C28", "C32", "C37"},
			// J90 leaves out only what came later than 6 hours after the injection.
			When:    anyOf(breathing, is("choked", "breathless"), has("chest", "fear-early")),
			Says:    "It is hard to breathe, or your breathing is noisy.",
			Sources: sources("FDA-BOTOX", "NIDIRECT-BOTULISM", "ANAPHYLAXIS-UK", "GENERAL"),
		},
		{
			ID: "RF02", Level: emergency, Complications: []string{"C32", "C37"},
			When:    is("swallow", "cannot"),
			Says:    "You cannot swallow your spit, you choke, or drinks come out of your nose.",
			Sources: sources("FDA-BOTOX"),
		},
		{
			// J27: a sore throat, dry food and the feeling of a lump are not it; what is
			// worse than trouble is RF02.
			ID: "RF03", Level: emergency, Complications: []string{"C32", "C37"},
			When: anyOf(is("swallow", "trouble"), has("body", "swallow")),
			Says: "Swallowing is newly hard.",
			StepDown: &triage.StepDown{
				When: swallowSafe, To: urgent,
				Says: "Swallowing takes a bit more effort after an injection near the neck or jaw, and everything else is normal.",
			},
			Sources: sources("FDA-BOTOX", "NIDIRECT-BOTULISM"),
		},
		{
			// J28: lip sounds alone are not slurred speech.
			ID: "RF04", Level: emergency, Complications: []string{"C37", "C41"},
			When:    slurred,
			Says:    "Your words are slurred or mixed up, or you cannot get them out.",
			Sources: sources("NHS-FAST", "UKHSA-2025"),
		},
		{
			// J29: an injected lip alone, and puffy lids in the morning, are not it.
			ID: "RF05", Level: emergency, Complications: []string{"C28"},
			When: anyOf(
				has("allergy", "swelling"), is("swelling", "face", "tongue"),
				all(is("swelling", "lip", "lip-other"), anyOf(rashBeyond, has("allergy", "wheeze", "faint"))),
			),
			Says:    "Your lips, tongue, throat or whole face are swelling.",
			Sources: sources("WAO-2020", "ANAPHYLAXIS-UK"),
		},
		{
			// J30: with a rash one sign is enough; without, two in the first 2 hours.
			ID: "RF06", Level: emergency, Complications: []string{"C28"},
			When: anyOf(
				all(rashBeyond, has("allergy", "wheeze", "throat", "faint", "vomit")),
				has("allergy", "fast"),
				all(day(0, 0), atLeast(2,
					has("allergy", "wheeze"), has("allergy", "faint"), has("allergy", "vomit"), has("allergy", "flush"))),
			),
			Says:    "You have signs of a severe allergy.",
			Sources: sources("WAO-2020"),
		},
		{
			// J31: within the first 6 hours, whatever was injected.
			ID: "RF07", Level: emergency, Complications: []string{"C28"},
			When:    anyOf(is("voice", "early"), has("allergy", "throat")),
			Says:    "Your throat felt tight or your voice went hoarse within hours of the injection.",
			Sources: sources("ANAPHYLAXIS-UK"),
		},
		{
			// J60: a later faint with one of these signs. A fit is RF25.
			ID: "RF08", Level: emergency, Complications: []string{"C09", "C28", "C48"},
			When: anyOf(
				has("faint-signs", "long", "again", "chest", "hurt", "rash"),
				all(is("faint", "later"), has("faint-signs", "effort", "pregnant")),
			),
			Says: "You passed out for long, passed out again, or fainted with another serious sign.",
		},
	}
}

// Package evaluate scores the guideline on case vignettes: short written stories
// of a person, with the urgency that a careful clinician would give. It plays the
// whole check as that person would and compares what comes out.
//
// # The file
//
// One vignette a line, in JSON; empty lines are skipped. Here over several lines
// to be read:
//
//		{
//		  "id": "RF13-a",
//		  "story": "Five days after forehead injections one lid droops since yesterday. In the mirror one pupil is bigger than the other.",
//		  "today": "2026-11-22",
//		  "answers": {
//		    "date": "2026-11-17", "areas": ["forehead"], "provider": "licensed",
//		    "complaint": ["lid"], "lid": "one", "lid-start": "2026-11-21", "pupils": "differ"
//		  },
//		  "expected": "emergency",
//		  "acceptable": ["emergency"],
//		  "kind": "red flag",
//		  "source": ["RF13", "J33"],
//		  "names": ["C42"]
//		}
//
//	  - id: unique among all files that are scored together.
//	  - story: what the person would say, in a few sentences.
//	  - today: the day of the check; every day is a calendar day like 2026-11-17.
//	  - answers: what the story says, question by question, in the form of
//	    `aftercheck assess`: "yes", "no", an option's id, a list of option ids
//	    ([] = none of these), a day, a number, or "unsure".
//	  - expected: the right urgency: emergency, urgent, soon, routine or self-care.
//	  - acceptable: other urgencies that would do no harm; expected always is
//	    acceptable, and the field may be left out.
//	  - kind: one of [Kinds].
//	  - source: the lines of the evidence that the expectation comes from.
//	  - names: optional, the complications that should be among those listed.
//
// # What the story does not mention
//
// Whatever the story does not mention is "no such sign": no to a yes-or-no
// question, none of a list, and the calm option of a choice that has one
// ([Calm]). Some things a story cannot leave open; where the check asks them, it
// must say them: when and where the injection was and who gave it, what the
// worry is, on which day a sign began, and every choice without a calm option.
//
// Answers that the check never asks for, because it ended before, are no error;
// they are counted.
//
// # Errors
//
// A line that is not a whole vignette is reported with its file and line and left
// out; the rest is still scored.
package evaluate

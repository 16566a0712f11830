package guideline

import "aftercheck/internal/triage"

// Level is what is said about an urgency in general; what belongs to a
// complication stands with the complication (evidence.md, F4, G2, I4).
type Level struct {
	Urgency triage.Urgency
	Word    string // says the level without colour
	// Title is one action without a stop at its end, so that "because" and its
	// reasons, or "if" and its signs, can follow.
	Title   string
	Prefix  string // hidden words before the title, for screen readers
	Lead    string // one warm sentence
	Help    string // how exactly to get help
	Recheck string // when to run the check again; empty: not before help came
}

// LevelAdvice is the general advice for an urgency. Anything that is not one of
// the five levels gets the advice for an emergency: too much care, never none.
func LevelAdvice(u triage.Urgency) Level {
	for _, l := range data().Levels {
		if l.Urgency == u {
			return l
		}
	}
	return data().Levels[0]
}

// RecheckUnknownProduct is the clock when the product or the person who
// injected is unknown or has no licence: signs can come late (I4). It comes on
// top of the level's own clock.
const RecheckUnknownProduct = "Check once a day up to day 7, then every 3 days up to day 42 after the injection."

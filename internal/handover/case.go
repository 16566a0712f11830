package handover

import (
	"time"

	"aftercheck/internal/diary"
	"aftercheck/internal/triage"
)

// Case is what a summary is made from.
type Case struct {
	Check diary.Check
	Made  time.Time // now, or when the check was finished
	// Course is the course of each sign as told at a check that follows an
	// earlier one: a word like "worse", by the id of the sign's question.
	Course map[string]string
	// Tap is the group of emergency signs that was tapped on the start page,
	// where nothing is asked.
	Tap Tap
}

// Tap is one tap on a group of emergency signs.
type Tap struct {
	Group string // id of the group; empty: none
	At    time.Time
}

// Of makes the summary of a case.
func Of(e *triage.Engine, c Case) Summary {
	t := newTelling(e, c)
	s := Summary{Made: c.Made, Answered: t.day, Urgency: t.result.Urgency, Injected: t.injected()}
	signs := t.signs()
	for _, sec := range []Section{
		{SectionUrgency, "How urgent", t.level()},
		{SectionInjection, "The injection", t.injection()},
		{SectionSigns, "Signs", signs.there},
		{SectionDenied, "Asked, and not there", signs.denied},
		{SectionUnsure, "Not sure", signs.unsure},
		{SectionRisks, "Risks", t.risks()},
		{SectionOpen, "Not answered", signs.open},
		{SectionThought, "What it could be", t.thought()},
		{SectionOrigin, "About this summary", t.origin()},
	} {
		if len(sec.Facts) > 0 {
			s.Sections = append(s.Sections, sec)
		}
	}
	return s
}

// Result is what a check means. It is worked out for the day of the latest
// answer: what somebody felt then says nothing about a later day. An emergency
// stays one, whatever a later guideline makes of it (J84).
func Result(e *triage.Engine, c *diary.Check) triage.Assessment {
	m := c.Emergency
	if m == nil {
		return e.Assess(c.Answers, c.Day)
	}
	as := e.Assess(m.Answers, m.Day)
	if as.Urgency != triage.Emergency {
		as = triage.Assessment{Urgency: triage.Emergency, Guideline: as.Guideline}
	}
	as.Final, as.Next = true, nil
	return as
}

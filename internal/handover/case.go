package handover

import (
	"slices"
	"sort"
	"time"

	"aftercheck/internal/diary"
	"aftercheck/internal/triage"
)

// Case is what a summary is made from.
type Case struct {
	Check diary.Check
	Made  time.Time // now, or when the check was finished
	// Since is the day of the earlier check to which the course of the signs
	// (Check.Course) compares; 0: not known.
	Since triage.Date
	// Was is what a kept check meant when it was finished. It counts where the
	// guideline has changed since: the person was told that, and not what today's
	// rules make of the old answers. nil: the result is worked out.
	Was *Was
	// Tap is the group of emergency signs that was tapped on the start page,
	// where nothing is asked.
	Tap Tap
	// Product is the brand that the clinic's link names, as an id of
	// clinic.Products; "": nobody said. The person was not asked.
	Product string
}

// Was is the result of a kept check as it was shown.
type Was struct {
	Urgency triage.Urgency
	Found   []string // ids of the complications, most likely first
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

// result is what the check of a case means, or meant.
func (c *Case) result(e *triage.Engine) triage.Assessment {
	if c.Was == nil || c.Was.Urgency == 0 || c.Check.Guideline == e.Guideline().Version {
		return Result(e, &c.Check)
	}
	as := triage.Assessment{Urgency: c.Was.Urgency, Guideline: c.Check.Guideline, Final: true}
	if as.Urgency == triage.Emergency {
		return as // which of them made it one is not kept
	}
	for _, f := range e.Guideline().Complications {
		if slices.Contains(c.Was.Found, f.ID) {
			as.Complications = append(as.Complications, triage.Match{Complication: f})
		}
	}
	sort.SliceStable(as.Complications, func(i, j int) bool {
		return slices.Index(c.Was.Found, as.Complications[i].ID) < slices.Index(c.Was.Found, as.Complications[j].ID)
	})
	return as
}

// Complete tells whether nothing was left to ask when the answers were given.
func (c *Case) Complete(e *triage.Engine) bool { return !c.Check.Empty() && c.result(e).Final }

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

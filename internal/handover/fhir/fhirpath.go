package fhir

import (
	"fmt"
	"strconv"
	"strings"

	"aftercheck/internal/triage"
)

// path says a condition in FHIRPath. Every part is true or false, never empty:
// an empty part would hide a question where it is negated.
func (c conditions) path(e *triage.Expr, r reading) string {
	switch e.Op {
	case triage.OpAll:
		return c.join(e.Kids, " and ", r)
	case triage.OpAny:
		return c.join(e.Kids, " or ", r)
	case triage.OpNot:
		return c.path(e.Kids[0], r.turned()) + ".not()"
	case triage.OpCertain:
		return c.path(e.Kids[0], reading{false, r.wide})
	case triage.OpPossible:
		return c.path(e.Kids[0], reading{true, r.wide})
	case triage.OpChosen:
		return c.said(e.Question, e.Question, c.counted(e, r)...)
	case triage.OpDoubt:
		return c.doubt(e.Question)
	case triage.OpNumberIn:
		return c.number(e, r)
	case triage.OpAtLeast:
		if r.wide {
			return c.join(e.Kids, " or ", r)
		}
		return c.join(e.Kids, " and ", r)
	case triage.OpDayIn:
		if r.wide {
			return c.daysSince(e.Min, e.Max)
		}
	case triage.OpLengthIn:
		if r.wide {
			return c.daysOf(e)
		}
	}
	// The day on which a sign began after the injection (there is no difference
	// of two dates in FHIRPath), and whatever is no Ask condition today.
	return "(" + strconv.FormatBool(r.wide) + ")"
}

func (c conditions) join(kids []*triage.Expr, by string, r reading) string {
	parts := make([]string, len(kids))
	for i, kid := range kids {
		parts[i] = c.path(kid, r)
	}
	return "(" + strings.Join(parts, by) + ")"
}

// values are the answers given in an item.
func values(linkID string) string {
	return "%resource.item.where(linkId = '" + linkID + "').answer.value"
}

// said holds when one of these answers to a question was given in an item.
func (c conditions) said(linkID, question string, answers ...string) string {
	codes := make([]string, len(answers))
	for i, a := range answers {
		codes[i] = "code = '" + answerCoding(question, a).Code + "'"
	}
	return values(linkID) + ".where(" + strings.Join(codes, " or ") + ").exists()"
}

func (c conditions) doubt(question string) string {
	return c.said(c.holdsDoubt(question), question, unsureID)
}

func (c conditions) number(e *triage.Expr, r reading) string {
	s := fmt.Sprintf("%s.where($this >= %d and $this <= %d).exists()", values(e.Question), e.Min, e.Max)
	if r.unsure && c.question(e.Question).Unsure != "" {
		return "(" + s + " or " + c.doubt(e.Question) + ")"
	}
	return s
}

// daysSince holds unless it is known that today is outside the window of days
// after the injection: by its date, or by the rough range.
func (c conditions) daysSince(from, to int) string {
	var near []string // the ranges that touch the window
	rng := c.question(c.RangeQuestion)
	for _, o := range rng.Options {
		if d := c.Ranges[o.ID]; d.From <= to && d.To >= from {
			near = append(near, o.ID)
		}
	}
	if rng.Unsure != "" {
		near = append(near, unsureID)
	}
	roughly := "true"
	if len(near) > 0 {
		roughly = "iif(" + values(rng.ID) + ".exists(), " + c.said(rng.ID, rng.ID, near...) + ", true)"
	}
	return "iif(" + values(c.DateQuestion) + ".exists(), " + daysAgo(c.DateQuestion, from, to) + ", " + roughly + ")"
}

// daysOf holds unless it is known that a sign began too lately, or that the
// injection, which came before it, was. That it may have begun too long ago is
// left out: the engine counts no day before the injection.
func (c conditions) daysOf(e *triage.Expr) string {
	lasted := "iif(" + values(e.Question) + ".exists(), " + daysAgo(e.Question, e.Min, triage.Ever) + ", true)"
	return "(" + lasted + " and " + c.daysSince(e.Min, triage.Ever) + ")"
}

// daysAgo holds when the date in an item is from..to days ago. A date to come
// counts as today.
func daysAgo(linkID string, from, to int) string {
	var parts []string
	if from > 0 {
		parts = append(parts, fmt.Sprintf("$this <= today() - %d days", from))
	}
	if to < triage.Ever {
		parts = append(parts, fmt.Sprintf("$this >= today() - %d days", to))
	}
	if len(parts) == 0 {
		return "true"
	}
	return values(linkID) + ".where(" + strings.Join(parts, " and ") + ").exists()"
}

package paper

import (
	"fmt"
	"slices"

	"aftercheck/internal/triage"
)

// hang is one question that another one hangs on: which of its answers lead on.
type hang struct {
	on      string   // the question that is answered first
	answers []string // option ids, "not sure", or days in words; in their order
	// together tells that it is not enough by itself: another answer is needed
	// too.
	together bool
}

// hangs lists what an Ask condition hangs on, in the order of the questions.
// "Not sure" counts for asking, unless the condition says otherwise.
func hangs(g *triage.Guideline, ask *triage.Expr) []hang {
	c := collector{Guideline: g, enough: map[string][]string{}, together: map[string][]string{}}
	c.walk(ask, reading{unsure: true})
	var out []hang
	for _, q := range g.Questions {
		enough, together := c.enough[q.ID], c.together[q.ID]
		// What is enough by itself in one place is enough.
		together = slices.DeleteFunc(together, func(a string) bool { return slices.Contains(enough, a) })
		for _, h := range []hang{{q.ID, enough, false}, {q.ID, together, true}} {
			if len(h.answers) > 0 {
				slices.SortStableFunc(h.answers, func(a, b string) int { return rank(q, a) - rank(q, b) })
				h.answers = slices.Compact(h.answers)
				out = append(out, h)
			}
		}
	}
	return out
}

// rank puts options in their own order, and what is none of them last.
func rank(q *triage.Question, answer string) int {
	i := slices.IndexFunc(q.Choosable(), func(o triage.Option) bool { return o.ID == answer })
	if i < 0 {
		return len(q.Choosable())
	}
	return i
}

// reading is how a part of a condition is to be read.
type reading struct{ unsure, negated, together bool }

type collector struct {
	*triage.Guideline
	enough, together map[string][]string // answers by question
}

func (c *collector) walk(e *triage.Expr, r reading) {
	if e == nil {
		return
	}
	switch e.Op {
	case triage.OpAll:
		r.together = r.together || (len(e.Kids) > 1 && !r.negated)
	case triage.OpAny:
		r.together = r.together || (len(e.Kids) > 1 && r.negated)
	case triage.OpAtLeast:
		r.together = true
	case triage.OpNot:
		r.negated, r.unsure = !r.negated, !r.unsure
	case triage.OpCertain:
		r.unsure = false
	case triage.OpPossible:
		r.unsure = true
	case triage.OpFlagged:
		for _, f := range c.Flags {
			if f.ID == e.Flag {
				c.walk(f.When, r)
			}
		}
	default:
		c.leaf(e, r)
	}
	for _, k := range e.Kids {
		c.walk(k, r)
	}
}

func (c *collector) leaf(e *triage.Expr, r reading) {
	on := e.Question
	if e.Op == triage.OpDayIn {
		on = c.DateQuestion
	}
	into := c.enough
	if r.together {
		into = c.together
	}
	for _, a := range c.answers(e) {
		if r.negated {
			a = "not " + a
		}
		into[on] = append(into[on], a)
	}
	if e.Op == triage.OpChosen && r.unsure != r.negated && c.offersUnsure(on) {
		into[on] = append(into[on], "not sure")
	}
}

// answers are the answers that a single condition looks for.
func (c *collector) answers(e *triage.Expr) []string {
	switch e.Op {
	case triage.OpChosen:
		return e.Options
	case triage.OpDoubt:
		return []string{"not sure"}
	case triage.OpDayIn:
		return []string{"today is " + span("day", e.Min, e.Max)}
	case triage.OpOnsetIn:
		return []string{"began on " + span("day", e.Min, e.Max)}
	case triage.OpLengthIn:
		return []string{"for " + span("", e.Min, e.Max) + " days"}
	case triage.OpNumberIn:
		return []string{span("", e.Min, e.Max)}
	}
	return nil
}

func (c *collector) offersUnsure(id string) bool {
	return slices.ContainsFunc(c.Questions, func(q *triage.Question) bool { return q.ID == id && q.Unsure != "" })
}

// span writes a range of numbers, "day 3 to 14" or "8 or more".
func span(word string, from, to int) string {
	if word != "" {
		word += " "
	}
	switch {
	case to >= triage.Ever:
		return fmt.Sprintf("%s%d or more", word, from)
	case from == to:
		return fmt.Sprintf("%s%d", word, from)
	}
	return fmt.Sprintf("%s%d to %d", word, from, to)
}

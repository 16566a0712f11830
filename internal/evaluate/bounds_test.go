package evaluate

import (
	"slices"

	"aftercheck/internal/triage"
)

// bounds are the numbers at which some condition of a guideline changes.
type bounds struct {
	day          []int            // since the injection
	onset        map[string][]int // days from the injection, by question
	length       map[string][]int // days until today, by question
	number       map[string][]int
	dateQuestion string // the question for the day of the injection
}

func boundsOf(g *triage.Guideline) bounds {
	b := bounds{onset: map[string][]int{}, length: map[string][]int{}, number: map[string][]int{}, dateQuestion: g.DateQuestion}
	for _, q := range g.Questions {
		b.note(q.Ask)
	}
	for _, f := range g.Flags {
		b.note(f.When)
		if f.StepDown != nil {
			b.note(f.StepDown.When)
		}
	}
	for _, c := range append(slices.Clone(g.Complications), g.NoMatch) {
		b.note(c.Fits)
		b.note(c.ToEmergency)
		for _, r := range c.Rules {
			b.note(r.When)
		}
	}
	for _, m := range g.Modifiers {
		b.note(m.When)
		for _, p := range m.Plus {
			b.note(p.When)
		}
		for _, f := range m.Floor {
			b.note(f.When)
		}
	}
	return b
}

// note takes the bounds of a condition: each end of a window and the next number
// outside it.
func (b *bounds) note(e *triage.Expr) {
	if e == nil {
		return
	}
	ends := []int{e.Min - 1, e.Min, e.Max, e.Max + 1}
	switch e.Op {
	case triage.OpDayIn:
		b.day = append(b.day, ends...)
	case triage.OpOnsetIn:
		b.onset[e.Question] = append(b.onset[e.Question], ends...)
	case triage.OpLengthIn:
		b.length[e.Question] = append(b.length[e.Question], ends...)
	case triage.OpNumberIn:
		b.number[e.Question] = append(b.number[e.Question], ends...)
	}
	for _, k := range e.Kids {
		b.note(k)
	}
}

// days lists the days that make a difference to a question, none of them after
// today and none but the injection's own before the injection.
func (b *bounds) days(q *triage.Question, injection, today triage.Date) []triage.Date {
	first := injection
	out := []triage.Date{today}
	if q.ID == b.dateQuestion {
		first = today - 400
		for _, n := range b.day {
			out = append(out, today-triage.Date(n))
		}
	} else {
		out = append(out, injection)
		for _, n := range b.onset[q.ID] {
			out = append(out, injection+triage.Date(n))
		}
		for _, n := range b.length[q.ID] {
			out = append(out, today-triage.Date(n))
		}
	}
	out = slices.DeleteFunc(out, func(d triage.Date) bool { return d < first || d > today })
	slices.Sort(out)
	return slices.Compact(out)
}

func (b *bounds) numbers(q *triage.Question) []float64 {
	out := []float64{q.Min, q.Max}
	for _, n := range b.number[q.ID] {
		if x := float64(n); x > q.Min && x < q.Max {
			out = append(out, x)
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

package evaluate

import (
	"fmt"
	"slices"

	"aftercheck/internal/triage"
)

// Outcome is what the check gave for one vignette.
type Outcome struct {
	Vignette
	Given triage.Urgency
	Rules []string // the ids of the rules that decided
	// Listed are the complications, most likely first.
	Listed []string
	// Asked are the questions in the order in which they came.
	Asked []string
	// Unasked counts the answers of the story that the check never asked for.
	Unasked int
}

// Play goes through the whole check as the person of the story would. The error
// says what the check asks and the story leaves open.
func Play(engine *triage.Engine, v Vignette) (Outcome, error) {
	o := Outcome{Vignette: v}
	answers := triage.Answers{}
	for {
		a := engine.Assess(answers, v.Today)
		if a.Final {
			o.end(a)
			return o, nil
		}
		said, ok := v.Answer(a.Next)
		if !ok {
			return o, fmt.Errorf("the check asks %s and the story does not say", a.Next.ID)
		}
		answers[a.Next.ID] = said
		o.Asked = append(o.Asked, a.Next.ID)
	}
}

// Answer is what the person of the story says to a question: what the story
// tells, or that there is no such sign; ok is false where it has to tell.
func (v Vignette) Answer(q *triage.Question) (said triage.Answer, ok bool) {
	if said, ok = v.Answers[q.ID]; ok {
		return said, true
	}
	return calmAnswer(q)
}

func (o *Outcome) end(a triage.Assessment) {
	o.Given = a.Urgency
	for _, r := range a.Reasons {
		o.Rules = append(o.Rules, r.Rule)
	}
	for _, c := range a.Complications {
		o.Listed = append(o.Listed, c.ID)
	}
	for id := range o.Answers {
		if !slices.Contains(o.Asked, id) {
			o.Unasked++
		}
	}
}

// Exact tells whether the urgency is the expected one.
func (o Outcome) Exact() bool { return o.Given == o.Expected }

// Accepted tells whether the urgency is an acceptable one.
func (o Outcome) Accepted() bool { return slices.Contains(o.Acceptable, o.Given) }

// Under tells whether the urgency is below the least urgent acceptable one.
func (o Outcome) Under() bool { return o.Given < slices.Min(o.Acceptable) }

// SeriousUnder tells whether someone who should be seen today or sooner is told
// that it can wait.
func (o Outcome) SeriousUnder() bool {
	return o.Expected >= triage.Urgent && o.Given < triage.Urgent
}

// Over tells whether the urgency is above the most urgent acceptable one.
func (o Outcome) Over() bool { return o.Given > slices.Max(o.Acceptable) }

// Lists tells whether all the named complications are among the first n listed.
func (o Outcome) Lists(n int) bool {
	first := o.Listed[:min(n, len(o.Listed))]
	return !slices.ContainsFunc(o.Names, func(id string) bool { return !slices.Contains(first, id) })
}

package fhir

import (
	"slices"

	"aftercheck/internal/triage"
)

type enableWhen struct {
	Question     string  `json:"question"`
	Operator     string  `json:"operator"`
	AnswerCoding *coding `json:"answerCoding"`
}

// conditions put the Ask condition of a question into FHIR: as a plain
// enableWhen where one list of answers, joined by "any" or by "all", says the
// same; else as an expression in FHIRPath.
//
// Where FHIRPath cannot say exactly the same, the condition is made wider, never
// narrower: a question may be shown too often, but none is hidden that matters.
type conditions struct{ *triage.Guideline }

// ask sets when an item is shown; always, if e is nil.
func (c conditions) ask(it *item, e *triage.Expr) {
	if e == nil {
		return
	}
	if list, behavior, ok := c.flat(e, careful); ok {
		it.EnableWhen = list
		if len(list) > 1 {
			it.EnableBehavior = behavior
		}
		return
	}
	it.Extension = append(it.Extension, extension{
		URL:             sdc + "sdc-questionnaire-enableWhenExpression",
		ValueExpression: &expression{Language: "text/fhirpath", Expression: c.path(e, careful)},
	})
}

// reading is how a condition is read; Not turns both round.
type reading struct {
	unsure bool // "not sure" counts as yes
	wide   bool // what cannot be said exactly, or is not known yet, counts as yes
}

// careful is how the engine reads an Ask condition.
var careful = reading{unsure: true, wide: true}

func (r reading) turned() reading { return reading{!r.unsure, !r.wide} }

const (
	anyOf = "any"
	allOf = "all"
)

// flat says a condition as one list of answers; false when it has another form.
func (c conditions) flat(e *triage.Expr, r reading) (list []enableWhen, behavior string, ok bool) {
	switch e.Op {
	case triage.OpCertain:
		return c.flat(e.Kids[0], reading{false, r.wide})
	case triage.OpPossible:
		return c.flat(e.Kids[0], reading{true, r.wide})
	case triage.OpChosen:
		for _, answer := range c.counted(e, r) {
			list = append(list, enableWhen{e.Question, "=", answerCoding(e.Question, answer)})
		}
		return list, anyOf, true
	case triage.OpDoubt:
		return []enableWhen{{c.holdsDoubt(e.Question), "=", answerCoding(e.Question, unsureID)}}, anyOf, true
	case triage.OpAny, triage.OpAll:
		behavior = map[triage.Op]string{triage.OpAny: anyOf, triage.OpAll: allOf}[e.Op]
		for _, kid := range e.Kids {
			more, joined, ok := c.flat(kid, r)
			if !ok || len(more) > 1 && joined != behavior {
				return nil, "", false
			}
			for _, w := range more {
				if !slices.ContainsFunc(list, func(o enableWhen) bool { return o.Question == w.Question && *o.AnswerCoding == *w.AnswerCoding }) {
					list = append(list, w)
				}
			}
		}
		return list, behavior, true
	}
	return nil, "", false
}

// counted are the answers that make an OpChosen true.
func (c conditions) counted(e *triage.Expr, r reading) []string {
	if r.unsure && c.question(e.Question).Unsure != "" {
		return append(slices.Clone(e.Options), unsureID)
	}
	return e.Options
}

// holdsDoubt is the link id of the item in which "not sure" about a question is said.
func (c conditions) holdsDoubt(id string) string {
	if isList(c.question(id)) {
		return id
	}
	return unsureItem(id)
}

func (c conditions) question(id string) *triage.Question {
	i := slices.IndexFunc(c.Questions, func(q *triage.Question) bool { return q.ID == id })
	return c.Questions[i] // a guideline that compiles has it
}

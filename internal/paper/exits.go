package paper

import (
	"slices"

	"aftercheck/internal/triage"
)

// exit is one answer of a question that is an emergency by itself.
type exit struct {
	answer string // option id or "not sure"
	flags  []string
}

// exits lists the answers of a question that make a red flag an emergency
// without any other answer.
func exits(g *triage.Guideline, q *triage.Question) []exit {
	var out []exit
	add := func(answer, option string) {
		x := exit{answer: answer}
		for _, f := range emergencies(g) {
			if enough(f.When, q.ID, option, true) {
				x.flags = append(x.flags, f.ID)
			}
		}
		if len(x.flags) > 0 {
			out = append(out, x)
		}
	}
	for _, o := range q.Choosable() {
		add(o.ID, o.ID)
	}
	if q.Unsure != "" {
		add("not sure", "")
	}
	return out
}

// otherWays lists the emergency rules that are no exit of one answer: red flags
// that need several, complications and their own rules, floors of modifiers.
func otherWays(g *triage.Guideline) []string {
	var out []string
	alone := map[string]bool{}
	for _, q := range g.Questions {
		for _, x := range exits(g, q) {
			for _, id := range x.flags {
				alone[id] = true
			}
		}
	}
	for _, f := range emergencies(g) {
		if !alone[f.ID] {
			out = append(out, f.ID)
		}
	}
	for _, c := range g.Complications {
		if c.Base == triage.Emergency {
			out = append(out, c.ID)
		}
		for _, r := range c.Rules {
			if r.Level == triage.Emergency {
				out = append(out, r.ID)
			}
		}
	}
	for _, m := range g.Modifiers {
		if slices.ContainsFunc(m.Floor, func(f triage.Floor) bool { return f.Level == triage.Emergency }) {
			out = append(out, m.ID)
		}
	}
	return out
}

func emergencies(g *triage.Guideline) []*triage.RedFlag {
	return slices.DeleteFunc(slices.Clone(g.Flags), func(f *triage.RedFlag) bool { return f.Level != triage.Emergency })
}

// enough tells whether one answer makes a condition hold whatever else is
// answered; the empty option stands for "not sure". It never says so wrongly,
// and a condition that needs two answers is none of its business.
func enough(e *triage.Expr, question, option string, unsure bool) bool {
	switch e.Op {
	case triage.OpAny:
		return slices.ContainsFunc(e.Kids, func(k *triage.Expr) bool { return enough(k, question, option, unsure) })
	case triage.OpAll:
		return !slices.ContainsFunc(e.Kids, func(k *triage.Expr) bool { return !enough(k, question, option, unsure) })
	case triage.OpCertain:
		return enough(e.Kids[0], question, option, false)
	case triage.OpPossible:
		return enough(e.Kids[0], question, option, true)
	case triage.OpChosen:
		if e.Question != question {
			return false
		}
		if option == "" {
			return unsure
		}
		return slices.Contains(e.Options, option)
	case triage.OpDoubt:
		return e.Question == question && option == ""
	}
	return false
}

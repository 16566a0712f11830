package proof

import (
	"aftercheck/internal/triage"
)

// reply is every answer that one question can get, as literals of which exactly
// one way holds for each assignment of the inputs: no assignment is invalid.
type reply struct {
	unsure lit
	option []lit // YesNo, Choice, Choices
	ago    []lit // Day: ago[k] holds when it was at least k days ago
	raw    []lit // the inputs behind them
	told   lit   // partial worlds: the question was answered
}

// answers are the inputs of the circuit: what a person can say to everything.
type answers struct {
	*circuit
	guideline *triage.Guideline
	index     map[string]int // questions by id
	place     map[string]int // complications by id
	flag      map[string]*triage.RedFlag
	of        []reply
	last      int // no rule tells days apart that are longer ago than this
	date, rng int
}

func newAnswers(g *triage.Guideline) *answers {
	a := &answers{
		circuit: newCircuit(), guideline: g, index: map[string]int{}, place: map[string]int{}, flag: map[string]*triage.RedFlag{},
		date: -1, rng: -1,
	}
	for i, q := range g.Questions {
		a.index[q.ID] = i
	}
	for i, c := range g.Complications {
		a.place[c.ID] = i
	}
	for _, f := range g.Flags {
		a.flag[f.ID] = f
	}
	if i, ok := a.index[g.DateQuestion]; ok {
		a.date = i
	}
	if i, ok := a.index[g.RangeQuestion]; ok {
		a.rng = i
	}
	a.last = lastDay(g)
	for _, q := range g.Questions {
		a.of = append(a.of, a.newReply(q))
	}
	return a
}

func (a *answers) newReply(q *triage.Question) reply {
	r := reply{unsure: a.input(), told: a.input()}
	in := func() lit {
		l := a.input()
		r.raw = append(r.raw, l)
		return l
	}
	sure := r.unsure.not()
	switch q.Kind {
	case triage.Day:
		r.ago = []lit{always}
		for k := 1; k <= a.last; k++ {
			r.ago = append(r.ago, a.and2(r.ago[k-1], in()))
		}
	case triage.Choices:
		for range q.Options {
			r.option = append(r.option, a.and2(sure, in()))
		}
	default: // exactly one: the first whose input holds, or the last
		left := sure
		for i := range q.Choosable() {
			if i == len(q.Choosable())-1 {
				r.option = append(r.option, left)
				break
			}
			l := in()
			r.option = append(r.option, a.and2(left, l))
			left = a.and2(left, l.not())
		}
	}
	return r
}

// atLeastAgo holds when the day given was k or more days ago.
func (a *answers) atLeastAgo(r reply, k int) lit {
	switch {
	case k <= 0:
		return always
	case k > a.last:
		return never
	}
	return r.ago[k]
}

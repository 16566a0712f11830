package proof

import (
	"aftercheck/internal/triage"
)

// linkFacts are the questions that a clinic's link may fill in; the person sees
// and can change what it says.
var linkFacts = []string{"date", "areas"}

// linkIsHarmless is property 7: whatever a link fills in, an emergency that the
// person's own answers make certain stays one, no step-down is met by it alone,
// and it gives no answer about a sign.
func (p *prover) linkIsHarmless() {
	own := map[int]bool{}
	for _, id := range linkFacts {
		own[p.index[id]] = true
	}
	// Two worlds that differ in nothing but what a link may fill in.
	other := map[int]reply{}
	for i := range own {
		other[i] = p.newReply(p.guideline.Questions[i])
	}
	a, b := p.world(false, nil), p.world(false, other)
	x, y := a.weigh(off{}), b.weigh(off{})
	l := y.level(worst)
	// Both are asked the same: what the person told in one is told in the other.
	same := always
	for i := range p.of {
		same = p.and(same, p.or(a.asked[i].not(), b.asked[i]))
	}
	for i, f := range p.guideline.Flags {
		if f.Level == triage.Emergency && !p.looksAt(f.When, own) {
			enough := l[triage.Emergency]
			if f.StepDown != nil {
				enough = p.or(enough, y.flags[i].down.t)
			}
			p.suspect(f.ID+" is turned off by a link", same, x.flags[i].when.t, enough.not())
		}
	}
	p.refuteAll(a, b)
	// A step-down needs more than a link can say: with every other answer "not
	// sure" none is met.
	unsure := map[int]reply{}
	for i, q := range p.guideline.Questions {
		if !own[i] {
			unsure[i] = p.allUnsure(q)
		}
	}
	alone := p.world(false, unsure)
	z := alone.weigh(off{})
	for i, f := range p.guideline.Flags {
		if f.StepDown != nil {
			p.suspect("a link alone meets the step-down of "+f.ID, z.flags[i].down.t)
		}
	}
	p.refuteAll(alone)
}

func (p *prover) allUnsure(q *triage.Question) reply {
	r := reply{unsure: always, told: always}
	switch q.Kind {
	case triage.Day:
		r.ago = make([]lit, p.last+1)
		r.ago[0] = always
	default:
		r.option = make([]lit, len(q.Choosable()))
	}
	return r
}

// looksAt tells whether a condition hangs on one of the questions, or on a day.
func (p *prover) looksAt(e *triage.Expr, questions map[int]bool) bool {
	if e == nil {
		return false
	}
	switch e.Op {
	case triage.OpDayIn, triage.OpOnsetIn, triage.OpLengthIn:
		return true
	case triage.OpFlagged:
		return p.looksAt(p.flag[e.Flag].When, questions)
	case triage.OpChosen, triage.OpDoubt, triage.OpNumberIn:
		return questions[p.index[e.Question]]
	}
	for _, k := range e.Kids {
		if p.looksAt(k, questions) {
			return true
		}
	}
	return false
}

package proof

import (
	"fmt"

	"aftercheck/internal/triage"
)

// flagsForce is property 1, in every partial set of answers: a red flag that
// holds gives at least its level, or that of its step-down while that is met.
func (p *prover) flagsForce() {
	w := p.world(true, nil)
	x := w.weigh(off{})
	l := x.level(worst)
	for i, f := range p.guideline.Flags {
		v := x.flags[i]
		enough := l[f.Level]
		if f.StepDown != nil {
			enough = p.or(enough, p.and2(v.down.t, l[f.StepDown.To]))
		}
		p.suspect(fmt.Sprintf("%s holds, and the urgency is below %v", f.ID, f.Level), v.when.t, enough.not())
	}
	p.refuteAll(w)
}

// alwaysAnAnswer is property 4.
func (p *prover) alwaysAnAnswer() {
	w := p.world(false, nil)
	x := w.weigh(off{})
	l := x.level(worst)
	named := x.matched(worst)
	sign := never
	for i, f := range p.guideline.Flags {
		if f.Level == triage.Emergency {
			sign = p.or(sign, x.flags[i].when.t)
		}
	}
	noMatch := p.and2(p.or(x.unexplained.t, named.not()), l[p.guideline.NoMatch.Base])
	p.suspect("a check ends without an urgency", l[triage.SelfCare].not())
	p.suspect("a check ends without a complication, an emergency sign or “no match”", named.not(), sign.not(), noMatch.not())
	// An urgency always has a rule behind it that can be shown: the level by
	// the rules, or that of the no-match.
	for u := triage.Routine; u <= triage.Emergency; u++ {
		p.suspect(fmt.Sprintf("nothing explains the level %v", u), l[u], x.ruled(worst)[u].not(), noMatch.not())
	}
	p.refuteAll(w)
}

// endingEarlyIsSafe is property 5: for every set of answers after which nothing
// more is asked, and every way of answering the rest.
func (p *prover) endingEarlyIsSafe() {
	part, whole := p.world(true, nil), p.world(false, nil)
	x, y := part.weigh(off{}), whole.weigh(off{})
	over, _ := x.final()
	early, late := x.level(worst), y.level(worst)
	for u := triage.Routine; u <= triage.Emergency; u++ {
		p.suspect(fmt.Sprintf("ends below %v, and the other answers lead to it", u), over, early[u].not(), late[u])
		p.suspect(fmt.Sprintf("ends with %v, and the other answers lead below it", u), over, early[u], late[u].not())
	}
	p.refuteAll(part, whole)
}

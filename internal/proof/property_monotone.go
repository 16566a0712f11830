package proof

import (
	"aftercheck/internal/guideline"
	"aftercheck/internal/triage"
)

// change is one question answered in two ways: as in the world before, and with
// one sign more (or with "not sure" instead of a no).
type change struct {
	question int
	after    reply
	when     lit // the answer before is one from which this is a change for the worse
}

// moreSigns is every way in which the answer to one question can name a sign
// more, or turn a no into "not sure".
func (a *answers) moreSigns(q int) (change, bool) {
	before, question := a.of[q], a.guideline.Questions[q]
	after := reply{unsure: a.input(), told: before.told}
	switch question.Kind {
	case triage.Choices:
		return a.oneMore(q, before, after, question)
	case triage.YesNo, triage.Choice:
		return a.worse(q, before, after, question)
	}
	return change{}, false
}

// oneMore adds one option to a list.
func (a *answers) oneMore(q int, before, after reply, question *triage.Question) (change, bool) {
	none, one := before.unsure.not(), never
	for _, l := range before.option {
		none = a.and2(none, l.not())
	}
	before.unsure = never
	for i, o := range question.Options {
		add := never
		if !guideline.IsCalm(question.ID, o.ID) {
			// The first of the inputs that holds is the one that is added.
			add = a.and2(a.input(), one.not())
			one = a.or(one, add)
		}
		after.option = append(after.option, a.and2(a.or(a.of[q].option[i], add), after.unsure.not()))
	}
	when := a.pick(after.unsure, none, a.and2(one, a.of[q].unsure.not()))
	return change{q, after, when}, one != never
}

// worse replaces a calm answer by another one.
func (a *answers) worse(q int, before, after reply, question *triage.Question) (change, bool) {
	calm, left := never, after.unsure.not()
	last := -1
	for i, o := range question.Choosable() {
		if guideline.IsCalm(question.ID, o.ID) {
			calm = a.or(calm, before.option[i])
		} else {
			last = i
		}
	}
	for i, o := range question.Choosable() {
		switch {
		case guideline.IsCalm(question.ID, o.ID):
			after.option = append(after.option, never)
		case i == last:
			after.option = append(after.option, left)
		default:
			in := a.input()
			after.option = append(after.option, a.and2(left, in))
			left = a.and2(left, in.not())
		}
	}
	return change{q, after, calm}, calm != never && last >= 0
}

// ruledBeside is what the rules say in one world, where a step-down that the
// other world meets counts as met here too: the step-downs are the one way in
// which more knowledge may lower a level.
func (x *weighed) ruledBeside(y *weighed) level {
	both := *x
	both.flags = append([]flagValue(nil), x.flags...)
	for i := range both.flags {
		both.flags[i].down.t = x.or(x.flags[i].down.t, y.flags[i].down.t)
	}
	return both.ruled(worst)
}

// signsNeverLower is property 2.
func (p *prover) signsNeverLower() {
	p.neverLower(guideline.AboutSigns, nil)
}

// modifiersNeverLower is property 3. Who injected, and filler, belong to it; the
// day and the places do not, since they say which effects are expected.
func (p *prover) modifiersNeverLower() {
	p.neverLower(guideline.AboutPerson, nil)
	p.neverLower(guideline.AboutInjection, map[string]string{
		// J29: a lip that was filled may be swollen a day longer.
		"filler": "C02.late-lip",
	})
}

// neverLower compares every answer to each question of a role with the same
// answers and one thing more. What newly comes to be asked may get any answer.
// The level of "no match" is left out on the near side: naming something may
// turn "no match" into a match with a lower level (I2). except names, for a
// question, a rule that its answer may turn off.
func (p *prover) neverLower(role guideline.Role, except map[string]string) {
	before := p.world(false, nil)
	for i, q := range p.guideline.Questions {
		if guideline.RoleOf(q.ID) != role || q.ID == "areas" || q.ID == "date-about" {
			continue
		}
		c, ok := p.moreSigns(i)
		if !ok {
			continue
		}
		after := p.world(false, map[int]reply{i: c.after})
		x, y := before.weigh(off{rules: p.rules(except[q.ID])}), after.weigh(off{})
		lower := p.above(x.ruledBeside(y), y.level(worst))
		p.suspect("a change of “"+q.ID+"” lowers the urgency", before.asked[i], c.when, lower)
		p.refuteAll(before, after)
	}
}

// rules finds a complication's rule, as a list; an empty one when there is none of
// that id.
func (p *prover) rules(id string) []*triage.Rule {
	for _, r := range p.eachRule() {
		if r.ID == id {
			return []*triage.Rule{r}
		}
	}
	return nil
}

package proof

import (
	"slices"

	"aftercheck/internal/guideline"
	"aftercheck/internal/triage"
)

// nothingIsDead is property 6. What decides an outcome is shown by answers with
// and without it that end with another urgency or other complications. A rule
// that repeats another one (guideline.Repeats) is looked at without that other.
func (p *prover) nothingIsDead() {
	w := p.world(false, nil)
	x := w.weigh(off{})
	for _, f := range p.guideline.Flags {
		without := p.newWorld(&world{without: f.ID})
		if id := guideline.Repeats(f.ID); id != "" {
			twin := p.alone(id)
			p.want(f.ID+" decides nothing", p.differ(w.weigh(twin), without.weigh(twin)))
			continue
		}
		p.want(f.ID+" decides nothing", p.differ(x, without.weigh(off{})))
		if f.StepDown != nil {
			p.want(f.ID+" step-down decides nothing", p.differ(x, w.weigh(off{stepDown: f.ID})))
		}
	}
	for _, c := range p.guideline.Complications {
		p.want(c.ID+" decides nothing", p.differ(x, w.weigh(off{complication: c.ID})))
	}
	for _, r := range p.eachRule() {
		twin := p.alone(guideline.Repeats(r.ID))
		both := twin
		both.rules = append(slices.Clone(twin.rules), r)
		p.want(r.ID+" decides nothing", p.differ(w.weigh(twin), w.weigh(both)))
	}
	for _, m := range p.guideline.Modifiers {
		for i := range m.Floor {
			p.want(m.ID+" floor decides nothing", p.differ(x, w.weigh(off{floor: &m.Floor[i]})))
		}
		for i := range m.Plus {
			p.want(m.ID+" raise decides nothing", p.differ(x, w.weigh(off{plus: &m.Plus[i]})))
		}
	}
	for i, q := range p.guideline.Questions {
		p.optionsDecide(w, x, i, q)
	}
	p.findAll()
}

// alone is the guideline without the complication, rule or floor of an id; whole for no
// id.
func (p *prover) alone(id string) off {
	if rules := p.rules(id); rules != nil {
		return off{rules: rules}
	}
	for _, m := range p.guideline.Modifiers {
		if m.ID == id && len(m.Floor) > 0 {
			return off{floor: &m.Floor[0]}
		}
	}
	return off{complication: id}
}

func (p *prover) eachRule() (out []*triage.Rule) {
	for _, c := range p.guideline.Complications {
		out = append(out, c.Rules...)
	}
	return append(out, p.guideline.NoMatch.Rules...)
}

// differ holds when two weighings end with another urgency or list other
// complications.
func (p *prover) differ(x, y *weighed) lit {
	a, b := x.level(worst), y.level(worst)
	out := never
	for k := range a {
		out = p.or(out, p.and2(a[k], b[k].not()), p.and2(b[k], a[k].not()))
	}
	for i := range x.comps {
		l, r := p.or(x.comps[i].fits.t, x.pointed[i]), p.or(y.comps[i].fits.t, y.pointed[i])
		out = p.or(out, p.and2(l, r.not()), p.and2(r, l.not()))
	}
	return out
}

// optionsDecide shows for each option that some outcome hangs on it: with it and
// without it on a list, or it and another answer where one is chosen.
func (p *prover) optionsDecide(w *world, x *weighed, i int, q *triage.Question) {
	before := p.of[i]
	if q.Kind == triage.Day {
		other := p.newReply(q)
		y := p.world(false, map[int]reply{i: other}).weigh(off{})
		p.want("the day of "+q.ID+" decides nothing", w.asked[i], p.differ(x, y))
		return
	}
	other := p.newReply(q)
	if q.Kind == triage.Choices {
		other = reply{unsure: before.unsure, told: before.told}
		for j := range q.Options {
			other.option = append(other.option, p.and2(before.option[j], p.input()))
		}
	}
	differ := p.differ(x, p.world(false, map[int]reply{i: other}).weigh(off{}))
	for j, o := range q.Choosable() {
		if guideline.IsNone(q.ID, o.ID) {
			continue
		}
		goals := []lit{w.asked[i], before.option[j], differ}
		if q.Kind == triage.Choices { // only this one is taken away
			for k := range q.Options {
				if k == j {
					goals = append(goals, other.option[k].not())
				} else {
					goals = append(goals, p.or(before.option[k].not(), other.option[k]))
				}
			}
		}
		p.want(q.ID+"."+o.ID+" decides nothing", goals...)
	}
}

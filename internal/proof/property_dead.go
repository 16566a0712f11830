package proof

import (
	"aftercheck/internal/triage"
)

// nothingIsDead is property 6. What decides an outcome is shown by answers with
// and without it that end with another urgency or other complications.
func (p *prover) nothingIsDead() {
	w := p.world(false, nil)
	x := w.weigh(off{})
	for _, f := range p.guideline.Flags {
		y := p.newWorld(&world{without: f.ID}).weigh(off{})
		p.want(f.ID+" decides nothing", p.differ(x, y))
	}
	for _, part := range parts(p.guideline) {
		p.want(part.name+" decides nothing", p.differ(x, w.weigh(part.off)))
	}
	for i, q := range p.guideline.Questions {
		p.optionsDecide(w, x, i, q)
	}
	p.findAll()
}

// part is one thing of a guideline that can be left out.
type part struct {
	name string
	off  off
}

func parts(g *triage.Guideline) (out []part) {
	for _, f := range g.Flags {
		if f.StepDown != nil {
			out = append(out, part{f.ID + " step-down", off{stepDown: f.ID}})
		}
	}
	for _, c := range g.Complications {
		out = append(out, part{c.ID, off{complication: c.ID}})
		for _, r := range c.Rules {
			out = append(out, part{r.ID, off{rule: r}})
		}
	}
	for _, r := range g.NoMatch.Rules {
		out = append(out, part{r.ID, off{rule: r}})
	}
	for _, m := range g.Modifiers {
		for i := range m.Floor {
			out = append(out, part{m.ID + " floor", off{floor: &m.Floor[i]}})
		}
		for i := range m.Plus {
			out = append(out, part{m.ID + " raise", off{plus: &m.Plus[i]}})
		}
	}
	return out
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

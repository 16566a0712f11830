package proof

import (
	"slices"

	"aftercheck/internal/triage"
)

// level is an urgency as literals: level[u] holds when it is u or more.
type level [triage.Emergency + 1]lit

func atLevel(u triage.Urgency, when lit) level {
	var l level
	for k := range l {
		if triage.Urgency(k) <= u {
			l[k] = when
		} else {
			l[k] = never
		}
	}
	return l
}

func (c *circuit) most(a, b level) level {
	for k := range a {
		a[k] = c.or(a[k], b[k])
	}
	return a
}

// above holds when a is more urgent than b.
func (c *circuit) above(a, b level) lit {
	out := never
	for k := range a {
		out = c.or(out, c.and2(a[k], b[k].not()))
	}
	return out
}

// raised is one level up while when holds, but not past limit.
func (c *circuit) raised(a level, when lit, limit level) level {
	out := a
	for k := int(triage.SelfCare) + 1; k < len(a); k++ {
		out[k] = c.or(a[k], c.and(a[k-1], when, limit[k]))
	}
	return out
}

// bound is which undecided values a level counts, as in package triage.
type bound uint8

const (
	least bound = iota
	worst
	highest
)

func (b bound) holds(v truth) lit {
	if b == highest {
		return v.f.not()
	}
	return v.t
}

// flagValue is whether a red flag holds and whether its step-down does.
type flagValue struct{ when, down truth }

// complicationValue is whether a complication fits and whether its rules hold,
// each under its own mode.
type complicationValue struct {
	fits  truth
	rules []truth
}

// weighed is every rule's value in one world.
type weighed struct {
	*world
	off         off
	flags       []flagValue
	comps       []complicationValue
	floors      [][]truth // per modifier, per floor
	plus        [][]truth // per modifier, per complication
	unexplained truth
	pointed     []lit
	doubt       level // "not sure" keeps a rule of this level from holding
	maybeDoubt  level
}

// off is a part of the guideline that is left out, to see whether it decides
// anything; the zero off leaves out nothing.
type off struct {
	stepDown, complication string
	rules                  []*triage.Rule
	plus                   *triage.Plus
	floor                  *triage.Floor
}

func (w *world) weigh(without off) *weighed {
	g := w.guideline
	x := &weighed{world: w, off: without, pointed: make([]lit, len(g.Complications))}
	for i := range x.pointed {
		x.pointed[i] = never
	}
	for _, f := range g.Flags {
		v := x.weighFlag(f)
		x.flags = append(x.flags, v)
		for _, id := range f.Complications {
			if p, ok := x.place[id]; ok && x.off.complication != id {
				x.pointed[p] = x.or(x.pointed[p], x.and2(v.when.t, v.down.t.not()))
			}
		}
	}
	for _, c := range g.Complications {
		x.comps = append(x.comps, x.weighComplication(c))
	}
	for _, m := range g.Modifiers {
		x.weighModifier(m)
	}
	x.unexplained = noTruth
	if g.NoMatch.Fits != nil {
		x.unexplained = x.value(g.NoMatch.Fits, cautious)
	}
	return x
}

func modeOf(u triage.Urgency) mode {
	if u == triage.Emergency {
		return cautious
	}
	return plain
}

func (x *weighed) weighFlag(f *triage.RedFlag) flagValue {
	if x.without == f.ID {
		return flagValue{noTruth, noTruth}
	}
	v := flagValue{x.value(f.When, modeOf(f.Level)), noTruth}
	if f.Level < triage.Emergency {
		x.noteDoubt(f.When, v.when, f.Level, always)
	}
	if f.StepDown != nil && x.off.stepDown != f.ID {
		v.down = x.value(f.StepDown.When, strict)
	}
	return v
}

func (x *weighed) weighComplication(c *triage.Complication) complicationValue {
	if x.off.complication == c.ID {
		return complicationValue{fits: noTruth, rules: make([]truth, len(c.Rules))}
	}
	v := complicationValue{fits: x.value(c.Fits, cautious)}
	for _, r := range c.Rules {
		if slices.Contains(x.off.rules, r) {
			v.rules = append(v.rules, noTruth)
			continue
		}
		t := x.value(r.When, modeOf(r.Level))
		v.rules = append(v.rules, t)
		if r.Level < triage.Emergency && r.Level > c.Base {
			x.noteDoubt(r.When, t, r.Level, v.fits.t)
		}
	}
	return v
}

// noteDoubt remembers that a "not sure" keeps a lower rule from holding.
func (x *weighed) noteDoubt(e *triage.Expr, as truth, u triage.Urgency, when lit) {
	v := x.value(e, cautious)
	when = x.and2(when, as.t.not())
	x.doubt = x.most(x.doubt, atLevel(u, x.and2(when, v.t)))
	x.maybeDoubt = x.most(x.maybeDoubt, atLevel(u, x.and2(when, v.f.not())))
}

func (x *weighed) weighModifier(m *triage.Modifier) {
	when := x.value(m.When, plain)
	floors := make([]truth, len(m.Floor))
	for j := range m.Floor {
		floors[j] = noTruth
		if x.off.floor != &m.Floor[j] {
			v := x.value(m.Floor[j].When, plain)
			floors[j] = truth{x.and2(when.t, v.t), x.or(when.f, v.f)}
		}
	}
	plus := make([]truth, len(x.guideline.Complications))
	for i := range plus {
		plus[i] = noTruth
	}
	for j := range m.Plus {
		p := &m.Plus[j]
		if x.off.plus == p {
			continue
		}
		v := x.value(p.When, plain)
		v = truth{x.and2(when.t, v.t), x.or(when.f, v.f)}
		for _, id := range p.For {
			if i, ok := x.place[id]; ok && !uses(x.guideline.Complications[i], m.ID) {
				plus[i] = truth{x.or(plus[i].t, v.t), x.and2(plus[i].f, v.f)}
			}
		}
	}
	x.floors, x.plus = append(x.floors, floors), append(x.plus, plus)
}

func uses(c *triage.Complication, modifier string) bool { return slices.Contains(c.Used, modifier) }

// level is the urgency under a bound; the level without the "no match" part is
// what the rules alone say.
func (x *weighed) level(b bound) level {
	l := x.ruled(b)
	when := b.holds(x.unexplained)
	unmatched := x.matched(b).not()
	if b == least {
		unmatched = x.and2(unmatched, x.mayMatch().not())
	}
	when = x.or(when, unmatched)
	nm := x.noMatch(b)
	for k := range nm {
		nm[k] = x.and2(nm[k], when)
	}
	return x.most(l, nm)
}

func (x *weighed) ruled(b bound) level {
	l := atLevel(triage.SelfCare, always)
	for i, f := range x.guideline.Flags {
		l = x.most(l, x.flagLevel(i, f, b))
	}
	for i := range x.guideline.Complications {
		p := x.plusLevel(i, b)
		fits := b.holds(x.comps[i].fits)
		for k := range p {
			p[k] = x.and2(p[k], fits)
		}
		l = x.most(l, p)
	}
	for i, m := range x.guideline.Modifiers {
		for j := range m.Floor {
			l = x.most(l, atLevel(m.Floor[j].Level, b.holds(x.floors[i][j])))
		}
	}
	return l
}

func (x *weighed) flagLevel(i int, f *triage.RedFlag, b bound) level {
	v := x.flags[i]
	when := b.holds(v.when)
	if f.StepDown == nil {
		return atLevel(f.Level, when)
	}
	down := v.down.t
	if b == least {
		down = v.down.f.not()
	}
	return x.most(atLevel(f.Level, x.and2(when, down.not())), atLevel(f.StepDown.To, when))
}

func (x *weighed) base(i int, b bound) level {
	c := x.guideline.Complications[i]
	l := atLevel(c.Base, always)
	for j, r := range c.Rules {
		l = x.most(l, atLevel(r.Level, b.holds(x.comps[i].rules[j])))
	}
	return l
}

// plusLevel is a complication's level after its one raise, if any.
func (x *weighed) plusLevel(i int, b bound) level {
	c := x.guideline.Complications[i]
	base := x.base(i, b)
	doubt := x.doubt
	if b == highest {
		doubt = x.maybeDoubt
	}
	doubt[triage.Emergency] = never
	l := base
	// One step, where a doubt reaches that far.
	for k := int(triage.SelfCare) + 1; k < len(l); k++ {
		l[k] = x.or(base[k], x.and2(base[k-1], doubt[k]))
	}
	if c.Expected {
		return l
	}
	limit := atLevel(triage.Urgent, always)
	if c.ToEmergency != nil {
		limit = x.most(limit, atLevel(triage.Emergency, b.holds(x.value(c.ToEmergency, cautious))))
	}
	return x.most(l, x.raised(base, x.raises(i, b), limit))
}

func (x *weighed) raises(i int, b bound) lit {
	out := never
	for k := range x.guideline.Modifiers {
		out = x.or(out, b.holds(x.plus[k][i]))
	}
	return out
}

func (x *weighed) matched(b bound) lit {
	out := never
	for i := range x.comps {
		out = x.or(out, b.holds(x.comps[i].fits), x.pointed[i])
	}
	return out
}

func (x *weighed) mayMatch() lit {
	out := never
	for i := range x.comps {
		out = x.or(out, x.undecided(x.comps[i].fits))
	}
	return out
}

func (x *weighed) noMatch(b bound) level {
	nm := x.guideline.NoMatch
	l := atLevel(nm.Base, always)
	for _, r := range nm.Rules {
		if !slices.Contains(x.off.rules, r) {
			l = x.most(l, atLevel(r.Level, b.holds(x.value(r.When, cautious))))
		}
	}
	return l
}

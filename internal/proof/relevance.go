package proof

import (
	"slices"

	"aftercheck/internal/triage"
)

// relevance is which questions could still change something, in a world with
// open questions: the circuit of what package triage asks next.
type relevance struct {
	*weighed
	certain level
	wanted  []lit             // per question
	seen    map[valueKey]lit  // condition, mode → is looked into
	order   []valueKey        // kids after parents
	placed  map[valueKey]bool // already in order
}

// final holds when the check is over: nothing is left to ask, or it is an
// emergency whatever else is said.
func (x *weighed) final() (over lit, wanted []lit) {
	r := &relevance{
		weighed: x, certain: x.level(least),
		wanted: make([]lit, len(x.guideline.Questions)),
		seen:   map[valueKey]lit{}, placed: map[valueKey]bool{},
	}
	r.roots()
	r.spread()
	// What a wanted question hangs on is wanted too: from the last question to
	// the first, since a question hangs only on earlier ones.
	for i := len(r.wanted) - 1; i >= 0; i-- {
		asked, skipped := r.status(i)
		r.wanted[i] = r.and(r.wanted[i], asked.not(), skipped.not())
		r.look(r.guideline.Questions[i].Ask, cautious, r.wanted[i])
		r.spread()
	}
	open := never
	for i := range r.wanted {
		open = r.or(open, r.and2(r.wanted[i], r.ask[i].t))
	}
	return r.or(r.certain[triage.Emergency], open.not()), r.wanted
}

// exceeds holds when a level is more urgent than what is certain.
func (r *relevance) exceeds(u triage.Urgency) lit { return r.certain[u].not() }

func (r *relevance) roots() {
	for i := range r.wanted {
		r.wanted[i] = never
	}
	r.flagRoots()
	for i := range r.guideline.Complications {
		r.complicationRoots(i)
	}
	r.doubtRoots()
	r.noMatchRoots()
	for i, m := range r.guideline.Modifiers {
		for j, fl := range m.Floor {
			when := r.and2(r.undecided(r.floors[i][j]), r.exceeds(fl.Level))
			r.look(m.When, plain, when)
			r.look(fl.When, plain, when)
		}
	}
}

func (r *relevance) flagRoots() {
	for i, f := range r.guideline.Flags {
		v, up := r.weighed.flags[i], r.exceeds(f.Level)
		lists := never
		for _, id := range f.Complications {
			if p, ok := r.place[id]; ok {
				lists = r.or(lists, r.and2(r.comps[p].fits.t.not(), r.pointed[p].not()))
			}
		}
		r.look(f.When, modeOf(f.Level), r.and2(r.undecided(v.when), r.or(up, lists)))
		if f.Level < triage.Emergency {
			r.look(f.When, cautious, up)
		}
		if f.StepDown != nil {
			r.look(f.StepDown.When, strict, r.and(v.when.f.not(), r.undecided(v.down), up))
		}
	}
}

func (r *relevance) complicationRoots(i int) {
	c, v := r.guideline.Complications[i], r.comps[i]
	up := r.above(r.plusLevel(i, highest), r.certain)
	// While a flag surely points to it, it is listed whether it fits or not.
	r.look(c.Fits, cautious, r.and2(r.undecided(v.fits), r.or(r.surelyPointed(c.ID).not(), up)))
	matters := r.and2(v.fits.f.not(), up)
	for j, rule := range c.Rules {
		up := min(rule.Level+1, triage.Emergency)
		when := r.and(matters, v.rules[j].t.not(), r.exceeds(up))
		r.look(rule.When, plain, when)
		r.look(rule.When, cautious, when)
	}
	if c.Expected {
		return
	}
	// A raise stops at urgent where nothing lifts it further.
	open := r.base(i, least)[triage.Urgent].not()
	if c.ToEmergency != nil {
		open = r.or(open, r.value(c.ToEmergency, cautious).f.not())
	}
	for k, m := range r.guideline.Modifiers {
		when := r.and(matters, open, r.undecided(r.plus[k][i]))
		if when == never {
			continue
		}
		r.look(m.When, plain, when)
		for _, p := range m.Plus {
			for _, id := range p.For {
				if id == c.ID {
					r.look(p.When, plain, when)
				}
			}
		}
	}
	if c.ToEmergency != nil {
		base := r.base(i, highest)
		isUrgent := r.and2(base[triage.Urgent], base[triage.Emergency].not())
		r.look(c.ToEmergency, cautious, r.and(matters, open, isUrgent, r.raises(i, highest)))
	}
}

// surelyPointed holds while a flag that can no longer be stepped down points to a
// complication.
func (r *relevance) surelyPointed(id string) lit {
	out := never
	for i, f := range r.guideline.Flags {
		if slices.Contains(f.Complications, id) {
			v := r.weighed.flags[i]
			out = r.or(out, r.and2(v.when.t, v.down.f))
		}
	}
	return out
}

// doubtRoots: a "not sure" behind a complication's rule raises every one.
func (r *relevance) doubtRoots() {
	raises := never
	for i := range r.comps {
		raises = r.or(raises, r.and2(r.comps[i].fits.f.not(), r.above(r.plusLevel(i, highest), r.certain)))
	}
	for i, c := range r.guideline.Complications {
		for j, rule := range c.Rules {
			if rule.Level < triage.Emergency && rule.Level > c.Base {
				v := r.comps[i]
				r.look(rule.When, cautious, r.and(raises, v.fits.f.not(), v.rules[j].t.not(), r.exceeds(rule.Level)))
			}
		}
	}
}

func (r *relevance) noMatchRoots() {
	nm := r.guideline.NoMatch
	r.look(nm.Fits, cautious, r.above(r.noMatch(highest), r.certain))
	settled := never
	for i := range r.comps {
		settled = r.or(settled, r.comps[i].fits.t)
	}
	settled = r.and2(settled, r.unexplained.f)
	for _, rule := range nm.Rules {
		r.look(rule.When, cautious, r.and2(settled.not(), r.exceeds(rule.Level)))
	}
}

// look notes that a condition is looked into while when holds.
func (r *relevance) look(e *triage.Expr, m mode, when lit) {
	if e == nil || when == never {
		return
	}
	k := valueKey{e, m}
	r.plan(k)
	if old, ok := r.seen[k]; ok {
		when = r.or(when, old)
	}
	r.seen[k] = when
}

// plan puts a condition and what it is made of in an order in which each stands
// after everything that it is part of.
func (r *relevance) plan(k valueKey) {
	if r.placed[k] {
		return
	}
	r.placed[k] = true
	for _, kid := range r.kids(k) {
		r.plan(kid)
	}
	r.order = append(r.order, k) // reversed when used
}

func (r *relevance) kids(k valueKey) (out []valueKey) {
	m := k.m
	switch k.e.Op {
	case triage.OpNot:
		m = m.turned()
	case triage.OpCertain:
		m.unsure = false
	case triage.OpPossible:
		m.unsure = true
	case triage.OpFlagged:
		f := r.flag[k.e.Flag]
		return []valueKey{{f.When, mode{f.Level == triage.Emergency, m.window}}}
	}
	for _, e := range k.e.Kids {
		out = append(out, valueKey{e, m})
	}
	return out
}

// spread follows what is looked into down to the questions.
func (r *relevance) spread() {
	for i := len(r.order) - 1; i >= 0; i-- {
		k := r.order[i]
		when := r.and2(r.seen[k], r.undecided(r.value(k.e, k.m)))
		if when == never {
			continue
		}
		for _, kid := range r.kids(k) {
			r.seen[kid] = r.or(r.seen[kid], when)
		}
		switch k.e.Op {
		case triage.OpChosen, triage.OpDoubt, triage.OpNumberIn:
			r.want(r.index[k.e.Question], when)
		case triage.OpOnsetIn, triage.OpLengthIn:
			r.want(r.index[k.e.Question], when)
			r.wantDay(when)
		case triage.OpDayIn:
			r.wantDay(when)
		}
	}
	r.seen, r.order, r.placed = map[valueKey]lit{}, nil, map[valueKey]bool{}
}

func (r *relevance) want(q int, when lit) { r.wanted[q] = r.or(r.wanted[q], when) }

func (r *relevance) wantDay(when lit) {
	for _, q := range []int{r.date, r.rng} {
		if q >= 0 {
			r.want(q, when)
		}
	}
}

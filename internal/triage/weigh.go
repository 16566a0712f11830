package triage

// weighed is every rule's value for one set of facts.
type weighed struct {
	*facts
	flag  []flagValue
	comp  []compValue
	floor [][]Truth // per modifier, per floor
	plus  [][]Truth // per modifier, per complication
	// unexplained tells that something was told that no complication explains.
	unexplained Truth
	// pointed tells, per complication, whether a red flag that holds and was not
	// stepped down points to it.
	pointed []bool
	// doubt is the highest level of a lower rule that would hold if a "not
	// sure" were a yes; maybeDoubt counts also those that could come to.
	doubt, maybeDoubt Urgency
}

type flagValue struct {
	when Truth
	down Truth // the step-down; False where there is none
}

type compValue struct {
	fits  Truth
	rules []Truth
}

func (e *compiled) weigh(f *facts) *weighed {
	w := &weighed{
		facts: f,
		flag:  make([]flagValue, len(e.flags)),
		comp:  make([]compValue, len(e.complications)),
		floor: make([][]Truth, len(e.modifiers)),
		plus:  make([][]Truth, len(e.modifiers)),
	}
	w.pointed = make([]bool, len(e.complications))
	for i := range e.flags {
		w.weighFlag(i)
		if w.points(i) {
			for _, c := range e.flags[i].points {
				w.pointed[c] = true
			}
		}
	}
	for i := range e.complications {
		w.comp[i] = w.weighComplication(&e.complications[i])
	}
	for i := range e.modifiers {
		w.weighModifier(i)
	}
	if e.noMatch.fits != nil {
		w.unexplained = w.eval(e.noMatch.fits, cautious)
	}
	return w
}

func (w *weighed) weighFlag(i int) {
	fl := &w.flags[i]
	if fl.Level == Emergency {
		w.flag[i].when = w.eval(fl.when, cautious)
	} else {
		w.flag[i].when = w.eval(fl.when, plain)
		w.noteDoubt(fl.when, w.flag[i].when, fl.Level)
	}
	if fl.down != nil && w.flag[i].when != False {
		w.flag[i].down = w.eval(fl.down, strict)
	}
}

func (w *weighed) weighComplication(c *complication) compValue {
	v := compValue{fits: w.eval(c.fits, cautious)}
	if v.fits == False || len(c.rules) == 0 {
		return v
	}
	v.rules = make([]Truth, len(c.rules))
	for i, r := range c.rules {
		if r.Level == Emergency {
			v.rules[i] = w.eval(r.when, cautious)
			continue
		}
		v.rules[i] = w.eval(r.when, plain)
		if v.fits == True && r.Level > c.Base {
			w.noteDoubt(r.when, v.rules[i], r.Level)
		}
	}
	return v
}

// noteDoubt remembers that a "not sure" keeps a lower rule from holding.
func (w *weighed) noteDoubt(n *node, as Truth, level Urgency) {
	if as == True || level <= w.doubt {
		return
	}
	switch w.eval(n, cautious) {
	case True:
		w.doubt = level
		w.maybeDoubt = max(w.maybeDoubt, level)
	case Unknown:
		w.maybeDoubt = max(w.maybeDoubt, level)
	}
}

func (w *weighed) weighModifier(i int) {
	m := &w.modifiers[i]
	when := w.eval(m.when, plain)
	if when == False {
		return
	}
	w.floor[i] = make([]Truth, len(m.floor))
	for j, n := range m.floor {
		w.floor[i][j] = min(when, w.eval(n, plain))
	}
	if len(m.plus) == 0 {
		return
	}
	w.plus[i] = make([]Truth, len(w.complications))
	for _, p := range m.plus {
		t := min(when, w.eval(p.when, plain))
		for c := range w.complications {
			if p.on[c] && !w.complications[c].used[m.ID] {
				w.plus[i][c] = max(w.plus[i][c], t)
			}
		}
	}
}

// bound is which undecided values a level counts.
type bound uint8

const (
	least bound = iota // none: the level that nothing can lower any more
	worst              // those that could only lower it: what is shown
	most               // all: the level that could still be reached
)

// holds tells whether a value counts under a bound.
func (b bound) holds(t Truth) bool { return t == True || (b == most && t == Unknown) }

func (w *weighed) certain() Urgency { return w.level(least) }
func (w *weighed) shown() Urgency   { return w.level(worst) }

func (w *weighed) level(b bound) Urgency {
	l := SelfCare
	for i := range w.flags {
		l = max(l, w.flagLevel(i, b))
	}
	matched := false
	for i := range w.complications {
		if b.holds(w.comp[i].fits) {
			matched = true
			l = max(l, w.plusLevel(i, b))
		}
		matched = matched || w.pointed[i]
	}
	if b.holds(w.unexplained) || (!matched && !(b == least && w.mayMatch())) {
		l = max(l, w.noMatchLevel(b))
	}
	for i := range w.modifiers {
		for j, t := range w.floor[i] {
			if b.holds(t) {
				l = max(l, w.modifiers[i].Floor[j].Level)
			}
		}
	}
	return l
}

// flagLevel is what a flag forces: its level, or the lower one of a step-down
// that is met. A step-down that is not decided counts as not met, except for
// the level that is certain.
func (w *weighed) flagLevel(i int, b bound) Urgency {
	f, v := &w.flags[i], w.flag[i]
	switch {
	case !b.holds(v.when):
		return 0
	case v.down == True, v.down == Unknown && b == least:
		return f.StepDown.To
	}
	return f.Level
}

func (w *weighed) base(i int, b bound) Urgency {
	c := &w.complications[i]
	l := c.Base
	for j, t := range w.comp[i].rules {
		if b.holds(t) {
			l = max(l, c.rules[j].Level)
		}
	}
	return l
}

// plusLevel is a complication's level after its one raise, if any.
func (w *weighed) plusLevel(i int, b bound) Urgency {
	c := &w.complications[i]
	base := w.base(i, b)
	l := base
	// A doubt raises by one, never above Urgent, nor above what a yes gives.
	doubt := w.doubt
	if b == most {
		doubt = w.maybeDoubt
	}
	if base < doubt {
		l = base.raised(min(doubt, Urgent))
	}
	if !c.Expected && w.raises(i, b) {
		limit := Urgent
		if c.toEmergency != nil && b.holds(w.eval(c.toEmergency, cautious)) {
			limit = Emergency
		}
		l = max(l, base.raised(limit))
	}
	return l
}

// raises tells whether any modifier raises a complication.
func (w *weighed) raises(c int, b bound) bool {
	for i := range w.modifiers {
		if w.plus[i] != nil && b.holds(w.plus[i][c]) {
			return true
		}
	}
	return false
}

// mayMatch tells whether a complication may still come to fit.
func (w *weighed) mayMatch() bool {
	for i := range w.comp {
		if w.comp[i].fits == Unknown {
			return true
		}
	}
	return false
}

func (w *weighed) noMatchLevel(b bound) Urgency {
	l := w.noMatch.Base
	for _, r := range w.noMatch.rules {
		if b.holds(w.eval(r.when, cautious)) {
			l = max(l, r.Level)
		}
	}
	return l
}

package triage

import "slices"

// relevant lists the places of the questions whose answers could still change
// the urgency or the complications, in the guideline's order.
//
// A question counts when it stands in an undecided condition that matters: one
// that could lift the level above what is already certain, could lower what
// is shown, or decides whether a complication is listed. When none is left,
// every remaining answer leaves the result as it is.
func (w *weighed) relevant() []int {
	r := &relevance{weighed: w, mark: make([]bool, len(w.of)), certain: w.certain(), rises: make([]bool, len(w.complications))}
	r.flags()
	for i := range w.complications {
		r.rises[i] = w.comp[i].fits != False && w.plusLevel(i, most) > r.certain
	}
	for i := range w.complications {
		r.complication(i)
	}
	r.doubts()
	r.noMatchRules()
	r.floors()
	var out []int
	for i, m := range r.mark {
		if m && w.of[i].status == unasked {
			out = append(out, i)
		}
	}
	return out
}

type relevance struct {
	*weighed
	mark    []bool
	certain Urgency
	// rises tells, per complication, whether it can still reach a level above
	// what is certain.
	rises []bool
}

func (r *relevance) flags() {
	for i := range r.weighed.flags {
		f, v := &r.weighed.flags[i], r.flag[i]
		m := plain
		if f.Level == Emergency {
			m = cautious
		}
		if v.when == Unknown && (f.Level > r.certain || r.lists(f.points)) {
			r.see(f.when, m)
		}
		if f.Level < Emergency && f.Level > r.certain {
			r.see(f.when, cautious) // a doubt in it may raise
		}
		if v.when != False && v.down == Unknown && f.Level > r.certain {
			r.see(f.down, strict)
		}
	}
}

// lists tells whether one of the complications is not on the list yet.
func (r *relevance) lists(points []int) bool {
	for _, p := range points {
		if r.comp[p].fits != True && !r.pointed[p] {
			return true
		}
	}
	return false
}

func (r *relevance) complication(i int) {
	c, v := &r.complications[i], r.comp[i]
	if v.fits == Unknown && (!r.surelyPointed(i) || r.rises[i]) {
		r.see(c.fits, cautious)
	}
	if !r.rises[i] {
		return
	}
	for j, t := range v.rules {
		// One step more, since a raise may come on top. A rule that a doubt keeps
		// from holding may raise too.
		if t != True && c.rules[j].Level.raised(Emergency) > r.certain {
			r.see(c.rules[j].when, plain)
			r.see(c.rules[j].when, cautious)
		}
	}
	if c.Expected {
		return
	}
	// A raise stops at urgent where nothing lifts it further.
	if r.base(i, least) >= Urgent && (c.toEmergency == nil || r.eval(c.toEmergency, cautious) == False) {
		return
	}
	for k := range r.weighed.modifiers {
		if r.plus[k] != nil && r.plus[k][i] == Unknown {
			m := &r.weighed.modifiers[k]
			r.see(m.when, plain)
			for _, p := range m.plus {
				if p.on[i] {
					r.see(p.when, plain)
				}
			}
		}
	}
	if c.toEmergency != nil && r.base(i, most) == Urgent && r.raises(i, most) {
		r.see(c.toEmergency, cautious)
	}
}

// doubts looks for a "not sure" behind a complication's rule: it raises every
// complication, not only its own.
func (r *relevance) doubts() {
	if !slices.Contains(r.rises, true) {
		return
	}
	for i := range r.complications {
		c, v := &r.complications[i], r.comp[i]
		for j, t := range v.rules {
			if l := c.rules[j].Level; t != True && l < Emergency && l > c.Base && l > r.certain {
				r.see(c.rules[j].when, cautious)
			}
		}
	}
}

func (r *relevance) noMatchRules() {
	if n := r.noMatch.fits; n != nil && r.noMatchLevel(most) > r.certain {
		r.see(n, cautious)
	}
	for i := range r.comp {
		if r.comp[i].fits == True && r.unexplained == False {
			return
		}
	}
	for _, n := range r.noMatch.rules {
		if n.Level > r.certain {
			r.see(n.when, cautious)
		}
	}
}

func (r *relevance) floors() {
	for i := range r.weighed.modifiers {
		m := &r.weighed.modifiers[i]
		for j, t := range r.floor[i] {
			if t == Unknown && m.Floor[j].Level > r.certain {
				r.see(m.when, plain)
				r.see(m.floor[j], plain)
			}
		}
	}
}

// see marks the questions that an undecided condition waits for.
func (r *relevance) see(n *node, m mode) {
	if n == nil || r.eval(n, m) != Unknown {
		return
	}
	switch n.op {
	case OpAll, OpAny, OpAtLeast:
		for _, k := range n.kids {
			r.see(k, m)
		}
	case OpNot:
		r.see(n.kids[0], m.turned())
	case OpCertain:
		r.see(n.kids[0], mode{false, m.window})
	case OpPossible:
		r.see(n.kids[0], mode{true, m.window})
	case OpDayIn:
		r.wait(r.date)
		r.wait(r.rng)
	case OpOnsetIn, OpLengthIn:
		r.wait(r.date)
		r.wait(r.rng)
		r.wait(n.question)
	default:
		r.wait(n.question)
	}
}

// wait marks a question that is not answered yet, and what decides whether it
// will be asked at all.
func (r *relevance) wait(q int) {
	if q < 0 || r.of[q].status != unasked || r.mark[q] {
		return
	}
	r.mark[q] = true
	r.see(r.weighed.compiled.ask[q], cautious)
}

// surelyPointed tells whether a flag that holds, and can no longer be stepped
// down, points to a complication.
func (r *relevance) surelyPointed(c int) bool {
	for i := range r.weighed.flags {
		v := r.flag[i]
		if v.when == True && v.down == False && slices.Contains(r.weighed.flags[i].points, c) {
			return true
		}
	}
	return false
}

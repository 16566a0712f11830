package proof

import "aftercheck/internal/triage"

// lastDay is how long ago a day can be before no rule can tell it from one
// still longer ago.
//
// A rule looks at the day of the injection (day), at the day on which a sign
// began (onset) and at how long ago that was (length), and day = onset + length.
// A day beyond both the last bound of day and the sum of the last bounds of the
// other two can be moved nearer without crossing any bound.
func lastDay(g *triage.Guideline) int {
	var day, onset, length int
	raise := func(to *int, e *triage.Expr) {
		for _, b := range []int{e.Min, e.Max} {
			if b < triage.Ever {
				*to = max(*to, b)
			}
		}
	}
	eachExpr(g, func(e *triage.Expr) {
		switch e.Op {
		case triage.OpDayIn:
			raise(&day, e)
		case triage.OpOnsetIn:
			raise(&onset, e)
		case triage.OpLengthIn:
			raise(&length, e)
		}
	})
	for _, r := range g.Ranges {
		for _, b := range []int{r.From, r.To} {
			if b < triage.Ever {
				day = max(day, b)
			}
		}
	}
	return max(day, onset+length+2) + 1
}

// eachExpr calls f for every condition of a guideline and everything in it.
func eachExpr(g *triage.Guideline, f func(*triage.Expr)) {
	seen := map[*triage.Expr]bool{}
	var walk func(e *triage.Expr)
	walk = func(e *triage.Expr) {
		if e == nil || seen[e] {
			return
		}
		seen[e] = true
		f(e)
		for _, k := range e.Kids {
			walk(k)
		}
	}
	for _, q := range g.Questions {
		walk(q.Ask)
	}
	for _, fl := range g.Flags {
		walk(fl.When)
		if fl.StepDown != nil {
			walk(fl.StepDown.When)
		}
	}
	complications := g.Complications
	if g.NoMatch != nil {
		complications = append(complications[:len(complications):len(complications)], g.NoMatch)
	}
	for _, c := range complications {
		walk(c.Fits)
		walk(c.ToEmergency)
		for _, r := range c.Rules {
			walk(r.When)
		}
		for _, t := range c.Tells {
			walk(t.When)
		}
	}
	for _, m := range g.Modifiers {
		walk(m.When)
		for _, p := range m.Plus {
			walk(p.When)
		}
		for _, fl := range m.Floor {
			walk(fl.When)
		}
	}
}

// inWindow says where a span of days stands to a window: surely inside, or
// surely outside. Neither means that it may be either.
func (c *circuit) inWindow(inside, outside lit, m mode) truth {
	if m.window {
		return truth{t: outside.not(), f: outside}
	}
	return truth{t: inside, f: inside.not()}
}

// dayIn is the value of "today is day min to max after the injection".
func (w *world) dayIn(lo, hi int, m mode) truth {
	date := w.reply(w.date)
	known := w.and(
		w.atLeastAgo(date, lo), w.agoAtMost(date, hi),
	)
	exact := truth{known, known.not()}
	rough := w.eachRange(func(r triage.DayRange) truth {
		return w.window(r.From, r.To, lo, hi, m)
	})
	return w.byDate(exact, rough)
}

// window compares a fixed span of days with a window.
func (w *world) window(from, to, lo, hi int, m mode) truth {
	switch {
	case from >= lo && to <= hi:
		return yesTruth
	case to < lo || from > hi:
		return noTruth
	}
	if m.window {
		return yesTruth
	}
	return noTruth
}

// byDate picks the value for a known date, or the one for a rough one.
func (w *world) byDate(known, rough truth) truth {
	d := w.reply(w.date)
	asked, _ := w.status(w.date)
	sure := w.and2(asked, d.unsure.not())
	doubt := w.and2(asked, d.unsure)
	return truth{
		t: w.or(w.and2(sure, known.t), w.and2(doubt, rough.t)),
		f: w.or(w.and2(sure, known.f), w.and2(doubt, rough.f)),
	}
}

// eachRange puts together the values for each rough answer to how long ago the
// injection was; before that question is answered nothing is known.
func (w *world) eachRange(of func(triage.DayRange) truth) truth {
	any := of(triage.DayRange{From: 0, To: triage.Ever})
	if w.rng < 0 {
		return any
	}
	r := w.reply(w.rng)
	asked, skipped := w.status(w.rng)
	// Skipped or "no idea": any day at all.
	open := w.or(skipped, w.and2(asked, r.unsure))
	t, f := []lit{w.and2(open, any.t)}, []lit{w.and2(open, any.f)}
	for i, o := range w.guideline.Questions[w.rng].Options {
		v := of(w.guideline.Ranges[o.ID])
		here := w.and2(asked, r.option[i])
		t, f = append(t, w.and2(here, v.t)), append(f, w.and2(here, v.f))
	}
	return truth{w.or(t...), w.or(f...)}
}

func (w *world) agoAtMost(r reply, k int) lit { return w.atLeastAgo(r, k+1).not() }

// onsetIn is the value, for an answered question, of "that day was day min to
// max after the injection".
func (w *world) onsetIn(q reply, lo, hi int, m mode) truth {
	date := w.reply(w.date)
	// Both days known: day minus length.
	inside := w.and2(w.onsetAtLeast(date, q, lo), w.onsetAtLeast(date, q, hi+1).not())
	known := w.byDate(truth{inside, inside.not()}, w.eachRange(func(r triage.DayRange) truth {
		return w.inWindow(
			w.and2(w.agoAtMost(q, r.From-lo), w.atLeastAgo(q, r.To-hi)),
			w.or(w.atLeastAgo(q, r.To-lo+1), w.agoAtMost(q, r.From-hi-1)),
			m)
	}))
	unsure := w.sinceInjection(lo, hi, m)
	return w.bySure(q, known, unsure)
}

func (w *world) bySure(q reply, known, unsure truth) truth {
	return truth{w.pick(q.unsure, unsure.t, known.t), w.pick(q.unsure, unsure.f, known.f)}
}

// sinceInjection compares a day that is only known to lie between the injection
// and today.
func (w *world) sinceInjection(lo, hi int, m mode) truth {
	date := w.reply(w.date)
	within := never
	if lo <= 0 {
		within = w.agoAtMost(date, hi)
	}
	exact := w.inWindow(within, w.agoAtMost(date, lo-1), m)
	return w.byDate(exact, w.eachRange(func(r triage.DayRange) truth { return w.window(0, r.To, lo, hi, m) }))
}

// onsetAtLeast holds when the injection was k or more days before the day q.
func (w *world) onsetAtLeast(date, q reply, k int) lit {
	if k >= triage.Ever {
		return never
	}
	out := never
	for d := 0; d <= w.last; d++ {
		// The injection at least d days ago, the sign at most d-k.
		out = w.or(out, w.and2(w.atLeastAgo(date, d), w.agoAtMost(q, d-k)))
	}
	return out
}

// lengthIn is the value, for an answered question, of "that day was min to max
// days ago".
func (w *world) lengthIn(q reply, lo, hi int, m mode) truth {
	inside := w.and2(w.atLeastAgo(q, lo), w.agoAtMost(q, hi))
	unsure := w.sinceInjection(lo, hi, m)
	return w.bySure(q, truth{inside, inside.not()}, unsure)
}

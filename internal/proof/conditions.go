package proof

import "aftercheck/internal/triage"

// truth is a value in three: surely true, surely false, or neither. In a whole
// set of answers one of the two always holds.
type truth struct{ t, f lit }

var (
	yesTruth = truth{always, never}
	noTruth  = truth{never, always}
)

func (v truth) not() truth { return truth{v.f, v.t} }

// undecided holds when the value hangs on an answer that is still missing.
func (c *circuit) undecided(v truth) lit { return c.and2(v.t.not(), v.f.not()) }

// mode says what "not sure" and a doubtful day count as; package triage has the
// same four.
type mode struct{ unsure, window bool }

var (
	cautious = mode{true, true}
	plain    = mode{false, true}
	strict   = mode{false, false}
)

func (m mode) turned() mode { return mode{!m.unsure, !m.window} }

// world is one reading of the answers: whole, or with questions still open; as
// given, or with one answer replaced by another.
type world struct {
	*answers
	partial bool
	instead map[int]reply
	without string // a red flag that never holds here
	ask     []truth
	asked   []lit // answered
	skipped []lit // never asked
	done    map[valueKey]truth
}

type valueKey struct {
	e *triage.Expr
	m mode
}

func (a *answers) world(partial bool, instead map[int]reply) *world {
	return a.newWorld(&world{partial: partial, instead: instead})
}

func (a *answers) newWorld(w *world) *world {
	w.answers, w.done = a, map[valueKey]truth{}
	for i, q := range a.guideline.Questions {
		ask := w.value(q.Ask, cautious)
		asked, skipped := ask.t, ask.t.not()
		if w.partial {
			asked, skipped = w.and2(w.reply(i).told, ask.t), ask.f
		}
		w.ask, w.asked, w.skipped = append(w.ask, ask), append(w.asked, asked), append(w.skipped, skipped)
	}
	return w
}

func (w *world) reply(q int) reply {
	if r, ok := w.instead[q]; ok {
		return r
	}
	return w.of[q]
}

// status tells whether a question is answered, or will never be asked. Only
// questions that apply are answered.
func (w *world) status(q int) (asked, skipped lit) { return w.asked[q], w.skipped[q] }

// value is the value of a condition; an absent one is true.
func (w *world) value(e *triage.Expr, m mode) truth {
	if e == nil {
		return yesTruth
	}
	k := valueKey{e, m}
	if v, ok := w.done[k]; ok {
		return v
	}
	v := w.compute(e, m)
	w.done[k] = v
	return v
}

func (w *world) compute(e *triage.Expr, m mode) truth {
	switch e.Op {
	case triage.OpAll:
		return w.all(e.Kids, m)
	case triage.OpAny:
		return w.any(e.Kids, m)
	case triage.OpAtLeast:
		var t, f []lit
		for _, k := range e.Kids {
			v := w.value(k, m)
			t, f = append(t, v.t), append(f, v.f)
		}
		// False once too many are false for n to be left.
		return truth{w.atLeast(e.N, t), w.atLeast(len(e.Kids)-e.N+1, f)}
	case triage.OpNot:
		return w.value(e.Kids[0], m.turned()).not()
	case triage.OpCertain:
		return w.value(e.Kids[0], mode{false, m.window})
	case triage.OpPossible:
		return w.value(e.Kids[0], mode{true, m.window})
	case triage.OpFlagged:
		if e.Flag == w.without {
			return noTruth
		}
		f := w.flag[e.Flag]
		return w.value(f.When, mode{f.Level == triage.Emergency, m.window})
	case triage.OpDayIn:
		return w.dayIn(e.Min, e.Max, m)
	}
	return w.leaf(e, m)
}

func (w *world) all(kids []*triage.Expr, m mode) truth {
	v := yesTruth
	for _, k := range kids {
		x := w.value(k, m)
		v = truth{w.and2(v.t, x.t), w.or(v.f, x.f)}
	}
	return v
}

func (w *world) any(kids []*triage.Expr, m mode) truth {
	v := noTruth
	for _, k := range kids {
		x := w.value(k, m)
		v = truth{w.or(v.t, x.t), w.and2(v.f, x.f)}
	}
	return v
}

// leaf is the value of a condition on one answer.
func (w *world) leaf(e *triage.Expr, m mode) truth {
	q := w.index[e.Question]
	asked, skipped := w.status(q)
	v := w.answered(e, w.reply(q), w.guideline.Questions[q], m)
	return truth{w.and2(asked, v.t), w.or(w.and2(asked, v.f), skipped)}
}

// answered is the value once the question was answered.
func (w *world) answered(e *triage.Expr, r reply, q *triage.Question, m mode) truth {
	switch e.Op {
	case triage.OpDoubt:
		return truth{r.unsure, r.unsure.not()}
	case triage.OpOnsetIn:
		return w.onsetIn(r, e.Min, e.Max, m)
	case triage.OpLengthIn:
		return w.lengthIn(r, e.Min, e.Max, m)
	}
	var chosen []lit
	for i, o := range q.Choosable() {
		for _, id := range e.Options {
			if o.ID == id {
				chosen = append(chosen, r.option[i])
			}
		}
	}
	if m.unsure {
		chosen = append(chosen, r.unsure)
	}
	t := w.or(chosen...)
	return truth{t, t.not()}
}

package evaluate

import (
	"fmt"
	"maps"
	"math/rand/v2"
	"slices"
	"strings"

	"aftercheck/internal/triage"
)

// tries looks for two answers to one question that lead to different ends, all
// later questions being answered alike. What was answered before is fixed.
type tries struct {
	engine *triage.Engine
	bounds bounds
	today  triage.Date
	before triage.Answers
	story  triage.Answers // what the person would go on to say
	asked  *triage.Question
	usual  map[string]bool // what is asked of someone with nothing else to tell
	// hints are the signs that made the answer matter in another case; they often
	// do so again, and save the search.
	hints *[]triage.Answers
}

// manner is how later questions are answered; it must not depend on what was
// answered to the one that is tried.
type manner func(*triage.Question) triage.Answer

// matter tells whether the answer can change the end, in these manners: nothing
// else to tell; what the story tells; each other sign alone, with each thing that
// is then asked about it; several signs at random.
func (t *tries) matter() bool {
	candidates := t.candidates(t.asked)
	t.usual = map[string]bool{}
	for _, q := range t.later(candidates, t.calm) {
		t.usual[q.ID] = true
	}
	if t.differ(candidates, t.told) {
		return true
	}
	for _, hint := range *t.hints {
		if t.differ(candidates, t.with(hint)) {
			return true
		}
	}
	for deep := range 4 {
		if t.signs(candidates, nil, deep) {
			return true
		}
	}
	r := rand.New(rand.NewPCG(1, 1))
	for range 100 {
		if t.differ(candidates, t.drawn(r)) {
			return true
		}
	}
	return false
}

// signs tries what is told, with so many more signs: each the answer to a question
// that comes up only since the one before it is told.
func (t *tries) signs(candidates []triage.Answer, told triage.Answers, deep int) bool {
	how := t.with(told)
	if deep == 0 {
		if !t.differ(candidates, how) {
			return false
		}
		if len(told) > 0 && !slices.ContainsFunc(slices.Collect(maps.Values(told)), isDay) {
			*t.hints = append(*t.hints, told)
		}
		return true
	}
	for _, q := range t.later(candidates, how) {
		if _, done := told[q.ID]; done || len(told) > 0 && t.usual[q.ID] {
			continue
		}
		for _, sign := range t.candidates(q) {
			more := maps.Clone(told)
			if more == nil {
				more = triage.Answers{}
			}
			more[q.ID] = sign
			if t.signs(candidates, more, deep-1) {
				return true
			}
		}
	}
	return false
}

// differ tells whether two of the answers end differently.
func (t *tries) differ(candidates []triage.Answer, how manner) bool {
	first := ""
	for i, c := range candidates {
		end := t.end(c, how, nil)
		if i == 0 {
			first = end
		} else if end != first {
			return true
		}
	}
	return false
}

// end is the urgency and the complications at the end of the check; note is told
// of every question on the way.
func (t *tries) end(c triage.Answer, how manner, note func(*triage.Question)) string {
	answers := maps.Clone(t.before)
	answers[t.asked.ID] = c
	for {
		a := t.engine.Assess(answers, t.today)
		if a.Final {
			ids := make([]string, len(a.Complications))
			for i, c := range a.Complications {
				ids[i] = c.ID
			}
			slices.Sort(ids)
			return a.Urgency.String() + " " + strings.Join(ids, " ")
		}
		if note != nil {
			note(a.Next)
		}
		answers[a.Next.ID] = how(a.Next)
	}
}

// later lists the questions that may follow, in the order of the guideline.
func (t *tries) later(candidates []triage.Answer, how manner) []*triage.Question {
	seen := map[string]bool{}
	for _, c := range candidates {
		t.end(c, how, func(q *triage.Question) { seen[q.ID] = true })
	}
	return slices.DeleteFunc(slices.Clone(t.engine.Guideline().Questions), func(q *triage.Question) bool { return !seen[q.ID] })
}

// calm answers that there is nothing else; where that is no answer, as the story
// does; else that it began the day after the injection, or anything.
func (t *tries) calm(q *triage.Question) triage.Answer {
	if a, ok := calmAnswer(q); ok {
		return a
	}
	if a, ok := t.story[q.ID]; ok {
		return a
	}
	if q.Kind == triage.Day && q.ID != t.bounds.dateQuestion {
		return triage.On(min(t.injection()+1, t.today))
	}
	return t.candidates(q)[0]
}

// with answers that this is so, and else calmly.
func (t *tries) with(told triage.Answers) manner {
	return func(q *triage.Question) triage.Answer {
		if a, ok := told[q.ID]; ok {
			return a
		}
		return t.calm(q)
	}
}

// isDay: a day fits one case only.
func isDay(a triage.Answer) bool {
	_, ok := a.Day()
	return ok
}

// told answers as the story goes on.
func (t *tries) told(q *triage.Question) triage.Answer {
	if a, ok := t.story[q.ID]; ok {
		return a
	}
	return t.calm(q)
}

// drawn answers one question in four with any answer, the others calmly.
func (t *tries) drawn(r *rand.Rand) manner {
	said := map[string]triage.Answer{}
	return func(q *triage.Question) triage.Answer {
		a, ok := said[q.ID]
		if !ok {
			if a = t.calm(q); r.IntN(4) == 0 {
				c := t.candidates(q)
				a = c[r.IntN(len(c))]
			}
			said[q.ID] = a
		}
		return a
	}
}

// candidates lists every answer that a screen offers: each option alone, none,
// not sure, the days at which a rule changes.
func (t *tries) candidates(q *triage.Question) (out []triage.Answer) {
	switch q.Kind {
	case triage.Day:
		for _, d := range t.bounds.days(q, t.injection(), t.today) {
			out = append(out, triage.On(d))
		}
	case triage.Number:
		for _, n := range t.bounds.numbers(q) {
			out = append(out, triage.Measured(n))
		}
	default:
		if q.None != "" {
			out = append(out, triage.Chose())
		}
		for _, o := range q.Choosable() {
			out = append(out, triage.Chose(o.ID))
		}
	}
	if q.Unsure != "" {
		out = append(out, triage.Unsure())
	}
	if a, ok := t.story[q.ID]; ok && !slices.ContainsFunc(out, a.Equal) {
		out = append(out, a)
	}
	return out
}

// injection is the day of the injection, or the earliest that it can have been.
func (t *tries) injection() triage.Date {
	g := t.engine.Guideline()
	for _, from := range []triage.Answers{t.before, t.story} {
		if d, ok := from[g.DateQuestion].Day(); ok {
			return d
		}
		for option, days := range g.Ranges {
			if from[g.RangeQuestion].Has(option) {
				return t.today - triage.Date(min(days.To, 200))
			}
		}
	}
	return t.today - 200
}

// key names the state, so that it is tried once for all stories that reach it.
func (t *tries) key() string {
	var b strings.Builder
	for _, id := range slices.Sorted(maps.Keys(t.before)) {
		if d, ok := t.before[id].Day(); ok {
			fmt.Fprintf(&b, "%s %d days ago;", id, t.today-d)
		} else {
			text, _ := t.before[id].MarshalJSON() // never fails for an answer
			fmt.Fprintf(&b, "%s %s;", id, text)
		}
	}
	return b.String() + t.asked.ID
}

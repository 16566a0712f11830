package guideline

import (
	"fmt"
	"testing"

	"aftercheck/internal/triage"
)

// today is the day on which every vignette is assessed.
const today = triage.Date(20779) // 2026-11-22

// told is what a person would say: question id to "yes", an option, a list of
// options, a number of days ago (for a date) or "unsure".
type told map[string]any

// answers turns what was told into answers.
func (p told) answers() triage.Answers {
	a := triage.Answers{}
	for id, v := range p {
		a[id] = answer(v)
	}
	return a
}

func answer(v any) triage.Answer {
	switch v := v.(type) {
	case string:
		if v == "unsure" {
			return triage.Unsure()
		}
		return triage.Chose(v)
	case []string:
		return triage.Chose(v...)
	case int: // days ago
		return triage.On(today - triage.Date(v))
	}
	panic(fmt.Sprintf("no answer can be made of %v", v))
}

// list is shorter to read in tables.
func list(ids ...string) []string { return ids }

// calm is what someone says who has nothing else: a licensed injection 5 days
// ago, an adult, no to everything.
var calm = told{"emergency": list(), "date": 5, "areas": list("forehead"), "provider": "licensed", "filler": "no", "age": "adult"}

// play goes through the whole check as the person would, answering what is
// asked and "no" to whatever they did not mention, and counts the questions.
func play(t testing.TB, p told) (triage.Assessment, int) {
	t.Helper()
	answers := played(t, p)
	return Engine().Assess(answers, today), len(answers)
}

// played is the answers of such a check: those to the questions asked.
func played(t testing.TB, p told) triage.Answers {
	t.Helper()
	e := Engine()
	answers := triage.Answers{}
	for {
		a := e.Assess(answers, today)
		if a.Final {
			return answers
		}
		if _, again := answers[a.Next.ID]; again {
			t.Fatalf("%s is asked again", a.Next.ID)
		}
		answers[a.Next.ID] = p.answer(a.Next)
	}
}

func (p told) answer(q *triage.Question) triage.Answer {
	for _, from := range []told{p, calm} {
		if v, ok := from[q.ID]; ok {
			return answer(v)
		}
	}
	switch q.Kind {
	case triage.YesNo:
		return triage.Chose("no")
	case triage.Choices:
		return triage.Chose()
	case triage.Day:
		return triage.On(today - 2)
	}
	for _, id := range []string{"normal", "clear", "same", "slow", "calm", "fine", "no", "adult", "mild"} {
		if _, ok := q.Option(id); ok {
			return triage.Chose(id)
		}
	}
	return triage.Chose(q.Options[0].ID)
}

func holds(a triage.Assessment, flag string) bool {
	for _, f := range a.Flags {
		if f == flag {
			return true
		}
	}
	return false
}

func names(a triage.Assessment) (ids []string) {
	for _, c := range a.Complications {
		ids = append(ids, c.ID)
	}
	return ids
}

func reasons(a triage.Assessment) (ids []string) {
	for _, r := range a.Reasons {
		ids = append(ids, r.Rule)
	}
	return ids
}

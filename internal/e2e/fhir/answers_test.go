package fhir

import (
	"encoding/json"
	"fmt"
	"maps"
	"math/rand/v2"
	"slices"
	"testing"

	"aftercheck/internal/diary"
	"aftercheck/internal/guideline"
	"aftercheck/internal/handover"
	"aftercheck/internal/triage"
)

// TestNoQuestionIsHiddenThatApplies: for stories that are all different, and for walks through the
// questions that answer anything at all, each answer stands in an item that a
// form shows, with an answer that it offers; and whatever the engine would ask
// is shown. The form may show more; how much more is printed.
func TestNoQuestionIsHiddenThatApplies(t *testing.T) {
	engine := guideline.Engine()
	checks := append(different(t), walks(t, engine, 200)...)
	type input struct {
		Name     string          `json:"name"`
		Today    string          `json:"today"`
		Response json.RawMessage `json:"response"`
	}
	in := struct {
		Questionnaire json.RawMessage `json:"questionnaire"`
		Checks        []input         `json:"checks"`
	}{Questionnaire: questionnaire()}
	for _, c := range checks {
		_, response := c.bundle(t)
		in.Checks = append(in.Checks, input{c.name, c.kase.Check.Day.String(), response})
	}
	var out map[string]struct{ Problems, Enabled []string }
	run(t, "answers.mjs", in, &out)
	more := map[string]int{}
	for _, c := range checks {
		got := out[c.name]
		for _, p := range got.Problems {
			t.Errorf("%s: %s", c.name, p)
		}
		for _, q := range engine.Guideline().Questions {
			applies, shown := engine.Applies(q.ID, c.answers(), c.kase.Check.Day), slices.Contains(got.Enabled, q.ID)
			if applies && !shown {
				t.Errorf("%s: %s applies and is hidden", c.name, q.ID)
			}
			if shown && !applies {
				more[q.ID]++
			}
		}
		if t.Failed() {
			t.Fatalf("answers: %v", c.answers())
		}
	}
	t.Logf("%d checks; shown without need: %v", len(checks), more)
	// Only where the condition looks at a question that is not answered yet. With
	// everything answered (the walks to the end) form and engine agree.
	for _, c := range checks {
		if !c.whole {
			continue
		}
		for _, q := range engine.Guideline().Questions {
			if slices.Contains(out[c.name].Enabled, q.ID) && !engine.Applies(q.ID, c.answers(), c.kase.Check.Day) {
				t.Errorf("%s: every question is answered, %s does not apply and is shown", c.name, q.ID)
			}
		}
	}
}

// walks answer at random, half of them every question that applies.
func walks(t *testing.T, engine *triage.Engine, n int) []check {
	t.Helper()
	seed := rand.Uint64()
	t.Logf("seed %d", seed)
	r := rand.New(rand.NewPCG(seed, 4))
	today, err := triage.ParseDate("2026-11-22")
	if err != nil {
		t.Fatal(err)
	}
	var out []check
	for i := range n {
		given := triage.Answers{}
		for _, q := range engine.Guideline().Questions {
			if engine.Applies(q.ID, given, today) && (i%2 == 0 || r.IntN(4) > 0) {
				given[q.ID] = anything(r, q, today, sinceInjection(engine, given, today))
			}
		}
		// What was passed over may have decided that a later question applies not.
		given, _ = engine.Prune(given, today)
		out = append(out, check{fmt.Sprintf("walk %d", i), handover.Case{
			Made: today.Time(), Check: diary.Check{Day: today, Answers: maps.Clone(given)},
		}, i%2 == 0})
	}
	return out
}

// sinceInjection is the most days that a sign can have lasted.
func sinceInjection(engine *triage.Engine, given triage.Answers, today triage.Date) int {
	days, _ := engine.DaySince(given, today)
	return min(days.To, 60)
}

func anything(r *rand.Rand, q *triage.Question, today triage.Date, since int) triage.Answer {
	if q.Unsure != "" && r.IntN(5) == 0 {
		return triage.Unsure()
	}
	switch q.Kind {
	case triage.Day:
		return triage.On(today - triage.Date(r.IntN(since+1)))
	case triage.Number:
		return triage.Measured(q.Min + r.Float64()*(q.Max-q.Min))
	case triage.Choices:
		var ids []string
		for _, o := range q.Choosable() {
			if r.IntN(4) == 0 {
				ids = append(ids, o.ID)
			}
		}
		if ids == nil && q.None == "" {
			ids = []string{q.Choosable()[0].ID}
		}
		return triage.Chose(ids...)
	}
	return triage.Chose(q.Choosable()[r.IntN(len(q.Choosable()))].ID)
}

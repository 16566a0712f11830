package triage

import (
	"math/rand/v2"
	"testing"
)

// randomAnswer draws any answer that a question can get.
func randomAnswer(r *rand.Rand, q *Question) Answer {
	if r.IntN(6) == 0 {
		return Unsure()
	}
	switch q.Kind {
	case Day:
		return On(today - Date(r.IntN(45)))
	case Number:
		return Measured(float64(r.IntN(60)))
	case Choices:
		var ids []string
		for _, o := range q.Options {
			if r.IntN(3) == 0 {
				ids = append(ids, o.ID)
			}
		}
		return Chose(ids...)
	}
	opts := q.Choosable()
	return Chose(opts[r.IntN(len(opts))].ID)
}

// TestEarlyEndIsTheEnd plays whole checks with random answers. When a check
// ends, no answer to any remaining question may change the urgency.
func TestEarlyEndIsTheEnd(t *testing.T) {
	e := toyEngine(t)
	r := rand.New(rand.NewPCG(1, 2))
	for range 3000 {
		answers := Answers{}
		a := e.Assess(answers, today)
		for steps := 0; !a.Final; steps++ {
			if steps > len(e.Guideline().Questions) {
				t.Fatalf("the check does not end: %v", answers)
			}
			answers[a.Next.ID] = randomAnswer(r, a.Next)
			a = e.Assess(answers, today)
		}
		more := Answers{}
		for id, v := range answers {
			more[id] = v
		}
		for _, q := range e.Guideline().Questions {
			if _, ok := more[q.ID]; !ok && e.Applies(q.ID, more, today) {
				more[q.ID] = randomAnswer(r, q)
			}
		}
		if b := e.Assess(more, today); b.Urgency != a.Urgency {
			t.Fatalf("ended at %v with %v; %v gives %v", a.Urgency, answers, more, b.Urgency)
		}
	}
}

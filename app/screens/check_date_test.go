package screens

import (
	"testing"

	"aftercheck/internal/guideline"
	"aftercheck/internal/triage"
)

// A sign cannot begin before the injection; with an injection in the future no day
// could be given at all.
func TestADateQuestionHasADayThatCanBeGiven(t *testing.T) {
	s := open(guideline.Engine(), newMemory(), clock(tonight))
	q, ok := s.engine.Question("lid-start")
	if !ok {
		t.Fatal("no such question")
	}
	for injected, since := range map[triage.Date]triage.Date{today - 5: today - 5, today: today, today + 1: today} {
		s.check.Answers = triage.Answers{s.engine.Guideline().DateQuestion: triage.On(injected)}
		if got := s.asking(q).Since; got != since {
			t.Errorf("injected on %s: a day from %s on, want %s", injected, got, since)
		}
	}
}

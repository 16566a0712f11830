package screens

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"aftercheck/internal/guideline"
	"aftercheck/internal/triage"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
)

// walks is how many random checks are walked through to their result.
const walks = 150

// Random people answer the real questions; whatever comes out must be a result
// that says what to do, and an emergency must say nothing less.
func TestEveryResultSaysWhatToDo(t *testing.T) {
	seen := map[triage.Urgency]int{}
	for seed := range uint64(walks) {
		s := open(guideline.Engine(), newMemory(), clock(tonight))
		answerAtRandom(s, rand.New(rand.NewPCG(seed, 1)))
		r := newReader(t, s)
		r.open(resultPath)
		if mark(r.html, "screen") != "result" {
			t.Fatalf("seed %d: no result, but %s", seed, r.path)
		}
		as := s.result()
		seen[as.Urgency]++
		if got := mark(r.html, "urgency"); got != as.Urgency.String() {
			t.Errorf("seed %d: shows %s, is %s", seed, got, as.Urgency)
		}
		if as.Urgency == triage.Emergency {
			checkEmergency(t, seed, r.html)
		} else {
			checkAdvice(t, seed, r.html, as)
		}
	}
	t.Logf("results by level: %v", seen)
	if seen[triage.Emergency] == 0 || seen[triage.Emergency] == walks {
		t.Errorf("the walks reach only one kind of result: %v", seen)
	}
}

func checkEmergency(t *testing.T, seed uint64, html string) {
	t.Helper()
	part := mainPart(html)
	if !strings.Contains(part, `href="tel:112"`) || !strings.Contains(part, "data-care=") {
		t.Errorf("seed %d: an emergency without a call button or first aid", seed)
	}
	for _, u := range triage.Urgencies() {
		if u < triage.Emergency && strings.Contains(part, escaped(guideline.LevelAdvice(u).Title)) {
			t.Errorf("seed %d: an emergency also says %q", seed, guideline.LevelAdvice(u).Title)
		}
	}
	if strings.Contains(part, `data-action="change"`) {
		t.Errorf("seed %d: an emergency can be changed away", seed)
	}
}

func checkAdvice(t *testing.T, seed uint64, html string, as triage.Assessment) {
	t.Helper()
	part := mainPart(html)
	for _, heading := range []string{"What to do now", "What not to do", "In case it is something else", "Watch for", "How to get help", "How long it takes", "When to check again", "Why this level", "Your answers"} {
		if !strings.Contains(part, ">"+heading+"<") {
			t.Errorf("seed %d (%s): nothing under %q", seed, as.Urgency, heading)
		}
	}
	if !strings.Contains(part, escaped(guideline.LevelAdvice(as.Urgency).Help)) {
		t.Errorf("seed %d: does not say how to get help", seed)
	}
	for _, m := range as.Complications {
		c, ok := guideline.ByID(m.ID)
		if !ok {
			t.Errorf("%s has no text", m.ID)
			continue
		}
		if strings.Contains(part, escaped(c.Name)) && !strings.Contains(part, escaped(c.Do[0])) {
			t.Errorf("seed %d: %s is named without what to do", seed, m.ID)
		}
	}
}

func escaped(text string) string { return app.HTMLString(app.Text(text)) }

// answerAtRandom answers until there is a result. It leans to the harmless
// answers, since emergencies end a check early.
func answerAtRandom(s *session, rng *rand.Rand) {
	enter(s, true)
	for {
		next := s.engine.Assess(s.check.Answers, s.today()).Next
		if next == nil || s.check.Emergency != nil {
			return
		}
		s.answer(next.ID, randomAnswer(s, next, rng))
	}
}

func randomAnswer(s *session, q *triage.Question, rng *rand.Rand) triage.Answer {
	if q.Unsure != "" && rng.IntN(12) == 0 {
		return triage.Unsure()
	}
	options := q.Choosable()
	switch q.Kind {
	case triage.Day:
		since := s.injection()
		if since == 0 {
			since = s.today() - triage.Date(rng.IntN(60))
		}
		return triage.On(since + triage.Date(rng.IntN(int(s.today()-since)+1)))
	case triage.Number:
		return triage.Measured(q.Min + rng.Float64()*(q.Max-q.Min))
	case triage.YesNo:
		return triage.Chose([]string{"no", "no", "yes"}[rng.IntN(3)])
	case triage.Choices:
		if q.None != "" && rng.IntN(3) > 0 && q.ID != "complaint" {
			return triage.Chose()
		}
	}
	return triage.Chose(options[rng.IntN(len(options))].ID)
}

// A result must not say "phone in a day or two" below "see a doctor today".
func TestAGentlerTimetableIsLeftOut(t *testing.T) {
	s := open(guideline.Engine(), newMemory(), clock(tonight))
	r := report{s, triage.Assessment{Urgency: triage.Urgent}}
	for _, c := range guideline.Complications() {
		f := finding{triage.Match{Complication: &c.Complication, Level: triage.Urgent}, c}
		if shown := r.days(f) != nil; shown != (c.Base == triage.Urgent && len(c.Days) > 0) {
			t.Errorf("%s (%s): days shown: %t", c.ID, c.Base, shown)
		}
		help := fmt.Sprint(app.HTMLString(r.safetyNet(f, guideline.LevelAdvice(triage.Urgent))))
		if c.Base < triage.Urgent && c.Help != "" && strings.Contains(help, escaped(c.Help)) {
			t.Errorf("%s gives its own, later way to get help", c.ID)
		}
	}
}

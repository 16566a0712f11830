package screens

import (
	"fmt"
	"math/rand/v2"
	"regexp"
	"slices"
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
	for _, heading := range []string{"What to do now", "What not to do", "In case it is something else", "Watch for", "How to get help", "How long it takes", "When to check again", "Why this level", "Hand it over"} {
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

// A modifier can make an emergency alone. Its page must not fall back to the
// general first aid (K14, E-M3, E-M6, E-M7, E-M16).
func TestAModifierThatDecidesBringsItsFirstAid(t *testing.T) {
	for _, c := range []struct {
		name  string
		told  map[string]triage.Answer
		rule  string
		cares []string
	}{
		{"a racing heart with heart disease", map[string]triage.Answer{
			"complaint": triage.Chose("chest"), "chest": triage.Chose("racing"), "health": triage.Chose("heart"),
		}, "E-M16", []string{"K07"}},
		{"a fever, very unwell, weak immunity", map[string]triage.Answer{
			"complaint": triage.Chose("unwell"), "unwell": triage.Chose("fever", "very"), "health": triage.Chose("immune"),
		}, "E-M7", []string{"K06"}},
		{"a weak voice after the neck, earlier swallowing trouble", map[string]triage.Answer{
			"areas": triage.Chose("neck"), "complaint": triage.Chose("swallow"), "voice": triage.Chose("weak"), "health": triage.Chose("throat"),
		}, "E-M3", []string{"K02"}},
		{"a tense, growing lump on a blood thinner", map[string]triage.Answer{
			"complaint": triage.Chose("lump"), "lump": triage.Chose("blood", "hard", "grows"), "health": triage.Chose("thinner"),
		}, "E-M6", []string{"K05", "K13"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			s := open(guideline.Engine(), newMemory(), clock(tonight))
			enter(s, true)
			answerCalmly(s, c.told)
			as := s.result()
			if as.Urgency != triage.Emergency || len(as.Reasons) != 1 || as.Reasons[0].Rule != c.rule {
				t.Fatalf("%v, decided by %v; want an emergency decided by %s alone", as.Urgency, as.Reasons, c.rule)
			}
			r := newReader(t, s)
			r.open(resultPath)
			if got := regexp.MustCompile(`data-care="(K\d\d)"`).FindAllStringSubmatch(r.html, -1); !firstAidIs(got, c.cares) {
				t.Errorf("first aid %v, want %v", got, c.cares)
			}
		})
	}
}

// firstAidIs compares the groups of a page, without K11, which every page has.
func firstAidIs(found [][]string, want []string) bool {
	var got []string
	for _, f := range found {
		if f[1] != "K11" {
			got = append(got, f[1])
		}
	}
	return slices.Equal(got, want)
}

// answerCalmly goes through the check with what was told, and nothing else.
func answerCalmly(s *session, told map[string]triage.Answer) {
	calm := map[string]triage.Answer{
		"date": triage.On(s.today() - 5), "areas": triage.Chose("forehead"), "provider": triage.Chose("licensed"),
		"voice": triage.Chose("normal"), "swallow": triage.Chose("normal"),
	}
	for range 60 {
		q := s.engine.Assess(s.check.Answers, s.today()).Next
		if q == nil || s.check.Emergency != nil {
			return
		}
		a, ok := told[q.ID]
		if !ok {
			a, ok = calm[q.ID]
		}
		switch {
		case ok:
		case q.Kind == triage.YesNo:
			a = triage.Chose("no")
		case q.Kind == triage.Choices:
			a = triage.Chose()
		case q.Kind == triage.Day:
			a = triage.On(s.today() - 2)
		default:
			a = triage.Chose(q.Options[len(q.Options)-1].ID)
		}
		s.answer(q.ID, a)
	}
}

// Someone who wishes to be dead gets the crisis lines, although there is no plan
// and so no emergency (J54).
func TestDespairBelowAnEmergencyShowsTheCrisisLines(t *testing.T) {
	for mood, want := range map[string]bool{"wish": true, "days": true, "night": false} {
		s := open(guideline.Engine(), newMemory(), clock(tonight))
		enter(s, true)
		answerCalmly(s, map[string]triage.Answer{"complaint": triage.Chose("mood"), "mood": triage.Chose(mood)})
		if s.result().Urgency == triage.Emergency {
			t.Fatalf("%s is an emergency", mood)
		}
		r := newReader(t, s)
		r.open(resultPath)
		if got := strings.Contains(r.html, `class="crisis"`); got != want {
			t.Errorf("%s: crisis lines shown: %t", mood, got)
		}
	}
}

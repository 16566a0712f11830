package screens

import (
	"path/filepath"
	"testing"

	"aftercheck/internal/diary"
	"aftercheck/internal/evaluate"
	"aftercheck/internal/guideline"
	"aftercheck/internal/triage"
)

// stories are the written cases that are played here too.
func stories(t *testing.T) []evaluate.Outcome {
	t.Helper()
	files, err := filepath.Glob("../../internal/evaluate/vignettes/*.jsonl")
	if err != nil || len(files) == 0 {
		t.Fatalf("no vignettes: %v", err)
	}
	set := evaluate.NewSet(guideline.Engine())
	for _, f := range files {
		set.ReadFile(f)
	}
	return set.Evaluate().Outcomes
}

// finish answers whatever is asked as the person of a story would, with some
// answers of their own.
func finish(t *testing.T, s *session, v evaluate.Vignette, own triage.Answers) {
	t.Helper()
	for range 100 {
		q := s.engine.Assess(s.check.Answers, s.today()).Next
		if s.toTell() || q == nil {
			return
		}
		a, ok := own[q.ID]
		if !ok {
			a, ok = v.Answer(q)
		}
		if !ok {
			a = triage.Unsure() // asked on a later day only
			if len(q.Choosable()) > 0 {
				a = triage.Chose(q.Choosable()[0].ID)
			}
		}
		s.answer(q.ID, a)
	}
	t.Fatalf("%s: the check never ends", v.ID)
}

// on is a session on a day.
func on(day triage.Date) *session {
	return open(guideline.Engine(), newMemory(), clock(day.Time()))
}

// For every story, on the same day and some days later: a check again with the
// same answers is never less urgent than a plain check with them, whatever is
// said of the signs; and one with a sign that is worse is at least as urgent as
// a plain check whose "is it getting worse?" is answered with yes (E-M19).
func TestCheckingAgainNeverLowers(t *testing.T) {
	again, raised := 0, 0
	for _, o := range stories(t) {
		first := on(o.Today)
		finish(t, first, o.Vignette, nil)
		rec := diary.Finish(&first.check, first.result(), first.engine, first.now())
		if rec.Urgency != o.Given {
			t.Fatalf("%s: the session says %s, the engine %s", o.ID, rec.Urgency, o.Given)
		}
		for _, later := range []triage.Date{0, 3} {
			plain := on(o.Today + later)
			finish(t, plain, o.Vignette, nil)
			worst := on(o.Today + later)
			finish(t, worst, o.Vignette, triage.Answers{guideline.WorseQuestion: yes})
			for _, went := range []diary.Course{diary.Gone, diary.Same, diary.Worse} {
				s := on(o.Today + later)
				s.checkAgainAfter(&rec)
				finish(t, s, o.Vignette, nil)
				if s.toTell() {
					course := map[string]diary.Course{}
					for _, sign := range guideline.Signs(rec.Check.Answers) {
						course[sign.ID] = went
					}
					s.tell(course, false)
					finish(t, s, o.Vignette, nil)
				}
				least := plain
				if went == diary.Worse && len(guideline.Signs(rec.Check.Answers)) > 0 {
					least = worst
				}
				if got, want := s.result().Urgency, least.result().Urgency; got < want {
					t.Errorf("%s, %d days later, %q: %s, a plain check gives %s", o.ID, later, went, got, want)
				}
				again++
				if s.result().Urgency > plain.result().Urgency {
					raised++
				}
			}
		}
	}
	t.Logf("%d checks again, %d of them raised", again, raised)
	if raised == 0 {
		t.Error("none was raised: the test shows nothing")
	}
}

// What can have changed is asked anew, above all the emergency signs: nothing of
// the earlier check stands in the way of any question about a sign.
func TestSignsAreAskedAnew(t *testing.T) {
	for _, o := range stories(t) {
		first := on(o.Today)
		finish(t, first, o.Vignette, nil)
		rec := diary.Finish(&first.check, first.result(), first.engine, first.now())
		s := on(o.Today)
		s.checkAgainAfter(&rec)
		if got := s.next(); got != questionPath(emergencyQuestion) {
			t.Fatalf("%s: a check again begins at %s", o.ID, got)
		}
		if !s.check.Empty() {
			t.Fatalf("%s: before the emergency question it holds %v", o.ID, s.check.Answers)
		}
		for _, id := range o.Asked {
			switch id {
			case "date", "areas", "provider", "age", "filler":
				continue
			}
			if _, kept := guideline.Carries(rec.Check.Answers)[id]; kept {
				t.Errorf("%s: %s is not asked again", o.ID, id)
			}
		}
	}
}

func TestOldDoubtsAndTimesAreAskedAnew(t *testing.T) {
	got := guideline.Carries(triage.Answers{
		"date": triage.Unsure(), "date-about": triage.Chose("days-2"), "areas": triage.Unsure(),
		"filler": no, "medicines": triage.Chose(), "alone": no, "health": triage.Chose(), "provider": triage.Chose("unknown"),
	})
	for _, id := range []string{"date", "date-about", "areas", "filler", "medicines", "alone", "health"} {
		if _, ok := got[id]; ok {
			t.Errorf("%s is carried over", id)
		}
	}
	if _, ok := got["provider"]; !ok {
		t.Error("who injected is not carried over")
	}
	if got = guideline.Carries(triage.Answers{"filler": yes}); !got["filler"].Has("yes") {
		t.Error("filler is forgotten")
	}
}

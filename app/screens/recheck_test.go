package screens

import (
	"slices"
	"strings"
	"testing"
	"time"

	"aftercheck/internal/guideline"
	"aftercheck/internal/triage"
)

// finishAs answers the real questions like somebody with one worry: what is
// told, else the calm answer.
func finishAs(t *testing.T, told triage.Answers) *reader {
	t.Helper()
	s := open(guideline.Engine(), newMemory(), clock(tonight))
	enter(s, true)
	for next := s.engine.Assess(s.check.Answers, s.today()).Next; next != nil; next = s.engine.Assess(s.check.Answers, s.today()).Next {
		a, ok := told[next.ID]
		switch {
		case ok:
		case next.Kind == triage.YesNo:
			a = no
		case next.Kind == triage.Choices:
			a = triage.Chose()
		case next.Kind == triage.Day:
			a = triage.On(today - 1)
		default:
			a = triage.Chose(next.Options[0].ID)
		}
		s.answer(next.ID, a)
	}
	return newReader(t, s).open(resultPath)
}

func TestTheNextCheckIsADayOfTheCalendar(t *testing.T) {
	bruise := triage.Answers{"date": triage.On(today - 2), "areas": triage.Chose("forehead"), "age": triage.Chose("adult"), "complaint": triage.Chose("bruise")}
	finishAs(t, bruise).says("Next: Friday 27 November (day 7).", "Worse means")

	lid := triage.Answers{"date": triage.On(today - 5), "areas": triage.Chose("forehead"), "age": triage.Chose("adult"), "complaint": triage.Chose("lid"), "lid": triage.Chose("one"), "blur": triage.Chose("clear"), "pupils": triage.Chose("same")}
	finishAs(t, lid).says("The next times:", "Monday 23 November", "Tuesday 24 November (day 7)", "Tuesday 1 December (day 14)", "Tuesday 8 December (day 21)", "Tuesday 15 December (day 28)").silent("and so on")

	// The clock of a product that nobody knows comes on top.
	bruise["provider"] = triage.Chose("unknown")
	finishAs(t, bruise).says("The next time is Monday 23 November (day 3).", "The last time is Friday 1 January (day 42).")
}

// The page of a result stays open: a reminder is saved by the hour of the tap, and the
// check due within hours does not go at midnight.
func TestTheNextCheckWhenTheResultStaysOpen(t *testing.T) {
	before := saveFile
	t.Cleanup(func() { saveFile = before })
	for _, c := range []struct {
		shown, tapped time.Duration // of the day
		start         string        // of the reminder; "": none
	}{
		{12 * time.Hour, 13 * time.Hour, "20261122T150000"},
		{12 * time.Hour, 22*time.Hour + 30*time.Minute, "20261123T003000"},
		{22*time.Hour + 41*time.Minute, 24*time.Hour + 5*time.Minute, "20261123T020500"},
		{22*time.Hour + 41*time.Minute, 40 * time.Hour, ""}, // the hours have passed
	} {
		s := open(guideline.Engine(), newMemory(), clock(today.Time().Add(c.shown)))
		s.check.Started, s.check.Day = s.now(), s.today()
		saved := ""
		saveFile = func(_, _ string, data []byte) { saved = string(data) }
		r := report{s, triage.Assessment{Urgency: triage.Urgent}}
		r.calendarButton(r.levelChecks)
		s.now = clock(today.Time().Add(c.tapped))
		r.saveCalendar(r.levelChecks)
		start := ""
		if _, after, ok := strings.Cut(saved, "DTSTART:"); ok {
			start, _, _ = strings.Cut(after, "\r")
		}
		if start != c.start {
			t.Errorf("shown at %s, tapped at %s: a reminder at %q, want %q", c.shown, c.tapped, start, c.start)
		}
		if said := len(r.coming(r.levelChecks())) > 0; said != (c.start != "") {
			t.Errorf("at %s the next time is said: %v", c.tapped, said)
		}
	}
}

// Past midnight the checks of an evening are named for the same days as before it: a
// later one would be a day more to wait.
func TestTheNextCheckStaysOnItsDayOverMidnight(t *testing.T) {
	evening := today.Time().Add(23*time.Hour + 50*time.Minute)
	for _, u := range triage.Urgencies() {
		s := open(guideline.Engine(), newMemory(), clock(evening))
		s.check.Started, s.check.Day = s.now(), s.today()
		r := report{s, triage.Assessment{Urgency: u}}
		before := r.coming(r.levelChecks())
		s.now = clock(evening.Add(20 * time.Minute))
		after := r.coming(r.levelChecks())
		if !slices.Equal(before, after) {
			t.Errorf("%s: %+v became %+v", u, before, after)
		}
	}
}

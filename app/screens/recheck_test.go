package screens

import (
	"testing"

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

package handover

import (
	"strings"
	"testing"
	"time"

	"aftercheck/internal/diary"
	"aftercheck/internal/guideline"
	"aftercheck/internal/triage"
)

// What a report asks for (G4) is in the text, told or as a blank, and nothing
// else about the person is.
func TestSideEffect(t *testing.T) {
	asked := []string{
		"Product (brand): ", "Batch (lot) number: ", "Dose, if known: ", "Injected places: ", "Date of the injection: ",
		"Injected by: ", "Signs, and since when:", "Other medicines: ", "Photo of the box or vial: ",
	}
	empty := SideEffect(Summary{})
	for _, line := range asked {
		if !strings.Contains(empty, line) {
			t.Errorf("an empty report does not ask for %q", line)
		}
	}
	if n := strings.Count(empty, blank); n != 8 {
		t.Errorf("an empty report has %d blanks, want one for each of 8:\n%s", n, empty)
	}

	today, _ := triage.ParseDate("2026-11-22")
	told := SideEffect(Of(guideline.Engine(), Case{
		Made: time.Date(2026, 11, 22, 22, 41, 0, 0, time.UTC),
		Check: diary.Check{Day: today, Answers: triage.Answers{
			"emergency": triage.Chose(), "date": triage.On(today - 5), "areas": triage.Chose("forehead"),
			"provider": triage.Unsure(), "complaint": triage.Chose("lid"), "lid": triage.Chose("one"),
			"lid-start": triage.On(today - 3), "health": triage.Chose("pregnant"), "age": triage.Chose("adult"),
			"double": triage.Chose("no"),
		}},
	}))
	for _, want := range []string{
		"Date of the injection: 17 November 2026", "Injected by: not sure " + blank,
		"19 November 2026 (day 2)", "Told on: 22 November 2026", "Batch (lot) number: " + blank,
	} {
		if !strings.Contains(told, want) {
			t.Errorf("no %q in\n%s", want, told)
		}
	}
	for _, line := range asked {
		if !strings.Contains(told, line) {
			t.Errorf("a told report does not ask for %q", line)
		}
	}
	for _, private := range []string{"regnan", "adult", "18 to"} {
		if strings.Contains(told, private) {
			t.Errorf("a report does not ask for %q:\n%s", private, told)
		}
	}
}

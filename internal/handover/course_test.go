package handover_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"aftercheck/internal/diary"
	"aftercheck/internal/guideline"
	"aftercheck/internal/handover"
	"aftercheck/internal/triage"
)

var day22 = triage.DateOf(time.Date(2026, 11, 22, 0, 0, 0, 0, time.UTC))

// The course of every sign that a check again can ask for is handed over, also
// of those that no question is named after.
func TestTheCourseOfEverySignIsHandedOver(t *testing.T) {
	for _, sign := range guideline.AllSigns() {
		for _, went := range diary.Courses() {
			c := diary.Check{
				Day: day22, Answers: triage.Answers{"emergency": triage.Chose(), "complaint": triage.Chose("bruise")},
				Course: map[string]diary.Course{sign.ID: went},
			}
			s := handover.Of(guideline.Engine(), handover.Case{Check: c, Made: day22.Time(), Since: day22 - 2})
			f, ok := s.Fact(handover.FactCourse + "." + sign.ID)
			if !ok || !strings.Contains(f.Label, sign.Text) || !slices.Equal(f.Codes, []string{string(went)}) {
				t.Errorf("%s is %s, and the summary says %+v", sign.ID, went, f)
			}
			wantFact(t, s, handover.FactSince, handover.Told, "20 November 2026")
			onCard := ""
			for _, r := range handover.CardOf(s).Rows {
				onCard += strings.Join(r.Lines, "\n")
			}
			raises := went == diary.Worse || went == diary.New
			if says := strings.Contains(onCard, sign.Text+": "+string(went)); says != raises {
				t.Errorf("%s is %s; on the card: %t", sign.ID, went, says)
			}
		}
	}
}

// A check that was finished with another guideline is handed over as what it
// was told to be then, never as what today's rules make of the old answers.
func TestAKeptCheckIsHandedOverAsItWas(t *testing.T) {
	c := handover.Case{
		Check: diary.Check{Guideline: "2025-01", Day: day22, Answers: triage.Answers{"complaint": triage.Chose("bruise")}},
		Made:  day22.Time(),
		Was:   &handover.Was{Urgency: triage.Urgent, Found: []string{"C14", "C04", "gone-since"}},
	}
	s := handover.Of(guideline.Engine(), c)
	if f, _ := s.Fact(handover.FactComplications); s.Urgency != triage.Urgent || !slices.Equal(f.Codes, []string{"C14", "C04"}) {
		t.Errorf("it was urgent, and is handed over as %s: %v", s.Urgency, f.Codes)
	}
	wantFact(t, s, handover.FactGuideline, handover.Told, "2025-01")
	if !c.Complete(guideline.Engine()) {
		t.Error("a check that was finished is not complete")
	}
	// The guideline of today works it out as ever.
	c.Check.Guideline = guideline.Version
	if s := handover.Of(guideline.Engine(), c); s.Urgency == triage.Urgent {
		t.Error("what it was counts although nothing has changed")
	}
}

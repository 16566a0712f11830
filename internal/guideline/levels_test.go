package guideline

import (
	"strings"
	"testing"

	"aftercheck/internal/triage"
)

func TestEveryLevelSaysWhatToDo(t *testing.T) {
	words := map[string]bool{}
	for _, u := range triage.Urgencies() {
		l := LevelAdvice(u)
		if l.Urgency != u {
			t.Errorf("%v gets the advice for %v", u, l.Urgency)
		}
		if l.Word == "" || l.Title == "" || l.Lead == "" || l.Help == "" {
			t.Errorf("%v is not whole: %+v", u, l)
		}
		if !strings.HasSuffix(l.Prefix, ": ") {
			t.Errorf("%v: prefix %q runs into the title", u, l.Prefix)
		}
		if strings.ContainsAny(l.Title[len(l.Title)-1:], ".:!") {
			t.Errorf("%v: nothing can follow the title %q", u, l.Title)
		}
		if words[l.Word] {
			t.Errorf("two levels are called %q", l.Word)
		}
		words[l.Word] = true
	}
}

// The clock of I4.
func TestWhenToCheckAgain(t *testing.T) {
	for u, want := range map[triage.Urgency]string{
		triage.Urgent:   "2 to 6 hours",
		triage.Soon:     "24 hours",
		triage.Routine:  "day 14",
		triage.SelfCare: "after 48 hours, on day 7 and on day 14",
	} {
		if got := LevelAdvice(u).Recheck; !strings.Contains(got, want) {
			t.Errorf("%v: %q does not say %q", u, got, want)
		}
	}
	if got := LevelAdvice(triage.Emergency).Recheck; got != "" {
		t.Errorf("an emergency is not checked again: %q", got)
	}
}

func TestALevelThatIsNoneIsTreatedAsAnEmergency(t *testing.T) {
	if got := LevelAdvice(0).Urgency; got != triage.Emergency {
		t.Errorf("no level gets the advice for %v", got)
	}
}

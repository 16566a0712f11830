package guideline

import (
	"testing"

	"aftercheck/internal/triage"
)

// The version is the day on which the guideline was changed, since the screens
// tell its age by it.
func TestAge(t *testing.T) {
	from, err := triage.ParseDate(Version)
	if err != nil {
		t.Fatalf("the version is no day: %v", err)
	}
	for _, c := range []struct {
		on   triage.Date
		days int
		ok   bool
	}{
		{from, 0, true},
		{from + 1, 1, true},
		{from + 366, 366, true},
		{from - 1, 0, false}, // a clock that is wrong says nothing about the guideline
		{0, 0, false},
	} {
		if days, ok := Age(c.on); days != c.days || ok != c.ok {
			t.Errorf("on %s: %d, %v; want %d, %v", c.on, days, ok, c.days, c.ok)
		}
	}
}

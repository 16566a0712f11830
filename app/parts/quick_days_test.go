package parts

import (
	"testing"

	"aftercheck/internal/triage"
)

// A form that stays open over night: Today is the day of the tap.
func TestQuickDaysFollowTheClock(t *testing.T) {
	now := today
	days := func() []QuickDay { return []QuickDay{{"today", "Today", now}, {"yesterday", "Yesterday", now - 1}} }
	QuickDays("make-date", days, "", now, nil)
	now++
	for id, want := range map[string]triage.Date{"today": today + 1, "yesterday": today} {
		var got string
		pickNow(days, id, func(text string) { got = text })
		if got != want.String() {
			t.Errorf("%s is %s, want %s", id, got, want)
		}
	}
}

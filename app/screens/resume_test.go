package screens

import (
	"strings"
	"testing"
	"time"
	_ "time/tzdata"

	"aftercheck/internal/diary"
	"aftercheck/internal/triage"
)

// A check that was begun is named by its day, with the year where it is another one.
func TestWhenACheckWasBegun(t *testing.T) {
	cairo, err := time.LoadLocation("Africa/Cairo")
	if err != nil {
		t.Fatal(err)
	}
	at := func(text string, zone *time.Location) time.Time {
		t, err := time.ParseInLocation("2006-01-02 15:04", text, zone)
		if err != nil {
			panic(err)
		}
		return t
	}
	for _, c := range []struct {
		begun, now string
		zone       *time.Location
		want       string
	}{
		{"2026-11-22 00:00", "2026-11-22 22:41", time.UTC, "today, 00:00"},
		{"2026-11-21 23:59", "2026-11-22 00:01", time.UTC, "yesterday, 23:59"},
		{"2026-12-31 23:59", "2027-01-01 00:01", time.UTC, "yesterday, 23:59"},
		{"2026-11-20 22:41", "2026-11-22 22:41", time.UTC, "20\u00a0November, 22:41"},
		{"2025-11-22 22:41", "2026-11-22 22:41", time.UTC, "22\u00a0November\u00a02025, 22:41"},
		{"2026-12-30 22:41", "2027-01-01 22:41", time.UTC, "30\u00a0December\u00a02026, 22:41"},
		// The clock was wrong: it is not today.
		{"2026-11-24 22:41", "2026-11-22 22:41", time.UTC, "24\u00a0November, 22:41"},
		// On 24 April the clocks of Cairo go from 24:00 to 01:00.
		{"2026-04-23 23:30", "2026-04-24 02:00", cairo, "yesterday, 23:30"},
		{"2026-04-24 01:30", "2026-04-24 02:00", cairo, "today, 01:30"},
		{"2026-04-23 00:30", "2026-04-24 02:00", cairo, "yesterday, 00:30"},
	} {
		if got := sayWhen(at(c.begun, c.zone), at(c.now, c.zone)); plainSpaces(got) != plainSpaces(c.want) {
			t.Errorf("begun %s, at %s: %q, want %q", c.begun, c.now, got, c.want)
		}
	}
}

func plainSpaces(text string) string { return strings.ReplaceAll(text, "\u00a0", " ") }

// What was kept a year ago is not taken for last week's.
func TestADayOfAnotherYearSaysItsYear(t *testing.T) {
	before := current
	t.Cleanup(func() { current = before })
	current = open(smallGuideline(t), newMemory(), clock(tonight))
	old := today - 365
	current.follow = &diary.FollowUp{Day: old}
	s := shot{Photo: diary.Photo{View: "front", Taken: old.Time()}, injected: old - 5}
	for day, want := range map[triage.Date]string{old: "22 November 2025", today - 7: "15 November."} {
		current.follow.Day, s.Taken, s.injected = day, day.Time(), day-5
		for _, got := range []string{current.compareWith(day), s.day() + "."} {
			if !strings.Contains(plainSpaces(got), want) {
				t.Errorf("%q does not say %q", got, want)
			}
		}
	}
}

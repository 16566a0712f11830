package device

import (
	"strconv"
	"testing"
	"time"
	_ "time/tzdata"
)

// changes tells of a time zone as boot.js does.
func changes(zone *time.Location, from, to time.Time) string {
	offset := func(at time.Time) int {
		_, o := at.In(zone).Zone()
		return o
	}
	last := offset(from)
	found := strconv.Itoa(last)
	for at := from.Truncate(time.Minute); at.Before(to); at = at.Add(time.Minute) {
		if next := offset(at); next != last {
			found += " " + strconv.FormatInt(at.Unix(), 10) + " " + strconv.Itoa(next)
			last = next
		}
	}
	return found
}

// The zone that is put together from its offsets says the same as the real one,
// on both sides of each change of the clocks.
func TestZoneIsThatOfTheDevice(t *testing.T) {
	now := time.Date(2026, 11, 22, 22, 41, 0, 0, time.UTC)
	for _, name := range []string{"UTC", "Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kolkata", "Africa/Casablanca", "America/Sao_Paulo"} {
		real, err := time.LoadLocation(name)
		if err != nil {
			t.Fatal(err)
		}
		got := zoneOf(changes(real, now.AddDate(-2, 0, 0), now.AddDate(1, 0, 0)))
		for at := now.AddDate(-2, 0, 0); at.Before(now.AddDate(1, 0, 0)); at = at.Add(31 * time.Minute) {
			if want, is := at.In(real).Format(time.DateTime), at.In(got).Format(time.DateTime); want != is {
				t.Fatalf("%s: %s reads %s", name, want, is)
			}
		}
	}
}

// What is no list of offsets is the zone that Go knows.
func TestZoneWithoutAnAnswer(t *testing.T) {
	for _, found := range []string{"", "x", "3600 1774746000", "3600 now 7200"} {
		if got := zoneOf(found); got != time.Local {
			t.Errorf("%q is %v", found, got)
		}
	}
}

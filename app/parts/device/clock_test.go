package device

import (
	"testing"
	"time"
	_ "time/tzdata"
)

// The zone that is put together from its offsets says the same as the real one,
// on both sides of each change of the clocks.
func TestZoneIsThatOfTheDevice(t *testing.T) {
	now := time.Date(2026, 11, 22, 22, 41, 0, 0, time.UTC)
	for _, name := range []string{"UTC", "Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kolkata", "Africa/Casablanca", "America/Sao_Paulo"} {
		real, err := time.LoadLocation(name)
		if err != nil {
			t.Fatal(err)
		}
		offset := func(at time.Time) int {
			_, o := at.In(real).Zone()
			return o
		}
		got := zoneOf(offset, now.AddDate(-2, 0, 0), now.AddDate(1, 0, 0))
		for at := now.AddDate(-2, 0, 0); at.Before(now.AddDate(1, 0, 0)); at = at.Add(31 * time.Minute) {
			if want, is := at.In(real).Format(time.DateTime), at.In(got).Format(time.DateTime); want != is {
				t.Fatalf("%s: %s reads %s", name, want, is)
			}
		}
	}
}

package e2e

import (
	"strconv"
	"strings"
	"testing"
	"time"
	_ "time/tzdata"

	"aftercheck/internal/e2e/browser"
)

// The clock jumps while a check is under way: forwards, back to before the
// injection, or far away. The check is asked about, goes on, and has a result.
func TestClockIsChangedInMidCheck(t *testing.T) {
	t.Parallel()
	for name, jump := range map[string]time.Duration{
		"ten days on": 240 * time.Hour, "four days back": -96 * time.Hour, "to 1990": -36 * 8766 * time.Hour,
	} {
		t.Run(name, func(t *testing.T) {
			v, _ := story(t, browser.Options{})
			startAnew(v)
			v.Walk(upTo("complaint"))
			v.WantQuestion("complaint")
			v.CloseTab()
			v.ShiftClock(jump)
			v.Open("/check/")
			v.Tap("resume")
			v.WantQuestion("complaint")
			v.WalkToResult(bruise)
			v.ReloadPage()
			v.WantScreen("result")
			v.WantAlive()
		})
	}
}

// A person lands in another time zone in mid-check, to the east and to the west
// of the day's border.
func TestTimeZoneIsChangedInMidCheck(t *testing.T) {
	v, _ := story(t, browser.Options{})
	startAnew(v)
	v.Walk(upTo("areas"))
	for _, zone := range []string{"Pacific/Kiritimati", "Pacific/Pago_Pago"} {
		v.SetZone(zone)
		v.Open("/check/")
		if v.True(`document.querySelector("main [data-action=resume]")`) {
			v.Tap("resume") // it is another day there
		}
		v.WantQuestion("areas")
	}
	v.WalkToResult(bruise)
	v.ReloadPage()
	v.WantScreen("result")
	v.WantAlive()
}

// The browser brings back a tab of last week, at the question where it was left.
// It asks before it goes on: what was said then may be over.
func TestTabOfLastWeek(t *testing.T) {
	v, _ := story(t, browser.Options{})
	startAnew(v)
	v.Walk(upTo("complaint"))
	v.WantQuestion("complaint")
	address := v.Place().Path
	v.CloseTab()
	v.ShiftClock(7 * 24 * time.Hour)
	v.Open(address)
	v.Until(`document.querySelector("main [data-action=restart]")`)
	v.WantText("not finished")
	v.Tap("resume")
	v.WantQuestion("complaint")
	v.WalkToResult(bruise)
	v.WantScreen("result")
}

// When the clocks change is what the time zones of Go's own list say, to the second. The
// browser's list is another one and may be newer, so what is compared lies in the past.
func TestClockChangesAreThoseOfTheZone(t *testing.T) {
	v, _ := story(t, browser.Options{})
	from, to := time.Date(2024, 11, 22, 22, 41, 7, 0, time.UTC), time.Date(2026, 7, 1, 22, 41, 7, 0, time.UTC)
	for _, name := range []string{"UTC", "Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kolkata", "Africa/Casablanca", "America/St_Johns"} {
		zone, err := time.LoadLocation(name)
		if err != nil {
			t.Fatal(err)
		}
		v.SetZone(name)
		v.OpenUnready("/")
		found := v.Text(`return window.aftercheckZone(...arguments)`, from.Unix(), to.Unix())
		words := strings.Fields(found)
		for i := 1; i+1 < len(words); i += 2 {
			at, err := strconv.ParseInt(words[i], 10, 64)
			if err != nil {
				t.Fatalf("%s: %q", name, found)
			}
			_, before := time.Unix(at-1, 0).In(zone).Zone()
			_, after := time.Unix(at, 0).In(zone).Zone()
			if words[i-1] != strconv.Itoa(before) || words[i+1] != strconv.Itoa(after) || before == after {
				t.Errorf("%s: %s, but at %d the offset goes from %d to %d", name, found, at, before, after)
			}
		}
		changes, last := 0, ""
		for at := from; at.Before(to); at = at.Add(time.Hour) {
			_, o := at.In(zone).Zone()
			if offset := strconv.Itoa(o); offset != last {
				changes, last = changes+1, offset
			}
		}
		if len(words) != 2*changes-1 {
			t.Errorf("%s: %q, want %d changes", name, found, changes-1)
		}
	}
}

package e2e

import (
	"testing"
	"time"

	"aftercheck/internal/e2e/browser"
)

// The clock jumps while a check is under way: forwards, back to before the
// injection, or far away. The check is asked about, goes on, and has a result.
func TestClockIsChangedInMidCheck(t *testing.T) {
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

package e2e

import (
	"testing"

	"aftercheck/internal/e2e/browser"
	"aftercheck/internal/e2e/visit"
)

// A panic in Go ends the whole client, wherever it is: in a handler, in a
// goroutine, while a screen is drawn. Each time something of the browser that the
// client calls there is made to throw. The box takes the place of the dead screen,
// and the check goes on after it with every answer that was kept.
func TestGoPanics(t *testing.T) {
	t.Parallel()
	cases := []struct {
		name, plant string
		do          func(*visit.Visit)
	}{
		{"in a handler", `aftercheckStore.set = () => { throw new Error("planted"); }`, func(v *visit.Visit) {
			v.Choose("forehead")
			v.Tap("continue")
		}},
		{"in a goroutine", `for (const name of Object.keys(aftercheckArchive)) aftercheckArchive[name] = () => { throw new Error("planted"); }`, func(v *visit.Visit) {
			v.TapOn(`footer a[href="/checks/"]`)
		}},
		{"while a screen is drawn", `window.goappIsAppInstalled = () => { throw new Error("planted"); }`, func(v *visit.Visit) {
			v.TapOn(`footer a[href="/"]`)
		}},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			v, _ := story(t, browser.Options{})
			v.ExpectAnything()
			startAnew(v)
			v.Walk(upTo("areas"))
			v.WantQuestion("areas")
			v.Ask(nil, c.plant)
			c.do(v)
			v.WantFailed()
			if v.True(`[...document.querySelectorAll("main[data-screen]")].some((e) => e.checkVisibility())`) {
				t.Error("the dead screen is still there")
			}
			v.Ask(nil, `history.replaceState(null, "", "/check/")`)
			v.TapOn("#fatal [data-action=reload]")
			v.WantReady()
			v.WantQuestion("areas")
			v.WalkToResult(bruise)
			v.WantUrgency("self-care")
		})
	}
}

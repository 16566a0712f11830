package e2e

import (
	"testing"
	"time"

	"aftercheck/internal/e2e/browser"
	"aftercheck/internal/e2e/server"
	"aftercheck/internal/e2e/visit"
)

// Two years later, on the same phone: three screens say that the advice is old,
// everything else is as it was, and where no newer version is there, or no
// network, looking says so. Once there is one it is offered, and taken by a yes.
func TestOldGuidelineIsSaidAndRenewed(t *testing.T) {
	t.Parallel()
	front := server.NewFrontWith(t, "--guideline-max-age", "365d")
	v := visit.Begin(t, front.URL, browser.Options{})
	v.Expect("net::ERR_CONNECTION_REFUSED")
	v.Open("/")
	v.WantOffline()
	finishCheck(v, bruise)
	const old = `document.querySelector("[data-old-guideline]")`
	for _, path := range []string{"/", "/about/", "/result/"} {
		v.Open(path)
		if v.True(old) {
			t.Errorf("%s: a guideline of this year is called old", path)
		}
	}
	v.ShiftClock(2 * 366 * 24 * time.Hour)
	for _, path := range []string{"/", "/about/", "/result/"} {
		v.Open(path)
		v.Until(old + `.checkVisibility()`)
		v.WantText("about 2 years ago")
		for name, media := range map[string][]browser.Media{"light": nil, "dark": {browser.Dark}} {
			v.Prefer(media...)
			v.Ask(nil, `document.querySelector("[data-old-guideline]").scrollIntoView({ block: "center" })`)
			v.Shoot("old" + path + name)
		}
		v.Prefer()
	}
	v.WantUrgency("self-care")
	v.TapOn("[data-old-guideline] a")
	v.WantScreen("about")
	v.Tap("look")
	v.WantText("There is no newer version yet")
	front.Down()
	v.Tap("look")
	v.WantText("Try again when you are online")
	front.Up(t)
	front.Break(newerVersion(t))
	v.Tap("look")
	v.WantText("A newer version is ready")
	v.Shoot("old_about_newer")
	v.Tap("update")
	v.Until(newer)
	v.WantReady()
}

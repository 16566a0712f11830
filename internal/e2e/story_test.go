package e2e

import (
	"os"
	"testing"
	"time"

	"aftercheck/internal/e2e/browser"
	"aftercheck/internal/e2e/server"
	"aftercheck/internal/e2e/visit"
)

func TestMain(m *testing.M) {
	endSharing := browser.Share()
	code := m.Run()
	endSharing()
	server.StopShared()
	removeExports()
	os.Exit(code)
}

// story begins a visit at an origin of its own. Stories run several at a time, see the package.
func story(t *testing.T, options browser.Options) (*visit.Visit, *server.Front) {
	t.Helper()
	t.Parallel()
	front := server.NewFront(t)
	return visit.Begin(t, front.URL, options), front
}

// measured begins a visit in which times are taken: alone, in a new browser.
// Such tests come first, one after the other, as none of them is parallel.
func measured(t *testing.T) *visit.Visit {
	t.Helper()
	return visit.Begin(t, server.NewFront(t).URL, browser.Options{Alone: true})
}

// atStart begins a visit and opens the start page.
func atStart(t *testing.T) *visit.Visit {
	t.Helper()
	v, _ := story(t, browser.Options{})
	v.Open("/")
	return v
}

// inCheck begins a visit and goes past the start page: the first question is there.
func inCheck(t *testing.T) *visit.Visit {
	t.Helper()
	v := atStart(t)
	v.Tap("none")
	v.WantScreen("check")
	return v
}

// ago is the day n days before today, as answers are written.
func ago(days int) string { return time.Now().AddDate(0, 0, -days).Format(time.DateOnly) }

// forgetVisit takes away what the browser keeps of the app's files, so that the
// next page comes from the server again. What the person answered stays.
func forgetVisit(v *visit.Visit) {
	v.Expect("404")
	v.Visit(v.Origin + "/404/") // some page of the origin, to ask from
	v.Ask(nil, `return navigator.serviceWorker.getRegistrations()
		.then((all) => Promise.all(all.map((r) => r.unregister())))
		.then(() => caches.keys()).then((names) => Promise.all(names.map((name) => caches.delete(name)))).then(() => null)`)
	v.ForgetFiles()
}

// openHeld opens an address as on a first visit, and holds the client back until it is let go.
func openHeld(v *visit.Visit, front *server.Front, path string) (letGo func()) {
	gate := make(chan struct{})
	front.Break(server.OnClient(server.Held(gate)))
	forgetVisit(v)
	v.OpenUnready(path)
	v.Until(`document.readyState === "complete" && document.documentElement.dataset.client === "loading" && document.querySelector("main[data-screen]")`)
	return func() { close(gate) }
}

// startAnew begins a check from the start page, whatever is kept from before.
func startAnew(v *visit.Visit) { startAnewAt(v, "/") }

// startAnewAt is startAnew on the start page of a language.
func startAnewAt(v *visit.Visit, base string) {
	v.Open(base)
	if v.True(`document.querySelector("[data-action=restart]")`) {
		v.Tap("restart")
		v.Until(`!document.querySelector("[data-action=resume]")`)
	}
	v.Tap("none")
	v.WantScreen("check")
}

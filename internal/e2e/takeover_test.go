package e2e

import (
	"testing"

	"aftercheck/internal/e2e/browser"
	"aftercheck/internal/e2e/server"
)

// watchPages notes for each page that the client puts in the place of the served one
// whether it came with its contents, and how far it was scrolled then.
const watchPages = `
	window.pagesPut = [];
	let served;
	new MutationObserver((records) => {
		for (const record of records) for (const page of record.addedNodes) {
			if (page.classList && page.classList.contains("page")) {
				if (!served) { served = page; continue; }
				const main = page.querySelector("main");
				pagesPut.push({ screen: main && main.dataset.screen, whole: Boolean(main && main.querySelector("h1")), scrolled: scrollY });
			}
		}
	}).observe(document, { childList: true, subtree: true });`

// The client puts a screen into the page with all that is on it, so that nothing
// flickers, jumps, or moves away under a finger that has scrolled meanwhile.
func TestTheClientTakesOverWithoutAJump(t *testing.T) {
	v, front := story(t, browser.Options{})
	v.Open("/")
	v.Tap("none")
	v.WantQuestion("date")
	v.Inject(watchPages)

	gate := make(chan struct{})
	front.Break(server.OnClient(server.Held(gate)))
	forgetVisit(v)
	v.OpenUnready("/check/date/")
	v.Until(`document.documentElement.dataset.client === "loading"`)
	v.Ask(nil, `scrollTo({ top: 200, behavior: "instant" })`)
	v.Until(`scrollY === 200`)
	close(gate)
	v.WantReady()
	v.WantQuestion("date")
	v.Until(`scrollY === 200 && pagesPut.length === 1 && pagesPut[0].whole && pagesPut[0].scrolled === 200`)

	v.WalkToResult(bruise)
	v.WantUrgency("self-care")
	if !v.True(`pagesPut.length > 1 && pagesPut.every((page) => page.whole)`) {
		t.Errorf("screens came without what is on them: %s", v.Text(`return JSON.stringify(pagesPut)`))
	}
}

// What is pressed on the served page and let go on the client's is a tap all the same:
// on an answer, on a button, on a link.
func TestATapWhileTheClientTakesOver(t *testing.T) {
	v, front := story(t, browser.Options{})
	v.Open("/")
	v.Tap("none")
	v.WantQuestion("date")
	for _, c := range []struct{ on, done string }{
		{`main [data-action=continue]`, `document.querySelector("main [role=alert]")?.textContent`},
		{`header a[href="/emergency/"]`, `document.querySelector("main[data-screen=emergency] h1")`},
		{`label[for="whom-someone"]`, `document.querySelector("#whom-someone").checked && document.querySelector("#who-is-meant")`},
	} {
		gate := make(chan struct{})
		front.Break(server.OnClient(server.Held(gate)))
		forgetVisit(v)
		v.OpenUnready("/check/date/")
		v.Until(`document.documentElement.dataset.client === "loading"`)
		release, err := v.PressOn(`return document.querySelector(arguments[0])`, c.on)
		if err != nil {
			t.Fatal(err)
		}
		close(gate)
		v.WantReady()
		v.WantQuestion("date")
		if v.True(c.done) {
			t.Errorf("%s was tapped before the mouse was let go", c.on)
		}
		if err := release(); err != nil {
			t.Fatal(err)
		}
		v.Until(c.done)
		v.WantAlive()
	}
}

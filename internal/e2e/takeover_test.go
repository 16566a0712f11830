package e2e

import (
	"strings"
	"testing"

	"aftercheck/internal/e2e/browser"
)

// watchPages notes for each page that the client puts in the place of the one before
// whether it came with its contents.
const watchPages = `
	window.pagesPut = [];
	let served;
	new MutationObserver((records) => {
		for (const record of records) for (const page of record.addedNodes) {
			if (page.classList && page.classList.contains("page")) {
				if (!served) { served = page; continue; }
				const main = page.querySelector("main");
				pagesPut.push({ screen: main && main.dataset.screen, whole: Boolean(main && main.querySelector("h1")) });
			}
		}
	}).observe(document, { childList: true, subtree: true });`

// The client keeps the first screen and puts each other into the page with all that is on
// it, so that nothing flickers, jumps, or moves away under a finger that has scrolled
// meanwhile.
func TestTheClientTakesOverWithoutAJump(t *testing.T) {
	v, front := story(t, browser.Options{})
	v.Open("/")
	v.Tap("none")
	v.WantQuestion("date")
	v.Inject(watchPages)

	letGo := openHeld(v, front, "/check/date/")
	v.Ask(nil, `scrollTo({ top: 200, behavior: "instant" })`)
	v.Until(`scrollY === 200`)
	letGo()
	v.WantReady()
	v.WantQuestion("date")
	v.Until(`scrollY === 200 && pagesPut.length === 0`) // the served one is still there

	v.WalkToResult(bruise)
	v.WantUrgency("self-care")
	if !v.True(`pagesPut.length > 0 && pagesPut.every((page) => page.whole)`) {
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
		letGo := openHeld(v, front, "/check/date/")
		release, err := v.PressOn(`return document.querySelector(arguments[0])`, c.on)
		if err != nil {
			t.Fatal(err)
		}
		letGo()
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

// The client takes the served screen over and does not put it anew: who stands somewhere
// on it, with the keyboard, a screen reader or a selection, stays there, and a list stays
// open. Only fields are new, for what was typed into them is given to the client.
func TestTheServedScreenStays(t *testing.T) {
	v, front := story(t, browser.Options{})
	for _, path := range []string{"/", "/emergency/stroke/", "/guide/", "/about/", "/evidence/", "/de/", "/ar/emergency/"} {
		letGo := openHeld(v, front, path)
		v.Ask(nil, `
			window.wasServed = [...document.querySelectorAll(".page, .page *")].filter((e) => !e.closest("label") && !e.matches("input, select, select *, textarea"));
			const list = document.querySelector("main details"); // opened since it was served
			if (list) list.open = true;
			getSelection().selectAllChildren(document.querySelector("h1"));
			document.querySelector(".foot a").focus({ preventScroll: true });
			return null`)
		letGo()
		v.WantReady()
		var gone []string // a note about the number, when the country is known
		v.Ask(&gone, `return wasServed.filter((e) => !e.isConnected).map((e) => e.outerHTML)`)
		if len(gone) > 1 {
			t.Errorf("%s: %d elements are not the served ones any more, %q first", path, len(gone), gone[0])
		}
		v.Until(`document.activeElement === document.querySelector(".foot a") && wasServed.includes(document.activeElement)`)
		v.Until(`getSelection().toString() === document.querySelector("h1").innerText`)
		v.Until(`[...document.querySelectorAll("main details")].every((list, i) => list.open === (i === 0))`)
	}
}

// What was taken over is what the client would have drawn, to the letter: it has just
// come back to the same screen, which it has drawn itself then.
func TestTheScreenTakenOverIsTheClients(t *testing.T) {
	v, _ := story(t, browser.Options{})
	screen := func() (found string) {
		v.Ask(&found, `
			const page = document.querySelector(".page").cloneNode(true);
			for (const e of [page, ...page.querySelectorAll("*")]) { // no order of attributes means anything
				const all = e.getAttributeNames().sort().map((name) => [name, e.getAttribute(name)]);
				for (const [name] of all) e.removeAttribute(name);
				for (const [name, value] of all) e.setAttribute(name, value);
			}
			return page.outerHTML`)
		return found
	}
	for _, path := range []string{"/", "/emergency/", "/emergency/stroke/", "/guide/", "/about/", "/prepare/", "/evidence/", "/checks/", "/clinic/", "/ar/", "/fr/emergency/stroke/"} {
		v.Open(path)
		v.Until(`document.querySelector("main").dataset.rows !== "loading"`)
		taken := screen()
		here := v.Place().Screen
		v.TapOn(`.foot a[href$="/accessibility/"]`)
		v.WantScreen("accessibility")
		v.BrowserBack()
		v.WantScreen(here)
		v.Until(`document.querySelector("main").dataset.rows !== "loading"`)
		drawn := screen()
		if taken != drawn {
			at := 0
			for at < min(len(taken), len(drawn)) && taken[at] == drawn[at] {
				at++
			}
			around := func(s string) string { return s[max(0, at-80):min(len(s), at+200)] }
			t.Errorf("%s: taken over and drawn differ:\n%s\n%s", path, around(taken), around(drawn))
		}
		if strings.Count(taken, "<main") != 1 {
			t.Errorf("%s: %d main parts", path, strings.Count(taken, "<main"))
		}
	}
}

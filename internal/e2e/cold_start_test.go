package e2e

import (
	"strings"
	"testing"

	"aftercheck/internal/e2e/browser"
	"aftercheck/internal/e2e/visit"
)

// groups are the emergency pages that the start page leads to.
var groups = []string{"breathing", "allergy", "stroke", "eyes", "filler", "chest", "infection", "selfharm"}

// A phone with scripts switched off must still get a frightened person to help.
func TestEmergencyHelpWithoutScripts(t *testing.T) {
	v, _ := story(t, browser.Options{Prefs: browser.NoJavaScript()})
	for _, group := range groups {
		v.OpenUnready("/")
		v.WantScreen("start")
		v.TapGroup(group)
		v.WantScreen("emergency")
		v.Until(`document.querySelector("main a[href^='tel:']").checkVisibility()`)
		if path := v.Place().Path; path != "/emergency/"+group+"/" {
			t.Errorf("%s leads to %s", group, path)
		}
		if v.True(`document.getElementById("fatal").checkVisibility()`) {
			t.Errorf("%s: without scripts nothing has failed", group)
		}
	}
	v.OpenUnready("/check/")
	v.WantText("JavaScript") // a check is not possible, and the page says why
	v.Until(`document.querySelector("a[href='/emergency/']").checkVisibility()`)
}

// While the client is still on its way, the start page is there to be used.
func TestEmergencyHelpBeforeTheClient(t *testing.T) {
	v, front := story(t, browser.Options{})
	t.Cleanup(openHeld(v, front, "/"))
	v.Until(`performance.getEntriesByName("first-contentful-paint").length === 1`)
	if client := v.Place().Client; client != "loading" {
		t.Fatalf("the client is %s", client)
	}
	v.WantScreen("start")
	v.TapGroup("allergy")
	v.WantScreen("emergency")
	v.Until(`document.querySelector("main a[href^='tel:']").checkVisibility()`)
}

// startControls are the kinds of controls on the start page, and what using one does there
// while the client is held back; a link to a page of ours is followed by the test itself.
var startControls = []struct{ selector, works string }{
	{"a[href^='tel:'], a[href^='#']", `control.dispatchEvent(click) && (!control.hash || Boolean(document.querySelector(control.hash)))`}, // left to the browser
	{"a[href^='/']", `true`},
	{"summary", `(control.click(), control.parentElement.open)`},
	{"input[name=display]", `(control.click(), (document.documentElement.dataset.display || "usual") === control.value)`}, // the last is "simple"
	{"button[data-action=read-aloud]", `(document.getElementById("display-simple").click(), control.click(), said.length > 0)`},
}

// Nothing on the start page waits for the client: each control is used while that is held
// back, and the page is the person's when it is painted. A control of a kind that is not
// listed fails here; make bench counts a page with one as one that waits.
func TestEveryControlOfTheStartPageWorksBeforeTheClient(t *testing.T) {
	v, front := story(t, browser.Options{})
	v.Inject(voices)
	v.Expect("Not allowed to launch 'tel:") // the browser would call, for a real tap
	t.Cleanup(openHeld(v, front, "/"))
	works := "const click = new MouseEvent('click', { bubbles: true, cancelable: true });"
	for _, kind := range startControls {
		works += "if (control.matches(`" + kind.selector + "`)) return " + kind.works + ";"
	}
	var links, idle []string
	v.Ask(&links, `window.controls = [...document.querySelectorAll("a[href], button, input, select, summary, textarea, [tabindex='0']")].filter((e) => !e.closest("#fatal"));
		return [...new Set(controls.map((e) => e.getAttribute("href")).filter((href) => href && href.startsWith("/")))]`)
	v.Ask(&idle, `return controls.filter((control) => !((control) => { `+works+` return false; })(control)).map((e) => e.outerHTML)`)
	for _, control := range idle {
		t.Errorf("does nothing without the client, or is of no kind that is listed: %s", control)
	}
	if len(links) < 20 {
		t.Fatalf("only %d links: %q", len(links), links)
	}
	for _, link := range links {
		v.OpenUnready("/")
		v.Ask(nil, "document.querySelector(`a[href='"+link+"']`).click()")
		path, _, _ := strings.Cut(link, "#")
		v.Until("location.pathname === `" + path + "` && document.readyState === 'complete' && document.querySelector('main h1')?.checkVisibility()")
		if client := v.Place().Client; client != "loading" {
			t.Errorf("%s: the client is %s", link, client)
		}
	}
}

// The client draws what was served: nothing that can be tapped on the first
// screen moves under a finger. What the client adds stands below.
func TestClientTakesOverWithoutAJump(t *testing.T) {
	v, front := story(t, browser.Options{})
	for _, path := range []string{"/", "/emergency/stroke/", "/emergency/", "/country/", "/guide/", "/about/", "/report/"} {
		letGo := openHeld(v, front, path)
		served := tappable(v)
		if client := v.Place().Client; client != "loading" || len(served) == 0 {
			t.Fatalf("%s: the client is %s, %d things can be tapped", path, client, len(served))
		}
		letGo()
		v.WantReady()
		drawn := tappable(v)
		for i, thing := range served {
			if i >= len(drawn) || drawn[i] != thing {
				t.Errorf("%s: served and drawn differ:\n%s\n%s", path, served[i:], drawn[min(i, len(drawn)):])
				break
			}
		}
	}
}

// tappable lists what can be tapped on the first screen, and where it is. Which
// number the call button has, and the country beside it, may change when the
// country is known; their places may not.
func tappable(v *visit.Visit) []string {
	var found []string
	v.Ask(&found, `return [...document.querySelectorAll("a, button")].map((e) => [e, e.getBoundingClientRect()])
		.filter(([e, r]) => r.height > 0 && r.top >= 0 && r.bottom < innerHeight)
		.map(([e, r]) => Math.round(r.left) + "," + Math.round(r.top) + " " + (e.matches(".call") ? "Call" : e.matches("[data-action=country]") ? "Country" : e.innerText.replace(/\s+/g, " ").trim()))`)
	return found
}

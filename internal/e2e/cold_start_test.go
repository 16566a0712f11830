package e2e

import (
	"testing"

	"aftercheck/internal/e2e/browser"
	"aftercheck/internal/e2e/server"
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
	gate := make(chan struct{})
	t.Cleanup(func() { close(gate) })
	front.Break(server.OnClient(server.Held(gate)))

	v.OpenUnready("/")
	v.Until(`performance.getEntriesByName("first-contentful-paint").length === 1`)
	if client := v.Place().Client; client != "loading" {
		t.Fatalf("the client is %s", client)
	}
	v.WantScreen("start")
	v.TapGroup("allergy")
	v.WantScreen("emergency")
	v.Until(`document.querySelector("main a[href^='tel:']").checkVisibility()`)
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

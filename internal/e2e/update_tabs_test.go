package e2e

import (
	"net/http"
	"regexp"
	"strings"
	"testing"

	"aftercheck/internal/e2e/browser"
	"aftercheck/internal/e2e/server"
	"aftercheck/internal/e2e/visit"
)

// stored is everything that a check in progress leaves on the device.
const stored = `return JSON.stringify(Object.entries(localStorage).sort())`

// lookForUpdate lets the browser look now, as it does by itself now and then.
func lookForUpdate(v *visit.Visit) {
	v.Ask(nil, `return navigator.serviceWorker.getRegistration().then((r) => r.update()).then(() => null)`)
	v.Until(`document.documentElement.dataset.update === "ready"`)
}

// An update that comes in the midst of a question changes nothing of it: not
// what is ticked and not yet sent, and not one byte of what is kept. After the
// yes, what is kept is still the same, byte for byte, and the check goes on.
func TestUpdateUnderAnOpenCheckKeepsTheAnswers(t *testing.T) {
	v, front := story(t, browser.Options{})
	v.Open("/")
	v.WantOffline()
	v.Tap("none")
	v.WantScreen("check")
	v.Walk(upTo("areas"))
	v.Answer("areas", "forehead", "frown")
	before := v.Text(stored)

	front.Break(newerVersion(t))
	lookForUpdate(v)
	v.WantChosen("forehead", "frown")
	if now := v.Text(stored); now != before {
		t.Errorf("kept before the update came: %s\nand after: %s", before, now)
	}
	v.Continue()
	before = v.Text(stored)
	if !strings.Contains(before, "forehead") || !strings.Contains(before, "frown") {
		t.Fatalf("what was ticked is not kept: %s", before)
	}

	v.Open("/")
	v.Tap("update")
	v.Until(newer)
	v.WantReady()
	if now := v.Text(stored); now != before {
		t.Errorf("kept before the yes: %s\nand after: %s", before, now)
	}
	v.Tap("resume")
	v.WantScreen("check")
}

// One window agrees to the update while another is in the midst of a question:
// that one keeps its version whole, with the files that the newer one no longer
// has, until it is closed. Only then is the old version removed.
func TestUpdateLeavesAnotherWindowItsVersion(t *testing.T) {
	v, front := story(t, browser.Options{})
	v.Open("/")
	v.WantOffline()
	v.Tap("none")
	v.WantScreen("check")
	v.Walk(upTo("areas"))
	v.Answer("areas", "forehead")
	picture := v.Text(`return document.querySelector("script[data-pictures]").dataset.pictures.split(" ")[0]`)
	asking, err := v.Tab()
	must(t, err)
	other, err := v.NewTab()
	must(t, err)
	must(t, v.SwitchTo(other))
	v.Open("/")
	front.Break(newerWithout(t, picture))
	lookForUpdate(v)
	v.Tap("update")
	v.Until(newer)
	v.WantReady()

	must(t, v.SwitchTo(asking))
	if v.True(newer) {
		t.Error("the update came into a window that was not asked")
	}
	v.WantChosen("forehead")
	v.Expect("404")
	v.ForgetFiles() // or the browser's own cache would help out
	v.Ask(nil, `return caches.open("of somebody else").then(() => null)`)
	if got := v.Text(`return fetch(arguments[0]).then((r) => String(r.status))`, "/"+picture); got != "200" {
		t.Errorf("a picture of the old version: status %s", got)
	}
	v.Continue()
	if kept := v.Text(stored); !strings.Contains(kept, "forehead") {
		t.Errorf("what was ticked is lost: %s", kept)
	}
	// This window too is told that there is something newer, between checks.
	v.TapOn(".name")
	v.WantScreen("start")
	v.Until(`document.querySelector("[data-action=update]")`)

	must(t, v.CloseWindow())
	must(t, v.SwitchTo(other))
	v.Open("/about/")
	v.Until(newer)
	v.Until(`(window.names = window.names || [], caches.keys().then((names) => { window.names = names; }), window.names.length === 2 && window.names[0].endsWith("` + newName + `") || window.names[1]?.endsWith("` + newName + `"))`)
	if names := v.Text(`return caches.keys().then((names) => names.sort().join())`); strings.Count(names, ",") != 1 || !strings.Contains(names, "of somebody else") {
		t.Errorf("left: %s", names)
	}
}

// newerWithout is a newer version that no longer has one of the files.
func newerWithout(t *testing.T, name string) server.Fault {
	t.Helper()
	healthy := newerVersion(t)
	listed := regexp.MustCompile(`"` + regexp.QuoteMeta(name) + `":"[0-9a-f]{64}",`)
	return func(w http.ResponseWriter, r *http.Request, next http.Handler) {
		if r.URL.Path == "/"+name {
			http.NotFound(w, r)
			return
		}
		whole := http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { healthy(w, r, next) })
		server.Rewrite(func(path string, body []byte) []byte {
			if !strings.HasSuffix(path, "worker.js") {
				return body
			}
			if !listed.Match(body) {
				t.Errorf("%s is not on the worker's list", name)
			}
			return listed.ReplaceAll(body, nil)
		})(w, r, whole)
	}
}

// An app that stays open looks for a newer version each hour, without being
// reloaded and without coming to the front.
func TestUpdateIsLookedForEachHour(t *testing.T) {
	v, front := story(t, browser.Options{})
	v.Inject(`window.hourly = []; {
		const real = window.setInterval;
		window.setInterval = (f, ms, ...rest) => { if (ms === 3600000) window.hourly.push(f); return real(f, ms, ...rest); };
	}`)
	v.Open("/")
	v.WantOffline()
	v.Until(`window.hourly.length === 1`)
	front.Break(newerVersion(t))
	v.Ask(nil, `window.hourly[0](); return null`)
	v.Until(`document.documentElement.dataset.update === "ready"`)
	v.Until(`document.querySelector("[data-action=update]")`)
}

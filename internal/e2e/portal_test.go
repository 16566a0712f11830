package e2e

import (
	"net/http"
	"strings"
	"testing"

	"aftercheck/internal/e2e/browser"
	"aftercheck/internal/e2e/server"
)

// A hotel's network answers everything with its own page and status 200, until
// somebody logs in. What is on the device goes on, and nothing of the portal is
// taken for a new version: not its page for the worker, nor for the files of one.
func TestCaptivePortalAfterTheFirstVisit(t *testing.T) {
	v, front := story(t, browser.Options{})
	v.Expect("404", "worker", "as released", "script")
	startAnew(v)
	v.WantOffline()
	v.Walk(upTo("complaint"))
	v.WantQuestion("complaint")
	before := v.Text(`return caches.keys().then((names) => names.join())`)

	front.Break(server.WebPage)
	v.ReloadPage()
	v.WantQuestion("complaint")
	if end := v.Text(newWorkerEnds); !strings.HasPrefix(end, "refused") {
		t.Errorf("the portal's page in place of the worker: %s", end)
	}
	newer := newerVersion(t)
	front.Break(func(w http.ResponseWriter, r *http.Request, next http.Handler) {
		if strings.HasSuffix(r.URL.Path, "worker.js") {
			newer(w, r, next)
			return
		}
		server.WebPage(w, r, next)
	})
	if end := v.Text(newWorkerEnds); end != "redundant" {
		t.Errorf("a new worker with the portal's pages as its files is %s", end)
	}
	if after := v.Text(`return caches.keys().then((names) => names.join())`); after != before {
		t.Errorf("kept versions: %s, before the portal %s", after, before)
	}
	v.ReloadPage()
	v.WantQuestion("complaint")
	v.WalkToResult(bruise)
	v.WantUrgency("self-care")
	v.Open("/emergency/allergy/")
	v.Until(`document.querySelector("main a[href^='tel:']").checkVisibility()`)
	if v.True(`document.documentElement.dataset.update`) {
		t.Error("an update is offered")
	}
}

// The portal comes between the page and its files: neither style nor script has
// come, and the page still says whom to call. With its style, as a file or in the page
// itself, it does so after a while, which the test does not wait for.
func TestCaptivePortalInTheMiddleOfTheFirstVisit(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		path, passes string
		styled       bool
	}{
		"page alone":                 {"/guide/", " ", false},
		"page and style":             {"/guide/", ".css", true},
		"page that brings its style": {"/check/", " ", true},
	} {
		t.Run(name, func(t *testing.T) {
			v, front := story(t, browser.Options{})
			v.ExpectAnything()
			front.Break(func(w http.ResponseWriter, r *http.Request, next http.Handler) {
				if strings.HasSuffix(r.URL.Path, "/") || strings.HasSuffix(r.URL.Path, c.passes) {
					next.ServeHTTP(w, r)
					return
				}
				server.WebPage(w, r, next)
			})
			v.OpenUnready(c.path)
			v.Until(`document.readyState === "complete"`)
			if c.styled {
				if v.True(`document.getElementById("fatal").checkVisibility({ visibilityProperty: true })`) {
					t.Error("the box is there at once")
				}
				v.Ask(nil, `for (const a of document.getAnimations()) a.finish();`)
			}
			v.Until(`(() => {
				const box = document.getElementById("fatal"), call = box.querySelector('a[href^="tel:"]');
				return call.checkVisibility({ visibilityProperty: true }) && call.getBoundingClientRect().height > 0 && box.innerText.trim().length > 40;
			})()`)
			v.Shoot("portal " + name)
			front.Break(nil) // somebody logged in
			v.Open("/check/")
			v.WantScreen("check")
			if v.True(`document.getElementById("fatal").checkVisibility({ visibilityProperty: true })`) {
				t.Error("the box is there although the client runs")
			}
		})
	}
}

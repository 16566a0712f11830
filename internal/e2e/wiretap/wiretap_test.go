package wiretap_test

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"slices"
	"testing"

	"aftercheck/internal/e2e/browser"
	"aftercheck/internal/e2e/wiretap"
)

// TestNothingLeavesUnseen plants requests to other places, from the page and
// from a service worker, and a cookie: the tap must see each.
func TestNothingLeavesUnseen(t *testing.T) {
	t.Parallel()
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		switch r.URL.Path {
		case "/worker.js":
			w.Header().Set("Content-Type", "text/javascript")
			fmt.Fprint(w, `self.addEventListener("install", (e) => e.waitUntil(fetch("http://elsewhere.example/from-worker", {mode: "no-cors"}).catch(() => 0)))`)
		default:
			http.SetCookie(w, &http.Cookie{Name: "id", Value: "1"})
			w.Header().Set("Content-Type", "text/html")
			fmt.Fprint(w, `<!doctype html><title>Tiny</title><script>
				fetch("https://tracker.example/", {mode: "no-cors"}).catch(() => 0)
					.then(() => navigator.serviceWorker.register("/worker.js")).then(() => navigator.serviceWorker.ready)
					.then(() => document.title = "Done")</script>`)
		}
	}))
	t.Cleanup(s.Close)
	tap := wiretap.New(t)
	b := browser.Open(t, browser.Options{Proxy: tap.Address})
	b.Visit(s.URL)
	b.Until("document.title === 'Done'")

	var elsewhere []string
	for _, e := range tap.Elsewhere(s.URL) {
		elsewhere = append(elsewhere, e.Method+" "+e.URL)
	}
	planted := []string{"CONNECT tracker.example:443", "GET http://elsewhere.example/from-worker"}
	if !slices.Equal(elsewhere, planted) {
		t.Errorf("elsewhere: %q, planted: %q", elsewhere, planted)
	}
	if !slices.ContainsFunc(tap.Seen(), func(e wiretap.Exchange) bool {
		return e.URL == s.URL+"/" && e.Got.Get("Set-Cookie") != ""
	}) {
		t.Error("the page's cookie was not seen")
	}
}

package e2e

import (
	"net/http"
	"strings"
	"testing"

	"aftercheck/internal/e2e/browser"
	"aftercheck/internal/e2e/server"
	"aftercheck/internal/e2e/visit"
)

// One visit in Spanish is enough for every address in Spanish. English is kept
// too, and stands in for a language that was never opened.
func TestSpanishOpensOfflineAfterOneVisit(t *testing.T) {
	t.Parallel()
	program := server.Start(t)
	v := visit.Begin(t, program.URL, browser.Options{})
	v.Open("/es/")
	v.WantOffline()
	program.Stop(t)
	v.Expect("net::ERR_")
	for _, c := range []struct{ path, screen, lang string }{
		{"/es/", "start", "es"},
		{"/es/?utm_source=sms#top", "start", "es"},
		{"/es/about/", "about", "es"},
		{"/es/about", "about", "es"},
		{"/es/check/areas/", "check", "es"},
		{"/es/checks/made-up/", "saved", "es"},
		{"/es/made/up/", "notfound", "es"},
		{"/about/", "about", "en"},
		{"/fr/about/", "about", "en"}, // never opened: better English than nothing
		{"/fr/", "start", "en"},
	} {
		v.Open(c.path)
		v.WantScreen(c.screen)
		wantLanguage(v, c.lang, "ltr")
		v.WantAlive()
	}
	v.Open("/es/")
	v.WantText(in(t, "es", unchecked))
	if got := v.Text(`return fetch("/es/manifest.webmanifest").then((r) => r.json()).then((m) => m.lang)`); got != "es" {
		t.Errorf("the manifest is in %q", got)
	}
}

// A language that is opened later is kept as well.
func TestAnotherLanguageIsKeptWhenItIsOpened(t *testing.T) {
	v, front := story(t, browser.Options{})
	v.Open("/")
	v.WantOffline()
	v.TapOn(`.foot a[data-language="ar"]`)
	v.Until(`location.pathname === "/ar/"`)
	v.WantReady()
	v.WantOffline()
	front.Down()
	v.Expect("net::ERR_")
	v.Open("/ar/guide/")
	v.WantScreen("guide")
	wantLanguage(v, "ar", "rtl")
	v.Open("/ar/")
	v.WantText(in(t, "ar", unchecked))
}

// The next version brings the languages along that were in use.
func TestAnUpdateKeepsTheLanguage(t *testing.T) {
	v, front := story(t, browser.Options{})
	v.Open("/es/")
	v.WantOffline()
	v.Open("/about/") // no page in Spanish is open any more
	front.Break(newerVersion(t))
	v.Ask(nil, `return navigator.serviceWorker.getRegistration().then((r) => r.update()).then(() => null)`)
	v.Until(`document.documentElement.dataset.update === "ready"`)
	v.Open("/") // no page asks for Spanish before the network is gone
	v.Tap("update")
	v.Until(newer)
	v.WantReady()
	// What the browser's own cache has of Spanish is no proof.
	if v.Text(`return caches.match("/es/about/").then((r) => (r ? "kept" : ""))`) == "" {
		t.Error("the new version did not bring Spanish along")
	}
	front.Down()
	v.Expect("net::ERR_")
	v.Open("/es/about/")
	v.Until(newer)
	wantLanguage(v, "es", "ltr")
}

// A newer version whose Spanish is not whole is not taken.
func TestAnUpdateWithHalfALanguageIsNotTaken(t *testing.T) {
	v, front := story(t, browser.Options{})
	v.Open("/es/")
	v.WantOffline()
	healthy := newerVersion(t)
	front.Break(func(w http.ResponseWriter, r *http.Request, next http.Handler) {
		if strings.HasPrefix(r.URL.Path, "/assets/es.") && strings.HasSuffix(r.URL.Path, ".json") {
			http.NotFound(w, r)
			return
		}
		healthy(w, r, next)
	})
	end := v.Text(newWorkerEnds)
	if end != "redundant" {
		t.Fatalf("the new worker is %s", end)
	}
	front.Down()
	v.Expect("404", "net::ERR_", "as released")
	v.Open("/es/about/")
	wantLanguage(v, "es", "ltr")
	if v.True(newer) {
		t.Error("the page is of the version that is not whole")
	}
}

// Without the file of the language the app works, in English.
func TestALanguageThatCannotBeHad(t *testing.T) {
	v, front := story(t, browser.Options{})
	asked := make(chan bool, 10)
	front.Break(func(w http.ResponseWriter, r *http.Request, next http.Handler) {
		if strings.HasPrefix(r.URL.Path, "/assets/ar.") && strings.HasSuffix(r.URL.Path, ".bin") {
			asked <- true
			http.NotFound(w, r)
			return
		}
		next.ServeHTTP(w, r)
	})
	v.Expect("404", "as released", "ntegrity")
	v.Open("/ar/")
	wantLanguage(v, "en", "ltr")
	if len(asked) < 2 {
		t.Errorf("asked %d times for the file", len(asked))
	}
	v.Tap("none")
	v.WantScreen("check")
	v.WalkToResult(bruise)
	v.WantUrgency("self-care")
}

package e2e

import (
	"net/http"
	"strings"
	"testing"

	"aftercheck/internal/e2e/browser"
	"aftercheck/internal/e2e/server"
	"aftercheck/internal/guideline"
)

// holdSeldom keeps the second files of all languages back until let, and tells of each
// that was asked for.
func holdSeldom(t *testing.T, front *server.Front) (asked chan bool, let func()) {
	asked = make(chan bool, 100)
	open := make(chan struct{})
	front.Break(func(w http.ResponseWriter, r *http.Request, next http.Handler) {
		if strings.Contains(r.URL.Path, ".seldom.") {
			asked <- true
			select {
			case <-open:
			case <-r.Context().Done():
				return
			}
		}
		next.ServeHTTP(w, r)
	})
	done := false
	let = func() {
		if !done {
			close(open)
			done = true
		}
	}
	t.Cleanup(let)
	return asked, let
}

// Nobody waits for the second file of a language but a page that needs it, and that
// one shows nothing of itself in English meanwhile.
func TestASeldomPageWaitsForItsTexts(t *testing.T) {
	v, front := story(t, browser.Options{})
	asked, let := holdSeldom(t, front)
	v.Open("/es/") // the client is up without it
	<-asked
	v.Tap("none")
	v.WantScreen("check")
	v.WalkToResult(bruise)
	v.WantUrgency("self-care")
	wantLanguage(v, "es", "ltr")
	v.TapOn(`.foot a[href="/es/prepare/"]`)
	v.WantScreen("awaited")
	if v.True(`document.querySelector("main").innerText.trim() !== ""`) {
		t.Error("something stands there before the texts have come")
	}
	let()
	v.WantScreen("prepare")
	v.WantText(in(t, "es", guideline.ChoosingProvider()[0].Lines[0].Text))
	v.Until(`location.pathname === "/es/prepare/" && location.search === ""`)
	v.WantFocusOnHeading()
	v.BrowserBack()
	v.WantUrgency("self-care")
	v.TapOn(`main a[href*="/guide/"]`) // the texts are there now
	v.WantScreen("guide")
	v.WantAlive()
}

// Opened at once, such a page shows its document until all is there.
func TestASeldomPageIsOpenedAtOnce(t *testing.T) {
	v, front := story(t, browser.Options{})
	asked, let := holdSeldom(t, front)
	v.OpenUnready("/ar/words/")
	<-asked
	term := in(t, "ar", guideline.Glossary()[0].Word)
	v.WantText(term)
	if v.True(`document.documentElement.dataset.client === "ready"`) {
		t.Error("the client began without the texts")
	}
	let()
	v.WantReady()
	wantLanguage(v, "ar", "rtl")
	v.WantScreen("words")
	v.WantText(term)
}

// Where the texts cannot be had, the page says so in its language, and comes when they
// can. Once they are kept, it opens without a network.
func TestSeldomTextsThatCannotBeHad(t *testing.T) {
	v, front := story(t, browser.Options{})
	front.Break(func(w http.ResponseWriter, r *http.Request, next http.Handler) {
		if strings.Contains(r.URL.Path, ".seldom.") {
			http.NotFound(w, r)
			return
		}
		next.ServeHTTP(w, r)
	})
	v.Expect("404", "as released", "ntegrity")
	v.Open("/es/")
	v.TapOn(`.foot a[href="/es/prepare/"]`)
	v.WantText(in(t, "es", "That did not work. Try again when you are online."))
	front.Break(func(w http.ResponseWriter, r *http.Request, next http.Handler) { next.ServeHTTP(w, r) })
	v.Tap("retry")
	v.WantScreen("prepare")
	v.WantText(in(t, "es", guideline.ChoosingProvider()[0].Lines[0].Text))
	v.Open("/es/")
	v.WantOffline()
	front.Down()
	v.Expect("net::ERR_")
	v.Open("/es/words/")
	wantLanguage(v, "es", "ltr")
	v.WantText(in(t, "es", guideline.Glossary()[0].Word))
}

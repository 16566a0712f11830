package e2e

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"testing"

	"aftercheck/internal/e2e/browser"
)

// "None of these" in a link from somewhere else is not the reader's own answer:
// the emergency question is asked.
func TestALinkFromOutsideAnswersNothing(t *testing.T) {
	v, front := story(t, browser.Options{})
	outside := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "text/html")
		fmt.Fprintf(w, `<!doctype html><link rel="icon" href="data:,"><a referrerpolicy="unsafe-url" href="%s/check/#none">Here</a>`, front.URL)
	}))
	t.Cleanup(outside.Close)
	v.Visit(outside.URL)
	v.TapOn("a")
	v.WantReady()
	v.WantQuestion("emergency")
	v.Reopen("/check/#none") // written into the address bar
	v.WantQuestion("emergency")
}

// The start page's own link counts, also when the page takes it before the
// client does and without a network.
func TestNoneCountsOnTheStartPage(t *testing.T) {
	v, front := story(t, browser.Options{})
	v.Open("/")
	v.WantOffline()
	front.Down()
	v.Expect("net::ERR_CONNECTION_REFUSED") // the search for a newer version
	v.Open("/")
	v.Ask(nil, `document.querySelector("[data-action=none]").addEventListener("click", (e) => e.stopPropagation());
		window.before = true`)
	v.Tap("none")
	v.WantReady()
	v.WantQuestion("date")
	if v.True(`window.before`) {
		t.Error("the client took the link: the story shows nothing")
	}
}

package e2e

import (
	"net/http"
	"testing"

	"aftercheck/internal/e2e/browser"
)

// A made-up address says so, and still leads to help.
func TestMadeUpAddress(t *testing.T) {
	v, front := story(t, browser.Options{})
	v.Expect("404")
	for _, path := range []string{"/made-up/", "/guide/no-such-thing/", "/emergency/no-such-group/", "/check/no-such-question/", "/%", "/made-up?x=1#y"} {
		v.Open(path)
		if screen := v.Place().Screen; screen != "notfound" {
			t.Errorf("%s shows %s", path, screen)
		}
		v.Until(`document.querySelector("main [data-action=emergency]").checkVisibility()`)
		v.WantAlive()
	}
	answer, err := http.Get(front.URL + "/made-up/")
	if err != nil {
		t.Fatal(err)
	}
	answer.Body.Close()
	if answer.StatusCode != http.StatusNotFound {
		t.Errorf("the server answers %s", answer.Status)
	}
}

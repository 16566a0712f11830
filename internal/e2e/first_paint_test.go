package e2e

import (
	"testing"

	"aftercheck/internal/e2e/browser"
	"aftercheck/internal/e2e/server"
)

// styled is how a page with the style sheet looks: the browser's own has none of it.
const styled = `getComputedStyle(document.body).marginTop === "0px"`

// largest chooses the largest letters, for the next page.
const largest = `localStorage.setItem("aftercheck-display", "largest");`

// The pages that people come to are drawn with the document and nothing else: no other
// file arrives, and there is the style, and the letters as large as this person chose.
func TestTheFirstPaintNeedsOnlyTheDocument(t *testing.T) {
	v, front := story(t, browser.Options{})
	v.ExpectAnything() // nothing else arrives
	for _, path := range []string{"/", "/emergency/", "/emergency/stroke/", "/check/", "/clinic/", "/es/", "/ar/emergency/allergy/"} {
		front.Break(nil)
		forgetVisit(v)
		v.Ask(nil, largest)
		front.Break(server.OnAssets(server.NotFound))
		v.OpenUnready(path)
		v.Until(`performance.getEntriesByName("first-contentful-paint").length === 1`)
		if !v.True(styled) {
			t.Errorf("%s: no style", path)
		}
		if !v.True(`document.documentElement.dataset.display === "largest"`) {
			t.Errorf("%s: the letters are not as large as was chosen", path)
		}
		if client := v.Place().Client; client != "loading" {
			t.Errorf("%s: the client is %s", path, client)
		}
	}
}

// A host that sends the policy of another version blocks what stands in the document:
// then the style sheet comes as a file, and the letters grow a moment later.
func TestAHostWithThePolicyOfAnotherVersion(t *testing.T) {
	v, front := story(t, browser.Options{})
	front.Break(server.OldPolicy)
	v.ExpectAnything() // the browser tells of what it blocks
	for _, path := range []string{"/", "/emergency/stroke/"} {
		forgetVisit(v)
		v.Ask(nil, largest)
		v.Open(path)
		if !v.True(`document.querySelector("head style") === null`) {
			t.Errorf("%s: the policy does not block anything: this test shows nothing", path)
		}
		v.Until(styled + ` && document.documentElement.dataset.display === "largest"`)
	}
}

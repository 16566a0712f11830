package e2e

import (
	"testing"

	"aftercheck/internal/e2e/browser"
	"aftercheck/internal/e2e/server"
)

// A client that cannot arrive must not leave a page that looks alive: on the
// check, which needs it, emergency advice takes its place.
func TestClientThatCannotArrive(t *testing.T) {
	t.Parallel()
	cases := []struct {
		name  string
		fault server.Fault
	}{
		{"file not there", server.NotFound},
		{"a web page in its place", server.WebPage},
		{"cut in the middle", server.CutShort},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			v, front := story(t, browser.Options{})
			front.Break(server.OnClient(c.fault))
			v.ExpectAnything()
			v.OpenUnready("/check/")
			v.WantFailed()
			// The documents that need no client stay readable.
			v.OpenUnready("/")
			v.Until(`document.documentElement.dataset.client === "failed"`)
			v.TapGroup("allergy")
			v.WantScreen("emergency")
			v.Until(`document.querySelector("main a[href^='tel:']").checkVisibility()`)
			// Trying again works as soon as the network does.
			front.Break(nil)
			v.OpenUnready("/check/")
			v.WantReady()
			v.WantScreen("check")
		})
	}
}

// A client without the whole guideline must not answer, and one byte of it can be
// the word "not".
func TestGuidelineThatIsNotWhole(t *testing.T) {
	t.Parallel()
	for name, fault := range map[string]server.Fault{
		"file not there":          server.NotFound,
		"a web page in its place": server.WebPage,
		"cut in the middle":       server.CutShort,
		"one byte is another one": server.Rewrite(func(_ string, body []byte) []byte {
			body[len(body)/2] ^= 1
			return body
		}),
	} {
		t.Run(name, func(t *testing.T) {
			v, front := story(t, browser.Options{})
			front.Break(server.OnTables(fault))
			v.ExpectAnything()
			v.OpenUnready("/check/")
			v.WantFailed()
			v.OpenUnready("/")
			v.Until(`document.documentElement.dataset.client === "failed"`)
			v.TapGroup("allergy")
			v.WantScreen("emergency")
			front.Break(nil)
			v.OpenUnready("/check/")
			v.WantReady()
			v.WantScreen("check")
		})
	}
}

// The box's own way to try again.
func TestFailedPageCanBeTriedAgain(t *testing.T) {
	v, front := story(t, browser.Options{})
	v.ExpectAnything()
	front.Break(server.OnClient(server.NotFound))
	v.OpenUnready("/check/")
	v.WantFailed()
	front.Break(nil)
	v.TapOn("#fatal [data-action=reload]")
	v.WantReady()
	v.WantScreen("check")
}

// Bytes under a wrong type are refused by streaming compilation only; the app
// must still start.
func TestClientUnderAWrongTypeStillStarts(t *testing.T) {
	v, front := story(t, browser.Options{})
	v.Expect("wasm", "MIME")
	front.Break(server.OnClient(server.WrongType))
	v.Open("/")
	v.Tap("none")
	v.WantScreen("check")
}

// A browser without WebAssembly gets the emergency advice, not a dead page.
func TestBrowserWithoutWebAssembly(t *testing.T) {
	v, _ := story(t, browser.Options{})
	v.ExpectAnything()
	v.Inject(`delete window.WebAssembly`)
	v.OpenUnready("/check/")
	v.WantFailed()
}

// A policy that forbids WebAssembly, from a host or from the browser's owner: the
// same, and the documents that need no client stay.
func TestWebAssemblyBlockedByPolicy(t *testing.T) {
	v, front := story(t, browser.Options{})
	front.Break(server.NoWasmPolicy)
	v.ExpectAnything()
	v.OpenUnready("/check/")
	v.WantFailed()
	v.OpenUnready("/")
	v.TapGroup("allergy")
	v.WantScreen("emergency")
	v.Until(`document.querySelector("main a[href^='tel:']").checkVisibility()`)
}

// A panic in Go ends the whole client while its last screen still stands there:
// the box must take its place at once, and the answers must survive.
func TestClientThatDiesInMidCheck(t *testing.T) {
	v, _ := story(t, browser.Options{})
	v.ExpectAnything()
	v.Open("/")
	v.Tap("none")
	v.WantScreen("check")
	v.Walk(upTo("areas"))
	v.WantQuestion("areas")
	v.Ask(nil, `for (const name of ["appendChild", "insertBefore", "replaceChild", "setAttribute"]) {
		Element.prototype[name] = () => { throw new Error("planted"); };
	}`)
	v.Choose("forehead")
	v.Tap("continue")
	v.WantFailed()
	if v.True(`document.querySelector("main[data-screen=check]") && document.querySelector("main[data-screen=check]").checkVisibility()`) {
		t.Error("the dead question is still on the screen")
	}
	v.TapOn("#fatal [data-action=reload]")
	v.WantReady()
	v.Open("/check/")
	if q := v.Place().Question; q == "date" {
		t.Error("the answers given before are lost")
	}
}

package e2e

import (
	"slices"
	"strings"
	"testing"

	"aftercheck/internal/e2e/browser"
	"aftercheck/internal/e2e/server"
	"aftercheck/internal/e2e/visit"
)

// The client comes in two files, see package strip. The first must be enough from an empty
// cache until the fourth question, and on the emergency pages: whatever is called of the
// second holds the page up until that has come. When this fails after a change of the
// screens, `make early` notes anew what they call.
func TestFirstQuestionsNeedOnlyTheFirstFile(t *testing.T) {
	t.Parallel()
	for _, path := range []string{"/", "/es/", "/ar/"} {
		t.Run(path, func(t *testing.T) {
			wantFirstEnough(t, path, func(v *visit.Visit) {
				v.Tap("none")
				v.WantScreen("check")
				v.Tap("continue") // without an answer
				v.Until(`document.querySelector("main [role=alert]")`)
				v.Walk(visit.Answers{"date": bruise["date"], "areas": "forehead frown", "provider": "licensed", "complaint": visit.Stop})
				v.WantQuestion("complaint")
				v.GoBack()
				v.WantQuestion("provider")
			})
		})
	}
	for _, path := range []string{"/emergency/", "/emergency/eyes/", "/check/"} {
		t.Run(path, func(t *testing.T) { wantFirstEnough(t, path, func(*visit.Visit) {}) })
	}
}

// wantFirstEnough tells a story while the second file is held back. What Go's runtime
// does, above all with memory, depends on when things happen, and a walk may meet what
// `make early` did not: the story has three tries.
func wantFirstEnough(t *testing.T, path string, tell func(*visit.Visit)) {
	var waited []string
	for range 3 {
		v, front := anew(t)
		gate := make(chan struct{})
		front.Break(server.OnSecond(server.InTurn(server.HeldHalfway(gate), nil)))
		v.Open(path)
		tell(v)
		asked := askedForSecond(front)
		close(gate)
		if asked == 1 {
			v.WantOffline() // which begins when all of the client is there
			return
		}
		for _, entry := range v.Console() {
			if strings.Contains(entry.Message, "a call waits") {
				waited = append(waited, entry.Message)
			}
		}
	}
	t.Errorf("the first file was not enough: %s", strings.Join(waited, "\n"))
}

// anew is a visit in the midst of a test.
func anew(t *testing.T) (*visit.Visit, *server.Front) {
	front := server.NewFront(t)
	return visit.Begin(t, front.URL, browser.Options{}), front
}

// askedForSecond is how often the second file was asked for: once by itself, and once
// more for each call that could not go on without.
func askedForSecond(front *server.Front) int {
	asked := 0
	for _, r := range front.Seen() {
		if strings.Contains(r.URL.Path, "/later.") {
			asked++
		}
	}
	return asked
}

// A call that needs the second file before it has come waits for it, and goes on.
func TestACallWaitsForTheSecondFile(t *testing.T) {
	v, front := story(t, browser.Options{})
	callWaitsForTheSecondFile(t, v, front)
}

func callWaitsForTheSecondFile(t *testing.T, v *visit.Visit, front *server.Front) {
	gate := make(chan struct{})
	front.Break(server.OnSecond(server.InTurn(server.HeldHalfway(gate), nil)))
	v.Open("/")
	v.Tap("none")
	v.WantScreen("check")
	v.TapOn(`a[href$="/guide/"]`)
	v.WantScreen("guide")
	if asked := askedForSecond(front); asked != 2 {
		t.Errorf("the second file was asked for %d times, want twice: by itself, and by the call", asked)
	}
	close(gate) // it comes once more, and changes nothing
	v.WantOffline()
	v.Open("/")
	v.Tap("resume")
	v.WantScreen("check")
	v.WalkToResult(droopyLid)
	v.WantUrgency("soon")
	front.Break(nil)
}

// On the next visit, without a network, the file is on the device: a call that comes before
// it is compiled asks nobody for it.
func TestACallNeedsNoNetworkOnceTheFileIsKept(t *testing.T) {
	v, front := story(t, browser.Options{})
	v.Open("/")
	v.WantOffline()
	front.Down()
	v.Expect("net::ERR_CONNECTION_REFUSED") // the worker asks for a newer version, in vain
	v.Inject(`
		WebAssembly.compile = () => new Promise(() => {});
		const streaming = WebAssembly.compileStreaming;
		WebAssembly.compileStreaming = (response) => /\/later\./.test(response.url) ? new Promise(() => {}) : streaming.call(WebAssembly, response);
		const open = XMLHttpRequest.prototype.open;
		XMLHttpRequest.prototype.open = function (method, address, ...more) {
			if (!address.startsWith("blob:")) throw new Error("asked in the midst of a call: " + address);
			return open.call(this, method, address, ...more);
		};`)
	v.Open("/")
	v.Tap("none")
	v.WantScreen("check")
	v.TapOn(`a[href$="/guide/"]`)
	v.WantScreen("guide")
	waited := func(m browser.Entry) bool { return strings.Contains(m.Message, "a call waits") }
	if !slices.ContainsFunc(v.Console(), waited) {
		t.Error("no call had to wait: the test shows nothing")
	}
}

// The second file alone is gone from the device, and there is no network: the first
// questions are answered without it, and it comes with the network.
func TestTheFirstFileGoesOnWithoutTheSecond(t *testing.T) {
	v, front := story(t, browser.Options{})
	v.ExpectAnything()
	v.Open("/")
	v.WantOffline()
	v.Ask(nil, `return caches.keys().then((names) => Promise.all(names.map((name) => caches.open(name)
		.then((cache) => cache.delete(document.querySelector("script[data-later]").dataset.later))))).then(() => null)`)
	v.ForgetFiles()
	front.Down()
	v.Open("/")
	v.Tap("none")
	v.WantScreen("check")
	v.Walk(visit.Answers{"date": bruise["date"], "areas": visit.Stop})
	v.WantQuestion("areas")
	front.Up(t)
	v.Ask(nil, `dispatchEvent(new Event("online")); return null`)
	v.WalkToResult(droopyLid)
	v.WantUrgency("soon")
}

// A call cannot wait for a promise: it reads the file as boot.js does then, out of the
// page's own memory, which the engines and the security policy must allow.
func heldFileCanBeRead(_ *testing.T, v *visit.Visit, front *server.Front) {
	v.Open("/")
	v.WantOffline()
	front.Down()
	v.ExpectAnything() // the worker asks for a newer version, in vain, and each engine says so otherwise
	v.Open("/")
	v.Ask(nil, `window.read = null;
		const { later } = document.querySelector("script[data-later]").dataset;
		fetch(later).then((response) => response.blob()).then((held) => {
			const request = new XMLHttpRequest();
			request.open("GET", URL.createObjectURL(held), false);
			request.overrideMimeType("text/plain; charset=x-user-defined");
			request.send();
			window.read = [request.status, request.responseText.length === held.size, request.responseText.slice(0, 4)];
		}).catch((err) => { window.read = String(err); });
		return null`)
	v.Until(`JSON.stringify(window.read) === JSON.stringify([200, true, "\0asm"])`)
}

// The second file does not come: what needs it ends in the box, and what was answered is
// there when it is tried again.
func TestSecondFileThatCannotArrive(t *testing.T) {
	t.Parallel()
	for name, fault := range map[string]server.Fault{
		"file not there":          server.NotFound,
		"a web page in its place": server.WebPage,
		"cut in the middle":       server.CutShort,
	} {
		t.Run(name, func(t *testing.T) {
			v, front := story(t, browser.Options{})
			v.ExpectAnything()
			front.Break(server.OnSecond(fault))
			v.Open("/")
			v.Tap("none")
			v.WantScreen("check")
			v.Walk(visit.Answers{"date": bruise["date"], "areas": visit.Stop})
			v.WantQuestion("areas")
			v.TapOn(`a[href$="/guide/"]`)
			v.WantFailed()
			front.Break(nil)
			v.TapOn("#fatal [data-action=reload]")
			v.WantReady()
			v.WantScreen("guide")
			v.WantOffline()
			v.Open("/")
			v.Tap("resume")
			v.WantQuestion("areas")
		})
	}
}

// The network goes between the first file and the second, and comes back before anything
// needs that: nobody notices.
func TestSecondFileComesWithTheNetwork(t *testing.T) {
	v, front := story(t, browser.Options{})
	v.Expect("Failed to load resource")
	front.Break(server.OnSecond(server.InTurn(server.NotFound, server.NotFound, nil)))
	v.Open("/")
	v.Tap("none")
	v.WantScreen("check")
	v.WantOffline() // the worker has it, and then the page
	v.Ask(nil, `window.dispatchEvent(new Event("online"))`)
	v.Until(`performance.getEntriesByType("resource").filter((e) => e.name.includes("/later.")).length === 3`)
	v.TapOn(`a[href$="/guide/"]`)
	v.WantScreen("guide")
}

// Browsers that make nothing large at once cannot wait in the midst of a call: there both
// files are waited for first.
func TestBrowserThatMakesNothingLargeAtOnce(t *testing.T) {
	v, front := story(t, browser.Options{})
	v.Inject(`WebAssembly.Module = new Proxy(WebAssembly.Module, { construct(made, [bytes]) {
		if (bytes.byteLength > 4096) throw new RangeError("larger than 4KB");
		return new made(bytes);
	} })`)
	gate := make(chan struct{})
	front.Break(server.OnSecond(server.Held(gate)))
	v.OpenUnready("/")
	v.Until(`performance.getEntriesByType("resource").some((e) => e.name.includes("/assets/app."))`)
	v.Tap("none")
	if client := v.Place().Client; client != "loading" {
		t.Errorf("with half of it the client is %s", client)
	}
	close(gate)
	v.WantReady()
	v.WantScreen("check")
	v.TapOn(`a[href$="/guide/"]`)
	v.WantScreen("guide")
	if asked := askedForSecond(front); asked != 1 {
		t.Errorf("the second file was asked for %d times", asked)
	}
}

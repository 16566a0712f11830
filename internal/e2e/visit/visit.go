// Package visit has the words that the browser stories are told in: one person
// visits the app, taps, answers, goes back, closes the tab.
//
// Words that do something wait until it can be done, and words that begin with
// Want wait until it is so; no story waits for a time to pass. What they wait
// for are the app's own marks: data-client on <html>, data-screen and
// data-question on <main>, data-action on what moves the check, data-option on
// each input.
package visit

import (
	"encoding/json"
	"strings"
	"testing"

	"aftercheck/internal/e2e/browser"
)

// Visit is one person with one browser at one origin.
type Visit struct {
	*browser.Browser
	Origin   string
	t        testing.TB
	expected []string // complaints in the console that belong to the story
	left     bool     // the browser is closed
}

// Begin opens a browser for a visit to an origin, without opening a page yet.
// When the test ends the console must be clean, but for what Expect named; a
// test that failed leaves a picture.
func Begin(t testing.TB, origin string, options browser.Options) *Visit {
	t.Helper()
	v := &Visit{Browser: browser.Open(t, options), Origin: origin, t: t}
	t.Cleanup(v.end)
	return v
}

// Expect names words of console errors that the story itself causes.
func (v *Visit) Expect(words ...string) { v.expected = append(v.expected, words...) }

// ExpectAnything lets the console say what it likes: the story breaks the app.
func (v *Visit) ExpectAnything() { v.Expect("") } // every message holds no words

// Leave ends the visit before the test ends, and closes the browser.
func (v *Visit) Leave() {
	v.t.Helper()
	v.end()
	v.left = true
	v.Close()
}

// Kill ends the visit with a power cut.
func (v *Visit) Kill() {
	v.t.Helper()
	v.left = true
	v.Browser.Kill()
}

func (v *Visit) end() {
	if v.left {
		return
	}
	if v.t.Failed() {
		if _, err := v.Screenshot(); err == nil { // the browser may be gone
			if path := v.Shoot("failed_" + v.t.Name()); path != "" {
				v.t.Logf("picture: %s", path)
			}
		}
		return
	}
	for _, complaint := range v.Complaints(v.expected...) {
		v.t.Errorf("console: %s", complaint)
	}
}

// Place is where the person is, as the app's marks tell it.
type Place struct {
	Client, Offline           string
	Screen, Question, Urgency string
	Path, Title, Heading      string
}

// Place reads the marks of this moment.
func (v *Visit) Place() Place {
	v.t.Helper()
	var p Place
	v.Ask(&p, `
		const root = document.documentElement, main = document.querySelector("main[data-screen]");
		return {
			Client: root.dataset.client || "", Offline: root.dataset.offline || "",
			Screen: main ? main.dataset.screen : "", Question: main && main.dataset.question || "", Urgency: main && main.dataset.urgency || "",
			Path: location.pathname, Title: document.title, Heading: (document.querySelector("h1") || {}).innerText || "",
		};`)
	return p
}

// Open opens an address of the app and waits until its controls work.
func (v *Visit) Open(path string) {
	v.t.Helper()
	v.OpenUnready(path)
	v.WantReady()
}

// OpenUnready opens an address without waiting for the client.
func (v *Visit) OpenUnready(path string) {
	v.t.Helper()
	v.Visit(v.Origin + path)
}

// ReloadPage reloads as the browser's own button does, and waits for the client.
func (v *Visit) ReloadPage() {
	v.t.Helper()
	if err := v.Reload(); err != nil {
		v.t.Fatal(err)
	}
	v.WantReady()
}

// Reopen closes the tab and opens an address in a new one.
func (v *Visit) Reopen(path string) {
	v.t.Helper()
	v.CloseTab()
	v.Open(path)
}

// WantReady waits until the client has taken over the page, and the browser has
// put the scroll position back after a reload: a tap meanwhile would miss.
func (v *Visit) WantReady() {
	v.t.Helper()
	v.Until(`document.documentElement.dataset.client === "ready" && document.querySelector("main[data-screen]") && document.readyState === "complete"`)
}

// WantOffline waits until everything is kept on the device.
func (v *Visit) WantOffline() {
	v.t.Helper()
	v.Until(`document.documentElement.dataset.offline === "ready"`)
}

// WantFailed waits until the app has given up, and checks that what is left
// still helps: emergency advice with a number, and a way to try again.
func (v *Visit) WantFailed() {
	v.t.Helper()
	v.Until(`document.documentElement.dataset.client === "failed"`)
	v.Until(`(() => {
		const box = document.getElementById("fatal");
		return box && box.checkVisibility() && box.innerText.trim().length > 40 && box.querySelector('a[href^="tel:"]').checkVisibility();
	})()`)
}

// WantScreen waits for a screen by its data-screen. A screen that the client has yet to
// fill bears the same name, says that it is getting ready, and is not meant.
func (v *Visit) WantScreen(screen string) {
	v.t.Helper()
	v.Until(`document.querySelector(` + quote("main[data-screen="+screen+"]:not(:has(.lead.waiting))") + `)`)
}

// WantQuestion waits for a question by its id.
func (v *Visit) WantQuestion(id string) {
	v.t.Helper()
	v.Until(`document.querySelector(` + quote("main[data-screen=check][data-question="+id+"]") + `)`)
}

// WantUrgency waits for a result and checks its urgency.
func (v *Visit) WantUrgency(urgency string) {
	v.t.Helper()
	v.WantScreen("result")
	v.Until(`document.querySelector("main[data-urgency]")`) // the screen is there a moment before what it says
	if got := v.Place().Urgency; got != urgency {
		v.t.Errorf("the result is %s, want %s", got, urgency)
	}
}

// WantText waits until the screen holds some words, in any case and spacing.
func (v *Visit) WantText(words string) {
	v.t.Helper()
	v.Until(`document.body.innerText.replace(/\s+/g, " ").toLowerCase().includes(` + quote(strings.ToLower(words)) + `)`)
}

// WantFocusOnHeading waits until the focus is on the page's h1, so that a
// screen reader reads on from there.
func (v *Visit) WantFocusOnHeading() {
	v.t.Helper()
	v.Until(`document.activeElement && document.activeElement === document.querySelector("h1")`)
}

// WantAlive proves that the client still runs: a page that was rendered before
// looks alive without it.
func (v *Visit) WantAlive() {
	v.t.Helper()
	if p := v.Place(); p.Client != "ready" {
		v.t.Fatalf("the client is %s", p.Client)
	}
	if found := v.Complaints(append(v.expected, "net::ERR_")...); len(found) != 0 {
		v.t.Fatalf("the client complains: %v", found)
	}
}

// quote writes a string as a JavaScript literal.
func quote(s string) string {
	text, _ := json.Marshal(s)
	return string(text)
}

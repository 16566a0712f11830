// Package browser opens one real browser for one test: the size of a phone, a
// profile of its own, its console and network traffic written down, and the
// faults that a person's device can have.
//
// There are three engines. What a page can be asked and what a person can do are
// the same in all of them; the console, the emulated settings and most faults go
// through the developer tools of Chromium and are there only.
package browser

import (
	neturl "net/url"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"aftercheck/internal/e2e/webdriver"
)

// Options change what kind of browser is opened. The zero value is a phone
// with an empty profile.
type Options struct {
	Engine   Engine         // Chromium when empty
	Profile  string         // folder that the test keeps; empty means a new one that is thrown away
	Prefs    map[string]any // preferences of Chromium or Firefox, see BlockStorage and NoJavaScript
	Args     []string       // further command-line arguments
	Env      []string       // further environment, such as TZ=Asia/Tokyo
	Viewport Viewport       // Phone when empty
	Letters  int            // the size of letters that the person chose, in pixels, in Chromium; the usual when 0
	Proxy    string         // host:port of a proxy that even 127.0.0.1 goes through
	Network  bool           // write down every request of the page, see Requests
	Alone    bool           // a browser that no other test has used, where times are measured
}

// Browser is one open browser. Its methods end the test when the browser does
// not do as it is told.
type Browser struct {
	*webdriver.Session
	engine  Engine
	t       testing.TB
	view    Viewport
	letters int
	logs    []Entry
	origins []string // visited
	changed bool     // more than its tab: the next test must not have it
}

// Open starts a browser and closes it when the test ends.
func Open(t testing.TB, options Options) *Browser {
	t.Helper()
	launch := options.Engine.launcher(t)
	b := &Browser{t: t, engine: options.Engine}
	if options.canShare() {
		b.share(func(profile string) *webdriver.Session {
			options.Profile = profile
			return startTwice(t, launch, options)
		})
	} else {
		if options.Profile == "" {
			options.Profile = NewProfile(t)
		}
		b.Session = startTwice(t, launch, options)
		t.Cleanup(b.Close)
	}
	if options.Viewport == (Viewport{}) {
		options.Viewport = Phone
	}
	b.Resize(options.Viewport)
	b.letters = options.Letters
	return b
}

// Engine is what this browser is made of.
func (b *Browser) Engine() Engine { return b.engine }

// NewProfile makes a profile folder that outlives one browser, for tests that
// close it and open another. It is removed at the end; unlike t.TempDir, a
// browser that is still writing while it dies does not fail the test.
func NewProfile(t testing.TB) string {
	t.Helper()
	dir, err := os.MkdirTemp("", "aftercheck-profile-")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = os.RemoveAll(dir) })
	return dir
}

// must ends the test on an error.
func (b *Browser) must(err error) {
	b.t.Helper()
	if err != nil {
		b.t.Fatal(err)
	}
}

// Visit opens an address without waiting for the app.
func (b *Browser) Visit(url string) {
	b.t.Helper()
	if at, err := neturl.Parse(url); err == nil {
		b.origins = append(b.origins, at.Scheme+"://"+at.Host)
	}
	b.must(b.Goto(url))
	if b.letters != 0 { // forgotten when another process took over the tab
		b.SetLetters(b.letters)
	}
}

// Ask evaluates the body of a function in the page into out, which may be nil.
func (b *Browser) Ask(out any, body string, args ...any) {
	b.t.Helper()
	b.must(b.Eval(out, body, args...))
}

// Text asks the page for a string.
func (b *Browser) Text(body string, args ...any) string {
	b.t.Helper()
	var text string
	b.Ask(&text, body, args...)
	return text
}

// True asks the page for a yes or no.
func (b *Browser) True(expression string) bool {
	b.t.Helper()
	var yes bool
	b.Ask(&yes, "return !!("+expression+")")
	return yes
}

// Until waits for a JavaScript expression to hold; on failure the message says
// what the page showed instead.
func (b *Browser) Until(expression string) {
	b.t.Helper()
	if err := b.Wait(expression); err != nil {
		var page string
		_ = b.Eval(&page, `return location.href + " " + document.readyState + " " + JSON.stringify(document.documentElement.dataset) + "\n" + document.title + "\n" + (document.body ? document.body.innerText.slice(0, 600) : "")`)
		b.t.Fatalf("%v\npage: %s", err, page)
	}
}

// Shoot writes a picture of the viewport into the folder that AFTERCHECK_SHOTS
// names, and gives its path. Without that nobody looks, and none is taken.
func (b *Browser) Shoot(name string) string {
	b.t.Helper()
	dir := os.Getenv("AFTERCHECK_SHOTS")
	if dir == "" {
		return ""
	}
	picture, err := b.Screenshot()
	b.must(err)
	b.must(os.MkdirAll(dir, 0o755))
	path := filepath.Join(dir, strings.NewReplacer("/", "_", " ", "_").Replace(name)+".png")
	b.must(os.WriteFile(path, picture, 0o644))
	return path
}

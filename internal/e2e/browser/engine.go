package browser

import (
	"testing"

	"aftercheck/internal/e2e/webdriver"
)

// Engine is what draws the pages and runs their scripts.
type Engine string

// The engines that phones have. WebKit is WebKitGTK here, the nearest thing to
// Safari that runs on Linux: it has the same engine, and not the phone's storage
// limits, its Home Screen or its screen reader.
const (
	Chromium Engine = "" // unless another one is asked for
	Firefox  Engine = "firefox"
	WebKit   Engine = "webkit"
)

// Engines are all of them.
var Engines = []Engine{Chromium, Firefox, WebKit}

func (e Engine) String() string {
	if e == Chromium {
		return "chromium"
	}
	return string(e)
}

// launcher gives what starts the engine, or ends the test on a machine that
// lacks it.
func (e Engine) launcher(t testing.TB) func(Options) (*webdriver.Session, error) {
	t.Helper()
	switch e {
	case Firefox:
		return firefox(t)
	case WebKit:
		return webKit(t)
	default:
		return chromium(t)
	}
}

// startTwice starts a browser; a loaded machine can miss the browser's own limit
// for that, so it is tried once more.
func startTwice(t testing.TB, launch func(Options) (*webdriver.Session, error), options Options) *webdriver.Session {
	t.Helper()
	session, err := launch(options)
	if err != nil {
		t.Logf("second try after: %v", err)
		session, err = launch(options)
	}
	if err != nil {
		t.Fatal(err)
	}
	return session
}

// onlyIn ends a test that asks an engine for what this harness cannot do with it.
func (b *Browser) onlyIn(engine Engine, what string) {
	b.t.Helper()
	if b.engine != engine {
		b.t.Fatalf("%s: not in %s", what, b.engine)
	}
}

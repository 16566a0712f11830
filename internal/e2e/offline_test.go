package e2e

import (
	"encoding/json"
	"io"
	"net/http"
	"net/url"
	"sync/atomic"
	"testing"
	"time"

	"aftercheck/internal/e2e/browser"
	"aftercheck/internal/e2e/server"
	"aftercheck/internal/e2e/visit"
)

// One visit is enough. Then the server's process is really ended, and every
// address must open: after the text message at home comes the evening without signal.
func TestEveryAddressOpensOfflineAfterOneVisit(t *testing.T) {
	t.Parallel()
	program := server.Start(t)
	v := visit.Begin(t, program.URL, browser.Options{})
	v.Open("/")
	v.WantOffline()
	start := startOfInstalledApp(t, program.URL)
	program.Stop(t)

	cases := []struct{ path, screen string }{
		{"/", "start"},
		{start, "start"},
		{"/?utm_source=sms&x=1", "start"},
		{"/#c=clinic", "start"},
		{"/emergency/allergy/", "emergency"},
		{"/emergency/allergy/?from=sms#top", "emergency"},
		{"/emergency/", "emergency"},
		{"/guide/", "guide"},
		{"/guide/?q=lid#eyes", "guide"},
		{"/about/", "about"},
		{"/about", "about"},
		{"/card/", "card"},
		{"/prepare/", "prepare"},
		{"/country/", "country"},
		{"/report/", "report"},
		{"/evidence/", "evidence"},
		{"/evidence/soon/?from=sms#RF80", "evidence"},
		{"/make/", "make"},
		{"/checks/", "checks"},
		{"/checks/made-up/", "saved"},
		{"/check/", "check"},
		{"/check/areas/?x=%2F", "check"},
		{"/made/up/", "notfound"},
		{"/made-up?and=more#x", "notfound"},
	}
	for _, c := range cases {
		v.Open(c.path)
		v.WantScreen(c.screen)
		v.WantAlive()
	}
	v.Open("/")
	v.ReloadPage()
	v.WantScreen("start")
	v.Expect("net::ERR_CONNECTION_REFUSED") // the worker asks for a newer version, in vain
}

// A whole check without the server, from the start page to the result and the
// guide page behind it.
func TestWholeCheckOffline(t *testing.T) {
	v, front := story(t, browser.Options{})
	wholeCheckOffline(v, front)
}

func wholeCheckOffline(v *visit.Visit, front *server.Front) {
	v.Open("/")
	v.WantOffline()
	front.Down()
	v.Expect("net::ERR_CONNECTION_REFUSED")
	v.ReloadPage()
	v.Tap("none")
	v.WantScreen("check")
	v.WalkToResult(bruise)
	v.WantUrgency("self-care")
	v.ReloadPage()
	v.WantUrgency("self-care")
	v.TapOn(`main a[href*="/guide/"]`)
	v.WantScreen("guide")
	v.WantAlive()
}

// The worker of a first visit must not be in place of a broken one: when a file
// is missing nothing is kept, and the app still works online.
func TestHalfAVersionIsNotKept(t *testing.T) {
	v, front := story(t, browser.Options{})
	askedTwice := make(chan struct{}) // the worker asks past the browser's cache before it gives up
	var asked atomic.Int32
	front.Break(func(w http.ResponseWriter, r *http.Request, next http.Handler) {
		if r.URL.Path == "/manifest.webmanifest" {
			http.NotFound(w, r)
			if asked.Add(1) == 2 {
				close(askedTwice)
			}
			return
		}
		next.ServeHTTP(w, r)
	})
	v.Open("/")
	select {
	case <-askedTwice:
	case <-time.After(30 * time.Second):
		t.Fatal("the worker never asked for the file that is missing")
	}
	v.Ask(nil, `return navigator.serviceWorker.getRegistration().then((r) => r && r.installing && new Promise((done) => {
		const worker = r.installing, ended = () => worker.state === "redundant" && done();
		worker.addEventListener("statechange", ended);
		ended();
	}))`)
	v.Until(`document.documentElement.dataset.client === "ready"`)
	if v.Place().Offline != "" {
		t.Error("the page says that it is ready for offline use")
	}
	// The worker may be about to throw it away.
	if names := v.Text(`return new Promise((done) => {
		const look = (left) => caches.keys().then((names) => names.length && left ? setTimeout(look, 50, left - 1) : done(names.join()));
		look(100);
	})`); names != "" {
		t.Errorf("half a version was kept: %s", names)
	}
	v.Expect("404")
}

// startOfInstalledApp reads the address that an installed app opens with.
func startOfInstalledApp(t *testing.T, origin string) string {
	t.Helper()
	var manifest struct {
		StartURL string `json:"start_url"`
	}
	page, err := http.Get(origin + manifestPath(t, origin))
	if err != nil {
		t.Fatal(err)
	}
	defer page.Body.Close()
	if err := json.NewDecoder(page.Body).Decode(&manifest); err != nil {
		t.Fatal(err)
	}
	base, _ := url.Parse(origin + "/")
	start, err := base.Parse(manifest.StartURL)
	if err != nil || manifest.StartURL == "" {
		t.Fatalf("start_url %q: %v", manifest.StartURL, err)
	}
	return start.RequestURI()
}

// manifestPath is where the start page says that the manifest is.
func manifestPath(t *testing.T, origin string) string {
	t.Helper()
	page, err := http.Get(origin + "/")
	if err != nil {
		t.Fatal(err)
	}
	defer page.Body.Close()
	text, err := io.ReadAll(page.Body)
	if err != nil {
		t.Fatal(err)
	}
	match := manifestLink.FindSubmatch(text)
	if match == nil {
		t.Fatal("the start page links no manifest")
	}
	return string(match[1])
}

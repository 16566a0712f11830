package e2e

import (
	"os"
	"path/filepath"
	"testing"

	"aftercheck/internal/e2e/browser"
	"aftercheck/internal/e2e/server"
	"aftercheck/internal/e2e/visit"
)

// An export behind the web servers that clinics have, set up by what the program
// prints, over TLS, at the root and under a path: the page for unknown addresses,
// a check that goes on without the server, and a newer export put in its place
// while the page is open, offered and taken by consent.
func TestHostedByAClinic(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		kind, base string
		update     bool
	}{
		{"nginx", "/", false},
		{"nginx", "/check/", true},
		{"caddy", "/", true},
		{"caddy", "/check/", false},
	} {
		t.Run(c.kind+" at "+c.base, func(t *testing.T) {
			t.Parallel()
			dir := ownExport(t, c.base)
			host := server.NewHost(t, c.kind, dir, c.base)
			v := visit.Begin(t, host.Origin, browser.Options{Args: []string{server.TrustFlag(t)}})
			v.Expect("404", "net::ERR_CONNECTION_REFUSED")

			v.Open(c.base + "made-up/")
			v.WantScreen("notfound")
			v.Open(c.base + "guide?from=text")
			v.WantScreen("guide")
			v.Open(c.base)
			v.WantOffline()
			v.Tap("none")
			v.Walk(upTo("complaint"))
			v.WantQuestion("complaint")

			host.Stop(t)
			v.ReloadPage()
			v.WantQuestion("complaint")
			for path, screen := range map[string]string{"guide/": "guide", "card/": "card", "made-up/": "notfound", "?utm_source=sms": "start"} {
				v.Open(c.base + path)
				v.WantScreen(screen)
			}
			v.WantAlive()
			host.Again(t)
			if c.update {
				replaceTheExport(t, v, dir, c.base)
			}
		})
	}
}

// replaceTheExport puts a newer export in the place of the one that is open.
func replaceTheExport(t *testing.T, v *visit.Visit, dir, base string) {
	t.Helper()
	v.Open(base)
	v.Tap("resume")
	v.WantQuestion("complaint")
	client := v.Text(`return document.querySelector("script[data-wasm]").dataset.wasm`)
	newer := exportNewer(t, dir, base)
	is := func(version string) string { return `document.documentElement.dataset.version === "` + version + `"` }
	if v.True(is(newer)) {
		t.Fatal("the newer export is not newer")
	}
	v.Ask(nil, `return navigator.serviceWorker.getRegistration().then((r) => r.update()).then(() => null)`)
	v.Until(`document.documentElement.dataset.update === "ready"`)
	v.ReloadPage()
	v.WantQuestion("complaint")
	if v.True(is(newer)) {
		t.Error("the new version came without a yes")
	}
	if r := request(t, "GET", v.Origin+client); r.StatusCode != 200 {
		t.Errorf("a page of the version before asks for its client and gets %s", r.Status)
	}
	v.Open(base)
	v.Tap("update")
	v.Until(is(newer))
	v.WantReady()
	v.Tap("resume")
	v.WantQuestion("complaint")
	v.WantAlive()
}

// ownExport is an export that the test may change.
func ownExport(t *testing.T, base string) string {
	t.Helper()
	dir := filepath.Join(server.PublicFolder(t), "site")
	if err := os.CopyFS(dir, os.DirFS(export(t, base))); err != nil {
		t.Fatal(err)
	}
	return dir
}

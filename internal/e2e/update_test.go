package e2e

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"io"
	"net/http"
	"net/http/httptest"
	"regexp"
	"strings"
	"testing"

	"aftercheck/internal/e2e/browser"
	"aftercheck/internal/e2e/server"
	"aftercheck/internal/e2e/visit"
)

// A newer version is fetched beside the one that runs, waits for a yes, never
// lands in the middle of a check, and loses no answer.
func TestUpdateWaitsForConsent(t *testing.T) {
	v, front := story(t, browser.Options{})
	updateByConsent(t, v, front)
}

func updateByConsent(t *testing.T, v *visit.Visit, front *server.Front) {
	t.Helper()
	v.Open("/")
	v.WantOffline()
	v.Tap("none")
	v.WantScreen("check")
	v.Walk(upTo("complaint"))
	v.WantQuestion("complaint")

	front.Break(newerVersion(t))
	v.Ask(nil, `return navigator.serviceWorker.getRegistration().then((r) => r.update()).then(() => null)`)
	v.Until(`document.documentElement.dataset.update === "ready"`)
	v.WantQuestion("complaint")
	if v.True(`document.querySelector("[data-action=update]")`) {
		t.Error("the update is offered in the middle of a check")
	}
	v.ReloadPage()
	if v.True(newer) {
		t.Error("the new version came without a yes")
	}
	v.WantQuestion("complaint")

	v.Open("/")
	v.Tap("update")
	v.Until(newer)
	v.WantReady()
	v.Tap("resume")
	v.WantQuestion("complaint")
	var kept []string
	v.Ask(&kept, `return caches.keys()`)
	if len(kept) != 1 || !strings.HasSuffix(kept[0], newName) {
		t.Errorf("caches: %v", kept)
	}
	front.Down()
	v.Expect("net::ERR_CONNECTION_REFUSED")
	v.Open("/about/")
	v.Until(newer)
}

// newWorkerEnds looks for a new version, and gives the first state of its worker after
// installing, or what came instead.
const newWorkerEnds = `return navigator.serviceWorker.getRegistration().then((r) => r.update().then(() => {
		const worker = r.installing;
		return worker ? new Promise((done) => worker.addEventListener("statechange", () => done(worker.state))) : "nothing new";
	})).catch((err) => "refused: " + err.name)`

// A new version with a file missing is not taken; the old one stays whole.
func TestBrokenUpdateLeavesTheOldVersion(t *testing.T) {
	v, front := story(t, browser.Options{})
	v.Open("/")
	v.WantOffline()
	healthy := newerVersion(t)
	front.Break(func(w http.ResponseWriter, r *http.Request, next http.Handler) {
		if r.URL.Path == "/about/" {
			http.NotFound(w, r)
			return
		}
		healthy(w, r, next)
	})
	end := v.Text(newWorkerEnds)
	if end != "redundant" {
		t.Fatalf("the new worker is %s", end)
	}
	front.Down()
	v.Expect("404", "net::ERR_CONNECTION_REFUSED", "as released")
	for _, path := range []string{"/", "/about/", "/guide/"} {
		v.Open(path)
		if v.True(newer) {
			t.Errorf("%s is of the broken version", path)
		}
	}
}

const (
	newName = "made-up-newer"
	newer   = `document.documentElement.dataset.newer === "yes"`
)

var release = regexp.MustCompile(`(/\* release \*/ ?)(\{.*?\});`)

// newerVersion turns the program's answers into those of a release that differs
// in each document, with a worker that says so.
func newerVersion(t *testing.T) server.Fault {
	t.Helper()
	changed := func(path string, body []byte) []byte {
		if strings.HasSuffix(path, ".json") { // a bundle of documents
			return []byte(strings.ReplaceAll(string(body), "<html ", `<html data-newer=\"yes\" `))
		}
		return []byte(strings.Replace(string(body), "<html ", `<html data-newer="yes" `, 1))
	}
	return func(w http.ResponseWriter, r *http.Request, next http.Handler) {
		server.Rewrite(func(path string, body []byte) []byte {
			if !strings.HasSuffix(path, "worker.js") {
				return changed(path, body)
			}
			return release.ReplaceAllFunc(body, func(found []byte) []byte {
				parts := release.FindSubmatch(found)
				var content map[string]any
				if err := json.Unmarshal(parts[2], &content); err != nil {
					t.Errorf("the worker's list: %v", err)
					return found
				}
				content["version"] = newName
				sumOf := func(name string) string {
					document := httptest.NewRecorder()
					request := httptest.NewRequest("GET", "/"+name, nil)
					request.Host = r.Host
					next.ServeHTTP(document, request)
					text, _ := io.ReadAll(document.Body)
					sum := sha256.Sum256(changed(name, text))
					return hex.EncodeToString(sum[:])
				}
				files := content["files"].(map[string]any)
				for _, name := range content["documents"].([]any) {
					files[name.(string)] = sumOf(name.(string))
				}
				languages, _ := content["languages"].(map[string]any)
				for _, bundle := range languages {
					pair := bundle.([]any)
					pair[1] = sumOf(pair[0].(string))
				}
				encoded, _ := json.Marshal(content)
				return append(append(parts[1][:len(parts[1]):len(parts[1])], encoded...), ';')
			})
		})(w, r, next)
	}
}

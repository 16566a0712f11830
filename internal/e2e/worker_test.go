package e2e

import (
	"bytes"
	"net/http"
	"strings"
	"testing"

	"aftercheck/internal/e2e/browser"
	"aftercheck/internal/e2e/server"
)

// A version with one answer that is not exactly as released is not kept at all,
// in whatever way it is wrong.
func TestNoAnswerOfAWrongKindIsKept(t *testing.T) {
	t.Parallel()
	wrong := map[string]server.Fault{
		"a log-in page with status 200": server.WebPage,
		"led elsewhere": func(w http.ResponseWriter, r *http.Request, next http.Handler) {
			if r.URL.RawQuery == "" {
				http.Redirect(w, r, r.URL.Path+"?moved", http.StatusFound)
				return
			}
			next.ServeHTTP(w, r) // the right bytes, in the end
		},
		"a fault of the server": func(w http.ResponseWriter, r *http.Request, next http.Handler) {
			http.Error(w, "sorry", http.StatusInternalServerError)
		},
		"one byte more": server.Rewrite(func(_ string, body []byte) []byte { return append(body, '\n') }),
		"broken off":    server.CutShort,
	}
	for name, fault := range wrong {
		t.Run(name, func(t *testing.T) {
			v, front := story(t, browser.Options{})
			front.Break(func(w http.ResponseWriter, r *http.Request, next http.Handler) {
				if r.URL.Path == "/manifest.webmanifest" {
					fault(w, r, next)
					return
				}
				next.ServeHTTP(w, r)
			})
			v.ExpectAnything()
			v.Inject(`{
				const real = ServiceWorkerContainer.prototype.register;
				ServiceWorkerContainer.prototype.register = async function (...args) {
					const registration = await real.apply(this, args);
					const worker = registration.installing;
					worker.addEventListener("statechange", () => { window.workerEnded = worker.state; });
					return registration;
				};
			}`)
			v.Open("/")
			v.Until(`window.workerEnded`)
			if state := v.Text(`return window.workerEnded`); state != "redundant" {
				t.Errorf("the worker is %s", state)
			}
			if names := v.Text(`return caches.keys().then((names) => names.join())`); names != "" {
				t.Errorf("half a version was kept: %s", names)
			}
			if v.Place().Offline != "" {
				t.Error("the page says that it is ready for offline use")
			}
		})
	}
}

// The documents come in one file, each checked by itself; where that file is not
// what it should be they come one by one, and the version is kept all the same.
func TestDocumentsComeInOneFileOrOneByOne(t *testing.T) {
	t.Parallel()
	for name, fault := range map[string]server.Fault{
		"in one file": nil, "not there": server.NotFound, "a log-in page": server.WebPage, "broken off": server.CutShort,
		"one document changed": server.Rewrite(func(_ string, body []byte) []byte {
			return bytes.Replace(body, []byte("About Aftercheck"), []byte("About somebody else"), 1)
		}),
	} {
		t.Run(name, func(t *testing.T) {
			v, front := story(t, browser.Options{})
			v.ExpectAnything()
			front.Break(func(w http.ResponseWriter, r *http.Request, next http.Handler) {
				if fault != nil && strings.Contains(r.URL.Path, "/assets/documents.") {
					fault(w, r, next)
					return
				}
				next.ServeHTTP(w, r)
			})
			v.Open("/")
			v.WantOffline()
			alone := 0
			for _, r := range front.Seen() {
				if strings.HasPrefix(r.URL.Path, "/guide/") {
					alone++
				}
			}
			if (alone == 0) != (fault == nil || name == "one document changed") {
				t.Errorf("%d pages of the guide were fetched alone", alone)
			}
			front.Down()
			for _, path := range []string{"/about/", "/guide/droopy-eyelid/"} {
				v.Open(path)
				if kept := v.Text(`return fetch(location.href).then((r) => r.text())`); strings.Contains(kept, "About somebody else") {
					t.Error("a document that is not as released is kept")
				}
				if policy := v.Text(`return fetch(location.href).then((r) => r.headers.get("Content-Security-Policy") + r.headers.get("Content-Type"))`); !strings.Contains(policy, "frame-ancestors 'none'") || !strings.HasSuffix(policy, "text/html; charset=utf-8") {
					t.Errorf("%s is kept with the headers %s", path, policy)
				}
			}
		})
	}
}

// The worker answers for our own files and leaves everything else to the network:
// other methods, files that are not on its list, and other people's caches.
func TestTheWorkerAnswersOnlyForOurFiles(t *testing.T) {
	v, front := story(t, browser.Options{})
	v.Expect("404", "405")
	v.Open("/")
	v.WantOffline()
	v.Ask(nil, `return caches.open("of somebody else").then((cache) => cache.put("/guide/", new Response("not ours"))).then(() => null)`)
	before := len(front.Seen())
	for _, c := range []struct{ method, path, want string }{
		{"GET", "/about/", "200"}, // on the list: no request
		{"HEAD", "/about/", "200"},
		{"POST", "/about/", "405"},
		{"GET", "/made-up.json", "404"},
		{"GET", "/worker.js", "200"},
	} {
		if got := v.Text(`return fetch(arguments[0], { method: arguments[1], cache: "no-store" }).then((r) => String(r.status))`, c.path, c.method); got != c.want {
			t.Errorf("%s %s: %s", c.method, c.path, got)
		}
	}
	var asked []string
	for _, r := range front.Seen()[before:] {
		asked = append(asked, r.Method+" "+r.URL.Path)
	}
	if got := strings.Join(asked, ", "); got != "HEAD /about/, POST /about/, GET /made-up.json, GET /worker.js" {
		t.Errorf("the network was asked for: %s", got)
	}
	v.Open("/guide/")
	v.WantScreen("guide")
}

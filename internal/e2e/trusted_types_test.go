package e2e

import (
	"net/http"
	"strings"
	"testing"

	"aftercheck/internal/e2e/browser"
	"aftercheck/internal/e2e/server"
)

// Text cannot become markup or a script, whoever tries: a browser extension's
// leftovers, or a mistake of ours. The app itself works, worker and all, and so
// does the rest of this suite, whose consoles must stay clean.
func TestTextCannotBecomeAScript(t *testing.T) {
	v, _ := story(t, browser.Options{})
	v.Open("/")
	v.WantOffline()
	v.Expect("Trusted")
	for name, attempt := range map[string]string{
		"markup":             `document.querySelector("h1").innerHTML = "<img src=x>"`,
		"a script's address": `document.createElement("script").src = "/made-up.js"`,
		"a script's text":    `document.createElement("script").text = "1"`,
		"another worker":     `await navigator.serviceWorker.register("/other.js")`,
		"another policy":     `trustedTypes.createPolicy("other", { createHTML: (s) => s })`,
		"our policy again":   `trustedTypes.createPolicy("aftercheck", { createScriptURL: (s) => s })`,
	} {
		if got := v.Text(`return (async () => { try { ` + attempt + `; return "done"; } catch (err) { return err.name; } })()`); got != "TypeError" {
			t.Errorf("%s: %s", name, got)
		}
	}
	v.Tap("none")
	v.WantScreen("check")
}

// A browser that knows no Trusted Types gets the same app.
func TestAppWorksWithoutTrustedTypes(t *testing.T) {
	v, front := story(t, browser.Options{})
	const words = "; require-trusted-types-for 'script'; trusted-types aftercheck"
	front.Break(func(w http.ResponseWriter, r *http.Request, next http.Handler) {
		server.Rewrite(func(_ string, body []byte) []byte {
			return []byte(strings.ReplaceAll(string(body), strings.ReplaceAll(words, "'", "&#39;"), ""))
		})(&withoutWords{w, words}, r, next)
	})
	v.Inject(`delete window.trustedTypes`)
	v.Open("/")
	if v.True(`window.trustedTypes || document.querySelector("meta[http-equiv]").content.includes("trusted")`) {
		t.Fatal("the browser still knows Trusted Types")
	}
	v.Until(`navigator.serviceWorker.controller || navigator.serviceWorker.getRegistration().then((r) => r)`)
	v.Tap("none")
	v.WantScreen("check")
}

// withoutWords takes words out of the security policy of an answer.
type withoutWords struct {
	http.ResponseWriter
	words string
}

func (w *withoutWords) WriteHeader(status int) {
	const name = "Content-Security-Policy"
	w.Header().Set(name, strings.ReplaceAll(w.Header().Get(name), w.words, ""))
	w.ResponseWriter.WriteHeader(status)
}

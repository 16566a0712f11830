package axe_test

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"testing"

	"aftercheck/internal/e2e/axe"
	"aftercheck/internal/e2e/browser"
)

// shell has a hole for attributes of <html> and one for content.
const shell = `<!doctype html><html%s><head><title>Tiny</title><meta name="viewport" content="width=device-width">
<link rel="icon" href="data:,"></head><body><main><h1>Tiny</h1>%s</main></body></html>`

// TestSeededFaultsAreCaught makes sure that silence from axe means something.
func TestSeededFaultsAreCaught(t *testing.T) {
	t.Parallel()
	const lang = ` lang="en"`
	cases := []struct {
		rule, attributes, content string
	}{
		{"", lang, `<label>Name <input></label><p>Plain words.</p>`},
		{"html-has-lang", "", ""},
		{"label", lang, `<input>`},
		{"color-contrast", lang, `<p style="color:#aaa;background:#fff">Too pale</p>`},
		{"aria-valid-attr", lang, `<p aria-labeledby="x">Misspelt</p>`},
		{"target-size", lang, `<button style="width:9px;height:9px;padding:0">a</button><button style="width:9px;height:9px;padding:0">b</button>`},
		{"region", lang, `</main><p>Outside of every landmark</p><main>`},
	}
	var page string
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		// A policy as strict as the app's: the rules must still get in.
		w.Header().Set("Content-Security-Policy", "default-src 'none'; script-src 'self'; style-src 'unsafe-inline'; img-src data:")
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		fmt.Fprint(w, page)
	}))
	t.Cleanup(s.Close)
	b := browser.Open(t, browser.Options{})
	for _, c := range cases {
		t.Run("fault "+c.rule, func(t *testing.T) {
			page = fmt.Sprintf(shell, c.attributes, c.content)
			b.Visit(s.URL)
			found := axe.Check(t, b)
			if c.rule == "" {
				if len(found) != 0 {
					t.Errorf("a clean page has violations: %v", found)
				}
				return
			}
			for _, v := range found {
				if v.ID == c.rule {
					return
				}
			}
			t.Errorf("not found; found %v", found)
		})
	}
}

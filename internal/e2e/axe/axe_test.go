package axe_test

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"slices"
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

// TestWhatAnotherLookBreaksIsCaught makes sure that a page that is checked again in another
// way is asked all that this way may have changed, and no more.
func TestWhatAnotherLookBreaksIsCaught(t *testing.T) {
	t.Parallel()
	// The field has no label, in any way.
	const plain = `<style>button { width: 30px; height: 30px; padding: 0 }</style><input><p><button>a</button> <button>b</button></p>`
	cases := []struct {
		name, dark string   // what the dark changes
		want       []string // rules that are broken then
	}{
		{"nothing", "", nil},
		{"colours", "main { color: #333; background: #222 }", []string{"color-contrast"}},
		{"boxes", "button { width: 9px; height: 9px }", []string{"target-size"}},
		{"the tree", "h1 { display: none }", []string{"label", "page-has-heading-one"}},
	}
	var page string
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		fmt.Fprint(w, page)
	}))
	t.Cleanup(s.Close)
	b := browser.Open(t, browser.Options{})
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			page = fmt.Sprintf(shell, ` lang="en"`, plain+"<style>@media (prefers-color-scheme: dark) { "+c.dark+" }</style>")
			b.Prefer()
			b.Visit(s.URL)
			if found := axe.CheckAgain(t, b); len(found) != 1 || found[0].ID != "label" {
				t.Errorf("at first: %v", found)
			}
			b.Prefer(browser.Dark)
			var ids []string
			for _, v := range axe.CheckAgain(t, b) {
				ids = append(ids, v.ID)
			}
			slices.Sort(ids)
			if !slices.Equal(ids, c.want) {
				t.Errorf("in the dark %v, want %v", ids, c.want)
			}
		})
	}
}

package e2e

import (
	"strings"
	"testing"

	"aftercheck/internal/e2e/axe"
	"aftercheck/internal/e2e/browser"
)

// No screen breaks an accessibility rule, by day, by night, or in the colours
// that the device forces on it.
func TestEveryScreenIsAccessible(t *testing.T) {
	settings := []struct {
		name   string
		media  []browser.Media
		except []string
	}{
		{"light", nil, nil},
		{"dark", []browser.Media{browser.Dark}, nil},
		// Here the device picks the colours, and axe reads the page's own instead
		// (Chromium's -webkit-text-fill-color is not the forced one).
		{"forced colours", []browser.Media{browser.Dark, browser.ForcedColours}, []string{"color-contrast"}},
	}
	v, _ := story(t, browser.Options{})
	v.Expect("404")
	found := map[string][]string{} // each violation once, with the screens that have it
	eachScreen(v, func(name string) {
		for _, c := range settings {
			v.Prefer(c.media...)
			for _, violation := range axe.Check(t, v.Browser, c.except...) {
				text := violation.String()
				found[text] = append(found[text], name+" ("+c.name+")")
			}
		}
		v.Prefer()
	})
	for violation, screens := range found {
		t.Errorf("%s\n\ton: %s", violation, strings.Join(screens, ", "))
	}
}

// The box that shows when the client has failed is held to the same rules.
func TestFallbackIsAccessible(t *testing.T) {
	v, _ := story(t, browser.Options{})
	v.ExpectAnything()
	v.Inject(`delete window.WebAssembly`)
	v.OpenUnready("/check/")
	v.WantFailed()
	for _, violation := range axe.Check(t, v.Browser) {
		t.Error(violation)
	}
}

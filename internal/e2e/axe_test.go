package e2e

import (
	"strings"
	"testing"

	"aftercheck/internal/e2e/axe"
	"aftercheck/internal/e2e/browser"
	"aftercheck/internal/e2e/visit"
)

// violations are the accessibility rules that screens break: each once, with
// the screens that have it.
type violations map[string][]string

// look runs the rules on the open page: by day, by night, and in the colours
// that the device forces on it.
func (found violations) look(t *testing.T, v *visit.Visit, name string) {
	t.Helper()
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
	v.Ask(nil, `scrollTo(0, 0)`) // a box half below the bar on top would count as too small
	for _, c := range settings {
		v.Prefer(c.media...)
		found.note(t, v, name+" ("+c.name+")", c.except...)
	}
	v.Prefer()
}

// note runs the rules, but for those named, on the open page as it is.
func (found violations) note(t *testing.T, v *visit.Visit, name string, except ...string) {
	t.Helper()
	for _, violation := range axe.Check(t, v.Browser, except...) {
		text := violation.String()
		found[text] = append(found[text], name)
	}
}

func (found violations) report(t *testing.T) {
	t.Helper()
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

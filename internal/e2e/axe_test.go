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

// look runs the rules on the open page once more: by day, by night, and in the colours
// that the device forces on it. It was checked before, in another size of letters.
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
	for _, c := range settings {
		v.Prefer(c.media...)
		found.add(name+" ("+c.name+")", axe.CheckAgain(t, v.Browser, c.except...))
	}
	v.Prefer()
}

// note runs the rules on the open page as it is, from its beginning: a box half below the
// bar on top would count as too small.
func (found violations) note(t *testing.T, v *visit.Visit, name string) {
	t.Helper()
	v.Ask(nil, `scrollTo(0, 0)`)
	found.add(name, axe.Check(t, v.Browser))
}

// add takes down what a screen breaks.
func (found violations) add(screen string, broken []axe.Violation) {
	for _, violation := range broken {
		text := violation.String()
		found[text] = append(found[text], screen)
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

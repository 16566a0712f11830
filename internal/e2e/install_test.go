package e2e

import (
	"regexp"
	"testing"

	"aftercheck/internal/e2e/browser"
)

var manifestLink = regexp.MustCompile(`<link[^>]*\bhref="?([^" >]+\.webmanifest|[^" >]*manifest\.json)`)

// The browser itself says what keeps an app from being installed.
func TestNothingKeepsTheAppFromBeingInstalled(t *testing.T) {
	v, _ := story(t, browser.Options{})
	v.Open("/")
	v.WantOffline()
	if errors := v.InstallErrors(); len(errors) != 0 {
		t.Errorf("not installable: %v", errors)
	}
	var manifest struct {
		URL    string
		Errors []struct{ Message string }
	}
	if err := v.CDP("Page.getAppManifest", nil, &manifest); err != nil {
		t.Fatal(err)
	}
	if manifest.URL == "" || len(manifest.Errors) != 0 {
		t.Errorf("manifest %q: %v", manifest.URL, manifest.Errors)
	}
}

//go:build !(js && wasm)

package main

import (
	"net/http/httptest"
	"strings"
	"testing"

	"aftercheck/internal/site"
)

// A number of days with or without its unit; nothing that would switch the
// warning off.
func TestDaysFlag(t *testing.T) {
	for text, want := range map[string]days{"365d": 365, "90": 90, "1": 1, "3650d": 3650} {
		var d days
		if err := d.Set(text); err != nil || d != want {
			t.Errorf("%q: %d, %v", text, d, err)
		}
	}
	for _, text := range []string{"", "0", "-1", "3651", "1y", "365 d", "d", "1.5"} {
		d := usualMaxAge
		if err := d.Set(text); err == nil || d != usualMaxAge {
			t.Errorf("%q is taken as %d", text, d)
		}
	}
}

// What the host wants reaches the site, and serve and export ask for the same.
func TestHostFlags(t *testing.T) {
	for _, c := range newCommand().Commands() {
		if c.Name() != "serve" && c.Name() != "export" {
			continue
		}
		for _, name := range []string{"kill-switch", "guideline-max-age", "origin"} {
			if c.Flags().Lookup(name) == nil {
				t.Errorf("%s has no --%s", c.Name(), name)
			}
		}
		if usual := c.Flags().Lookup("guideline-max-age").DefValue; usual != "365d" {
			t.Errorf("%s: the limit is %s if nothing is said", c.Name(), usual)
		}
	}
	o := siteOptions("/", testAssets(t))
	hostWants{killSwitch: true, guidelineMaxAge: 30, origin: "https://check.example.org"}.apply(&o)
	s, err := site.Build(o)
	if err != nil {
		t.Fatal(err)
	}
	fetch := func(path string) string {
		w := httptest.NewRecorder()
		s.Handler().ServeHTTP(w, httptest.NewRequest("GET", path, nil))
		return w.Body.String()
	}
	worker, document := fetch("/worker.js"), fetch("/")
	if !strings.Contains(worker, "unregister") || strings.Contains(worker, "release") {
		t.Error("the worker is not the kill switch")
	}
	if !strings.Contains(document, `data-guideline-max-age="30"`) {
		t.Error("the document does not carry the limit")
	}
	if !strings.Contains(document, `hreflang="es" href="https://check.example.org/es/"`) {
		t.Error("the document does not know where it is")
	}
}

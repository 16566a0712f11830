package server

import (
	"net/url"
	"testing"
)

// usualFlags keep the stories the same on whichever day they are told: a year
// from now the guideline would be called old on every screen.
var usualFlags = []string{"--guideline-max-age", "3650d"}

// NewFrontWith is a front before a program of its own, started with these flags.
func NewFrontWith(t testing.TB, flags ...string) *Front {
	t.Helper()
	p, err := launch(Binary(t), flags)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(p.Kill)
	target, err := url.Parse(p.URL)
	if err != nil {
		t.Fatal(err)
	}
	return frontOf(t, passTo(target))
}

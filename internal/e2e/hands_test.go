package e2e

import (
	"testing"

	"aftercheck/internal/e2e/visit"
)

// wantForHands looks at the open page for a hand that shakes, and for who speaks
// instead: each control is large enough, none lies on another, and all are called by
// the words that are seen on them.
func wantForHands(t *testing.T, v *visit.Visit, name string) {
	t.Helper()
	for _, small := range v.SmallTargets() {
		t.Errorf("%s: too small to hit: %s", name, small)
	}
	for _, pair := range v.Overlaps() {
		t.Errorf("%s: lie on each other: %s", name, pair)
	}
	for _, other := range v.NamesOffLabels() {
		t.Errorf("%s: not named as it is labelled: %s", name, other)
	}
	if v.True(`[...document.querySelectorAll("main [draggable=true], main [ondrag], main input[type=range]")].length`) {
		t.Errorf("%s: something wants to be dragged", name)
	}
}

package guideline

import (
	"fmt"
	"slices"
	"testing"
)

// TestDoubts: every doubt of the evidence stands here with both its sides, and
// names rules that exist.
func TestDoubts(t *testing.T) {
	var want []string
	for n := range 24 {
		want = append(want, fmt.Sprintf("H%02d", n+1))
	}
	for n := range 13 {
		want = append(want, fmt.Sprintf("H2.%d", n+1))
	}
	ids := carriers()
	for _, c := range Corrections() {
		ids[c.ID] = true
	}
	// About words, numbers or advice outside the rules.
	outside := []string{"H15", "H23", "H24"}
	var got []string
	for _, d := range Doubts() {
		got = append(got, d.ID)
		if d.Topic == "" || d.Sides == "" || d.Choice == "" {
			t.Errorf("%s is not whole: %+v", d.ID, d)
		}
		if slices.Contains(outside, d.ID) != (len(d.Rules) == 0) {
			t.Errorf("%s is followed by %v", d.ID, d.Rules)
		}
		for _, id := range d.Rules {
			if !ids[id] {
				t.Errorf("%s is followed by %s, which does not exist", d.ID, id)
			}
		}
	}
	if !slices.Equal(got, want) {
		t.Errorf("the doubts are %v, want %v", got, want)
	}
}

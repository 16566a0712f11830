package guideline

import (
	"fmt"
	"testing"
)

// TestDoubtsAreWhole: H01 to H24 and H2.1 to H2.13, each with a choice.
func TestDoubtsAreWhole(t *testing.T) {
	var want []string
	for n := range 24 {
		want = append(want, fmt.Sprintf("H%02d", n+1))
	}
	for n := range 13 {
		want = append(want, fmt.Sprintf("H2.%d", n+1))
	}
	have := Doubts()
	if len(have) != len(want) {
		t.Fatalf("%d doubts, want %d", len(have), len(want))
	}
	for i, d := range have {
		if d.ID != want[i] || d.About == "" || d.Choice == "" {
			t.Errorf("%s stands where %s belongs, or is not whole: %+v", d.ID, want[i], d)
		}
		if disagree := i < 24; disagree != (d.Sides != "") {
			t.Errorf("%s: the sides are %q", d.ID, d.Sides)
		}
	}
}

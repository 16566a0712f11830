package guideline

import (
	"fmt"
	"slices"
	"strings"
	"testing"
)

// TestEveryModifierIsHonoured: each line of section E is a modifier that can
// raise something, or a note that says which rules carry it; never both.
func TestEveryModifierIsHonoured(t *testing.T) {
	want := []string{"E-M4a", "E-M4b", "E-M4c", "E-M4d"}
	for n := 1; n <= 25; n++ {
		if n != 4 {
			want = append(want, fmt.Sprintf("E-M%d", n))
		}
	}
	var have []string
	for _, m := range modifiers() {
		have = append(have, m.ID)
		if len(m.Plus) == 0 && len(m.Floor) == 0 {
			t.Errorf("%s can raise nothing", m.ID)
		}
	}
	for _, n := range modifierNotes() {
		have = append(have, n.ID)
	}
	slices.Sort(want)
	slices.Sort(have)
	if !slices.Equal(have, want) {
		t.Errorf("the modifiers are\n%v, want\n%v", have, want)
	}
}

// TestModifierNotesNameWhatExists: what a note names must be there to carry it.
func TestModifierNotesNameWhatExists(t *testing.T) {
	known := ruleAndQuestionIDs()
	for _, q := range Engine().Guideline().Questions {
		for _, o := range q.Options {
			known[q.ID+"."+o.ID] = true
		}
	}
	for _, n := range modifierNotes() {
		if !strings.HasSuffix(n.Says, ".") || len(n.By) == 0 {
			t.Errorf("%s is not whole", n.ID)
		}
		for _, id := range n.By {
			if !known[id] {
				t.Errorf("%s names %s, which does not exist", n.ID, id)
			}
		}
		for _, s := range n.Sources {
			if _, ok := SourceByID(s); !ok {
				t.Errorf("%s cites %s, which is not in the source list", n.ID, s)
			}
		}
	}
}

package guideline

import (
	"slices"
	"strings"
	"testing"
)

// A card says nothing of its own: each line stands word for word in the note of its
// complication, on all the days for which the card says it.
func TestCardSaysWhatTheNotesSay(t *testing.T) {
	for _, s := range CardSpans() {
		for _, l := range s.Lines {
			c, ok := ByID(l.ID)
			if !ok {
				t.Errorf("no %s", l.ID)
				continue
			}
			from := max(s.From, l.From)
			if !slices.ContainsFunc(c.Days, func(d DayNote) bool {
				before, after, found := strings.Cut(" "+d.Text+" ", " "+l.Text+" ")
				whole := found && (before == "" || strings.HasSuffix(before, ".")) && (after == "" || after[0] >= 'A' && after[0] <= 'Z')
				return whole && d.From <= from && d.To >= s.To
			}) {
				t.Errorf("%s does not say of day %d to %d: %q", l.ID, from, s.To, l.Text)
			}
			if c.Base > soon || !c.Expected && c.Base > routine {
				t.Errorf("%s is not something to be called normal", l.ID)
			}
		}
	}
}

// What the card calls normal has its limit on it, in the words of the timeline.
func TestCardKeepsEveryLimit(t *testing.T) {
	doctor, clinic := CardLimits()
	on := map[string]int{}
	for _, l := range slices.Concat(doctor, clinic) {
		on[l.ID]++
	}
	for _, id := range []string{"C01", "C02", "C03", "C04", "C07", "C08"} {
		c, _ := ByID(id)
		timeline, _ := TimelineOf(c, false)
		if on[id] != len(timeline.Limits) || on[id] == 0 {
			t.Errorf("%s has %d limits, and %d on the card", id, len(timeline.Limits), on[id])
		}
	}
	if LastNewWeakness() != 42 {
		t.Errorf("a new weakness until day %d", LastNewWeakness())
	}
}

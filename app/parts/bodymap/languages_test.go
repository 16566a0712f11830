//go:build !(js && wasm)

package bodymap

import (
	"testing"
	"unicode/utf8"

	"aftercheck/internal/locale"
	"aftercheck/internal/locale/po"
)

// A name may be wider than its place, but not as wide as to meet the next one.
func TestNamesOfNeighboursDoNotMeetInAnyLanguage(t *testing.T) {
	for _, l := range locale.Languages() {
		spoken, err := po.Language(l)
		if err != nil {
			t.Fatal(err)
		}
		letters := func(z *Zone) int { // in the longest line
			most := 0
			for _, words := range NameLines(spoken.Text(z.Name)) {
				most = max(most, utf8.RuneCountInString(words))
			}
			return most
		}
		for i, a := range areas.Zones {
			for _, b := range areas.Zones[i+1:] {
				for _, ra := range areas.Places(&a) {
					for _, rb := range areas.Places(&b) {
						between := ra.X + ra.W/2 - rb.X - rb.W/2
						if ra.Y == rb.Y && 7*(letters(&a)+letters(&b))/2 > max(between, -between)+2 {
							t.Errorf("%s: %q and %q meet", l.Tag, spoken.Text(a.Name), spoken.Text(b.Name))
						}
					}
				}
			}
		}
	}
}

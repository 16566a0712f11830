package bodymap

import (
	"slices"
	"testing"

	"aftercheck/internal/guideline"
	"aftercheck/internal/triage"
)

// places are all parts of a map that can be tapped, each with its option.
func places(m *Map) (all []Rect, options []string) {
	for _, z := range m.Zones {
		for _, r := range m.Places(&z) {
			all, options = append(all, r), append(options, z.Option)
		}
	}
	return all, options
}

// What a finger can choose, the list can, and the other way round but for what
// has no place.
func TestEveryPlaceIsAnOptionAndEveryOptionHasAPlace(t *testing.T) {
	q, ok := guideline.Engine().Question("areas")
	if !ok {
		t.Fatal("no question asks for the areas")
	}
	m := For(q.ID)
	seen := map[string]bool{}
	for _, z := range m.Zones {
		if seen[z.Option] {
			t.Errorf("%s has two zones", z.Option)
		}
		seen[z.Option] = true
	}
	for _, o := range q.Options {
		why, listOnly := ListOnly[o.ID]
		switch z := m.Zone(o.ID); {
		case z == nil && why == "":
			t.Errorf("%s is not in the picture, and nothing says why", o.ID)
		case z != nil && listOnly:
			t.Errorf("%s is in the picture, though it is said not to be", o.ID)
		}
		delete(seen, o.ID)
	}
	for id := range seen {
		t.Errorf("%s is in the picture and no option", id)
	}
	for id := range ListOnly {
		if !slices.ContainsFunc(q.Options, func(o triage.Option) bool { return o.ID == id }) {
			t.Errorf("%s is left out of the picture and no option", id)
		}
	}
}

// At 320 px a unit is a pixel.
func TestPlacesAreLargeAndApart(t *testing.T) {
	all, options := places(&areas)
	for i, r := range all {
		if r.W < TouchSize || r.H < TouchSize {
			t.Errorf("%s: %d by %d is too small for a finger", options[i], r.W, r.H)
		}
		if r.X < 0 || r.Y < 0 || r.X+r.W > areas.Width || r.Y+r.H > areas.Height {
			t.Errorf("%s: %v is outside the picture", options[i], r)
		}
		for j, s := range all[:i] {
			// Two apart, so that their outlines do not touch.
			if r.X < s.X+s.W+2 && s.X < r.X+r.W+2 && r.Y < s.Y+s.H+2 && s.Y < r.Y+r.H+2 {
				t.Errorf("%s %v and %s %v are too near each other", options[i], r, options[j], s)
			}
		}
	}
}

// Nobody is asked for a side, so the picture must not seem to.
func TestBothSidesAreOneChoice(t *testing.T) {
	for _, z := range areas.Zones {
		for _, r := range areas.Places(&z) {
			mirrored := Rect{areas.Width - r.X - r.W, r.Y, r.W, r.H}
			if !slices.Contains(areas.Places(&z), mirrored) {
				t.Errorf("%s: %v has no mirror image", z.Option, r)
			}
		}
	}
}

// A letter is at most 7 units wide on average, in the fonts that phones have.
func TestNamesFitTheirPlaces(t *testing.T) {
	for _, z := range areas.Zones {
		if z.Name == "" {
			t.Errorf("%s has no name", z.Option)
		}
		for _, words := range nameLines(z.Name) {
			for _, r := range areas.Places(&z) {
				if 7*len(words) > r.W+2 {
					t.Errorf("%s: %q is wider than %d", z.Option, words, r.W)
				}
			}
		}
	}
}

func TestOtherQuestionsHaveNoPicture(t *testing.T) {
	if For("lid") != nil || For("") != nil {
		t.Error("a picture of injected places goes with another question")
	}
}

package axis

import (
	"fmt"
	"testing"
)

func TestPlacesGrowAndStayInside(t *testing.T) {
	for _, s := range Scales() {
		before := -1.0
		for day := -1.0; day <= 400; day += 0.125 {
			at := s.Place(day)
			if at < before || at < 0 || at > 100 {
				t.Fatalf("%s: day %v stands at %v, after %v", s.Name, day, at, before)
			}
			before = at
		}
		for i, tick := range s.Ticks {
			if want := 100 * float64(i) / float64(len(s.Ticks)-1); !near(s.Place(tick.Day), want) {
				t.Errorf("%s: tick %s stands at %v, want %v", s.Name, tick.Label, s.Place(tick.Day), want)
			}
			if got := map[string]float64{"Hours": tick.Day * 24, "Days": tick.Day, "Weeks": float64(int(tick.Day / 7))}[s.Unit]; fmt.Sprintf("%.0f", got) != tick.Label {
				t.Errorf("%s: tick %s is day %v", s.Name, tick.Label, tick.Day)
			}
		}
	}
}

func near(a, b float64) bool { return a-b < 1e-9 && b-a < 1e-9 }

func TestShortestScaleThatCovers(t *testing.T) {
	for last, want := range map[float64]string{0: "hours-48", 2: "hours-48", 2.5: "days-10", 10: "days-10", 11: "days-21", 42: "days-42", 43: "weeks-8", 105: "weeks-16", 180: "weeks-26", 270: "weeks-52", 365: "weeks-52", 4000: "weeks-52"} {
		s := For(last)
		if s.Name != want {
			t.Errorf("day %v is drawn on %s, want %s", last, s.Name, want)
		}
		if last <= 365 && s.Last() < last {
			t.Errorf("%s does not reach day %v", s.Name, last)
		}
	}
}

func TestBandsAreSeenAndInside(t *testing.T) {
	for _, s := range Scales() {
		for from := 0.0; from <= 400; from += 3.7 {
			for _, length := range []float64{0, 0.01, 1, 50, 500} {
				b := s.Band(from, from+length)
				if b.From < 0 || b.To > 100 || b.Width() < narrowest-1e-9 {
					t.Fatalf("%s: day %v for %v is %+v", s.Name, from, length, b)
				}
			}
		}
	}
}

// The numbers under the axis stand apart on the narrowest phone with letters of
// twice the size, 34 px at the root. The style sheet says the margins, of the
// page and of the picture, and how large the digits are.
func TestLabelsDoNotCollide(t *testing.T) {
	const root, inset = 34.0, 0.55
	for _, view := range []struct{ width, root float64 }{{320, root}, {320, root / 2}, {390, root / 2}} {
		width := view.width - 2*(1.1+inset)*view.root
		digit := 0.85 * view.root * 0.58
		for _, s := range Scales() {
			end := -1e9
			for _, tick := range s.Ticks {
				long := digit * float64(len(tick.Label))
				at := s.Place(tick.Day) / 100 * width
				at -= long / 2
				if at < end+2 {
					t.Errorf("%s at %v px: %s begins at %.0f, the one before ends at %.0f", s.Name, view.width, tick.Label, at, end)
				}
				end = at + long
			}
			if end > width+inset*view.root {
				t.Errorf("%s at %v px: the last label ends at %.0f, beyond the picture", s.Name, view.width, end)
			}
		}
	}
}

func TestSide(t *testing.T) {
	for place, want := range map[float64]string{0: "start", 20: "start", 50: "middle", 70: "end", 100: "end"} {
		if got := Side(place); got != want {
			t.Errorf("%v: %s, want %s", place, got, want)
		}
	}
}

package clinic

import (
	"math"
	"os"
	"regexp"
	"strings"
	"testing"
)

// schemes reads the custom properties of the style sheet, by day and by night.
func schemes(t *testing.T) (light, dark map[string]string) {
	t.Helper()
	sheet, err := os.ReadFile("../../web/style.css")
	if err != nil {
		t.Fatal(err)
	}
	text := string(sheet)
	day, rest, _ := strings.Cut(text, "@media (prefers-color-scheme: dark)")
	night, _, _ := strings.Cut(rest, "/* Ground */")
	read := func(text string) map[string]string {
		found := map[string]string{}
		for _, m := range regexp.MustCompile(`--([a-z-]+): (#[0-9a-f]{3,6});`).FindAllStringSubmatch(text, -1) {
			c := m[2]
			if len(c) == 4 {
				c = "#" + strings.Repeat(c[1:2], 2) + strings.Repeat(c[2:3], 2) + strings.Repeat(c[3:4], 2)
			}
			found[m[1]] = c
		}
		return found
	}
	light, dark = read(day), read(night)
	if len(light) < 15 || len(dark) < 15 {
		t.Fatalf("%d and %d properties", len(light), len(dark))
	}
	return light, dark
}

var grounds = []string{"paper", "card", "tint", "red-tint", "orange-tint", "amber-tint", "blue-tint", "green-tint"}

// TestEveryColourCanBeRead goes over a grid of all colours: as text on each ground of the
// style sheet and as the ground of a button, by day and by night, every accent has AA.
func TestEveryColourCanBeRead(t *testing.T) {
	day, night := schemes(t)
	adjusted, n := 0, 0
	for r := 0; r <= 255; r += 17 {
		for g := 0; g <= 255; g += 17 {
			for b := 0; b <= 255; b += 17 {
				colour := rgb{uint8(r), uint8(g), uint8(b)}
				light, dark, ok := Accent(colour.String())
				if !ok {
					t.Fatalf("%s is no colour", colour)
				}
				n++
				if light != colour.String() {
					adjusted++
				}
				for _, s := range []struct {
					accent, on string
					sheet      map[string]string
				}{{light, OnAccentLight, day}, {dark, OnAccentDark, night}} {
					for _, ground := range grounds {
						if got := contrast(mustRead(s.accent), mustRead(s.sheet[ground])); got < 4.5 {
							t.Fatalf("%s becomes %s: %.2f on %s", colour, s.accent, got, ground)
						}
					}
					if got := contrast(mustRead(s.accent), mustRead(s.on)); got < 4.5 {
						t.Fatalf("%s becomes %s: %.2f for the text of a button", colour, s.accent, got)
					}
					alarms := []string{"red", "alarm"}
					for _, alarm := range alarms {
						if d := difference(mustRead(s.accent), mustRead(s.sheet[alarm])); d < 12 {
							t.Fatalf("%s becomes %s, too near to --%s (%.1f)", colour, s.accent, alarm, d)
						}
					}
				}
				keepsHue(t, colour, light)
			}
		}
	}
	if adjusted == 0 || adjusted == n {
		t.Errorf("%d of %d colours were moved by day", adjusted, n)
	}
}

// keepsHue: what has much colour keeps its hue, within what 8 bits can say.
func keepsHue(t *testing.T, colour rgb, accent string) {
	t.Helper()
	h, s, _ := colour.hsl()
	got, most, l := mustRead(accent).hsl()
	if d := math.Abs(h - got); s > 0.5 && most > 0.3 && l > 0.15 && min(d, 360-d) > 6 {
		t.Fatalf("%s has the hue %.0f, its accent %s %.0f", colour, h, accent, got)
	}
}

// difference is the distance of two colours in CIELAB (CIE76); 2 is just seen.
func difference(a, b rgb) float64 {
	lab := func(c rgb) [3]float64 {
		linear := func(v uint8) float64 {
			x := float64(v) / 255
			if x <= 0.04045 {
				return x / 12.92
			}
			return math.Pow((x+0.055)/1.055, 2.4)
		}
		r, g, b := linear(c[0]), linear(c[1]), linear(c[2])
		f := func(x float64) float64 {
			if x > 0.008856 {
				return math.Cbrt(x)
			}
			return 7.787*x + 16.0/116
		}
		x, y, z := f((0.4124*r+0.3576*g+0.1805*b)/0.9505), f(0.2126*r+0.7152*g+0.0722*b), f((0.0193*r+0.1192*g+0.9505*b)/1.089)
		return [3]float64{116*y - 16, 500 * (x - y), 200 * (y - z)}
	}
	p, q := lab(a), lab(b)
	return math.Sqrt((p[0]-q[0])*(p[0]-q[0]) + (p[1]-q[1])*(p[1]-q[1]) + (p[2]-q[2])*(p[2]-q[2]))
}

func TestOnlyAColourIsAnAccent(t *testing.T) {
	for _, c := range []string{"", "#fff", "0a7d6c", "#0A7D6C", "#0a7d6g", "#0a7d6c ", "red", "#-a7d6c", "url(x)1"} {
		if _, _, ok := Accent(c); ok {
			t.Errorf("%q is taken", c)
		}
	}
	// Ours needs no moving, by day and by night.
	day, night := schemes(t)
	light, _, _ := Accent(day["accent"])
	_, dark, _ := Accent(night["accent"])
	if light != day["accent"] || dark != night["accent"] || night["on-accent"] != OnAccentDark || day["on-accent"] != OnAccentLight {
		t.Errorf("%s and %s became %s and %s", day["accent"], night["accent"], light, dark)
	}
}

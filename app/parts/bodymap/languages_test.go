//go:build !(js && wasm)

package bodymap

import (
	"maps"
	"slices"
	"testing"
	"unicode"

	"aftercheck/internal/locale"
	"aftercheck/internal/locale/extract"
	"aftercheck/internal/locale/po"
	"aftercheck/internal/locale/say"

	"golang.org/x/text/unicode/norm"
)

// How wide bold letters are in DejaVu Sans, which is wider than what phones have, in
// thousandths of their size. What is not here is as wide as most: joined letters of
// Arabic are narrower.
const usualWidth, arabicWidth = 720, 640

var widths = func() map[rune]int {
	of := map[rune]int{}
	for width, letters := range map[int]string{
		343: "ijl", 348: " ", 372: "IJ", 400: ":", 415: "-", 435: "fƒ", 457: "[]", 478: "t", 493: "r", 582: "z", 594: "cs", 637: "L",
		645: "x", 652: "vy", 665: "k", 677: "ae", 683: "TEF", 687: "oø", 733: "P", 762: "B", 772: "RX", 774: "AVK", 812: "U",
		825: "GD", 837: "HN", 850: "OQ", 924: "w", 995: "M", 1042: "mɱ", 1103: "W",
	} {
		for _, r := range letters {
			of[r] = width
		}
	}
	return of
}()

// letterSize is that of the style sheet, in units of the picture.
const letterSize = 11.5

func widthOf(text string) float64 {
	sum := 0
	for _, r := range norm.NFD.String(text) {
		switch w, ok := widths[r]; {
		case unicode.Is(unicode.Mn, r):
		case ok:
			sum += w
		case unicode.Is(unicode.Arabic, r):
			sum += arabicWidth
		default:
			sum += usualWidth
		}
	}
	return float64(sum) * letterSize / 1000
}

// spokenIn are all languages by their tags, and those that are longer than any.
func spokenIn(t *testing.T) map[string]*say.Language {
	t.Helper()
	all := map[string]*say.Language{}
	for _, l := range locale.Languages() {
		spoken, err := po.Language(l)
		if err != nil {
			t.Fatal(err)
		}
		all[l.Tag] = spoken
	}
	entries, err := extract.All()
	if err != nil {
		t.Fatal(err)
	}
	for _, l := range extract.PseudoLanguages() {
		all[l.Tag] = extract.Pseudo(entries, l.Right)
	}
	return all
}

// A name may be wider than its place, but never meets another one, nor the edge.
func TestNamesDoNotMeetInAnyLanguage(t *testing.T) {
	const (
		between = 2.5 // of two names in one line: they have an outline of 1.5 each
		high    = 11  // a line with what hangs below it, and the accents of the next one
	)
	type drawn struct {
		Line
		option      string
		left, right float64
	}
	languages := spokenIn(t)
	for _, tag := range slices.Sorted(maps.Keys(languages)) {
		var all []drawn
		for _, z := range areas.Zones {
			for _, r := range areas.Places(&z) {
				for _, l := range z.Lines(r, languages[tag].Text(z.Name)) {
					half := widthOf(l.Words) / 2
					d := drawn{l, z.Option, float64(l.X) - half, float64(l.X) + half}
					if d.left < 0 || d.right > float64(areas.Width) || l.Y > areas.Height {
						t.Errorf("%s: %q sticks out of the picture", tag, l.Words)
					}
					for _, other := range all {
						if down := l.Y - other.Y; max(down, -down) < high && d.left < other.right+between && other.left < d.right+between && (d.option != other.option || d.X != other.X) {
							t.Errorf("%s: %q and %q meet: %.0f to %.0f at %d, %.0f to %.0f at %d", tag, other.Words, l.Words, other.left, other.right, other.Y, d.left, d.right, l.Y)
						}
					}
					all = append(all, d)
				}
			}
		}
		if len(all) < 30 {
			t.Errorf("%s: only %d lines were looked at", tag, len(all))
		}
	}
}

// Package bodymap has the picture of a face and a body on which places are
// chosen: its lines, and which part of it stands for which option.
//
// It is data alone. Package parts lays it over the check boxes of a question;
// the boxes carry the answer, the picture is only another place to tap them.
//
// The person in the picture is of no particular sex, age or skin colour: lines
// on paper. Nobody is asked for left or right, so places come in pairs that are
// one choice.
package bodymap

import "unicode/utf8"

// Map is a picture with the places that can be tapped in it. Its unit is one
// CSS pixel on a screen of 320, the narrowest; elsewhere it is never smaller.
type Map struct {
	Width, Height int
	Zones         []Zone
	Lines, Fine   []string // the drawing, as paths of SVG; the fine ones are thinner
}

// Zone is where one option can be tapped.
type Zone struct {
	Option string // an option's id
	Name   string // what is written on it: the words of the option, shorter
	Area   Rect
	Pair   bool // its mirror image is there too, and both are one choice
	// The words stand at the lower or the upper edge: beside what is drawn there, and
	// not at the height of a neighbour's.
	Low, High bool
}

// Rect is a part of the picture.
type Rect struct{ X, Y, W, H int }

// TouchSize is how wide and high a finger needs a place to be, in CSS pixels.
const TouchSize = 44

// For is the map that goes with a question; nil when there is none.
func For(question string) *Map {
	if question == "areas" {
		return &areas
	}
	return nil
}

// Zone is where an option can be tapped; nil when it is on the list only.
func (m *Map) Zone(option string) *Zone {
	for i := range m.Zones {
		if m.Zones[i].Option == option {
			return &m.Zones[i]
		}
	}
	return nil
}

// Places are the parts of the picture where an option can be tapped: one, or two
// that mirror each other.
func (m *Map) Places(z *Zone) []Rect {
	r := z.Area
	if !z.Pair {
		return []Rect{r}
	}
	return []Rect{r, {m.Width - r.X - r.W, r.Y, r.W, r.H}}
}

// longLine is more letters than a place is wide.
const longLine = 11

// nameLines are the words on a place in the lines that they take there: two, cut
// at the space that is nearest to the middle, if they are long.
func nameLines(name string) []string {
	cut, middle := -1, len(name)/2
	for i := range len(name) {
		if name[i] == ' ' && (cut < 0 || max(i-middle, middle-i) < max(cut-middle, middle-cut)) {
			cut = i
		}
	}
	if cut < 0 || utf8.RuneCountInString(name) < longLine {
		return []string{name}
	}
	return []string{name[:cut], name[cut+1:]}
}

// Line is words in the picture: where their middle and their foot are.
type Line struct {
	Words string
	X, Y  int
}

// lineHeight is from one line of a name to the next.
const lineHeight = 12

// Lines is where the words of a name stand in one of the zone's places.
func (z *Zone) Lines(r Rect, name string) []Line {
	all := nameLines(name)
	y := r.Y + r.H/2 + 4 - (len(all)-1)*lineHeight/2
	if z.Low {
		y = r.Y + r.H - 6 - (len(all)-1)*lineHeight
	}
	if z.High {
		y = r.Y + lineHeight
	}
	var lines []Line
	for i, words := range all {
		lines = append(lines, Line{words, r.X + r.W/2, y + i*lineHeight})
	}
	return lines
}

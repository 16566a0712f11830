// Package axis places days on the width of a picture.
//
// Some effects take hours and some take months, and a phone is 320 px wide. So
// there is no one scale but a few well-chosen ones, and on each the ticks stand
// at equal distances however many days lie between them: the first days, when
// most things happen, get the room. Between two ticks a scale is even.
package axis

import (
	"math"
	"slices"
)

// Scale is the day axis of one picture.
type Scale struct {
	// Name is stable: "days-21".
	Name string
	// Unit says what the labels count: "Days", "Weeks", "Hours".
	Unit string
	// Ticks are the labelled days, from 0 on, in order.
	Ticks []Tick
}

// Tick is one labelled day.
type Tick struct {
	Day   float64
	Label string
}

const (
	hour = 1.0 / 24
	week = 7.0
)

// scales are all that there are, the shortest first. A label is a bare number:
// six of them must stand side by side at 320 px with letters of twice the size.
var scales = []Scale{
	{"hours-48", "Hours", []Tick{{0, "0"}, {hour, "1"}, {6 * hour, "6"}, {24 * hour, "24"}, {48 * hour, "48"}}},
	{"days-10", "Days", []Tick{{0, "0"}, {1, "1"}, {3, "3"}, {5, "5"}, {7, "7"}, {10, "10"}}},
	{"days-21", "Days", []Tick{{0, "0"}, {3, "3"}, {7, "7"}, {10, "10"}, {14, "14"}, {21, "21"}}},
	{"days-42", "Days", []Tick{{0, "0"}, {3, "3"}, {7, "7"}, {14, "14"}, {28, "28"}, {42, "42"}}},
	{"weeks-8", "Weeks", []Tick{{0, "0"}, {week, "1"}, {2 * week, "2"}, {4 * week, "4"}, {6 * week, "6"}, {8 * week, "8"}}},
	{"weeks-16", "Weeks", []Tick{{0, "0"}, {week, "1"}, {2 * week, "2"}, {4 * week, "4"}, {8 * week, "8"}, {16 * week, "16"}}},
	{"weeks-26", "Weeks", []Tick{{0, "0"}, {week, "1"}, {2 * week, "2"}, {6 * week, "6"}, {12 * week, "12"}, {26 * week, "26"}}},
	{"weeks-52", "Weeks", []Tick{{0, "0"}, {2 * week, "2"}, {6 * week, "6"}, {12 * week, "12"}, {26 * week, "26"}, {52*week + 1, "52"}}},
}

// For is the shortest scale on which a day still has its place; the longest
// when no scale is long enough.
func For(last float64) Scale {
	i := slices.IndexFunc(scales, func(s Scale) bool { return last <= s.Last() })
	if i < 0 {
		i = len(scales) - 1
	}
	return scales[i]
}

// Scales lists all scales, the shortest first.
func Scales() []Scale { return slices.Clone(scales) }

// Caption says what the labels count.
func (s Scale) Caption() string {
	if s.Unit == "Weeks" {
		return "Weeks after the injection (week 1 is day 7)"
	}
	if s.Unit == "Hours" {
		return "Hours after the injection"
	}
	return "Days after the injection"
}

// Last is the last day on a scale.
func (s Scale) Last() float64 { return s.Ticks[len(s.Ticks)-1].Day }

// Place is where a day stands, in per cent of the width. What is before the
// first day or after the last stands at the edge.
func (s Scale) Place(day float64) float64 {
	slots := float64(len(s.Ticks) - 1)
	for i, t := range s.Ticks[1:] {
		if day < t.Day {
			from := s.Ticks[i].Day
			return math.Max(0, (float64(i)+(day-from)/(t.Day-from))/slots*100)
		}
	}
	return 100
}

// Band is a part of the width, in per cent.
type Band struct{ From, To float64 }

// Width of a band, in per cent.
func (b Band) Width() float64 { return b.To - b.From }

// narrowest is how wide a band is at least, so that a few minutes can be seen.
const narrowest = 1.5

// Band is the part of the width from one day to another: never outside the
// picture, and never too narrow to be seen.
func (s Scale) Band(from, to float64) Band {
	b := Band{s.Place(from), s.Place(to)}
	if b.Width() >= narrowest {
		return b
	}
	if b.To = b.From + narrowest; b.To > 100 {
		b = Band{100 - narrowest, 100}
	}
	return b
}

// Side is where words stand that belong to a place: they cannot be centred on
// it without sticking out, so they stand at the start, in the middle or at the
// end of the line.
func Side(place float64) string {
	switch {
	case place < 100.0/3:
		return "start"
	case place > 200.0/3:
		return "end"
	}
	return "middle"
}

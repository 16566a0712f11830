package parts

import (
	"aftercheck/internal/guideline"
	"aftercheck/internal/locale/say"
)

// unit is what a length of time is counted in.
type unit uint8

const (
	minutes unit = iota // a few of them: they are not counted
	hours
	days
	weeks
	months
	years
)

// length is a length of time in the unit that people use for it.
type length struct {
	n    int
	unit unit
}

func lengthOf(d float64) length {
	switch whole := int(d + 0.5); {
	case d < 1.0/24:
		return length{0, minutes}
	case d < 1:
		return length{int(d*24 + 0.5), hours}
	case whole < 14, whole < 21 && whole%7 != 0:
		return length{whole, days}
	case whole <= 16*7:
		return length{int(d/7 + 0.5), weeks}
	case whole < 730:
		return length{int(d/30.4 + 0.5), months}
	}
	return length{int(d/365 + 0.5), years}
}

func (l length) words() string {
	switch l.unit {
	case minutes:
		return say.Text("a few minutes")
	case hours:
		return say.Plural(l.n, "%d hour", "%d hours")
	case days:
		return say.Plural(l.n, "%d day", "%d days")
	case weeks:
		return say.Plural(l.n, "%d week", "%d weeks")
	case months:
		return say.Plural(l.n, "%d month", "%d months")
	}
	return say.Plural(l.n, "%d year", "%d years")
}

// lengthWords writes a number of days.
func lengthWords(d float64) string { return lengthOf(d).words() }

// spanWords writes a range of days: "3 to 10 days", "a few minutes to 2 weeks".
func spanWords(r guideline.Range) string {
	from, to := lengthOf(r.Min), lengthOf(r.Max)
	if r.Min <= 0 || from == to {
		return say.Textf("up to %s", to.words())
	}
	if from.unit != to.unit {
		return say.Textf("%[1]s to %[2]s", from.words(), to.words())
	}
	switch to.unit {
	case hours:
		return say.Plural(to.n, "%[2]d to %[1]d hour", "%[2]d to %[1]d hours", from.n)
	case days:
		return say.Plural(to.n, "%[2]d to %[1]d day", "%[2]d to %[1]d days", from.n)
	case weeks:
		return say.Plural(to.n, "%[2]d to %[1]d week", "%[2]d to %[1]d weeks", from.n)
	case months:
		return say.Plural(to.n, "%[2]d to %[1]d month", "%[2]d to %[1]d months", from.n)
	}
	return say.Plural(to.n, "%[2]d to %[1]d year", "%[2]d to %[1]d years", from.n)
}

// saysTypical tells whether a range in words has the typical length in it.
func saysTypical(r guideline.Range) bool {
	typical, from, to := lengthOf(r.Typical), lengthOf(r.Min), lengthOf(r.Max)
	return typical == to || typical == from && r.Min > 0 && from.unit != to.unit
}

func startWords(r guideline.Range) string {
	if r.Max < 1 {
		return say.Textf("within %s of the injection", lengthWords(r.Max))
	}
	if r.Min < 1 {
		return say.Textf("on the day of the injection or up to %s after it", lengthWords(r.Max))
	}
	return say.Textf("%s after the injection", spanWords(r))
}

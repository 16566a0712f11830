package guideline

import (
	"slices"

	"aftercheck/internal/triage"
)

// TimeCourse is one row of the time courses (evidence.md, D): when something
// begins after the injection and how long it takes, in days.
type TimeCourse struct {
	ID   string // "T14"
	Item string
	// Start is counted from the injection; zero with NoStart.
	Start   Range
	NoStart bool
	// Lasts is how long it takes from its start on; zero where the evidence has
	// no figure or counts from the injection instead (End).
	Lasts Range
	// End is the day after the injection by which it is over.
	End Range
	// OpenEnd: the evidence says hours, weeks or months, or has longer cases.
	OpenEnd bool
	// Note is what the figures leave out, in plain words.
	Note string
	// StartMarks and EndMarks say how the two halves of the row are known.
	StartMarks, EndMarks []Mark
	Sources              []triage.Source
	// Stretches: an effect of the toxin itself, so it lasts longer after a
	// product that works longer (evidence.md, H3). Needle marks, infections and
	// allergies do not.
	Stretches bool
}

// TimeCourses lists T01 to T34, in that order.
func TimeCourses() []TimeCourse { return slices.Clone(data().TimeCourses) }

// TimeCourseByID finds a row by its id, "T14".
func TimeCourseByID(id string) (TimeCourse, bool) {
	all := data().TimeCourses
	i := slices.IndexFunc(all, func(c TimeCourse) bool { return c.ID == id })
	if i < 0 {
		return TimeCourse{}, false
	}
	return all[i], true
}

// Marks is how the whole row is known.
func (c TimeCourse) Marks() []Mark { return inOrder(slices.Concat(c.StartMarks, c.EndMarks)) }

// DaxxifyStretch is how much longer effects last after Daxxify. That they do
// was read (T10); the factor is a judgement (evidence.md, H3).
var DaxxifyStretch = struct{ Least, Most float64 }{1.5, 2}

// AfterDaxxify is the row for that product: what is an effect of the toxin
// takes longer to pass, and nothing begins later.
func (c TimeCourse) AfterDaxxify() TimeCourse {
	if !c.Stretches {
		return c
	}
	c.Lasts, c.End = stretched(c.Lasts), stretched(c.End)
	c.EndMarks = inOrder(append(marks(Judged), c.EndMarks...))
	c.Sources = append(slices.Clone(c.Sources), "FDA-DAXXIFY")
	return c
}

// stretched leaves the least as it is: some effects pass early all the same.
func stretched(r Range) Range {
	return Range{r.Min, r.Typical * DaxxifyStretch.Least, r.Max * DaxxifyStretch.Most}
}

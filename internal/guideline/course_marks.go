//go:build !(js && wasm)

package guideline

import "slices"

// courseMarks are the marks of the complications whose course stands in their
// own line of section B or J, not in a row of the time courses. Read beside the
// line: "onset", then "duration". Where the line leaves a figure unmarked it
// counts as a judgement, the weakest mark.
var courseMarks = map[string]CourseMarks{
	"C05": {marks(Judged), marks(Judged)},
	"C06": {marks(Judged), marks(Judged)},
	"C09": {marks(Judged), marks(Judged)},
	"C11": {Onset: marks(Judged)},
	"C12": {marks(Judged), marks(Judged)},
	"C17": {marks(Judged), marks(Judged)},
	"C18": {marks(Judged), marks(Judged)},
	"C20": {marks(Judged), marks(Judged)},
	"C21": {marks(Read, Judged), marks(Read, Judged)}, // the jaw-muscle figures were read
	"C23": {Onset: marks(Judged)},
	"C25": {Onset: marks(Judged)},
	"C27": {marks(Judged), marks(Judged)},
	"C30": {marks(Read), marks(Read)},
	"C31": {marks(Read, Known), marks(Judged)},
	"C33": {marks(Judged), marks(Judged)},
	"C34": {marks(Judged), marks(Judged)},
	"C35": {marks(Read), marks(Read)},
	"C36": {marks(Judged), marks(Judged)},
	"C38": {Onset: marks(Read, Judged)}, // 4 weeks were read; 42 days are the margin
	"C40": {Onset: marks(Judged)},
	"C43": {Lasts: marks(Read, Judged)}, // 6 months were read
	"C45": {Onset: marks(Judged)},
	"C47": {marks(Judged), marks(Judged)},
	"C48": {Onset: marks(Judged)},
	"C50": {marks(Judged), marks(Read, Judged)}, // the 5 days were read
	"C52": {marks(Judged), marks(Judged)},
	"C53": {marks(Read), marks(Judged)},
	"C54": {marks(Judged), marks(Judged)},
	"C55": {marks(Judged), marks(Judged)},
	"C56": {marks(Judged), marks(Judged)},
	"C57": {marks(Judged), marks(Judged)},
	"C58": {marks(Judged), marks(Judged)},
	"C59": {marks(Judged), marks(Judged)},
	"C60": {Onset: marks(Judged)}, // the watch to day 42
	"C61": {marks(Judged), marks(Judged)},
	"C62": {marks(Judged), marks(Judged)},
	"C64": {Onset: marks(Judged)},
	"C66": {Onset: marks(Judged)},
	"J74": {Lasts: marks(Judged)},
}

// courseMarksOf takes the marks of the T row that a course rests on, else those
// of its own line.
func courseMarksOf(c *Complication) CourseMarks {
	row := TimeCourse{}
	i := slices.IndexFunc(timeCourses(), func(t TimeCourse) bool { return t.ID == c.Course.Basis })
	if i >= 0 {
		row = timeCourses()[i]
	}
	switch {
	case i < 0:
		return courseMarks[c.ID]
	case row.ID == peakRow:
		// C10, "not working yet", lasts until the peak.
		return CourseMarks{Onset: row.StartMarks, Lasts: row.StartMarks}
	}
	m := CourseMarks{Onset: row.StartMarks}
	if c.Course.Lasts.Max > 0 {
		m.Lasts = row.EndMarks
	}
	return m
}

// peakRow is the row of the peak effect. It has a start only.
const peakRow = "T08"

package guideline

import (
	"slices"
	"strings"
)

// What a limit tells to do. Each stands word for word in the note that the
// limit comes from; a test compares them.
const (
	doctorToday = "see a doctor today"
	phoneClinic = "phone your clinic in the next day or two"
	forClinic   = "for your clinic in the next day or two"
)

// Timeline is what the picture of a complication's course shows: when it
// begins and goes, when to be seen, and from which day what is not usual.
// Every day in it is one of the time courses (T01 to T34), of the
// complication's own line of evidence, or of its notes on the days.
type Timeline struct {
	Lanes  []Lane
	Limits []Limit
	// Started is the question on which day the person's own sign began; empty:
	// none asks that.
	Started string
}

// Lane is one line of a timeline.
type Lane struct {
	Kind LaneKind
	// Row is where its days come from: "T13", or the id of the complication
	// whose own line says them.
	Row string
	// Label says what it is; empty: the usual words for its kind.
	Label string
	// Days count from the injection, but for [Lasts]: there they are lengths,
	// and From is the day on which it typically begins.
	Days Range
	From float64
	// OpenEnd: longer cases are known.
	OpenEnd bool
	// Areas are the treated places that it holds for; empty: all.
	Areas []string
	Marks []Mark
	// Note is what the figures leave out, or that there are none; may be empty.
	Note string
}

// LaneKind is what a lane shows.
type LaneKind string

// The kinds of lanes.
const (
	Begins LaneKind = "begins" // the days on which it can begin
	Lasts  LaneKind = "lasts"  // how long it is there
	Over   LaneKind = "over"   // the days on which it passes
	Watch  LaneKind = "watch"  // the days to keep watching
	Visit  LaneKind = "visit"  // one day: to be seen, or to be treated again
)

// Limit is what is not usual, from a day on.
type Limit struct {
	Day int
	// To is the day after which it no longer holds; 0: it holds for good.
	To float64
	// Sign is what is not usual: "Still there".
	Sign string
	// Do is what to do about it, in the words of the note on that day.
	Do string
	// Lasting: it is the sign itself that has gone on for too long.
	Lasting bool
	// From is the complication whose note says so; empty: its own.
	From string
}

// Advice is what to do about it, as a sentence of its own.
func (l *Limit) Advice() string {
	do := strings.TrimPrefix(l.Do, "is ")
	switch first, _, _ := strings.Cut(do, " "); first {
	case "for", "worth", "an":
		do = "this is " + do
	case "must", "should", "still":
		do = "this " + do
	}
	return strings.ToUpper(do[:1]) + do[1:] + "."
}

// TimelineOf is the timeline of a complication; ok is false for one that has
// none (see [NoTimeline]). After Daxxify effects of the toxin last longer.
func TimelineOf(c *Complication, daxxify bool) (t Timeline, ok bool) {
	i := slices.IndexFunc(data().Timelines, func(own timeline) bool { return own.ID == c.ID })
	if i < 0 {
		return Timeline{}, false
	}
	own := &data().Timelines[i]
	t = Timeline{Limits: own.Limits, Started: own.Started}
	if !own.Instead {
		t.Lanes = courseLanes(c, own.Lasts, daxxify)
	}
	for _, l := range own.Lanes {
		l.fill(daxxify)
		t.Lanes = append(t.Lanes, l)
	}
	t.note()
	return t, true
}

// NoTimeline is why a complication has no timeline; empty when it has one.
func NoTimeline(id string) string { return data().WithoutTimeline[id] }

// courseLanes are the two lanes of a complication's own course.
func courseLanes(c *Complication, lasts string, daxxify bool) []Lane {
	k := c.Course
	row := k.Basis
	if t, ok := TimeCourseByID(row); ok && daxxify {
		t = t.AfterDaxxify()
		k.Lasts, k.Marks.Lasts = t.Lasts, t.EndMarks
	}
	lanes := []Lane{{Kind: Begins, Row: row, Days: k.Onset, Marks: k.Marks.Onset}}
	if k.Lasts.Max > 0 {
		lanes = append(lanes, Lane{Kind: Lasts, Row: row, Label: lasts, Days: k.Lasts, From: k.Onset.Typical, OpenEnd: k.OpenEnd, Marks: k.Marks.Lasts})
	}
	return lanes
}

// noLength is said where neither the row nor the line has a length.
const noLength = "The evidence has no figure for how long it lasts."

// note says what the figures leave out, once for each row: below its last lane.
func (t *Timeline) note() {
	said := map[string]bool{}
	for i := range slices.Backward(t.Lanes) {
		l := &t.Lanes[i]
		row, known := TimeCourseByID(l.Row)
		switch {
		case said[l.Row]:
		case known:
			l.Note = row.Note
		case !slices.ContainsFunc(t.Lanes, func(l Lane) bool { return l.Kind == Lasts || l.Kind == Over }):
			l.Note = noLength
		}
		said[l.Row] = true
	}
}

// fill takes a lane's days from its row.
func (l *Lane) fill(daxxify bool) {
	row, ok := TimeCourseByID(l.Row)
	if !ok {
		return
	}
	if daxxify {
		row = row.AfterDaxxify()
	}
	switch l.Kind {
	case Over:
		l.Days, l.Marks = row.End, row.EndMarks
	case Lasts:
		l.Days, l.From, l.Marks, l.OpenEnd = row.Lasts, row.Start.Typical, row.EndMarks, row.OpenEnd
	default:
		l.Days, l.Marks = row.Start, row.StartMarks
	}
}

// ReviewLane is the visit about two weeks after the injection (T32).
func ReviewLane() Lane {
	l := Lane{Kind: Visit, Row: "T32"}
	l.fill(false)
	return l
}

// Holds tells whether a lane speaks of one of the treated places. Where the
// places are not known, every lane does.
func (l *Lane) Holds(areas []string) bool {
	return len(areas) == 0 || len(l.Areas) == 0 || slices.ContainsFunc(areas, func(a string) bool { return slices.Contains(l.Areas, a) })
}

// timeline is a row of the table: what there is besides the course.
type timeline struct {
	ID    string
	Lanes []Lane
	// Instead: the lanes stand in place of the course, not below it.
	Instead bool
	// Lasts is said of its length; empty: that it usually lasts so long.
	Lasts   string
	Limits  []Limit
	Started string
}

package diary

import (
	"slices"
	"time"

	"aftercheck/internal/triage"
)

// Record is a finished check that is kept on the [Shelf].
type Record struct {
	// ID names the record. It is random and says nothing about anybody. The
	// check carries the same one, so that finishing it again replaces the record.
	ID      string
	Check   Check
	Urgency triage.Urgency
	// Found are the ids of the complications that fitted, most likely first.
	Found []string
	// Days is how long after the injection the check was made; NoDays when that
	// is not known.
	Days int
	// Finished is when the result was first shown.
	Finished time.Time
	// After is the ID of the earlier record that this one follows up, or "".
	After string
	// Course is how each sign went since then, as told at a re-check.
	Course map[string]Course
	// Photos are what is known of the pictures; the shelf has the pictures.
	Photos []Photo
}

// NoDays stands for a day after the injection that is not known.
const NoDays = -1

// Course is how a sign went since the check before.
type Course string

// The courses of a sign.
const (
	Worse  Course = "worse"
	Same   Course = "same"
	Better Course = "better"
	Gone   Course = "gone"
	New    Course = "new"
)

// Courses lists them all, the worst first.
func Courses() []Course { return []Course{Worse, New, Same, Better, Gone} }

// Photo is what is known of one picture.
type Photo struct {
	ID    string
	View  string // what it shows and from where, so that pairs can be laid side by side
	Taken time.Time
	// Width and Height are in pixels, Bytes is the size of the picture's file.
	// The shelf reads all three from the picture itself.
	Width, Height, Bytes int
}

// Row is what a list says of a record. The shelf keeps rows apart, so that a
// list of many is drawn without reading a record or a picture.
type Row struct {
	ID       string
	Finished time.Time
	Urgency  triage.Urgency
	Found    []string
	Days     int
	Photos   int
	For      Whom
	After    string
	Course   map[string]Course
	// Damaged: there is a record, but nothing of it can be read but its ID. It
	// can be deleted.
	Damaged bool
}

// Row is the record's line in a list.
func (r *Record) Row() Row {
	return Row{
		ID: r.ID, Finished: r.Finished, Urgency: r.Urgency, Found: r.Found,
		Days: r.Days, Photos: len(r.Photos), For: r.Check.For, After: r.After, Course: r.Course,
	}
}

// Photo finds a photo by its ID.
func (r *Record) Photo(id string) (Photo, bool) {
	i := slices.IndexFunc(r.Photos, func(p Photo) bool { return p.ID == id })
	if i < 0 {
		return Photo{}, false
	}
	return r.Photos[i], true
}

// Finish makes the record of a check whose result as is shown at now. The check
// gets an ID if it has none yet; it is for the caller to save it with that. The
// same check has the same record for ever: see [Shelf.Keep].
func Finish(c *Check, as triage.Assessment, e *triage.Engine, now time.Time) Record {
	if c.ID == "" {
		c.ID = NewID()
	}
	r := Record{
		ID: c.ID, Check: *c, Urgency: as.Urgency, Days: NoDays,
		Finished: now, After: c.After, Course: c.Course,
	}
	for _, m := range as.Complications {
		r.Found = append(r.Found, m.ID)
	}
	if d, ok := e.DaySince(c.Answers, c.Day); ok && d.From == d.To && d.From >= 0 {
		r.Days = d.From
	}
	return r
}

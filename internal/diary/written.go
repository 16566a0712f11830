package diary

import (
	"encoding/json"
	"time"

	"aftercheck/internal/triage"
)

// RecordSchema is the version of the form in which a record is written. Raise
// it with every change of the form, add the step from the version before to
// [upgrades], and add the golden file of the new version; those of the old ones
// stay for ever, and so does their test.
const RecordSchema = 1

// upgrades turn a record of version i+1 into one of version i+2.
var upgrades = []func(json.RawMessage) (json.RawMessage, error){}

// writtenRecord is a record as JSON. The check inside keeps the form that Save
// gives it, and is not looked at unless it is asked for: so a photo can be added
// to a record whose answers mean nothing any more, and none of them is lost.
type writtenRecord struct {
	Schema   int               `json:"schema"`
	ID       string            `json:"id"`
	Finished time.Time         `json:"finished"`
	Urgency  triage.Urgency    `json:"urgency"`
	Found    []string          `json:"found,omitempty"`
	Days     int               `json:"days"`
	After    string            `json:"after,omitempty"`
	Course   map[string]Course `json:"course,omitempty"`
	Photos   []writtenPhoto    `json:"photos,omitempty"`
	Check    json.RawMessage   `json:"check"`
}

type writtenPhoto struct {
	ID     string    `json:"id"`
	View   string    `json:"view"`
	Taken  time.Time `json:"taken"`
	Width  int       `json:"width"`
	Height int       `json:"height"`
	Bytes  int       `json:"bytes"`
}

// write is the record in its written form.
func (r *Record) write() (*writtenRecord, error) {
	c := r.Check
	c.ID, c.After, c.Course = "", "", nil // they stand beside it
	check, err := json.Marshal(writeCheck(&c))
	if err != nil {
		return nil, err
	}
	w := &writtenRecord{
		Schema: RecordSchema, ID: r.ID, Finished: r.Finished.UTC(), Urgency: r.Urgency, Found: r.Found,
		Days: r.Days, After: r.After, Course: r.Course, Check: check,
	}
	for _, p := range r.Photos {
		p.Taken = p.Taken.UTC()
		w.Photos = append(w.Photos, writtenPhoto(p))
	}
	return w, nil
}

// readRecord reads the written form of any version so far.
func readRecord(data []byte) (*writtenRecord, error) {
	var version struct {
		Schema int `json:"schema"`
	}
	if json.Unmarshal(data, &version) != nil || version.Schema < 1 {
		return nil, ErrDamaged
	}
	if version.Schema > RecordSchema {
		return nil, ErrNewer
	}
	raw := json.RawMessage(data)
	for _, upgrade := range upgrades[version.Schema-1:] {
		var err error
		if raw, err = upgrade(raw); err != nil {
			return nil, ErrDamaged
		}
	}
	var w writtenRecord
	if json.Unmarshal(raw, &w) != nil || !w.valid() {
		return nil, ErrDamaged
	}
	return &w, nil
}

// record is the record with its answers read as the guideline of today knows
// them; what had to be left out is named.
func (w *writtenRecord) record(e *triage.Engine) (Record, []Dropped, error) {
	l := loadCheck(w.Check, e)
	switch l.Outcome {
	case Newer:
		return Record{}, nil, ErrNewer
	case Damaged, None:
		return Record{}, nil, ErrDamaged
	}
	r := Record{
		ID: w.ID, Check: l.Check, Urgency: w.Urgency, Found: w.Found, Days: w.Days,
		Finished: w.Finished, After: w.After, Course: w.Course, Photos: w.photos(),
	}
	r.Check.ID, r.Check.After, r.Check.Course = w.ID, w.After, w.Course
	return r, l.Dropped, nil
}

func (w *writtenRecord) photos() []Photo {
	var out []Photo
	for _, p := range w.Photos {
		out = append(out, Photo(p))
	}
	return out
}

func (w *writtenRecord) row() Row {
	return Row{
		ID: w.ID, Finished: w.Finished, Urgency: w.Urgency, Found: w.Found,
		Days: w.Days, Photos: len(w.Photos), For: w.whom(), After: w.After, Course: w.Course,
	}
}

// whom looks into the check for this alone. It stands there and not beside it, so
// that a program from before it loses nothing when it adds a photo.
func (w *writtenRecord) whom() Whom {
	var check struct {
		For Whom `json:"for"`
	}
	if json.Unmarshal(w.Check, &check) != nil {
		return NotSaid
	}
	return check.For.known()
}

package diary

import (
	"bytes"
	"encoding/json"
	"strconv"
	"time"

	"aftercheck/internal/triage"
)

// rowSchema is the version of a row. A row of another version is made again
// from its record, so rows need no migration.
const rowSchema = 2

// writtenRow is a row as JSON, with short names: there may be many.
type writtenRow struct {
	Schema   int               `json:"v"`
	ID       string            `json:"i"`
	Finished int64             `json:"t"` // milliseconds since 1970
	Urgency  triage.Urgency    `json:"u"`
	Found    []string          `json:"f,omitempty"`
	Days     int               `json:"d"`
	Photos   int               `json:"p,omitempty"`
	For      Whom              `json:"w,omitempty"`
	After    string            `json:"a,omitempty"`
	Course   map[string]Course `json:"c,omitempty"`
}

func (r Row) text() []byte {
	data, err := json.Marshal(writtenRow{
		rowSchema, r.ID, r.Finished.UnixMilli(), r.Urgency, r.Found, r.Days, r.Photos, r.For, r.After, r.Course,
	})
	if err != nil {
		return nil // an urgency that is none; the row is then made from the record
	}
	return data
}

func parseRow(data []byte) (Row, bool) {
	var w writtenRow
	if json.Unmarshal(data, &w) != nil || w.Schema != rowSchema || w.Urgency == 0 {
		return Row{}, false
	}
	return Row{
		ID: w.ID, Finished: time.UnixMilli(w.Finished).UTC(), Urgency: w.Urgency, Found: w.Found,
		Days: w.Days, Photos: w.Photos, For: w.For.known(), After: w.After, Course: w.Course,
	}, true
}

// rowTime is the moment in a row, found without understanding the rest of it.
func rowTime(data []byte) (ms int64, ok bool) {
	_, rest, ok := bytes.Cut(data, []byte(`,"t":`))
	digits, _, end := bytes.Cut(rest, []byte(","))
	if !ok || !end {
		return 0, false
	}
	ms, err := strconv.ParseInt(string(digits), 10, 64)
	return ms, err == nil
}

package diary

import (
	"encoding/json"
	"time"

	"aftercheck/internal/triage"
)

// CheckKey is where the one check of this device is kept in a [Store]. It is not the
// name of the probe that the page's boot script writes.
const CheckKey = "aftercheck-check"

// written is a check as JSON. No field may ever be called expiresAt, in any
// case: go-app removes whatever it finds with such a field in the past.
type written struct {
	Schema    int               `json:"schema"`
	ID        string            `json:"id,omitempty"`
	After     string            `json:"after,omitempty"`
	Course    map[string]Course `json:"course,omitempty"`
	For       Whom              `json:"for,omitempty"`
	Guideline string            `json:"guideline"`
	Started   time.Time         `json:"started"`
	Day       string            `json:"day"`
	Answers   triage.Answers    `json:"answers"`
	Emergency *writtenEmergency `json:"emergency,omitempty"`
}

type writtenEmergency struct {
	Day     string         `json:"day"`
	Answers triage.Answers `json:"answers"`
	Rules   []string       `json:"rules"`
}

func writeCheck(c *Check) written {
	w := written{
		Schema: Schema, ID: c.ID, After: c.After, Course: c.Course, For: c.For,
		Guideline: c.Guideline, Started: c.Started, Day: c.Day.String(), Answers: c.Answers,
	}
	if e := c.Emergency; e != nil {
		w.Emergency = &writtenEmergency{Day: e.Day.String(), Answers: e.Answers, Rules: e.Rules}
	}
	return w
}

// Save writes a check and tells whether the device kept it. When it did not,
// only the saving is lost: the check goes on.
func Save(s Store, c *Check) State {
	text, err := json.Marshal(writeCheck(c))
	if err != nil {
		return Blocked
	}
	if !s.Set(CheckKey, string(text)) && s.State() == Kept {
		return Full // it took the probe, but not this
	}
	return s.State()
}

// Erase removes the check from the device and tells whether it is gone.
func Erase(s Store) bool { return s.Remove(CheckKey) }

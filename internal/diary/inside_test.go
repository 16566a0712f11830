package diary

import (
	"encoding/json"
	"errors"
	"testing"
)

// WriteRecord is the written form of a record, photos included.
func WriteRecord(r *Record) ([]byte, error) {
	w, err := r.write()
	if err != nil {
		return nil, err
	}
	return json.Marshal(w)
}

// Upgrades is the number of steps between versions of a record.
func Upgrades() int { return len(upgrades) }

// No step exists yet, so one is made up: the chain runs from the version that
// was found up to today's, and a step that fails damages nothing.
func TestARecordClimbsToTodaysVersion(t *testing.T) {
	defer func(real []func(json.RawMessage) (json.RawMessage, error)) { upgrades = real }(upgrades)
	today := `{"schema":1,"id":"abcdefgh","finished":"2026-11-22T22:41:00Z","urgency":"soon","days":-1,"check":{}}`
	steps := 0
	upgrades = append(upgrades, func(raw json.RawMessage) (json.RawMessage, error) {
		steps++
		if string(raw) != today {
			return nil, errors.New("not what was kept")
		}
		return json.RawMessage(`{"id":"abcdefgh","finished":"2026-11-22T22:41:00Z","urgency":"urgent","days":3,"check":{}}`), nil
	})
	w, err := readRecord([]byte(today))
	if err != nil || steps != 1 || w.Days != 3 {
		t.Errorf("%d steps, %+v, %v", steps, w, err)
	}
	if _, err := readRecord([]byte(`{"schema":1,"id":"other"}`)); !errors.Is(err, ErrDamaged) {
		t.Errorf("a step that fails: %v", err)
	}
}

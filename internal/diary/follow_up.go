package diary

import (
	"encoding/json"
	"slices"

	"aftercheck/internal/triage"
)

// FollowUpKey is where the follow-up of the present check is kept.
const FollowUpKey = "aftercheck-follow-up"

// FollowUp is what a check that is made again knows of the earlier one. It is
// complete in itself: the earlier record may be deleted meanwhile.
type FollowUp struct {
	After   string      // ID of the earlier record
	Day     triage.Date // of its answers
	Urgency triage.Urgency
	Answers triage.Answers
	For     Whom // as it was said at the earlier check
	// Told: the person has said what changed. Until then Course is empty.
	Told   bool
	Course map[string]Course // by sign of the earlier check
	New    bool              // something new has come
}

type writtenFollowUp struct {
	Schema  int               `json:"schema"`
	After   string            `json:"after"`
	Day     string            `json:"day"`
	Urgency int               `json:"urgency"`
	Answers triage.Answers    `json:"answers"`
	For     Whom              `json:"for,omitempty"`
	Told    bool              `json:"told"`
	Course  map[string]Course `json:"course,omitempty"`
	New     bool              `json:"new"`
}

// SaveFollowUp keeps a follow-up beside the check that it belongs to.
func SaveFollowUp(s Store, f *FollowUp) {
	text, err := json.Marshal(writtenFollowUp{Schema, f.After, f.Day.String(), int(f.Urgency), f.Answers, f.For, f.Told, f.Course, f.New})
	if err == nil {
		s.Set(FollowUpKey, string(text))
	}
}

// LoadFollowUp reads the follow-up; nil when there is none, or none that can be
// read: then everything is asked, which is never wrong.
func LoadFollowUp(s Store, e *triage.Engine) *FollowUp {
	text, ok := s.Get(FollowUpKey)
	if !ok {
		return nil
	}
	var r struct {
		writtenFollowUp
		Answers map[string]json.RawMessage `json:"answers"`
	}
	if json.Unmarshal([]byte(text), &r) != nil || r.Schema < 1 || r.Schema > Schema || r.After == "" {
		return nil
	}
	day, err := triage.ParseDate(r.Day)
	if err != nil || !slices.Contains(triage.Urgencies(), triage.Urgency(r.Urgency)) {
		return nil
	}
	f := &FollowUp{After: r.After, Day: day, Urgency: triage.Urgency(r.Urgency), For: r.For.known(), Told: r.Told, Course: r.Course, New: r.New}
	f.Answers, _ = readAnswers(e, r.Answers, day)
	return f
}

// EraseFollowUp removes the follow-up from the device.
func EraseFollowUp(s Store) { s.Remove(FollowUpKey) }

package screens

import (
	"encoding/json"
	"time"

	"aftercheck/internal/guideline"
	"aftercheck/internal/handover"
)

// tapKey keeps which group of emergency signs was tapped, and when: the phone
// may drop the page before the ambulance is there, and the hour is what staff
// ask first.
const tapKey = "aftercheck-tap"

// tapLasts is how long a tap speaks for the present when the card is opened
// without one.
const tapLasts = 24 * time.Hour

// storedTap is the tap as it is written.
type storedTap struct {
	Group string    `json:"group"`
	At    time.Time `json:"at"`
}

// tapped is the kept tap; none when it is too old, or not of this guideline.
func (s *session) tapped() handover.Tap {
	text, ok := s.store.Get(tapKey)
	var t storedTap
	if !ok || json.Unmarshal([]byte(text), &t) != nil {
		return handover.Tap{}
	}
	_, known := guideline.EmergencyGroupByID(t.Group)
	if age := s.now().Sub(t.At); !known || age < 0 || age > tapLasts {
		return handover.Tap{}
	}
	return handover.Tap(t)
}

// noteTap keeps a tap. The same group tapped again keeps the first hour.
func (s *session) noteTap(group string) handover.Tap {
	t := s.tapped()
	if t.Group == group {
		return t
	}
	t = handover.Tap{Group: group, At: s.now()}
	if text, err := json.Marshal(storedTap(t)); err == nil {
		s.store.Set(tapKey, string(text)) // what is not kept is shown all the same
	}
	return t
}

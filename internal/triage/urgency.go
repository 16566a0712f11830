package triage

import "fmt"

// Urgency says how soon help is needed. A larger value is more urgent.
type Urgency uint8

// The five levels. The zero Urgency is no level at all.
const (
	SelfCare  Urgency = iota + 1 // expected, watch it at home
	Routine                      // raise it at the two-week review
	Soon                         // contact the clinic in 1-2 days
	Urgent                       // be seen by a doctor today
	Emergency                    // call an ambulance now
)

var urgencyNames = [...]string{"", "self-care", "routine", "soon", "urgent", "emergency"}

// Urgencies lists the five levels, least urgent first.
func Urgencies() []Urgency { return []Urgency{SelfCare, Routine, Soon, Urgent, Emergency} }

// String is the level's stable name, as the command line prints it.
func (u Urgency) String() string {
	if int(u) < len(urgencyNames) {
		return urgencyNames[u]
	}
	return fmt.Sprintf("Urgency(%d)", uint8(u))
}

// MarshalText writes the stable name.
func (u Urgency) MarshalText() ([]byte, error) { return []byte(u.String()), nil }

// UnmarshalText reads a stable name; any other text is an error.
func (u *Urgency) UnmarshalText(text []byte) error {
	for i, name := range urgencyNames {
		if i > 0 && name == string(text) {
			*u = Urgency(i)
			return nil
		}
	}
	return fmt.Errorf("unknown urgency %q", text)
}

// raised is one step up, but never above limit and never below u.
func (u Urgency) raised(limit Urgency) Urgency {
	if u >= limit {
		return u
	}
	return u + 1
}

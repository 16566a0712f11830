package diary

import (
	"time"

	"aftercheck/internal/triage"
)

// Schema is the version of the form in which a check is written. Raise it only
// when an older program would misread the new form: it then leaves the check
// alone instead.
const Schema = 1

// Check is one run through the questions.
type Check struct {
	// ID is that of the record under which it is kept; "" before it is finished
	// for the first time.
	ID string
	// After is the ID of the record that this check follows up, or "".
	After string
	// Course is how each sign, by the id of its option, went since then.
	Course map[string]Course
	// For says for whom the check is made.
	For Whom
	// Guideline is the version whose questions were answered.
	Guideline string
	// Started is when the first answer was given.
	Started time.Time
	// Day is the day of the latest answer. A result is worked out for this day,
	// not for the day on which it is looked at again.
	Day     triage.Date
	Answers triage.Answers
	// Emergency is set once the answers made an emergency, and stays: later
	// answers of the same check cannot show a lower level (evidence.md, J84).
	Emergency *Emergency
}

// Emergency is the moment at which a check became an emergency.
type Emergency struct {
	Day     triage.Date
	Answers triage.Answers
	// Rules are the ids of the rules that made it one, so that the right first
	// aid is shown even if a later guideline judges the answers otherwise.
	Rules []string
}

// Empty tells whether nothing has been answered yet.
func (c *Check) Empty() bool { return len(c.Answers) == 0 && c.Emergency == nil }

package evaluate

import (
	"fmt"

	"aftercheck/internal/triage"
)

// Vignette is one written case.
type Vignette struct {
	ID    string
	Story string
	Today triage.Date
	// Answers are what the story says.
	Answers  triage.Answers
	Expected triage.Urgency
	// Acceptable holds Expected too.
	Acceptable []triage.Urgency
	Kind       string
	Source     []string
	// Names are the complications that should be listed; may be empty.
	Names []string
	At    Place
}

// Place is where a vignette stands.
type Place struct {
	File string
	Line int
}

// Kinds lists what a vignette can be about, in the order of the report.
var Kinds = []string{
	"red flag", "complication", "boundary", "modifier", "not sure", "contradiction",
	"two problems", "unrelated", "over-triage", "timing",
}

// Problem is a line that cannot be scored, and why.
type Problem struct {
	At  Place
	ID  string // of the vignette, as far as it could be read
	Why string
}

// String names the file and the line first, as editors can jump to it.
func (p Problem) String() string {
	where := p.At.File
	if p.At.Line > 0 {
		where += fmt.Sprintf(": line %d", p.At.Line)
	}
	if p.ID != "" {
		where += ": " + p.ID
	}
	return where + ": " + p.Why
}

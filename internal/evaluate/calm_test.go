package evaluate

import (
	"testing"

	"aftercheck/internal/guideline"
	"aftercheck/internal/triage"
)

// TestCalmOptionsExist: a renamed question or option must not leave the table
// behind.
func TestCalmOptionsExist(t *testing.T) {
	for id, option := range Calm {
		q, ok := guideline.Engine().Question(id)
		if !ok || q.Kind != triage.Choice {
			t.Errorf("%s is not a choice of the guideline", id)
			continue
		}
		if _, ok := q.Option(option); !ok {
			t.Errorf("%s has no option %s", id, option)
		}
	}
	for id := range told {
		if q, ok := guideline.Engine().Question(id); !ok || q.Kind != triage.Choices {
			t.Errorf("%s is not a list of the guideline", id)
		}
	}
}

// TestWhatAStoryMayLeaveOpen: signs, but never when, where, who or how fast.
func TestWhatAStoryMayLeaveOpen(t *testing.T) {
	for id, want := range map[string]bool{
		"emergency": true, "filler": true, "stroke": true, "double": true, "pupils": true, "age": true, "health": true,
		"date": false, "date-about": false, "areas": false, "provider": false, "complaint": false,
		"lid": false, "lid-start": false, "face-how": false, "head-kind": false, "rash-start": false,
	} {
		q, ok := guideline.Engine().Question(id)
		if !ok {
			t.Fatalf("there is no question %s", id)
		}
		if _, open := calmAnswer(q); open != want {
			t.Errorf("%s may be left open: %v, want %v", id, open, want)
		}
	}
}

package guideline

import (
	"slices"

	"aftercheck/internal/triage"
)

// Mark says how a fact is known (evidence.md, head).
type Mark string

// The marks.
const (
	// Read: supporting text was read in a stored copy of the source.
	Read Mark = "S"
	// ReadLow: read, but the source is of low grade, such as a clinic's page or a
	// count of reports. It is never the only basis of an urgent level.
	ReadLow Mark = "S LOW"
	// Known: general knowledge of a named source that was not read here.
	Known Mark = "K"
	// Judged: a judgement made for this tool.
	Judged Mark = "J"
)

// allMarks is every mark, the best known first; marks are listed in this order.
var allMarks = []Mark{Read, ReadLow, Known, Judged}

// Says is the mark in plain words, to follow a source or a figure.
func (m Mark) Says() string {
	switch m {
	case Read:
		return "read in the source"
	case ReadLow:
		return "read in a source of low grade"
	case Known:
		return "general knowledge, not read for this guide"
	case Judged:
		return "expert judgement"
	}
	return string(m)
}

// Marks is how a statement with these sources is known: each mark once, the
// best first. A source that is not in the list adds nothing.
func Marks(sources []triage.Source, judgement bool) []Mark {
	var found []Mark
	for _, id := range sources {
		if r, ok := SourceByID(id); ok {
			found = append(found, r.Mark)
		}
	}
	if judgement {
		found = append(found, Judged)
	}
	return inOrder(found)
}

// inOrder lists each mark once, the best first.
func inOrder(marks []Mark) []Mark {
	var out []Mark
	for _, m := range allMarks {
		if slices.Contains(marks, m) {
			out = append(out, m)
		}
	}
	return out
}

// marks is short to write in tables.
func marks(list ...Mark) []Mark { return list }

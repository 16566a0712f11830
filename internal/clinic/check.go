package clinic

import (
	"slices"
	"unicode/utf8"

	"aftercheck/internal/guideline"
	"aftercheck/internal/triage"
)

// Check holds a link against every rule. The error is a [Refused].
func (l Link) Check(today triage.Date) error {
	var bad Refused
	refuse := func(when bool, part, why string) {
		if when {
			bad = append(bad, Problem{part, why})
		}
	}
	n := utf8.RuneCountInString(l.Clinic.Name)
	refuse(l.Clinic.Name != "" && (n < 2 || n > 40), partName, "The name of the clinic must have 2 to 40 characters.")
	refuse(l.Date > today, partDate, "The day of the treatment lies in the future.")
	for _, a := range l.Areas {
		refuse(!knownArea(a), partAreas, "The link names a place that Aftercheck does not know.")
	}
	if len(bad) > 0 {
		return bad
	}
	return nil
}

func knownArea(id string) bool {
	q, ok := guideline.Engine().Question("areas")
	return ok && slices.ContainsFunc(q.Options, func(o triage.Option) bool { return o.ID == id })
}

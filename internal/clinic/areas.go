package clinic

import (
	"slices"

	"aftercheck/internal/guideline"
	"aftercheck/internal/triage"
)

// Areas are the places that a link can name: the options of the question "areas".
func Areas() []triage.Option {
	q, _ := guideline.Engine().Question("areas")
	return q.Options
}

// checkAreas wants places of the guideline, each once.
func checkAreas(ids []string) string {
	if len(ids) == 0 {
		return ""
	}
	known := Areas()
	for i, id := range ids {
		if !slices.ContainsFunc(known, func(o triage.Option) bool { return o.ID == id }) {
			return "The link names a treated place that Aftercheck does not know."
		}
		if slices.Contains(ids[:i], id) {
			return "The link names a treated place twice."
		}
	}
	return ""
}

package clinic

import (
	"slices"
	"strings"

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
		found := false
		for _, o := range known {
			found = found || o.ID == id
		}
		if !found {
			return "The link names a treated place that Aftercheck does not know."
		}
		if slices.Contains(ids[:i], id) {
			return "The link names a treated place twice."
		}
	}
	return ""
}

// readableAreas is how long the places of a link may be, in bytes, before they are written
// short: with three places the link then stays under 100 characters.
const readableAreas = 20

// encodeAreas writes the places whole while there is room, "forehead,frown", else each by
// its first six letters, which no two places share: "should,dyston,scalp".
func encodeAreas(ids []string) string {
	text := strings.Join(ids, ",")
	if len(text) <= readableAreas {
		return text
	}
	short := make([]string, len(ids))
	for i, id := range ids {
		short[i] = shortArea(id)
	}
	return strings.Join(short, ",")
}

func shortArea(id string) string { return id[:min(len(id), 6)] }

// decodeAreas reads both. What is no place stays as it is, for the rule to refuse.
func decodeAreas(text string) []string {
	ids := strings.Split(text, ",")
	known := Areas()
	for i, id := range ids {
		for _, o := range known {
			if id == shortArea(o.ID) {
				ids[i] = o.ID
			}
		}
	}
	return ids
}

package guideline

import (
	"slices"

	"aftercheck/internal/triage"
)

// Reference is one entry of the source list (evidence.md, section A). Those that
// were read were read as stored excerpts, never as whole pages, and may be out of
// date.
type Reference struct {
	ID       triage.Source
	Citation string
	URL      string // where the publisher has it; empty when none is known
	// Note says how it was seen: "via" names the copy or summary that was read
	// instead of the publisher's page. Empty: an excerpt of the source was read.
	Note string
	// Mark tells whether it was read, or is named from general knowledge.
	Mark Mark
}

// References lists every source: labels, public bodies, guidelines and papers,
// then first aid, then what is named from general knowledge.
func References() []Reference { return data().References }

// SourceByID finds a reference by its id.
func SourceByID(id triage.Source) (Reference, bool) {
	for _, r := range data().References {
		if r.ID == id {
			return r, true
		}
	}
	return Reference{}, false
}

// RulesBySource lists, for each source, the ids of the rules of a guideline that
// cite it, in its order: red flags, complications each with its own rules,
// modifiers.
func RulesBySource(g *triage.Guideline) map[triage.Source][]string {
	out := map[triage.Source][]string{}
	add := func(id string, sources []triage.Source) {
		for _, s := range sources {
			if !slices.Contains(out[s], id) {
				out[s] = append(out[s], id)
			}
		}
	}
	for _, f := range g.Flags {
		add(f.ID, f.Sources)
	}
	for _, c := range g.Complications {
		add(c.ID, c.Sources)
		for _, r := range c.Rules {
			add(r.ID, r.Sources)
		}
	}
	for _, m := range g.Modifiers {
		add(m.ID, m.Sources)
	}
	return out
}

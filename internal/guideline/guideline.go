package guideline

import (
	"slices"
	"sync"

	"aftercheck/internal/triage"
)

// Version of the guideline; shown with every result. It changes with any
// change of a rule, a question or a sentence that is shown.
const Version = "2026-11-22"

// Review is the state of the clinical review, shown on the about page and with
// every result.
const Review = "Not yet reviewed by a clinician."

// Engine is the guideline compiled when it is first asked; it panics then on one that
// does not compile, which a test rules out.
var Engine = sync.OnceValue(func() *triage.Engine { return triage.CompileLater(Build) })

// Build puts the guideline together. Each call returns fresh lists over shared
// entries; do not change the entries.
func Build() *triage.Guideline {
	d := data()
	g := &triage.Guideline{
		Version:       Version,
		Questions:     slices.Clone(d.Questions),
		DateQuestion:  "date",
		RangeQuestion: "date-about",
		Ranges:        d.Ranges,
		Flags:         slices.Clone(d.Flags),
		Modifiers:     slices.Clone(d.Modifiers),
		NoMatch:       d.NoMatch,
	}
	for _, c := range d.Complications {
		g.Complications = append(g.Complications, &c.Complication)
	}
	return g
}

// Complications lists every complication, in the order of the guide: within a
// family the commonest first. Do not change the list.
func Complications() []*Complication { return data().Complications }

// ByID finds a complication by its id, "C14".
func ByID(id string) (*Complication, bool) {
	return find(func(c *Complication) bool { return c.ID == id })
}

// BySlug finds a complication by the address of its guide page.
func BySlug(slug string) (*Complication, bool) {
	return find(func(c *Complication) bool { return c.Slug == slug })
}

func find(is func(*Complication) bool) (*Complication, bool) {
	all := Complications()
	i := slices.IndexFunc(all, is)
	if i < 0 {
		return nil, false
	}
	return all[i], true
}

package guideline

import (
	"slices"

	"aftercheck/internal/locale/say"

	"aftercheck/internal/triage"
)

// PrepareLine is one line of what to do before or after an injection
// (evidence.md, section F).
type PrepareLine struct {
	// ID is the line of section F and a word of its own: "F1.vial". Stable: it
	// names the check box.
	ID   string
	Text string
	// Note is what else there is to know; may be empty.
	Note string
	// Where is the country that the line is for alone: "England". Empty: anywhere.
	Where string
	// Strength says how well it is backed; empty where section F has no grade.
	Strength []Strength
	Sources  []triage.Source
}

// PrepareGroup is a part of a checklist under a heading of its own.
type PrepareGroup struct {
	Name  string
	Lines []PrepareLine
}

// Strength is how well a line of section F is backed.
type Strength string

// The grades of section F.
const (
	Studies   Strength = "A" // trials or meta-analysis
	Observed  Strength = "B" // cohort, or the label requires it
	Reasoned  Strength = "C" // case reports or mechanism
	Tradition Strength = "T" // tradition or opinion, no good evidence
)

// Says is the grade in plain words.
func (s Strength) Says() string {
	switch s {
	case Studies:
		return "Studies"
	case Observed:
		return "Studies of patients, or required by the label"
	case Reasoned:
		return "Single cases or reasoning"
	case Tradition:
		return "Tradition: nobody has tested it well"
	}
	return string(s)
}

// StrengthSays puts the grades of a line into sentences.
func StrengthSays(grades []Strength) string {
	words := make([]string, len(grades))
	for i, s := range grades {
		words[i] = say.Textf("%s.", say.Text(s.Says()))
	}
	return say.Sentences(words...)
}

// PrepareSources are the sources of every line, each once.
func PrepareSources() []triage.Source {
	var all []triage.Source
	for _, list := range [][]PrepareGroup{data().Choosing, data().Disclosing, data().Aftercare} {
		for _, g := range list {
			for _, l := range g.Lines {
				for _, s := range l.Sources {
					if !slices.Contains(all, s) {
						all = append(all, s)
					}
				}
			}
		}
	}
	return all
}

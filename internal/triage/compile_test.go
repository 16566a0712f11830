package triage

import (
	"strings"
	"testing"
)

func TestCompileRefuses(t *testing.T) {
	for _, c := range []struct {
		name, want string
		spoil      func(*Guideline)
	}{
		{"an unknown question", `no question "nope"`, func(g *Guideline) { g.Flags[0].When = Yes("nope") }},
		{"an unknown option", `no option "blue"`, func(g *Guideline) { g.Flags[1].When = Chosen("pupils", "blue") }},
		{"two questions of one id", "stands twice", func(g *Guideline) { g.Questions[1].ID = "breath" }},
		{"two flags of one id", "stands twice", func(g *Guideline) { g.Flags[1].ID = "breath" }},
		{"two complications of one id", "stands twice", func(g *Guideline) { g.Complications[1].ID = "bruise" }},
		{"asking because of a later question", "asked later", func(g *Guideline) { g.Questions[0].Ask = Yes("minor") }},
		{"a flag that stands on itself", "loop", func(g *Guideline) { g.Flags[0].When = Flagged("breath") }},
		{"an empty condition", "only be one way", func(g *Guideline) { g.Flags[0].When = All() }},
		{"more than there are", "only be one way", func(g *Guideline) { g.Flags[0].When = AtLeast(2, Yes("breath")) }},
		{"an onset in a yes/no question", "not a date question", func(g *Guideline) { g.Flags[0].When = OnsetIn("breath", 0, 1) }},
		{"a flag without words", "needs a condition", func(g *Guideline) { g.Flags[0].Says = "" }},
		{"a range without days", "no range of days", func(g *Guideline) { delete(g.Ranges, "week") }},
		{"an option called unsure", "reserved", func(g *Guideline) { g.Questions[3].Options[0].ID = "unsure" }},
		{"no answer for nothing", "NoMatch", func(g *Guideline) { g.NoMatch = nil }},
	} {
		t.Run(c.name, func(t *testing.T) {
			g := toy()
			c.spoil(g)
			_, err := Compile(g)
			if err == nil || !strings.Contains(err.Error(), c.want) {
				t.Errorf("error %v, want one with %q", err, c.want)
			}
		})
	}
}

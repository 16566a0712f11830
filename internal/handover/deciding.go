package handover

import (
	"slices"

	"aftercheck/internal/triage"
)

// decidingOptions are the chosen options that stand in the conditions of the
// rules that decided. Staff must see those first.
func decidingOptions(g *triage.Guideline, as triage.Assessment, given triage.Answers) map[string][]string {
	found := map[string][]string{}
	var see func(e *triage.Expr)
	see = func(e *triage.Expr) {
		if e == nil || e.Op == triage.OpNot {
			return
		}
		if e.Op == triage.OpFlagged {
			see(flagWhen(g, e.Flag))
		}
		if e.Op == triage.OpChosen {
			for _, o := range e.Options {
				if given[e.Question].Has(o) && !slices.Contains(found[e.Question], o) {
					found[e.Question] = append(found[e.Question], o)
				}
			}
		}
		for _, k := range e.Kids {
			see(k)
		}
	}
	for _, r := range as.Reasons {
		for _, e := range conditionsOf(g, r.Rule) {
			see(e)
		}
	}
	return found
}

func flagWhen(g *triage.Guideline, id string) *triage.Expr {
	for _, f := range g.Flags {
		if f.ID == id {
			return f.When
		}
	}
	return nil
}

// conditionsOf are the conditions of a rule by its id: of a red flag, of a
// complication or one of its rules, or of a modifier.
func conditionsOf(g *triage.Guideline, id string) []*triage.Expr {
	if e := flagWhen(g, id); e != nil {
		return []*triage.Expr{e}
	}
	for _, c := range g.Complications {
		for _, r := range c.Rules {
			if r.ID == id {
				return []*triage.Expr{r.When}
			}
		}
		if c.ID == id {
			return []*triage.Expr{c.Fits}
		}
	}
	for _, m := range g.Modifiers {
		if m.ID == id {
			out := []*triage.Expr{m.When}
			for _, f := range m.Floor {
				out = append(out, f.When)
			}
			return out
		}
	}
	return nil
}

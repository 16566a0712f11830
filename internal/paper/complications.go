package paper

import (
	"slices"
	"strings"

	"aftercheck/internal/guideline"
	"aftercheck/internal/triage"
)

func (d *review) complications() {
	d.heading(2, "Complications")
	d.para("A complication is listed when it fits, or when a red flag points to it.")
	for _, family := range guideline.Groups() {
		d.heading(3, "%s", plain(family.Name()))
		for _, c := range guideline.Complications() {
			if c.Group == family {
				d.complication(c)
			}
		}
		d.seen("complications, " + strings.ToLower(family.Name()))
	}
}

func (d *review) complication(c *guideline.Complication) {
	d.heading(4, "%s %s", code(c.ID), plain(c.Name))
	d.para("%s", plain(c.Summary))
	if c.Fits != nil {
		d.condition("Fits when", wordsOf(c.Fits, guideline.Careful))
	} else {
		d.para("Listed only when a red flag points to it.")
	}
	d.para("Base level %s: %s", code(c.Base.String()), plain(c.Says))
	for _, r := range c.Rules {
		d.rule(r)
	}
	if len(c.Tells) > 0 {
		d.para("What speaks for it (orders the list, changes no level):")
		for _, t := range c.Tells {
			d.writef("- %s *When: %s*\n", plain(t.Says), plain(wordsOf(t.When, guideline.Strict).String()))
		}
		d.writef("\n")
	}
	d.raises(&c.Complication)
	d.known(c.Sources, c.Judgement)
}

func (d *review) rule(r *triage.Rule) {
	d.heading(5, "%s: at least %s", code(r.ID), r.Level)
	d.para("**%s**", plain(r.Says))
	d.condition("Holds when", wordsOf(r.When, guideline.ReadingOf(r.Level)))
	d.known(r.Sources, r.Judgement)
}

// raises says which modifiers act on a complication, and how far.
func (d *review) raises(c *triage.Complication) {
	if c.Expected {
		d.para("An expected effect: no modifier raises it (J17).")
		return
	}
	var by []string
	for _, m := range d.Modifiers {
		if slices.ContainsFunc(m.Plus, func(p triage.Plus) bool { return slices.Contains(d.raised(m.ID, p.For), c.ID) }) {
			by = append(by, m.ID)
		}
	}
	switch {
	case len(by) == 0:
		d.para("No modifier raises it by a step.")
	case c.ToEmergency == nil:
		d.para("Raised by one step, to %s at most, by: %s.", code(triage.Urgent.String()), codes(by))
	default:
		d.para("Raised by one step by: %s.", codes(by))
		d.condition("From "+code(triage.Urgent.String())+" to "+code(triage.Emergency.String())+" only when (J16)", wordsOf(c.ToEmergency, guideline.Careful))
	}
	if len(c.Used) > 0 {
		d.para("Its own rules have used these facts already, so that they do not raise it again: %s.", codes(c.Used))
	}
}

func (d *review) noMatch() {
	d.heading(2, "No match")
	d.para("**%s**", plain(d.NoMatch.Says))
	d.para("At least %s. It is the result when no complication fits and no red flag points to one, and a part of the result while a worry is told "+
		"that none of these certainly explains:", code(d.NoMatch.Base.String()))
	rows := [][]string{{"Worry", "In words", "Explained by"}}
	for _, x := range guideline.Explanations() {
		by := codes(x.Complications)
		if x.Answers != nil {
			by += ", or " + plain(wordsOf(x.Answers, guideline.Careful).String())
		}
		rows = append(rows, []string{code(x.Worry.ID), plain(x.Worry.Text), by})
	}
	d.table(rows)
	for _, r := range d.NoMatch.Rules {
		d.para("%s, at least %s: **%s**", code(r.ID), code(r.Level.String()), plain(r.Says))
		d.condition("Holds when", wordsOf(r.When, guideline.Careful))
	}
	d.seen("no match")
}

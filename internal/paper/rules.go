package paper

import (
	"slices"
	"strings"

	"aftercheck/internal/guideline"
	"aftercheck/internal/triage"
)

func (d *review) sharedSigns() {
	d.heading(2, "Signs that several rules share")
	d.para("Each is spelled out here as an emergency rule reads it: “I’m not sure” is named where it counts. " +
		"Lower rules read the same answers without it, and a step-down needs every one for certain.")
	for _, s := range guideline.SharedSigns() {
		d.heading(3, "%s", code(s.ID))
		d.condition(sentence(s.Name), guideline.InWords(s.When, guideline.Careful))
	}
	d.seen("signs that several rules share")
}

func (d *review) redFlags() {
	d.heading(2, "Red flags")
	d.para("Any one that holds forces at least its level, whatever the place, the day or the other answers.")
	levels := triage.Urgencies()
	slices.Reverse(levels)
	for _, u := range levels {
		flags := slices.DeleteFunc(slices.Clone(d.Flags), func(f *triage.RedFlag) bool { return f.Level != u })
		if len(flags) == 0 {
			continue
		}
		d.heading(3, "Level %s", code(u.String()))
		for _, f := range flags {
			d.redFlag(f)
		}
		d.seen("red flags, " + u.String())
	}
}

func (d *review) redFlag(f *triage.RedFlag) {
	d.heading(4, "%s", code(f.ID))
	d.para("**%s**", plain(f.Says))
	d.condition("Holds when", wordsOf(f.When, guideline.ReadingOf(f.Level)))
	if len(f.Complications) > 0 {
		d.para("Points to: %s.", d.named(f.Complications))
	}
	if f.StepDown != nil {
		d.para("May be lowered to %s: see “Step-downs”.", code(f.StepDown.To.String()))
	}
	d.known(f.Sources, f.Judgement)
}

func (d *review) stepDowns() {
	d.heading(2, "Step-downs")
	d.para("Only these lower a red flag. Every condition must be certain: “not sure” and an unknown day keep the higher level.")
	for _, f := range d.Flags {
		if s := f.StepDown; s != nil {
			d.heading(3, "Step-down of %s: from %s to %s", f.ID, f.Level, s.To)
			d.para("**%s**", plain(s.Says))
			d.condition("Only when", guideline.InWords(s.When, guideline.Strict)) // spelled out: nothing matters more
		}
	}
	d.seen("step-downs")
}

func (d *review) modifiers() {
	d.heading(2, "Modifiers")
	d.para("Something about the person or the injection. A modifier only ever raises.")
	d.para("A modifier of the evidence that is not in this list is carried by a red flag or a rule, or changes no level.")
	for _, m := range d.Modifiers {
		d.heading(3, "%s", code(m.ID))
		d.para("**%s**", plain(m.Says))
		d.condition("Acts when", wordsOf(m.When, guideline.Plain))
		for _, p := range m.Plus {
			d.para("One step up for: %s.", d.named(d.raised(m.ID, p.For)))
			if p.When != nil {
				d.condition("But only when", wordsOf(p.When, guideline.Plain))
			}
		}
		for _, f := range m.Floor {
			d.para("At least %s: %s", code(f.Level.String()), plain(f.Says))
			if f.When != nil {
				d.condition("When", wordsOf(f.When, guideline.Plain))
			}
		}
		d.known(m.Sources, m.Judgement)
	}
	d.seen("modifiers")
}

// raised are the complications that a modifier does raise: those that are there,
// are no expected effect and have not used the fact already.
func (d *review) raised(modifier string, ids []string) []string {
	return slices.DeleteFunc(slices.Clone(ids), func(id string) bool {
		i := slices.IndexFunc(d.Complications, func(c *triage.Complication) bool { return c.ID == id })
		return i < 0 || d.Complications[i].Expected || slices.Contains(d.Complications[i].Used, modifier)
	})
}

// named lists complications by id and name.
func (d *review) named(ids []string) string {
	if len(ids) == 0 {
		return "none"
	}
	var out []string
	for _, id := range ids {
		name := code(id)
		if c, ok := guideline.ByID(id); ok {
			name += " " + plain(c.Name)
		}
		out = append(out, name)
	}
	return strings.Join(out, "; ")
}

// known says where a statement comes from and how it is known.
func (d *review) known(sources []triage.Source, judgement bool) {
	ids := "none of its own"
	if len(sources) > 0 {
		list := make([]string, len(sources))
		for i, s := range sources {
			list[i] = string(s)
		}
		ids = codes(list)
	}
	marks := []string{"not marked"}
	if found := guideline.Marks(sources, judgement); len(found) > 0 {
		marks = nil
		for _, m := range found {
			marks = append(marks, m.Says())
		}
	}
	d.para("Sources: %s. Known by: %s.", ids, strings.Join(marks, "; "))
}

// sentence begins with a capital letter.
func sentence(text string) string {
	r := []rune(text)
	return plain(strings.ToUpper(string(r[:1])) + string(r[1:]))
}

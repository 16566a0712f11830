package proof

import (
	"fmt"
	"slices"

	"aftercheck/internal/triage"
)

// Mutant is a guideline with one deliberate fault: a rule that is missing, that
// is one level too low, or that lost one of its conditions. Tests and the proof
// should notice each.
type Mutant struct {
	Rule  string         // "RF13", "C22.danger-place", "E-M3 floor"
	Fault string         // "missing", "one level lower", "without …"
	Level triage.Urgency // of the rule that was spoilt; 0 for a raise
	Build *triage.Guideline
}

// Mutants makes every mutant of a guideline. They share all but what was
// spoilt.
func Mutants(g *triage.Guideline) []Mutant {
	m := &mutator{of: g}
	for i, f := range g.Flags {
		m.flag(i, f)
	}
	for i, c := range g.Complications {
		m.complication(i, c)
	}
	for i, mod := range g.Modifiers {
		m.modifier(i, mod)
	}
	return m.made
}

type mutator struct {
	of   *triage.Guideline
	made []Mutant
}

func (m *mutator) add(rule, fault string, level triage.Urgency, change func(g *triage.Guideline)) {
	g := *m.of
	change(&g)
	m.made = append(m.made, Mutant{rule, fault, level, &g})
}

// condition makes the faults of one condition; with puts another one in its place.
func (m *mutator) condition(rule string, level triage.Urgency, when *triage.Expr, with func(*triage.Expr) func(*triage.Guideline)) {
	m.add(rule, "missing", level, with(m.impossible()))
	m.less(rule, level, when, with)
}

// less makes the faults in which a condition loses one part.
func (m *mutator) less(rule string, level triage.Urgency, when *triage.Expr, with func(*triage.Expr) func(*triage.Guideline)) {
	for _, v := range without(when) {
		m.add(rule, v.fault, level, with(v.expr))
	}
}

// impossible never holds.
func (m *mutator) impossible() *triage.Expr {
	e := triage.Doubt(m.of.Questions[0].ID)
	return triage.All(e, triage.Not(e))
}

func (m *mutator) flag(i int, f *triage.RedFlag) {
	replace := func(change func(*triage.RedFlag)) func(*triage.Guideline) {
		return func(g *triage.Guideline) {
			c := *f
			change(&c)
			g.Flags = slices.Clone(g.Flags)
			g.Flags[i] = &c
		}
	}
	m.add(f.ID, "one level lower", f.Level, replace(func(c *triage.RedFlag) { c.Level-- }))
	m.condition(f.ID, f.Level, f.When, func(when *triage.Expr) func(*triage.Guideline) {
		return replace(func(c *triage.RedFlag) { c.When = when })
	})
	if f.StepDown == nil {
		return
	}
	down := func(change func(*triage.StepDown)) func(*triage.Guideline) {
		return replace(func(c *triage.RedFlag) {
			s := *f.StepDown
			change(&s)
			c.StepDown = &s
		})
	}
	m.add(f.ID+" step-down", "one level lower", f.Level, down(func(s *triage.StepDown) { s.To-- }))
	m.less(f.ID+" step-down", f.Level, f.StepDown.When, func(when *triage.Expr) func(*triage.Guideline) {
		return down(func(s *triage.StepDown) { s.When = when })
	})
}

func (m *mutator) complication(i int, c *triage.Complication) {
	replace := func(change func(*triage.Complication)) func(*triage.Guideline) {
		return func(g *triage.Guideline) {
			n := *c
			change(&n)
			g.Complications = slices.Clone(g.Complications)
			g.Complications[i] = &n
		}
	}
	if c.Base > triage.SelfCare {
		m.add(c.ID, "one level lower", c.Base, replace(func(n *triage.Complication) { n.Base-- }))
	}
	m.condition(c.ID, c.Base, c.Fits, func(when *triage.Expr) func(*triage.Guideline) {
		return replace(func(n *triage.Complication) { n.Fits = when })
	})
	for j, r := range c.Rules {
		rule := func(change func(*triage.Rule)) func(*triage.Guideline) {
			return replace(func(n *triage.Complication) {
				x := *r
				change(&x)
				n.Rules = slices.Clone(n.Rules)
				n.Rules[j] = &x
			})
		}
		m.add(r.ID, "one level lower", r.Level, rule(func(x *triage.Rule) { x.Level-- }))
		m.condition(r.ID, r.Level, r.When, func(when *triage.Expr) func(*triage.Guideline) {
			return rule(func(x *triage.Rule) { x.When = when })
		})
	}
}

func (m *mutator) modifier(i int, mod *triage.Modifier) {
	replace := func(change func(*triage.Modifier)) func(*triage.Guideline) {
		return func(g *triage.Guideline) {
			n := *mod
			n.Floor, n.Plus = slices.Clone(n.Floor), slices.Clone(n.Plus)
			change(&n)
			g.Modifiers = slices.Clone(g.Modifiers)
			g.Modifiers[i] = &n
		}
	}
	for j, f := range mod.Floor {
		name := mod.ID + " floor"
		m.add(name, "one level lower", f.Level, replace(func(n *triage.Modifier) { n.Floor[j].Level-- }))
		m.condition(name, f.Level, f.When, func(when *triage.Expr) func(*triage.Guideline) {
			return replace(func(n *triage.Modifier) { n.Floor[j].When = when })
		})
	}
	for j, p := range mod.Plus {
		name := mod.ID + " raise"
		m.add(name, "missing", 0, replace(func(n *triage.Modifier) { n.Plus[j].For = nil }))
		m.less(name, 0, p.When, func(when *triage.Expr) func(*triage.Guideline) {
			return replace(func(n *triage.Modifier) { n.Plus[j].When = when })
		})
	}
}

// variant is a condition that lost one part.
type variant struct {
	fault string
	expr  *triage.Expr
}

// without gives every way in which a condition can lose one part of an "all", of
// an "any" or of a list of options.
func without(e *triage.Expr) (out []variant) {
	if e == nil {
		return nil
	}
	if e.Op == triage.OpChosen && len(e.Options) > 1 {
		for i, o := range e.Options {
			c := *e
			c.Options = slices.Delete(slices.Clone(e.Options), i, i+1)
			out = append(out, variant{fmt.Sprintf("without %s.%s", e.Question, o), &c})
		}
	}
	for i, k := range e.Kids {
		if len(e.Kids) > 1 && len(e.Kids) > e.N {
			c := *e
			c.Kids = slices.Delete(slices.Clone(e.Kids), i, i+1)
			out = append(out, variant{"without " + brief(k), &c})
		}
		for _, v := range without(k) {
			c := *e
			c.Kids = slices.Clone(e.Kids)
			c.Kids[i] = v.expr
			out = append(out, variant{v.fault, &c})
		}
	}
	return out
}

// brief names a condition by its first leaf.
func brief(e *triage.Expr) string {
	switch e.Op {
	case triage.OpChosen:
		return fmt.Sprintf("%s=%v", e.Question, e.Options)
	case triage.OpDoubt:
		return "doubt about " + e.Question
	case triage.OpDayIn:
		return fmt.Sprintf("day %d-%d", e.Min, e.Max)
	case triage.OpOnsetIn, triage.OpLengthIn, triage.OpNumberIn:
		return fmt.Sprintf("%s in %d-%d", e.Question, e.Min, e.Max)
	case triage.OpFlagged:
		return e.Flag
	case triage.OpNot:
		return "not " + brief(e.Kids[0])
	}
	return fmt.Sprintf("(%s …)", brief(e.Kids[0]))
}

// Differs looks for answers on which a mutant gives another urgency or lists
// other complications than the guideline that it was made of. Without any, the
// part that it lost says nothing that the rest does not say too.
type Differs struct {
	a *answers
	w *world
	x *weighed
}

// NewDiffers prepares the comparison with one guideline.
func NewDiffers(g *triage.Guideline) *Differs {
	a := newAnswers(g)
	w := a.world(false, nil)
	return &Differs{a, w, w.weigh(off{})}
}

// Changes tells whether a mutant gives another urgency for any answers.
func (d *Differs) Changes(m Mutant) bool {
	_, ok := d.a.solve(d.goal(m))
	return ok
}

// goal holds for answers to which the mutant gives another urgency.
func (d *Differs) goal(m Mutant) lit {
	b := *d.a
	b.guideline = m.Build
	b.flag = map[string]*triage.RedFlag{}
	for _, f := range m.Build.Flags {
		b.flag[f.ID] = f
	}
	other, mine := b.world(false, nil).weigh(off{}).level(worst), d.x.level(worst)
	return d.a.or(d.a.above(mine, other), d.a.above(other, mine))
}

// Find gives answers as few as possible to which the mutant gives another
// urgency; ok is false when there are none.
func (d *Differs) Find(m Mutant) (c Case, ok bool) {
	goal := d.goal(m)
	found, ok := d.a.solve(goal)
	if !ok {
		return Case{}, false
	}
	p := &prover{answers: d.a}
	holds := p.reader(p.smallest(found, goal))
	return Case{ID: m.Rule + " " + m.Fault, Today: Today, Answers: d.w.read(holds)}, true
}

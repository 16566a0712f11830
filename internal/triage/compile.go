package triage

import (
	"errors"
	"fmt"
	"sync"
)

// Engine is a compiled guideline. It is safe for concurrent use.
type Engine struct {
	compiled func() *compiled
}

// compiled is what the rules are weighed with.
type compiled struct {
	guideline *Guideline
	index     map[string]int // question id → place in the order
	ask       []*node        // per question; nil: always
	date, rng int            // places of the day questions, -1 when none

	flags         []flag
	complications []complication
	noMatch       complication
	modifiers     []modifier
	nodes         int // how many nodes there are
}

// node is an expression with its names resolved to numbers. An expression that
// several rules share is one node, so that it is evaluated once.
type node struct {
	op       Op
	id       int
	kids     []*node
	n        int
	question int
	mask     uint64
	min, max int
}

type flag struct {
	*RedFlag
	when, down *node
	points     []int // complications by place
}

type rule struct {
	*Rule
	when *node
}

type complication struct {
	*Complication
	fits, toEmergency *node
	rules             []rule
	tells             []*node
	used              map[string]bool
}

type modifier struct {
	*Modifier
	when  *node
	plus  []plus
	floor []*node
}

type plus struct {
	when *node
	on   []bool // complications by place
}

// maxOptions is how many options a question may have: they are kept as bits.
const maxOptions = 64

// Compile checks a guideline and makes it ready to assess. The error names
// every id that does not exist or stands twice.
func Compile(g *Guideline) (*Engine, error) {
	c, err := compile(g)
	if err != nil {
		return nil, err
	}
	return &Engine{func() *compiled { return c }}, nil
}

// CompileLater is Compile when the engine is first asked something, for a program that
// may not need it at once. It panics then when the guideline does not compile.
func CompileLater(build func() *Guideline) *Engine {
	return &Engine{sync.OnceValue(func() *compiled {
		c, err := compile(build())
		if err != nil {
			panic("guideline: " + err.Error())
		}
		return c
	})}
}

func compile(g *Guideline) (*compiled, error) {
	c := &compiler{compiled: &compiled{guideline: g, index: map[string]int{}, date: -1, rng: -1}, flag: map[string]*RedFlag{}, done: map[*Expr]*node{}}
	c.questions()
	place := c.complications()
	c.flags(place)
	c.modifiers(place)
	if len(c.errs) > 0 {
		return nil, errors.Join(c.errs...)
	}
	return c.compiled, nil
}

type compiler struct {
	*compiled
	flag map[string]*RedFlag
	done map[*Expr]*node
	open []string // flags being resolved, to find loops
	errs []error
	// before is how many questions an Ask condition may look at.
	before int
}

func (c *compiler) errorf(format string, args ...any) {
	c.errs = append(c.errs, fmt.Errorf(format, args...))
}

func (c *compiler) questions() {
	g := c.guideline
	for i, q := range g.Questions {
		if _, twice := c.index[q.ID]; twice {
			c.errorf("question %s stands twice", q.ID)
		}
		c.index[q.ID] = i
		if len(q.Options) > maxOptions {
			c.errorf("question %s has more than %d options", q.ID, maxOptions)
		}
		seen := map[string]bool{"unsure": true, "none": true}
		for _, o := range q.Options {
			if seen[o.ID] {
				c.errorf("question %s: option id %q stands twice or is reserved", q.ID, o.ID)
			}
			seen[o.ID] = true
		}
	}
	for _, f := range g.Flags {
		if c.flag[f.ID] != nil {
			c.errorf("red flag %s stands twice", f.ID)
		}
		c.flag[f.ID] = f
	}
	c.ask = make([]*node, len(g.Questions))
	for i, q := range g.Questions {
		c.before = i
		c.ask[i] = c.node(q.Ask, "question "+q.ID)
	}
	c.before = len(g.Questions)
	if i, ok := c.index[g.DateQuestion]; ok {
		c.date = i
	}
	if i, ok := c.index[g.RangeQuestion]; ok {
		c.rng = i
		for _, o := range g.Questions[i].Options {
			if _, ok := g.Ranges[o.ID]; !ok {
				c.errorf("option %s of %s has no range of days", o.ID, g.RangeQuestion)
			}
		}
	}
}

func (c *compiler) flags(place map[string]int) {
	for _, f := range c.guideline.Flags {
		if f.When == nil || f.Level == 0 || f.Says == "" {
			c.errorf("red flag %s needs a condition, a level and words", f.ID)
		}
		n := flag{RedFlag: f, when: c.node(f.When, f.ID)}
		if f.StepDown != nil {
			n.down = c.node(f.StepDown.When, f.ID+" step-down")
		}
		// A flag may point to a complication that the guideline does not hold
		// yet: the sign alone then decides.
		for _, id := range f.Complications {
			if p, ok := place[id]; ok {
				n.points = append(n.points, p)
			}
		}
		c.compiled.flags = append(c.compiled.flags, n)
	}
}

func (c *compiler) complications() map[string]int {
	place := map[string]int{}
	for i, co := range c.guideline.Complications {
		if _, twice := place[co.ID]; twice {
			c.errorf("complication %s stands twice", co.ID)
		}
		place[co.ID] = i
		c.compiled.complications = append(c.compiled.complications, c.complication(co))
	}
	if nm := c.guideline.NoMatch; nm != nil {
		c.noMatch = c.complication(nm)
	} else {
		c.errorf("the guideline needs a NoMatch")
	}
	return place
}

func (c *compiler) complication(co *Complication) complication {
	n := complication{Complication: co, used: map[string]bool{}}
	if co.Base == 0 || co.Says == "" {
		c.errorf("complication %s needs a base level and words", co.ID)
	}
	n.fits = c.node(co.Fits, co.ID+" fits")
	n.toEmergency = c.node(co.ToEmergency, co.ID+" to emergency")
	for _, r := range co.Rules {
		if r.When == nil || r.Level == 0 || r.Says == "" {
			c.errorf("rule %s needs a condition, a level and words", r.ID)
		}
		n.rules = append(n.rules, rule{r, c.node(r.When, r.ID)})
	}
	for _, t := range co.Tells {
		n.tells = append(n.tells, c.node(t.When, co.ID+" tell"))
	}
	for _, id := range co.Used {
		n.used[id] = true
	}
	return n
}

func (c *compiler) modifiers(place map[string]int) {
	for _, m := range c.guideline.Modifiers {
		n := modifier{Modifier: m, when: c.node(m.When, m.ID)}
		for _, p := range m.Plus {
			on := make([]bool, len(place))
			for _, id := range p.For {
				if i, ok := place[id]; ok {
					on[i] = true
				}
			}
			n.plus = append(n.plus, plus{c.node(p.When, m.ID+" plus"), on})
		}
		for _, f := range m.Floor {
			if f.Level == 0 || f.Says == "" {
				c.errorf("modifier %s: a floor needs a level and words", m.ID)
			}
			n.floor = append(n.floor, c.node(f.When, m.ID+" floor"))
		}
		c.compiled.modifiers = append(c.compiled.modifiers, n)
	}
}

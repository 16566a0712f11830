package triage

import "slices"

// node resolves an expression; where names its place for errors.
func (c *compiler) node(e *Expr, where string) *node {
	if e == nil {
		return nil
	}
	if n := c.done[e]; n != nil {
		return n
	}
	n := c.add(&node{op: e.Op, n: e.N, min: e.Min, max: e.Max})
	switch e.Op {
	case OpAll, OpAny, OpAtLeast, OpNot, OpCertain, OpPossible:
		for _, k := range e.Kids {
			if k == nil {
				c.errorf("%s: an empty condition", where)
				continue
			}
			n.kids = append(n.kids, c.node(k, where))
		}
		if len(e.Kids) == 0 || (e.Op == OpAtLeast && (e.N < 1 || e.N > len(e.Kids))) {
			c.errorf("%s: a condition that can only be one way", where)
		}
	case OpChosen, OpDoubt, OpOnsetIn, OpLengthIn, OpNumberIn:
		c.leaf(n, e, where)
	case OpDayIn:
		n.question = c.index[c.guideline.DateQuestion]
	case OpFlagged:
		return c.flagged(e.Flag, where)
	default:
		c.errorf("%s: unknown operation %d", where, e.Op)
	}
	// An Ask condition is checked against its own place, so it is not shared.
	if c.before == len(c.guideline.Questions) {
		c.done[e] = n
	}
	return n
}

func (c *compiler) add(n *node) *node {
	n.id = c.nodes
	c.nodes++
	return n
}

func (c *compiler) leaf(n *node, e *Expr, where string) {
	i, ok := c.index[e.Question]
	if !ok {
		c.errorf("%s: no question %q", where, e.Question)
		return
	}
	if i >= c.before && c.before < len(c.guideline.Questions) {
		c.errorf("%s: hangs on %s, which is asked later", where, e.Question)
	}
	n.question = i
	q := c.guideline.Questions[i]
	if want := leafKind(e.Op); want != "" && want != q.Kind {
		c.errorf("%s: %s is not a %s question", where, e.Question, want)
	}
	for _, id := range e.Options {
		p := slices.IndexFunc(q.Choosable(), func(o Option) bool { return o.ID == id })
		if p < 0 {
			c.errorf("%s: %s has no option %q", where, e.Question, id)
			continue
		}
		n.mask |= 1 << p
	}
	if e.Op == OpChosen && len(e.Options) == 0 {
		c.errorf("%s: %s: no option named", where, e.Question)
	}
}

// leafKind is the kind of question that an operation reads; empty: any.
func leafKind(op Op) Kind {
	switch op {
	case OpOnsetIn, OpLengthIn:
		return Day
	case OpNumberIn:
		return Number
	}
	return ""
}

// flagged puts a flag's condition in place of its name, counting "not sure" as
// the flag itself does.
func (c *compiler) flagged(id, where string) *node {
	f := c.flag[id]
	if f == nil || slices.Contains(c.open, id) {
		c.errorf("%s: no red flag %q to stand on (missing, or a loop)", where, id)
		return c.add(&node{op: OpAny})
	}
	c.open = append(c.open, id)
	defer func() { c.open = c.open[:len(c.open)-1] }()
	op := OpCertain
	if f.Level == Emergency {
		op = OpPossible
	}
	return c.add(&node{op: op, kids: []*node{c.node(f.When, where)}})
}

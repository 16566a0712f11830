package proof

import (
	"sync"

	"github.com/crillab/gophersat/solver"
)

// lit is an input or gate of a circuit, or its opposite: twice its number, plus
// one for "not".
type lit int32

const (
	never  lit = 0 // constant false
	always lit = 1 // constant true
)

func (l lit) not() lit { return l ^ 1 }

// circuit is a net of two-input and-gates. Equal gates are one gate, so that
// what two worlds have in common cancels out before the solver sees it.
type circuit struct {
	gates []gate
	made  map[gate]lit
}

// gate is an "and" of two; an input has isInput in both places.
type gate struct{ a, b lit }

const isInput lit = -1

func newCircuit() *circuit {
	return &circuit{gates: []gate{{}}, made: map[gate]lit{}}
}

// input adds a free input.
func (c *circuit) input() lit {
	c.gates = append(c.gates, gate{isInput, isInput})
	return lit(2 * (len(c.gates) - 1))
}

func (c *circuit) and2(a, b lit) lit {
	switch {
	case a == never || b == never || a == b.not():
		return never
	case a == always || a == b:
		return b
	case b == always:
		return a
	case a > b:
		a, b = b, a
	}
	g := gate{a, b}
	if l, ok := c.made[g]; ok {
		return l
	}
	c.gates = append(c.gates, g)
	l := lit(2 * (len(c.gates) - 1))
	c.made[g] = l
	return l
}

func (c *circuit) and(ls ...lit) lit {
	out := always
	for _, l := range ls {
		out = c.and2(out, l)
	}
	return out
}

func (c *circuit) or(ls ...lit) lit {
	out := always
	for _, l := range ls {
		out = c.and2(out, l.not())
	}
	return out.not()
}

// pick is a where which holds, else b.
func (c *circuit) pick(which, a, b lit) lit {
	return c.or(c.and2(which, a), c.and2(which.not(), b))
}

// atLeast holds when n or more of the literals do.
func (c *circuit) atLeast(n int, ls []lit) lit {
	// have[k]: k or more among those looked at.
	have := make([]lit, n+1)
	have[0] = always
	for _, l := range ls {
		for k := n; k > 0; k-- {
			have[k] = c.or(have[k], c.and2(have[k-1], l))
		}
	}
	return have[n]
}

// model is one assignment of the inputs that a goal needs.
type model map[int32]bool // gate number → value

// solving lets one solver run at a time: in the pinned version all of them learn
// in one buffer of the package.
var solving sync.Mutex

// solve looks for inputs that make every goal hold. Inputs that it does not
// need are missing in the model.
func (c *circuit) solve(goals ...lit) (model, bool) {
	for _, g := range goals {
		if g == never {
			return nil, false
		}
	}
	n := &numbering{circuit: c, of: map[int32]int{}}
	for _, g := range goals {
		if g != always {
			n.clauses = append(n.clauses, []int{n.literal(g)})
		}
	}
	n.drain()
	if len(n.clauses) == 0 {
		return model{}, true
	}
	s := solver.New(solver.ParseSlice(n.clauses))
	solving.Lock()
	status := s.Solve()
	solving.Unlock()
	if status != solver.Sat {
		return nil, false
	}
	values := s.Model()
	m := model{}
	for g, v := range n.of {
		if c.gates[g].a == isInput && v-1 < len(values) {
			m[g] = values[v-1]
		}
	}
	return m, true
}

// numbering writes the gates below some goals as clauses (Tseitin).
type numbering struct {
	*circuit
	of      map[int32]int // gate → variable, from 1
	open    []int32
	clauses [][]int
}

func (n *numbering) literal(l lit) int {
	g := int32(l >> 1)
	v, ok := n.of[g]
	if !ok {
		v = len(n.of) + 1
		n.of[g] = v
		n.open = append(n.open, g)
	}
	if l&1 == 1 {
		return -v
	}
	return v
}

func (n *numbering) drain() {
	for len(n.open) > 0 {
		g := n.open[len(n.open)-1]
		n.open = n.open[:len(n.open)-1]
		in := n.gates[g]
		if in.a == isInput {
			continue
		}
		v, a, b := n.of[g], n.literal(in.a), n.literal(in.b)
		n.clauses = append(n.clauses, []int{-v, a}, []int{-v, b}, []int{v, -a, -b})
	}
}

// simulate gives the value of every gate for 64 assignments at once.
func (c *circuit) simulate(inputs func(gate int32) uint64) []uint64 {
	out := make([]uint64, len(c.gates))
	value := func(l lit) uint64 {
		if l&1 == 1 {
			return ^out[l>>1]
		}
		return out[l>>1]
	}
	for i := 1; i < len(c.gates); i++ {
		g := c.gates[i]
		if g.a == isInput {
			out[i] = inputs(int32(i))
		} else {
			out[i] = value(g.a) & value(g.b)
		}
	}
	return out
}

// at reads a literal from simulated values.
func at(values []uint64, l lit) uint64 {
	if l&1 == 1 {
		return ^values[l>>1]
	}
	return values[l>>1]
}

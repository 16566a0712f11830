package proof

import (
	"maps"
	"slices"

	"aftercheck/internal/guideline"
	"aftercheck/internal/triage"
)

// Case is a set of answers in the form that `aftercheck assess` reads.
type Case struct {
	ID      string
	Today   triage.Date
	Answers triage.Answers
}

// reader gives the value of literals under a model; what the model leaves open
// is false.
func (c *circuit) reader(m model) func(lit) bool {
	values := c.simulate(func(gate int32) uint64 {
		if m[gate] {
			return 1
		}
		return 0
	})
	return func(l lit) bool { return at(values, l)&1 == 1 }
}

// smallest takes things told out of a model as long as the goal still holds: in
// the end nothing more can be left out or made calm.
//
// (Asking the solver for a model with fewer things takes minutes; this takes a
// second, and what it finds is as short in practice.)
func (p *prover) smallest(m model, goal lit) model {
	m = maps.Clone(m)
	moves := p.calmer()
	for again := true; again; {
		again = false
		for batch := range slices.Chunk(moves, 64) {
			if i := p.works(m, batch, goal); i >= 0 {
				batch[i].apply(m)
				again = true
			}
		}
	}
	return m
}

// works finds the first of up to 64 moves that changes the model and keeps the
// goal; -1 when there is none.
func (p *prover) works(m model, moves []move, goal lit) int {
	base := map[int32]uint64{}
	for g, v := range m {
		if v {
			base[g] = ^uint64(0)
		}
	}
	changes := uint64(0)
	for i, mv := range moves {
		for g, v := range mv {
			if m[g] == v {
				continue
			}
			changes |= 1 << i
			if v {
				base[g] |= 1 << i
			} else {
				base[g] &^= 1 << i
			}
		}
	}
	hold := at(p.simulate(func(g int32) uint64 { return base[g] }), goal) & changes
	for i := range moves {
		if hold>>i&1 == 1 {
			return i
		}
	}
	return -1
}

// move sets some inputs.
type move map[int32]bool

func (mv move) apply(m model) { maps.Copy(m, mv) }

// calmer are the ways to tell less: to leave a question open, to clear a list or
// one option of it, to give the calm answer, to be sure.
func (a *answers) calmer() (out []move) {
	for i, q := range a.guideline.Questions {
		r := a.of[i]
		sure, silent := int32(r.unsure>>1), int32(r.told>>1)
		out = append(out, move{silent: false})
		switch q.Kind {
		case triage.Choices:
			none := move{sure: false}
			for _, l := range r.raw {
				none[int32(l>>1)] = false
			}
			out = append(out, none)
			for _, l := range r.raw {
				out = append(out, move{int32(l >> 1): false})
			}
		case triage.Day:
			out = append(out, move{sure: false})
		default:
			// Only the first calm answer: with two, the search would go round.
			if j := slices.IndexFunc(q.Choosable(), func(o triage.Option) bool { return guideline.IsCalm(q.ID, o.ID) }); j >= 0 {
				calm := move{sure: false}
				for k, l := range r.raw {
					calm[int32(l>>1)] = k == j
				}
				out = append(out, calm)
			}
			out = append(out, move{sure: false})
		}
	}
	return out
}

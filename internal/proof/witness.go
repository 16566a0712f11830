package proof

import (
	"math/rand/v2"

	"aftercheck/internal/triage"
)

// wanted is something that must happen for some answers.
type wanted struct {
	missing string // what is to be said when it never does
	goal    lit
}

// want notes that the goals must hold together for some answers.
func (p *prover) want(missing string, goals ...lit) {
	p.wanted = append(p.wanted, wanted{missing, p.and(goals...)})
}

// drawn is how many random sets of answers are looked at, 64 at a time, before
// the solver is asked: most of what can happen happens in one of them.
const drawn = 64 * 600

// findAll looks for answers for each thing that is wanted; the property is broken
// when there are none, and all that is missing is named.
func (p *prover) findAll() {
	r := rand.New(rand.NewPCG(1, 1)) // which ones are drawn changes only the time
	open := p.wanted
	p.result.Checks += len(open)
	draw := p.sparse()
	for range drawn / 64 {
		values := p.simulate(func(g int32) uint64 { return draw(g, r) })
		left := open[:0:0]
		for _, w := range open {
			if at(values, w.goal) == 0 {
				left = append(left, w)
			}
		}
		open = left
	}
	for _, w := range open {
		if _, found := p.solve(w.goal); found {
			continue
		}
		if !p.result.Proved {
			p.result.Broken += "; "
		}
		p.result.Proved = false
		p.result.Broken += w.missing
	}
}

// sparse draws inputs so that a person has few signs: with coins tossed for each
// of them nearly every check would be an emergency.
func (a *answers) sparse() func(gate int32, r *rand.Rand) uint64 {
	coins := make([]int, len(a.gates))
	for i, q := range a.guideline.Questions {
		n := 1
		switch {
		case q.ID == "emergency":
			n = 9
		case q.Kind == triage.Choices:
			n = 5
		case q.Kind == triage.Day:
			n = -4 // long ago as often as lately
		}
		for _, l := range a.of[i].raw {
			coins[l>>1] = n
		}
		coins[a.of[i].unsure>>1] = 5
		coins[a.of[i].told>>1] = -2
	}
	return func(gate int32, r *rand.Rand) uint64 {
		n := 1
		if int(gate) < len(coins) && coins[gate] != 0 {
			n = coins[gate]
		}
		v := ^uint64(0)
		for range max(n, -n) {
			v &= r.Uint64()
		}
		if n < 0 {
			return ^v
		}
		return v
	}
}

package proof

import (
	"math/rand/v2"
	"slices"
	"testing"

	"aftercheck/internal/guideline"
	"aftercheck/internal/triage"
)

// TestTheCircuitIsTheEngine: for random answers, whole and partial, the circuit
// says the same as package triage: urgency, flags, complications, whether the
// check is over and which questions are open.
func TestTheCircuitIsTheEngine(t *testing.T) {
	g := guideline.Build()
	e := guideline.Engine()
	a := newAnswers(g)
	r := rand.New(rand.NewPCG(3, 4))
	whole, part := a.world(false, nil), a.world(true, nil)
	x, p := whole.weigh(off{}), part.weigh(off{})
	l, lp := x.level(worst), p.level(worst)
	over, wanted := p.final()
	t.Logf("%d gates, %d last day", len(a.gates), a.last)
	draw := a.sparse()
	for range 100 {
		values := a.simulate(func(g int32) uint64 { return draw(g, r) })
		for bit := range 64 {
			holds := func(l lit) bool { return at(values, l)>>bit&1 == 1 }
			check := func(kind string, w *world, l level, x *weighed) triage.Assessment {
				answers := w.read(holds)
				got := e.Assess(answers, Today)
				if want := levelOf(l, holds); got.Urgency != want {
					t.Fatalf("%s: the engine says %v, the circuit %v: %v", kind, got.Urgency, want, answers)
				}
				for i, f := range g.Flags {
					if slices.Contains(got.Flags, f.ID) != holds(x.flags[i].when.t) {
						t.Fatalf("%s: %s differs: %v", kind, f.ID, answers)
					}
				}
				return got
			}
			check("whole", whole, l, x)
			got := check("partial", part, lp, p)
			if got.Final != holds(over) {
				t.Fatalf("final: the engine says %v: %v", got.Final, part.read(holds))
			}
			for i, q := range g.Questions {
				if got.Final || slices.Contains(got.Open, q.ID) == holds(wanted[i]) {
					continue
				}
				t.Fatalf("%s: open for the engine %v: %v", q.ID, got.Open, part.read(holds))
			}
		}
	}
}

func levelOf(l level, holds func(lit) bool) triage.Urgency {
	u := triage.Urgency(0)
	for k := int(triage.SelfCare); k < len(l); k++ {
		if holds(l[k]) {
			u = triage.Urgency(k)
		}
	}
	return u
}

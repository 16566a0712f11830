package proof

import (
	"math"
	"runtime"
	"sync"

	"aftercheck/internal/triage"
)

// Result is what came of one property.
type Result struct {
	Number int    // 1 to 7
	Says   string // the property in plain words
	Proved bool
	// Checks is how many questions were put to the solver.
	Checks int
	// Broken says in words what breaks the property; empty when it is proved.
	Broken string
	// Cases are the smallest answers that show it: one case, or two whose
	// urgencies are to be compared.
	Cases []Case
}

// Extent is what the properties speak of.
type Extent struct {
	Rules int // red flags, step-downs, complications, their rules, floors and raises
	Facts int // options, yes/no answers, "not sure" answers and days
	// AnswerSets is how many whole sets of answers there are at the most, as a
	// power of ten; days count once for each day that a rule tells apart.
	AnswerSets int
}

// property is one promise; check looks for answers that break it.
type property struct {
	says  string
	check func(*prover)
}

var properties = []property{
	{"Any red flag gives at least its level, however little else is answered.", (*prover).flagsForce},
	{"One sign more, or “not sure” instead of no, never lowers the urgency, apart from the step-downs of RF03, RF09 and RF15.", (*prover).signsNeverLower},
	{"What raises the risk (age, illnesses, medicines, being alone, who injected, filler) never lowers the urgency.", (*prover).modifiersNeverLower},
	{"Every finished check has an urgency and names a complication, an emergency sign, or the honest “no match”.", (*prover).alwaysAnAnswer},
	{"Ending early gives the same urgency as answering every remaining question in any way.", (*prover).endingEarlyIsSafe},
	{"No rule, question or option is dead: each decides some outcome.", (*prover).nothingIsDead},
	{"Nothing that a clinic’s link may fill in (day, places) meets a step-down, answers a sign, or turns off an emergency.", (*prover).linkIsHarmless},
}

// Prove decides the seven properties of the design, over all answers.
func Prove(g *triage.Guideline) []Result {
	out := make([]Result, len(properties))
	slots := make(chan struct{}, runtime.GOMAXPROCS(0))
	var wait sync.WaitGroup
	// The longest first.
	for _, i := range []int{5, 4, 1, 2, 0, 3, 6} {
		wait.Go(func() {
			slots <- struct{}{}
			defer func() { <-slots }()
			p := &prover{answers: newAnswers(g), result: Result{Number: i + 1, Says: properties[i].says, Proved: true}}
			properties[i].check(p)
			out[i] = p.result
		})
	}
	wait.Wait()
	return out
}

// ExtentOf counts what the properties of a guideline speak of.
func ExtentOf(g *triage.Guideline) Extent {
	e := Extent{Rules: len(g.Flags) + len(g.Complications) + 1 + len(g.NoMatch.Rules)}
	for _, f := range g.Flags {
		if f.StepDown != nil {
			e.Rules++
		}
	}
	for _, c := range g.Complications {
		e.Rules += len(c.Rules)
	}
	for _, m := range g.Modifiers {
		e.Rules += len(m.Plus) + len(m.Floor)
	}
	digits, last := 0.0, lastDay(g)
	for _, q := range g.Questions {
		switch n := len(q.Choosable()); q.Kind {
		case triage.Day:
			e.Facts++
			digits += math.Log10(float64(last + 2))
		case triage.Choices:
			e.Facts += n + 1
			digits += float64(n) * math.Log10(2)
		default:
			e.Facts += n + 1
			digits += math.Log10(float64(n + 1))
		}
	}
	e.AnswerSets = int(digits)
	return e
}

// prover works on one property, with a circuit of its own.
type prover struct {
	*answers
	result   Result
	suspects []suspect
	wanted   []wanted
}

// suspect is a way in which a promise could be broken.
type suspect struct {
	broken string // what is to be said then
	goal   lit
}

// suspect notes that no answers may make the goals hold together.
func (p *prover) suspect(broken string, goals ...lit) {
	p.suspects = append(p.suspects, suspect{broken, p.and(goals...)})
}

// refuteAll asks the solver for answers that break a promise in any of the ways
// that were noted. Where it finds some, the property is broken; of
// them as few as possible are kept, as answers in each of the worlds. Later breaks are not looked
// for: they often follow from the first.
func (p *prover) refuteAll(worlds ...*world) {
	list := p.suspects
	p.suspects = nil
	if !p.result.Proved {
		return
	}
	p.result.Checks += len(list)
	any := never
	for _, s := range list {
		any = p.or(any, s.goal)
	}
	m, found := p.solve(any)
	if !found {
		return
	}
	m = p.smallest(m, any)
	holds := p.reader(m)
	p.result.Proved = false
	for _, s := range list {
		if holds(s.goal) {
			p.result.Broken = s.broken
			break
		}
	}
	names := []string{"case"}
	if len(worlds) == 2 {
		names = []string{"before", "after"}
	}
	for i, w := range worlds {
		p.result.Cases = append(p.result.Cases, Case{ID: names[i], Today: Today, Answers: w.read(holds)})
	}
}

package proof

import (
	"strings"
	"testing"

	"aftercheck/internal/guideline"
	"aftercheck/internal/triage"
)

// TestTheGuidelineIsProved is what `aftercheck prove` says.
func TestTheGuidelineIsProved(t *testing.T) {
	for _, r := range Prove(guideline.Build()) {
		if !r.Proved {
			t.Errorf("%d. %s %s", r.Number, r.Says, r.Broken)
		}
		if r.Checks == 0 {
			t.Errorf("%d. checks nothing", r.Number)
		}
	}
}

// spoilt gives the guideline with one deliberate fault of a kind that the proof
// itself has to notice.
func spoilt(change func(g *triage.Guideline)) *triage.Guideline {
	g := guideline.Build()
	change(g)
	return g
}

// TestEachPropertyCanFail: a guideline that breaks a property is caught by just
// that one, with answers on which the engine shows the fault.
func TestEachPropertyCanFail(t *testing.T) {
	no := triage.All(triage.Doubt("date"), triage.Not(triage.Doubt("date")))
	for _, c := range []struct {
		property int
		name     string
		broken   string // part of what is said
		g        *triage.Guideline
	}{
		{2, "a sign that calms", "complaint", spoilt(func(g *triage.Guideline) {
			g.Flags = append(g.Flags, &triage.RedFlag{ID: "X", Level: triage.Emergency, Says: "x", When: triage.Not(triage.Chosen("complaint", "bruise"))})
		})},
		{3, "an illness that calms", "health", spoilt(func(g *triage.Guideline) {
			g.Flags = append(g.Flags, &triage.RedFlag{ID: "X", Level: triage.Urgent, Says: "x", When: triage.Not(triage.Certain(triage.Chosen("health", "heart")))})
		})},
		{6, "a rule that never holds", "X decides nothing", spoilt(func(g *triage.Guideline) {
			g.Flags = append(g.Flags, &triage.RedFlag{ID: "X", Level: triage.Soon, Says: "x", When: no})
		})},
		{6, "a rule that says what another says", "X decides nothing", spoilt(func(g *triage.Guideline) {
			g.Flags = append(g.Flags, &triage.RedFlag{ID: "X", Level: triage.Emergency, Says: "x", When: triage.Chosen("emergency", "stroke")})
		})},
		{7, "a step-down that a link alone meets", "step-down", spoilt(func(g *triage.Guideline) {
			f := *g.Flags[0]
			f.StepDown = &triage.StepDown{When: triage.Certain(triage.Chosen("areas", "neck")), To: triage.Urgent, Says: "x"}
			g.Flags[0] = &f
		})},
	} {
		t.Run(c.name, func(t *testing.T) {
			p := &prover{answers: newAnswers(c.g), result: Result{Proved: true}}
			properties[c.property-1].check(p)
			if p.result.Proved || !strings.Contains(p.result.Broken, c.broken) {
				t.Fatalf("not caught: %+v", p.result)
			}
			e, err := triage.Compile(c.g)
			if err != nil {
				t.Fatal(err)
			}
			if len(p.result.Cases) == 2 {
				before, after := p.result.Cases[0], p.result.Cases[1]
				a, b := e.Assess(before.Answers, before.Today), e.Assess(after.Answers, after.Today)
				if a.Urgency <= b.Urgency {
					t.Errorf("the answers do not show it: %v, then %v", a.Urgency, b.Urgency)
				}
			}
		})
	}
}

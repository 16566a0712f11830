package triage

import "testing"

// What is compiled later is built when it is first asked, once, and is the same engine.
func TestCompiledWhenFirstAsked(t *testing.T) {
	built := 0
	e := CompileLater(func() *Guideline { built++; return toy() })
	if built != 0 {
		t.Fatal("it was built before it was asked")
	}
	for range 2 {
		if got := e.Assess(says("breath", "yes"), today).Urgency; got != Emergency {
			t.Errorf("the level is %v", got)
		}
	}
	if built != 1 {
		t.Errorf("it was built %d times", built)
	}
}

func TestAGuidelineThatDoesNotCompilePanicsWhenAsked(t *testing.T) {
	e := CompileLater(func() *Guideline {
		return &Guideline{Questions: []*Question{{ID: "twice"}, {ID: "twice"}}, NoMatch: &Complication{ID: "none"}}
	})
	defer func() {
		if recover() == nil {
			t.Error("it answers")
		}
	}()
	e.Guideline()
}

package evaluate

import (
	"maps"
	"runtime"
	"slices"
	"strings"
	"sync"
	"testing"

	"aftercheck/internal/guideline"
	"aftercheck/internal/triage"
)

// TestNoQuestionIsAskedForNothing tries every answer to every question that the
// vignettes are asked: two of them must end in another urgency or in other
// complications.
func TestNoQuestionIsAskedForNothing(t *testing.T) {
	needless := needlessQuestions(guideline.Engine(), ourReport(t).Outcomes)
	for _, id := range slices.Sorted(maps.Keys(needless)) {
		t.Errorf("%s: every answer ends alike in %d cases: %v", id, len(needless[id]), needless[id])
	}
}

// TestNeedlessQuestionsAreFound asks one that decides nothing beside those that do.
func TestNeedlessQuestionsAreFound(t *testing.T) {
	g := *toy(t).Guideline()
	g.Questions = append(slices.Clone(g.Questions), &triage.Question{ID: "idle", Kind: triage.YesNo})
	g.Flags = append(slices.Clone(g.Flags), &triage.RedFlag{
		ID: "RF99", Level: triage.Urgent, When: triage.All(triage.Yes("idle"), triage.Not(triage.Yes("idle"))), Says: "Never.",
	})
	engine, err := triage.Compile(&g)
	if err != nil {
		t.Fatal(err)
	}
	set := NewSet(engine)
	set.Read("cases.jsonl", strings.NewReader(good))
	needless := needlessQuestions(engine, set.Evaluate().Outcomes)
	if len(needless) != 1 || !slices.Equal(needless["idle"], []string{"a"}) {
		t.Errorf("asked for nothing: %v, want idle in a", needless)
	}
}

// needlessQuestions lists the cases in which a question was asked for nothing.
// Each question's states are tried in their order, so that the result does not
// depend on which question is done first.
func needlessQuestions(engine *triage.Engine, outcomes []Outcome) map[string][]string {
	var (
		group    sync.WaitGroup
		lock     sync.Mutex
		needless = map[string][]string{}
		work     = make(chan []state)
	)
	for range runtime.GOMAXPROCS(0) {
		group.Go(func() {
			for states := range work {
				hints := &[]triage.Answers{}
				for _, s := range states {
					if s.hints = hints; s.matter() {
						continue
					}
					lock.Lock()
					needless[s.asked.ID] = append(needless[s.asked.ID], s.of)
					lock.Unlock()
				}
			}
		})
	}
	byQuestion := statesOf(engine, outcomes)
	for _, q := range engine.Guideline().Questions {
		work <- byQuestion[q.ID]
	}
	close(work)
	group.Wait()
	return needless
}

// state is a question that was asked, and the first vignette in which it was
// asked after these answers.
type state struct {
	tries
	of string
}

func statesOf(engine *triage.Engine, outcomes []Outcome) map[string][]state {
	bounds := boundsOf(engine.Guideline())
	seen := map[string]bool{}
	states := map[string][]state{}
	for _, o := range outcomes {
		t := tries{engine: engine, bounds: bounds, today: o.Today, before: triage.Answers{}, story: o.Answers}
		for _, id := range o.Asked {
			t.asked, _ = engine.Question(id)
			if key := t.key(); !seen[key] {
				seen[key] = true
				s := state{t, o.ID}
				s.before = maps.Clone(t.before)
				states[id] = append(states[id], s)
			}
			t.before[id] = t.told(t.asked)
		}
	}
	return states
}

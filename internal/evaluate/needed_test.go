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
	// Long ago, so that the day on which the lid fell can lie in either window.
	longAgo := strings.NewReplacer("2026-11-17", "2026-10-01", "2026-11-20", "2026-10-03").Replace(good)
	set.Read("cases.jsonl", strings.NewReader(longAgo))
	needless := needlessQuestions(engine, set.Evaluate().Outcomes)
	if len(needless) != 1 || !slices.Equal(needless["idle"], []string{"a"}) {
		t.Errorf("asked for nothing: %v, want idle in a", needless)
	}
}

// needlessQuestions lists the cases in which a question was asked for nothing.
func needlessQuestions(engine *triage.Engine, outcomes []Outcome) map[string][]string {
	var (
		group    sync.WaitGroup
		lock     sync.Mutex
		needless = map[string][]string{}
		matters  sync.Map // key of a state: it was tried and the answer matters
		work     = make(chan *Outcome)
		bounds   = boundsOf(engine.Guideline())
	)
	for range runtime.GOMAXPROCS(0) {
		group.Go(func() {
			for o := range work {
				t := tries{engine: engine, bounds: bounds, today: o.Today, before: triage.Answers{}, story: o.Answers}
				for _, id := range o.Asked {
					t.asked, _ = engine.Question(id)
					key := t.key()
					if _, done := matters.Load(key); !done {
						if t.matter() {
							matters.Store(key, true)
						} else {
							lock.Lock()
							needless[id] = append(needless[id], o.ID)
							lock.Unlock()
						}
					}
					t.before[id] = t.told(t.asked)
				}
			}
		})
	}
	for i := range outcomes {
		work <- &outcomes[i]
	}
	close(work)
	group.Wait()
	for _, cases := range needless {
		slices.Sort(cases)
	}
	return needless
}

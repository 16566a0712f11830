package proof

import (
	"bufio"
	"bytes"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"sync"
	"testing"

	"aftercheck/internal/evaluate"
	"aftercheck/internal/guideline"
	"aftercheck/internal/triage"
)

var update = flag.Bool("update", false, "find the deciding cases anew, and write the figures into the guideline")

// decidingFile holds, for each condition of an emergency or urgent rule that no
// written case hangs on, answers on which it decides: found by the solver, as few
// as it can do with, to be read and doubted by a person.
const decidingFile = "testdata/deciding_cases.jsonl"

// story is a case, and what the guideline says to it.
type story struct {
	evaluate.Outcome
	answers triage.Answers // those that the check asked for
}

func newStory(t *testing.T, v evaluate.Vignette) story {
	t.Helper()
	o, err := evaluate.Play(guideline.Engine(), v)
	if err != nil {
		t.Fatalf("%s: %v", v.ID, err)
	}
	s := story{o, triage.Answers{}}
	for _, id := range o.Asked {
		q, _ := guideline.Engine().Question(id)
		s.answers[id], _ = v.Answer(q)
	}
	return s
}

// written are the cases with a story.
func written(t *testing.T) (out []story) {
	t.Helper()
	set := evaluate.NewSet(guideline.Engine())
	files, err := filepath.Glob("../evaluate/vignettes/*.jsonl")
	if err != nil || len(files) == 0 {
		t.Fatalf("no cases: %v", err)
	}
	for _, f := range files {
		set.ReadFile(f)
	}
	for _, v := range set.Vignettes {
		out = append(out, newStory(t, v))
	}
	return out
}

// notices tells whether a case fails under a faulty guideline: another urgency, a
// complication that is no longer named, or a question that the story does not
// answer.
func (s story) notices(e *triage.Engine) bool {
	if a := e.Assess(s.answers, s.Today); a.Final && a.Urgency == s.Given && s.named(a) {
		return false
	}
	// The faulty guideline may ask other questions: only a whole check counts.
	o, err := evaluate.Play(e, s.Vignette)
	return err != nil || o.Given != s.Given || missing(o.Listed, s.Names)
}

func (s story) named(a triage.Assessment) bool {
	var ids []string
	for _, c := range a.Complications {
		ids = append(ids, c.ID)
	}
	return !missing(ids, s.Names)
}

func missing(ids, names []string) bool {
	return slices.ContainsFunc(names, func(n string) bool { return !slices.Contains(ids, n) })
}

// unnoticed are the mutants that no case notices.
func unnoticed(t *testing.T, mutants []Mutant, cases []story) (out []Mutant) {
	t.Helper()
	// The cases that a rule decides come first: mostly one of them tells.
	by := map[string][]story{}
	for _, s := range cases {
		for _, r := range s.Rules {
			by[r] = append(by[r], s)
		}
	}
	slipped := make([]bool, len(mutants))
	var wait sync.WaitGroup
	slots := make(chan struct{}, runtime.GOMAXPROCS(0))
	for i, m := range mutants {
		slots <- struct{}{}
		wait.Go(func() {
			defer func() { <-slots }()
			e, err := triage.Compile(m.Build)
			if err != nil {
				t.Errorf("%s %s: %v", m.Rule, m.Fault, err)
				return
			}
			tells := func(s story) bool { return s.notices(e) }
			slipped[i] = !slices.ContainsFunc(by[m.Rule], tells) && !slices.ContainsFunc(cases, tells)
		})
	}
	wait.Wait()
	for i, m := range mutants {
		if slipped[i] {
			out = append(out, m)
		}
	}
	return out
}

// TestMutantsAreNoticed spoils the guideline in every single place (a rule
// missing, one level too low, one condition less) and wants each fault of an
// emergency or urgent rule to be noticed: by a written case, by a deciding case,
// or by the proof, which shows that it changes no urgency for any answers.
func TestMutantsAreNoticed(t *testing.T) {
	mutants := Mutants(guideline.Build())
	left := unnoticed(t, mutants, written(t))
	byStory := count(mutants)
	for level, n := range count(left) {
		byStory[level] -= n
	}
	left = slices.DeleteFunc(left, func(m Mutant) bool { return m.Level < triage.Urgent })
	deciding := readDeciding(t)
	if *update {
		deciding = nil
	}
	open := unnoticed(t, left, deciding)
	same, found := settle(t, open, *update)
	if *update {
		writeDeciding(t, found)
		deciding = found
	}
	shares := []guideline.MutationShare{}
	all, sames := count(mutants), count(same)
	byCase := count(left)
	for _, u := range []triage.Urgency{triage.Emergency, triage.Urgent, triage.Soon, triage.Routine, triage.SelfCare} {
		s := guideline.MutationShare{Level: u, Noticed: byStory[u], Of: all[u]}
		if u >= triage.Urgent {
			s.Noticed += byCase[u] - sames[u]
			s.Of -= sames[u]
			s.Same = sames[u]
		}
		shares = append(shares, s)
		fmt.Printf("mutants of %v rules: %d of %d noticed (%d by written cases, %d by deciding cases); %d more proved to change nothing\n",
			u, s.Noticed, s.Of, byStory[u], s.Noticed-byStory[u], s.Same)
	}
	checkFigures(t, shares)
}

// settle asks the solver about mutants that no case notices: same are those that
// change no urgency for any answers; for the others it makes cases, or the test
// fails.
func settle(t *testing.T, open []Mutant, make bool) (same []Mutant, found []story) {
	t.Helper()
	d := NewDiffers(guideline.Build())
	for len(open) > 0 {
		m := open[0]
		open = open[1:]
		if !make {
			if d.Changes(m) {
				t.Errorf("%s %s: nothing notices it; write a case, or find one with -update", m.Rule, m.Fault)
			} else {
				same = append(same, m)
			}
			continue
		}
		c, ok := d.Find(m)
		if !ok {
			same = append(same, m)
			continue
		}
		s := newStory(t, evaluate.Vignette{ID: c.ID, Today: Today, Answers: c.Answers})
		found = append(found, s)
		open = unnoticed(t, open, []story{s})
	}
	return same, found
}

func count(list []Mutant) map[triage.Urgency]int {
	n := map[triage.Urgency]int{}
	for _, m := range list {
		n[m.Level]++
	}
	return n
}

// decidingLine is a deciding case as it is kept: calm answers are left out.
type decidingLine struct {
	ID      string                     `json:"id"`
	Answers map[string]json.RawMessage `json:"answers"`
	Urgency triage.Urgency             `json:"urgency"`
}

func readDeciding(t *testing.T) (out []story) {
	t.Helper()
	data, err := os.ReadFile(decidingFile)
	if err != nil {
		if *update {
			return nil
		}
		t.Fatal(err)
	}
	in := bufio.NewScanner(bytes.NewReader(data))
	for in.Scan() {
		var l decidingLine
		if err := json.Unmarshal(in.Bytes(), &l); err != nil {
			t.Fatal(err)
		}
		v := evaluate.Vignette{ID: l.ID, Today: Today, Answers: triage.Answers{}}
		for id, raw := range l.Answers {
			q, ok := guideline.Engine().Question(id)
			if !ok {
				t.Fatalf("%s: no question %s", l.ID, id)
			}
			if v.Answers[id], err = q.ParseAnswer(raw); err != nil {
				t.Fatalf("%s: %s: %v", l.ID, id, err)
			}
		}
		s := newStory(t, v)
		if s.Given != l.Urgency {
			t.Errorf("%s: %v (%v), was %v", l.ID, s.Given, s.Rules, l.Urgency)
		}
		out = append(out, s)
	}
	return out
}

func writeDeciding(t *testing.T, cases []story) {
	t.Helper()
	var out bytes.Buffer
	for _, s := range cases {
		l := decidingLine{ID: s.ID, Urgency: s.Given, Answers: map[string]json.RawMessage{}}
		for id, a := range s.Vignette.Answers {
			q, _ := guideline.Engine().Question(id)
			if calm, ok := (evaluate.Vignette{}).Answer(q); ok && calm.Equal(a) {
				continue
			}
			raw, err := a.MarshalJSON()
			if err != nil {
				t.Fatal(err)
			}
			l.Answers[id] = raw
		}
		line, err := json.Marshal(l)
		if err != nil {
			t.Fatal(err)
		}
		out.Write(append(line, '\n'))
	}
	if err := os.MkdirAll(filepath.Dir(decidingFile), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(decidingFile, out.Bytes(), 0o644); err != nil {
		t.Fatal(err)
	}
}

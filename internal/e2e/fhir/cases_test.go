package fhir

import (
	"encoding/json"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"aftercheck/internal/diary"
	"aftercheck/internal/e2e/need"
	"aftercheck/internal/evaluate"
	"aftercheck/internal/guideline"
	"aftercheck/internal/handover"
	"aftercheck/internal/handover/fhir"
	"aftercheck/internal/triage"
)

// check is one played check.
type check struct {
	name  string
	kase  handover.Case
	whole bool // every question that applies is answered
}

func (c check) answers() triage.Answers { return c.kase.Check.Answers }

// bundle is the document, and apart from it the answers in it.
func (c check) bundle(t testing.TB) (whole, response json.RawMessage) {
	t.Helper()
	whole = fhir.Bundle(guideline.Engine(), c.kase)
	var b struct {
		Entry []struct{ Resource json.RawMessage }
	}
	if err := json.Unmarshal(whole, &b); err != nil {
		t.Fatal(err)
	}
	for _, e := range b.Entry {
		if strings.Contains(string(e.Resource), `"QuestionnaireResponse"`) {
			return whole, e.Resource
		}
	}
	t.Fatal("no answers in the document")
	return nil, nil
}

// stories plays every written case of the guideline.
func stories(t testing.TB) []check {
	t.Helper()
	engine := guideline.Engine()
	set := evaluate.NewSet(engine)
	files, err := filepath.Glob("../../evaluate/vignettes/*.jsonl")
	if err != nil || len(files) == 0 {
		t.Fatalf("no stories: %v", err)
	}
	for _, f := range files {
		set.ReadFile(f)
	}
	var out []check
	for _, v := range set.Vignettes {
		out = append(out, play(t, engine, v))
	}
	return out
}

func play(t testing.TB, engine *triage.Engine, v evaluate.Vignette) check {
	t.Helper()
	given := triage.Answers{}
	for {
		a := engine.Assess(given, v.Today)
		if a.Final {
			c := diary.Check{Guideline: guideline.Version, Day: v.Today, Answers: given}
			if a.Urgency == triage.Emergency {
				c.Emergency = &diary.Emergency{Day: v.Today, Answers: given, Rules: a.Flags}
			}
			return check{name: v.ID, kase: handover.Case{Check: c, Made: v.Today.Time().Add(23 * time.Hour)}}
		}
		said, ok := v.Answer(a.Next)
		if !ok {
			t.Fatalf("%s leaves %s open", v.ID, a.Next.ID)
		}
		given[a.Next.ID] = said
	}
}

// different picks stories until every question and every urgency was met in
// one, each with as much that is new as can be; then the odd ones: ended early,
// nothing answered but an emergency sign tapped.
func different(t testing.TB) []check {
	t.Helper()
	all := stories(t)
	seen := map[string]bool{}
	var out []check
	for {
		best, gain := -1, 0
		for i, c := range all {
			if n := len(news(c, seen)); n > gain {
				best, gain = i, n
			}
		}
		if best < 0 {
			break
		}
		for _, id := range news(all[best], seen) {
			seen[id] = true
		}
		out = append(out, all[best])
	}
	early := all[0]
	early.name = "ended early"
	early.kase.Check.Answers = triage.Answers{"emergency": triage.Chose(), "areas": triage.Unsure(), "complaint": triage.Chose("lid", "headache")}
	early.kase.Check.Emergency = nil
	tapped := check{name: "tapped", kase: handover.Case{Made: early.kase.Made, Tap: handover.Tap{Group: "stroke", At: early.kase.Made}}}
	again := all[1]
	again.name = "checked again"
	again.kase.Since = again.kase.Check.Day - 1
	again.kase.Check.Course = map[string]diary.Course{"lid": diary.Worse, "sight": diary.New, "bruise": diary.Gone}
	someone := all[2]
	someone.name = "answered by someone else"
	someone.kase.Check.For = diary.ForSomeone
	return append(out, early, tapped, again, someone)
}

// news is what a check has that was not seen yet.
func news(c check, seen map[string]bool) []string {
	var out []string
	add := func(id string) {
		if !seen[id] {
			out = append(out, id)
		}
	}
	add("level " + guideline.Engine().Assess(c.answers(), c.kase.Check.Day).Urgency.String())
	for id, a := range c.answers() {
		add(id)
		if a.IsUnsure() {
			add("unsure of " + id)
		}
	}
	return out
}

// run hands JSON to one of the programs beside this file and reads its answer.
func run(t testing.TB, script string, in, out any) {
	t.Helper()
	installed(t)
	input, err := json.Marshal(in)
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(need.Program(t, "install Debian's nodejs", "node"), script)
	cmd.Stdin = strings.NewReader(string(input))
	var complaint strings.Builder
	cmd.Stderr = &complaint
	output, err := cmd.Output()
	if err != nil {
		t.Fatalf("%s: %v\n%s", script, err, complaint.String())
	}
	if err := json.Unmarshal(output, out); err != nil {
		t.Fatalf("%s: %v", script, err)
	}
}

func installed(t testing.TB) {
	t.Helper()
	need.File(t, "run `make deps`", "node_modules/.package-lock.json")
}

package evaluate

import (
	"path/filepath"
	"strings"
	"testing"
)

// good is a vignette to which each case below does one thing wrong.
const good = `{"id":"a","story":"My lid droops.","today":"2026-11-22","answers":{"date":"2026-11-17","complaint":["lid"],"lid-start":"2026-11-20"},"expected":"soon","acceptable":["urgent"],"kind":"complication","source":["C14"],"names":["C14"]}`

// TestProblems makes each mistake between two good lines: it is named with its
// line, and the others are scored.
func TestProblems(t *testing.T) {
	for _, c := range []struct {
		name, old, new string
		want           string // after file and line
	}{
		{"no JSON", good, `{"id":"b",`, `not a vignette: unexpected`},
		{"two values", good, good + ` {}`, `b: not a vignette: more than one value on the line`},
		{"not an object", good, `["b"]`, `not a vignette: cannot unmarshal array`},
		{"unknown field", `"kind"`, `"sort"`, `b: not a vignette: unknown field "sort"`},
		{"field of another kind", `"story":"My lid droops."`, `"story":7`, `b: not a vignette: cannot unmarshal number`},
		{"no id", `"id":"a",`, ``, `"id" is missing`},
		{"no story", `My lid droops.`, ` `, `b: "story" is missing`},
		{"no today", `"today":"2026-11-22",`, ``, `b: "today" is missing`},
		{"no answers", `"answers":{"date":"2026-11-17","complaint":["lid"],"lid-start":"2026-11-20"}`, `"answers":{}`, `b: "answers" is missing`},
		{"no expected", `"expected":"soon",`, ``, `b: "expected" is missing`},
		{"no kind", `"kind":"complication",`, ``, `b: "kind" is missing`},
		{"no source", `"source":["C14"]`, `"source":[]`, `b: "source" is missing`},
		{"unknown kind", `"complication"`, `"funny"`, `b: kind: "funny" is not one of red flag, complication,`},
		{"impossible today", `2026-11-22`, `2026-02-30`, `b: today: "2026-02-30" is not a date`},
		{"unknown urgency", `"expected":"soon"`, `"expected":"asap"`, `b: expected: unknown urgency "asap"`},
		{"unknown acceptable urgency", `["urgent"]`, `["asap"]`, `b: acceptable: unknown urgency "asap"`},
		{"unknown complication", `"names":["C14"]`, `"names":["C99"]`, `b: names: there is no complication "C99"`},
		{"unknown question", `"complaint"`, `"complant"`, `b: complant: there is no such question`},
		{"unknown option", `["lid"]`, `["lit"]`, `b: complaint: "lit" is not an option; wants a list of bruise, lid`},
		{"impossible date", `2026-11-17`, `2026-11-31`, `b: date: "2026-11-31" is not a date`},
		{"injection in the future", `2026-11-17`, `2026-11-23`, `b: date: 2026-11-23 is after today, 2026-11-22`},
		{"began before the injection", `2026-11-20`, `2026-11-16`, `b: lid-start: 2026-11-16 is before the injection, 2026-11-17`},
		{"not sure is not offered", `["lid"]`, `"unsure"`, `b: complaint: "unsure" is not offered`},
		{"answered twice", `"complaint":["lid"]`, `"complaint":["lid"],"complaint":["bruise"]`, `b: not a vignette: answers has "complaint" twice`},
		{"answers are a list", `{"date":"2026-11-17","complaint":["lid"],"lid-start":"2026-11-20"}`, `[]`, `b: not a vignette: answers is not an object`},
		{"id of another", `"My lid droops."`, `"Mine too."`, `a: the id is already that of cases.jsonl, line 1`},
		{"story leaves a day open", `,"lid-start":"2026-11-20"`, ``, `b: the check asks lid-start and the story does not say`},
		{"story leaves the worry open", `"complaint":["lid"],`, ``, `b: the check asks complaint and the story does not say`},
	} {
		t.Run(c.name, func(t *testing.T) {
			bad := strings.Replace(good, c.old, c.new, 1)
			if bad == good {
				t.Fatal("the case changes nothing")
			}
			if c.name != "id of another" {
				bad = strings.Replace(bad, `"id":"a"`, `"id":"b"`, 1)
			}
			last := strings.Replace(good, `"id":"a"`, `"id":"last"`, 1)
			set := NewSet(toy(t))
			set.Read("cases.jsonl", strings.NewReader(good+"\n\n"+bad+"\n"+last))
			r := set.Evaluate()
			if len(r.Problems) != 1 || !strings.HasPrefix(r.Problems[0].String(), "cases.jsonl: line 3: "+c.want) {
				t.Errorf("problems %v, want line 3: %s", r.Problems, c.want)
			}
			if r.Figures.Cases != 2 || r.Figures.Exact.Count != 2 {
				t.Errorf("%d of 2 good lines are scored", r.Figures.Cases)
			}
		})
	}
}

// TestSameIDInTwoFiles: files that are scored together share their ids.
func TestSameIDInTwoFiles(t *testing.T) {
	set := NewSet(toy(t))
	set.Read("one.jsonl", strings.NewReader(good))
	set.Read("two.jsonl", strings.NewReader("\n"+good))
	if len(set.Problems) != 1 || set.Problems[0].String() != "two.jsonl: line 2: a: the id is already that of one.jsonl, line 1" {
		t.Errorf("problems %v", set.Problems)
	}
}

func TestFileThatIsNotThere(t *testing.T) {
	set := NewSet(toy(t))
	path := filepath.Join(t.TempDir(), "none.jsonl")
	set.ReadFile(path)
	set.Read("cases.jsonl", strings.NewReader(good))
	r := set.Evaluate()
	if len(r.Problems) != 1 || r.Problems[0].String() != path+": no such file or directory" || r.Figures.Cases != 1 {
		t.Errorf("problems %v, %d cases", r.Problems, r.Figures.Cases)
	}
}

// TestProblemsStandInOrder: those of reading and those of playing together.
func TestProblemsStandInOrder(t *testing.T) {
	open := strings.Replace(good, `,"lid-start":"2026-11-20"`, ``, 1)
	set := NewSet(toy(t))
	set.Read("cases.jsonl", strings.NewReader("{\n"+open+"\n[\n"))
	for i, p := range set.Evaluate().Problems {
		if p.At.Line != i+1 {
			t.Errorf("problem %d is of line %d", i, p.At.Line)
		}
	}
}

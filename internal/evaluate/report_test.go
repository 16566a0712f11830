package evaluate

import (
	"bytes"
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"aftercheck/internal/guideline"
	"aftercheck/internal/triage"
)

// toyCases have every verdict once or more. In each comment: given, against what
// was expected, and the questions asked.
var toyCases = strings.Join([]string{
	// self-care, exact, 4: emergency, date, complaint, hot
	`{"id":"bruise","story":"A bruise.","today":"2026-11-22","answers":{"date":"2026-11-20","complaint":["bruise"]},"expected":"self-care","kind":"complication","source":["C04"],"names":["C04"]}`,
	// soon, exact, 6: the pupils and the heat are calm by default
	`{"id":"lid","story":"A lid.","today":"2026-11-22","answers":{"date":"2026-11-17","complaint":["lid"],"lid-start":"2026-11-20"},"expected":"soon","kind":"complication","source":["C14"],"names":["C14","C04"]}`,
	// emergency, exact, 1: three answers are never asked for
	`{"id":"breath","story":"No air.","today":"2026-11-22","answers":{"emergency":["breathing"],"date":"2026-11-17","complaint":["lid"],"lid-start":"2026-11-20"},"expected":"emergency","kind":"red flag","source":["RF01"],"names":["C14"]}`,
	// soon for emergency: serious under-triage, 6
	`{"id":"too-low","story":"A lid and a bad head.","today":"2026-11-22","answers":{"date":"2026-11-17","complaint":["lid"],"lid-start":"2026-11-20"},"expected":"emergency","acceptable":["urgent"],"kind":"red flag","source":["RF13"]}`,
	// urgent for emergency: under-triage, but seen today, 6
	`{"id":"low","story":"A hot bruise.","today":"2026-11-22","answers":{"date":"2026-11-20","complaint":["bruise"],"hot":"yes"},"expected":"emergency","kind":"red flag","source":["RF48"]}`,
	// soon for self-care: over-triage, 3
	`{"id":"high","story":"Something.","today":"2026-11-22","answers":{"date":"2026-11-20","complaint":[]},"expected":"self-care","acceptable":["routine"],"kind":"over-triage","source":["J86"]}`,
	// soon for routine, which soon is acceptable for, 3
	`{"id":"fine","story":"Something.","today":"2026-11-22","answers":{"date":"2026-11-20","complaint":[]},"expected":"routine","acceptable":["soon"],"kind":"over-triage","source":["J86"]}`,
}, "\n")

func toyReport(t *testing.T) Report {
	t.Helper()
	set := NewSet(toy(t))
	set.Read("toy.jsonl", strings.NewReader(toyCases))
	return set.Evaluate()
}

func TestVerdicts(t *testing.T) {
	r := toyReport(t)
	if len(r.Problems) > 0 {
		t.Fatal(r.Problems)
	}
	want := map[string]string{
		"bruise": "exact", "lid": "exact", "breath": "exact", "too-low": "serious under-triage",
		"low": "under-triage", "high": "over-triage", "fine": "acceptable",
	}
	for _, o := range r.Outcomes {
		if o.verdict() != want[o.ID] {
			t.Errorf("%s: %s given, %s, want %s", o.ID, o.Given, o.verdict(), want[o.ID])
		}
	}
	var inexact []string
	for _, o := range r.Inexact() {
		inexact = append(inexact, o.ID)
	}
	if !slices.Equal(inexact, []string{"too-low", "low", "high", "fine"}) {
		t.Errorf("not exact: %v", inexact)
	}
}

func TestFigures(t *testing.T) {
	r := toyReport(t)
	f := r.Figures
	for _, c := range []struct {
		name string
		got  guideline.Share
		want guideline.Share
	}{
		{"exact", f.Exact, ShareOf(3, 7)},
		{"acceptable", f.Acceptable, ShareOf(4, 7)},
		{"under", f.Under, ShareOf(2, 7)},
		{"serious under", f.SeriousUnder, ShareOf(1, 7)},
		{"over", f.Over, ShareOf(1, 7)},
		{"listed", r.Named, ShareOf(1, 3)},
		{"listed among the first 3", r.NamedFirst, ShareOf(1, 3)},
	} {
		if c.got != c.want {
			t.Errorf("%s: %+v, want %+v", c.name, c.got, c.want)
		}
	}
	// Rows expected, columns given, self-care first.
	if want := [5][5]int{{1, 0, 1, 0, 0}, {0, 0, 1, 0, 0}, {0, 0, 1, 0, 0}, {}, {0, 0, 1, 1, 1}}; f.Table != want {
		t.Errorf("table %v, want %v", f.Table, want)
	}
	if q := f.Questions; f.Cases != 7 || q.Median != 4 || q.P90 != 6 || q.Most != 6 {
		t.Errorf("%d cases, questions %+v", f.Cases, q)
	}
	if r.Unasked != 3 {
		t.Errorf("%d answers not asked for", r.Unasked)
	}
	if len(r.Kinds) != 3 || r.Kinds[0].Kind != "red flag" || r.Kinds[0].Figures.Cases != 3 ||
		r.Kinds[2].Kind != "over-triage" || r.Kinds[2].Figures.Questions.Most != 3 {
		t.Errorf("kinds %+v", r.Kinds)
	}
}

// TestLists counts a case only when every named complication is there.
func TestLists(t *testing.T) {
	o := Outcome{Listed: []string{"C1", "C2", "C3", "C4"}}
	for _, c := range []struct {
		names []string
		first int
		want  bool
	}{
		{[]string{"C3"}, 3, true},
		{[]string{"C4"}, 3, false},
		{[]string{"C4"}, 4, true},
		{[]string{"C1", "C4"}, 3, false},
		{[]string{"C1", "C5"}, 9, false},
	} {
		o.Names = c.names
		if got := o.Lists(c.first); got != c.want {
			t.Errorf("%v among the first %d: %v", c.names, c.first, got)
		}
	}
}

// TestUnderTriageIsFound raises what each finished case expects above what it is
// given: every one must then count.
func TestUnderTriageIsFound(t *testing.T) {
	for _, o := range toyReport(t).Outcomes {
		if o.Given == triage.Emergency {
			continue
		}
		o.Expected = o.Given + 1
		o.Acceptable = []triage.Urgency{o.Expected}
		if !o.Under() || o.Accepted() || o.Over() || o.SeriousUnder() != (o.Given == triage.Soon) {
			t.Errorf("%s: given %s, expected %s is %s", o.ID, o.Given, o.Expected, o.verdict())
		}
	}
}

// TestMarkdown: what a reader must find, and the same bytes each time.
func TestMarkdown(t *testing.T) {
	var first, again bytes.Buffer
	for _, out := range []*bytes.Buffer{&first, &again} {
		set := NewSet(toy(t))
		set.Read("toy.jsonl", strings.NewReader(toyCases+"\n{}\n"))
		if err := set.Evaluate().Markdown(out); err != nil {
			t.Fatal(err)
		}
	}
	if first.String() != again.String() {
		t.Error("two reports on the same files differ")
	}
	for _, want := range []string{
		"# Evaluation of guideline toy-1\n\n7 cases; 1 not scored.\n",
		"| exact                | 3 of 7 | 42.9 % |  9.9 % to 81.6 % |\n",
		"| expected \\ given | emergency | urgent | soon | routine | self-care |\n",
		"| emergency        |         1 |      1 |    1 |       0 |         0 |\n",
		"| red flag     |     3 |     1 |      4 |    6 |    6 |\n",
		"- **too-low**: given soon, expected emergency (serious under-triage). A lid and a bad head.\n  Decided by C14. Source: RF13.\n",
		"## Not scored\n\n- toy.jsonl: line 8: \"id\" is missing\n",
	} {
		if !strings.Contains(first.String(), want) {
			t.Errorf("the report does not have\n%s\nit is\n%s", want, first.String())
		}
	}
}

func TestJSON(t *testing.T) {
	set := NewSet(toy(t))
	set.Read("toy.jsonl", strings.NewReader(toyCases+"\n{}\n"))
	var out bytes.Buffer
	if err := set.Evaluate().JSON(&out); err != nil {
		t.Fatal(err)
	}
	var got struct {
		Figures struct {
			Exact struct {
				Count, Of int
				From, To  float64
			}
			Table map[string]map[string]int
		}
		Cases     []struct{ ID, Given, Verdict string }
		NotScored []struct {
			File  string
			Line  int
			Error string
		}
	}
	if err := json.Unmarshal(out.Bytes(), &got); err != nil {
		t.Fatal(err)
	}
	if e := got.Figures.Exact; e.Count != 3 || e.Of != 7 || e.From != 0.099 || e.To != 0.8159 {
		t.Errorf("exact %+v", e)
	}
	if got.Figures.Table["emergency"]["soon"] != 1 || got.Figures.Table["soon"]["emergency"] != 0 {
		t.Errorf("table %v", got.Figures.Table)
	}
	if len(got.Cases) != 7 || got.Cases[3].ID != "too-low" || got.Cases[3].Given != "soon" || got.Cases[3].Verdict != "serious under-triage" {
		t.Errorf("cases %+v", got.Cases)
	}
	if len(got.NotScored) != 1 || got.NotScored[0].Line != 8 || got.NotScored[0].File != "toy.jsonl" {
		t.Errorf("not scored %+v", got.NotScored)
	}
}

func TestOneCaseIsOne(t *testing.T) {
	one, _, _ := strings.Cut(toyCases, "\n")
	set := NewSet(toy(t))
	set.Read("toy.jsonl", strings.NewReader(one+"\n"))
	var out bytes.Buffer
	if err := set.Evaluate().Markdown(&out); err != nil || !strings.Contains(out.String(), "\n\n1 case.\n") {
		t.Errorf("%v:\n%.80s", err, out.String())
	}
}

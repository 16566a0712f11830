package evaluate

import (
	"bytes"
	"flag"
	"fmt"
	"go/format"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"aftercheck/internal/guideline"
)

var update = flag.Bool("update", false, "write the figures of the vignettes into the guideline")

// figuresFile holds the figures that the app shows.
const figuresFile = "../guideline/evaluation.go"

// ours is the report on the vignettes of this repository.
var ours = sync.OnceValues(func() (Report, error) {
	files, err := filepath.Glob("vignettes/*.jsonl")
	if err != nil || len(files) == 0 {
		return Report{}, fmt.Errorf("no vignettes: %v", err)
	}
	set := NewSet(guideline.Engine())
	for _, f := range files {
		set.ReadFile(f)
	}
	return set.Evaluate(), nil
})

func ourReport(t *testing.T) Report {
	t.Helper()
	r, err := ours()
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// TestOurVignettesAreWhole: each is scored.
func TestOurVignettesAreWhole(t *testing.T) {
	for _, p := range ourReport(t).Problems {
		t.Error(p)
	}
}

// TestHowWellTheGuidelineDoes is what must hold before anything is published.
func TestHowWellTheGuidelineDoes(t *testing.T) {
	r := ourReport(t)
	f := r.Figures
	if f.Cases < 250 {
		t.Errorf("%d cases, want 250 or more", f.Cases)
	}
	for _, o := range r.Outcomes {
		if o.Under() || o.SeriousUnder() {
			t.Errorf("%s: %s: given %s, expected %s (%v)", o.ID, o.verdict(), o.Given, o.Expected, o.Rules)
		}
	}
	if 10*f.Exact.Count < 9*f.Exact.Of {
		t.Errorf("%d of %d are exact, want 90 %%", f.Exact.Count, f.Exact.Of)
	}
	if q := f.Questions; q.Median > 9 || q.P90 > 16 {
		t.Errorf("questions %+v, want a median of 9 and a 90th percentile of 16 or less", q)
	}
	for _, k := range Kinds {
		if !hasKind(r, k) {
			t.Errorf("there is no case of the kind %q", k)
		}
	}
}

func hasKind(r Report, kind string) bool {
	for _, k := range r.Kinds {
		if k.Kind == kind {
			return true
		}
	}
	return false
}

// TestTheAppShowsTheseFigures: what people read of the evaluation is what it gives.
func TestTheAppShowsTheseFigures(t *testing.T) {
	f := ourReport(t).Figures
	source, err := format.Source([]byte(figuresSource(f)))
	if err != nil {
		t.Fatal(err)
	}
	if *update {
		if err := os.WriteFile(figuresFile, source, 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	if f != guideline.Evaluation {
		t.Errorf("the figures that the app shows are not these; run the test with -update, or put this into %s:\n%s", figuresFile, source)
	}
	if have, err := os.ReadFile(figuresFile); err != nil || !bytes.Equal(have, source) {
		t.Errorf("%s is not as -update writes it: %v", figuresFile, err)
	}
}

// figuresSource is the Go file with the figures.
func figuresSource(f guideline.EvaluationFigures) string {
	var b strings.Builder
	b.WriteString(`package guideline

// Evaluation is how this guideline does on the vignettes of internal/evaluate.
// A test there compares it, and writes it with
//
//	go test ./internal/evaluate -run Figures -update
var Evaluation = EvaluationFigures{
`)
	fmt.Fprintf(&b, "\tCases: %d,\n", f.Cases)
	for _, s := range []struct {
		name  string
		share guideline.Share
	}{
		{"Exact", f.Exact},
		{"Acceptable", f.Acceptable},
		{"Under", f.Under},
		{"SeriousUnder", f.SeriousUnder},
		{"Over", f.Over},
	} {
		fmt.Fprintf(&b, "\t%s: Share{Count: %d, Of: %d, From: %v, To: %v},\n", s.name, s.share.Count, s.share.Of, s.share.From, s.share.To)
	}
	b.WriteString("\tTable: [5][5]int{\n")
	for _, row := range f.Table {
		b.WriteString("\t\t{" + strings.Trim(strings.Join(strings.Fields(fmt.Sprint(row)), ", "), "[]") + "},\n")
	}
	q := f.Questions
	fmt.Fprintf(&b, "\t},\n\tQuestions: QuestionCounts{Median: %d, P90: %d, Most: %d},\n}\n", q.Median, q.P90, q.Most)
	return b.String()
}

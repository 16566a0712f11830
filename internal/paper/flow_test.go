package paper

import (
	"bytes"
	"flag"
	"os"
	"slices"
	"strings"
	"testing"

	"gonum.org/v1/gonum/graph/formats/dot"
	"gonum.org/v1/gonum/graph/formats/dot/ast"

	"aftercheck/internal/guideline"
	"aftercheck/internal/triage"
)

var update = flag.Bool("update", false, "write the graph in the repository anew")

const flowFile = "../guideline/flow.dot"

// TestFlowIsTheGuidelines: the graph in the repository is the code's.
func TestFlowIsTheGuidelines(t *testing.T) {
	now := written(t, Flow)
	if *update {
		if err := os.WriteFile(flowFile, now, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	kept, err := os.ReadFile(flowFile)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(kept, now) {
		t.Errorf("%s is not the guideline's graph any more; look at what changed, then run: go test ./internal/paper -update", flowFile)
	}
}

// TestFlowIsAGraph: another program can read it; every question is one node, and
// an arrow only joins nodes that are there.
func TestFlowIsAGraph(t *testing.T) {
	nodes, arrows := parsed(t)
	for _, q := range guideline.Engine().Guideline().Questions {
		if nodes[q.ID] != 1 {
			t.Errorf("question %s is %d nodes", q.ID, nodes[q.ID])
		}
	}
	for id, n := range nodes {
		if n != 1 {
			t.Errorf("node %s stands %d times", id, n)
		}
	}
	for a := range arrows {
		if nodes[a.from] == 0 || nodes[a.to] == 0 {
			t.Errorf("an arrow from %q to %q", a.from, a.to)
		}
	}
}

// TestEveryQuestionIsReached: a question that is not asked of everyone has an
// arrow in, one that is has none but the invisible ones.
func TestEveryQuestionIsReached(t *testing.T) {
	_, arrows := parsed(t)
	for _, q := range guideline.Engine().Guideline().Questions {
		in := 0
		for a, label := range arrows {
			if a.to == q.ID && label != "" {
				in++
			}
		}
		if (q.Ask == nil) != (in == 0) {
			t.Errorf("%s: %d arrows in", q.ID, in)
		}
	}
}

// TestArrowsAreTheEngines: what a solid arrow says is enough, is enough for the
// engine.
func TestArrowsAreTheEngines(t *testing.T) {
	e := guideline.Engine()
	for _, q := range e.Guideline().Questions {
		for _, h := range hangs(e.Guideline(), q.Ask) {
			from, ok := e.Question(h.on)
			if !ok || len(h.answers) == 0 {
				t.Fatalf("%s hangs on %q by %v", q.ID, h.on, h.answers)
			}
			for _, a := range h.answers {
				answer := triage.Unsure()
				if _, ok := from.Option(a); ok {
					answer = triage.Chose(a)
				} else if a != "not sure" {
					continue // days in words, or a "not"
				}
				if enough := e.Applies(q.ID, triage.Answers{h.on: answer}, 20000); enough == h.together {
					t.Errorf("%s after %s of %s: the engine says %v, the arrow the contrary", q.ID, a, h.on, enough)
				}
			}
		}
	}
}

// TestExitsAreTheEngines: the answers drawn as emergencies are those of the
// engine, no more and no fewer.
func TestExitsAreTheEngines(t *testing.T) {
	e := guideline.Engine()
	g := e.Guideline()
	urgent := map[string]bool{}
	for _, f := range emergencies(g) {
		urgent[f.ID] = true
	}
	for _, q := range g.Questions {
		drawn := map[string][]string{}
		for _, x := range exits(g, q) {
			drawn[x.answer] = x.flags
		}
		answers := map[string]triage.Answer{}
		for _, o := range q.Choosable() {
			answers[o.ID] = triage.Chose(o.ID)
		}
		if q.Unsure != "" {
			answers["not sure"] = triage.Unsure()
		}
		for name, a := range answers {
			flags := e.Assess(triage.Answers{q.ID: a}, 20000).Flags
			flags = slices.DeleteFunc(flags, func(id string) bool { return !urgent[id] })
			if !slices.Equal(flags, drawn[name]) {
				t.Errorf("%s %s: the engine has %v, the graph %v", q.ID, name, flags, drawn[name])
			}
		}
	}
}

// TestEveryEmergencyIsDrawn: each emergency flag, rule and floor is named on a
// red arrow or among the other ways.
func TestEveryEmergencyIsDrawn(t *testing.T) {
	g := guideline.Engine().Guideline()
	text := strings.NewReplacer(`\n`, " ", ",", " ", "*", " ", `"`, " ").Replace(string(written(t, Flow)))
	words := strings.Fields(text)
	want := otherWays(g)
	for _, f := range emergencies(g) {
		want = append(want, f.ID)
	}
	for _, id := range want {
		if !slices.Contains(words, id) {
			t.Errorf("%s is not in the graph", id)
		}
	}
}

func TestQuoting(t *testing.T) {
	for in, want := range map[string]string{
		`plain`:        `"plain"`,
		`a "b"`:        `"a \"b\""`,
		`back\slash`:   `"back\\slash"`,
		"two\nlines":   `"two\nlines"`,
		`ends with \`:  `"ends with \\"`,
		`<b> is text;`: `"<b> is text;"`,
	} {
		if got := quoted(in); got != want {
			t.Errorf("quoted(%q) is %s, want %s", in, got, want)
		}
		if _, err := dot.ParseString("digraph { " + quoted(in) + " }"); err != nil {
			t.Errorf("%q: %v", in, err)
		}
	}
}

type arrow struct{ from, to string }

// parsed reads the graph: how often each node stands, and the arrows with their
// labels.
func parsed(t *testing.T) (nodes map[string]int, arrows map[arrow]string) {
	t.Helper()
	file, err := dot.ParseBytes(written(t, Flow))
	if err != nil {
		t.Fatal(err)
	}
	nodes, arrows = map[string]int{}, map[arrow]string{}
	var read func([]ast.Stmt)
	read = func(list []ast.Stmt) {
		for _, s := range list {
			switch s := s.(type) {
			case *ast.NodeStmt:
				nodes[strings.Trim(s.Node.ID, `"`)]++
			case *ast.EdgeStmt:
				a := arrow{strings.Trim(s.From.(*ast.Node).ID, `"`), strings.Trim(s.To.Vertex.(*ast.Node).ID, `"`)}
				arrows[a] += labelOf(s.Attrs)
			case *ast.Subgraph:
				read(s.Stmts)
			}
		}
	}
	read(file.Graphs[0].Stmts)
	return nodes, arrows
}

func labelOf(attrs []*ast.Attr) string {
	for _, a := range attrs {
		if a.Key == "label" {
			return a.Val
		}
	}
	return ""
}

package paper

import (
	"slices"
	"strings"
	"testing"

	"github.com/yuin/goldmark/ast"
	tables "github.com/yuin/goldmark/extension/ast"

	"aftercheck/internal/guideline"
	"aftercheck/internal/triage"
)

// TestEveryIDHasItsPlace: each section holds the headings of its own ids, once
// and in order, and no other section does.
func TestEveryIDHasItsPlace(t *testing.T) {
	g := guideline.Engine().Guideline()
	want := map[string][]string{}
	note := func(section, id string) { want[section] = append(want[section], id) }
	for _, q := range g.Questions {
		note("The questions, in the order of asking", q.ID)
	}
	for _, s := range guideline.SharedSigns() {
		note("Signs that several rules share", s.ID)
	}
	for u := triage.Emergency; u >= triage.SelfCare; u-- {
		for _, f := range g.Flags {
			if f.Level == u {
				note("Red flags", f.ID)
			}
		}
	}
	for _, family := range guideline.Groups() {
		for _, c := range guideline.Complications() {
			if c.Group != family {
				continue
			}
			note("Complications", c.ID)
			for _, r := range c.Rules {
				note("Complications", r.ID)
			}
		}
	}
	for _, m := range g.Modifiers {
		note("Modifiers", m.ID)
	}

	have := map[string][]string{}
	section := ""
	doc, source := read(t)
	for n := doc.FirstChild(); n != nil; n = n.NextSibling() {
		h, ok := n.(*ast.Heading)
		if !ok {
			continue
		}
		if h.Level == 2 {
			section = textOf(h, source)
		}
		if id := firstCode(h, source); id != "" && h.Level > 2 && !strings.HasPrefix(textOf(h, source), "Level ") {
			have[section] = append(have[section], id)
		}
	}
	for name, ids := range want {
		if !slices.Equal(have[name], ids) {
			t.Errorf("%s has the headings %v, want %v", name, have[name], ids)
		}
	}
	for name := range have {
		if want[name] == nil {
			t.Errorf("%s has headings of ids: %v", name, have[name])
		}
	}
}

// TestNothingIsLeftOut: every text of a question or rule can be read in the
// document as it stands in the guideline, in its order.
func TestNothingIsLeftOut(t *testing.T) {
	g := guideline.Engine().Guideline()
	doc, source := read(t)
	all := textOf(doc, source)
	in := func(where string, texts ...string) {
		for _, s := range texts {
			if !strings.Contains(all, s) {
				t.Errorf("%s: %q is not in the document", where, s)
			}
		}
	}
	for _, q := range g.Questions {
		in(q.ID, q.Text, q.Help, q.None, q.Unsure)
		in(q.ID, q.Steps...)
		for _, o := range q.Options {
			in(q.ID, o.ID+" "+o.Text, o.Help)
		}
	}
	for _, e := range guideline.EmergencyGroups() {
		in(e.ID, e.Title, e.Say)
		in(e.ID, e.Signs...)
	}
	for _, f := range g.Flags {
		in(f.ID, f.Says)
		if f.StepDown != nil {
			in(f.ID, "Step-down of "+f.ID, f.StepDown.Says)
		}
	}
	for _, c := range guideline.Complications() {
		in(c.ID, c.Name, c.Summary, c.Says)
		for _, r := range c.Rules {
			in(r.ID, r.Says)
		}
		for _, tell := range c.Tells {
			in(c.ID, tell.Says)
		}
	}
	for _, m := range g.Modifiers {
		in(m.ID, m.Says)
		for _, f := range m.Floor {
			in(m.ID, f.Says)
		}
	}
	for _, r := range guideline.References() {
		in(string(r.ID), string(r.ID), r.Citation, r.URL)
	}
	for _, d := range guideline.Doubts() {
		in(d.ID, d.ID, d.Topic, d.Sides, d.Choice)
	}
	for _, c := range guideline.Corrections() {
		in(c.ID, c.ID, c.Says)
	}
	for _, c := range []*triage.Complication{g.NoMatch} {
		in(c.ID, c.Says)
		for _, r := range c.Rules {
			in(r.ID, r.ID, r.Says)
		}
	}
	in("front", g.Version, guideline.Review)
	for _, field := range []string{"Registration number", "Date", "Signature", "☐ Approved", "☐ Approved with the changes", "☐ Not approved", "Comments"} {
		in("signature", field)
	}
}

// TestEveryRuleHasItsCondition: below each heading of a rule stands a list that
// says when it holds, with words in every line.
func TestEveryRuleHasItsCondition(t *testing.T) {
	doc, source := read(t)
	for n := doc.FirstChild(); n != nil; n = n.NextSibling() {
		if p, ok := n.(*ast.Paragraph); ok && slices.Contains([]string{"Holds when:", "Fits when:", "Acts when:", "Only when:", "Asked when:", "When:", "But only when:"}, textOf(p, source)) {
			if _, ok := p.NextSibling().(*ast.List); !ok {
				t.Errorf("no list after %q, line %q", textOf(p, source), textOf(p.PreviousSibling(), source))
			}
		}
	}
	walk(doc, func(n ast.Node) {
		if item, ok := n.(*ast.ListItem); ok && strings.TrimSpace(textOf(item, source)) == "" {
			t.Error("an empty item in a list")
		}
	})
}

// TestTablesAreWhole: each line that begins with a bar is a row of a table, with
// as many cells as its head.
func TestTablesAreWhole(t *testing.T) {
	doc, source := read(t)
	rows, boxes := 0, 0
	walk(doc, func(n ast.Node) {
		table, ok := n.(*tables.Table)
		if !ok {
			return
		}
		for row := table.FirstChild(); row != nil; row = row.NextSibling() {
			rows++
			if got, want := row.ChildCount(), len(table.Alignments); got != want {
				t.Errorf("a row of %d cells in a table of %d: %q", got, want, textOf(row, source))
			}
		}
		rows++ // the line below the head
		if strings.HasPrefix(textOf(table, source), "Seen: ") {
			boxes++
		}
	})
	lines := 0
	for line := range strings.Lines(string(source)) {
		if !strings.HasPrefix(line, "|") {
			continue
		}
		lines++
	}
	if lines != rows {
		t.Errorf("%d lines begin with a bar, and the tables have %d", lines, rows)
	}
	// The sections, and one for each topic, level of red flags and family instead
	// of the whole of their sections.
	sections := 8 + len(topics(guideline.Engine().Guideline())) + 3 + len(guideline.Groups())
	if boxes != sections {
		t.Errorf("%d boxes to initial, want %d", boxes, sections)
	}
}

// TestTextStaysText: what looks like Markdown in a text is read as it stands.
func TestTextStaysText(t *testing.T) {
	for _, s := range []string{"a|b", "*not* _set_", "`code`", "[x](y)", "<b>&amp;", `back\slash`, "~~no~~", "# 5!", "38 °C (100.4 °F)"} {
		source := []byte("- " + plain(s) + "\n")
		if got := textOf(parsedText(source), source); got != s {
			t.Errorf("%q is read as %q", s, got)
		}
	}
}

func read(t *testing.T) (ast.Node, []byte) {
	t.Helper()
	source := written(t, Guideline)
	return parsedText(source), source
}

func walk(n ast.Node, visit func(ast.Node)) {
	_ = ast.Walk(n, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		if entering {
			visit(n)
		}
		return ast.WalkContinue, nil
	})
}

package evaluate

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"aftercheck/internal/guideline"
	"aftercheck/internal/triage"
)

// Markdown writes the report to be read, in a terminal as in a document.
func (r Report) Markdown(out io.Writer) error {
	var b strings.Builder
	f := r.Figures
	noun := "cases"
	if f.Cases == 1 {
		noun = "case"
	}
	fmt.Fprintf(&b, "# Evaluation of guideline %s\n\n%d %s", r.Guideline, f.Cases, noun)
	if n := len(r.Problems); n > 0 {
		fmt.Fprintf(&b, "; %d not scored", n)
	}
	b.WriteString(".\n\n## Urgency\n\n")
	table(&b, [][]string{
		{"", "cases", "share", "95 % interval"},
		shareRow("exact", f.Exact),
		shareRow("acceptable", f.Acceptable),
		shareRow("under-triage", f.Under),
		shareRow("serious under-triage", f.SeriousUnder),
		shareRow("over-triage", f.Over),
	})
	b.WriteString("\nUnder and over: outside what is acceptable for the case. Serious: expected emergency\n" +
		"or urgent, given soon or lower. Intervals are exact (Clopper-Pearson).\n\n" +
		"## Expected and given\n\n")
	table(&b, crossTable(f.Table))
	b.WriteString("\n## Questions asked in a check\n\n")
	rows := [][]string{{"", "cases", "exact", "median", "90th", "most"}, questionRow("all", f)}
	for _, k := range r.Kinds {
		rows = append(rows, questionRow(k.Kind, k.Figures))
	}
	table(&b, rows)
	fmt.Fprintf(&b, "\nMedian and 90th percentile by nearest rank. Answers that no check asked for: %d.\n", r.Unasked)
	if r.Named.Of > 0 {
		b.WriteString("\n## Complications\n\n")
		table(&b, [][]string{
			{"", "cases", "share", "95 % interval"},
			shareRow("listed", r.Named),
			shareRow("among the first 3", r.NamedFirst),
		})
	}
	r.inexact(&b)
	r.problems(&b)
	_, err := io.WriteString(out, b.String())
	return err
}

func (r Report) inexact(b *strings.Builder) {
	b.WriteString("\n## Cases that were not exact\n\n")
	inexact := r.Inexact()
	if len(inexact) == 0 {
		b.WriteString("None.\n")
	}
	for _, o := range inexact {
		fmt.Fprintf(b, "- **%s**: given %s, expected %s (%s). %s\n  Decided by %s. Source: %s.\n", o.ID, o.Given, o.Expected,
			o.verdict(), strings.TrimSpace(o.Story), strings.Join(o.Rules, ", "), strings.Join(o.Source, ", "))
	}
}

// verdict says how far from right an outcome is.
func (o Outcome) verdict() string {
	switch {
	case o.Exact():
		return "exact"
	case o.SeriousUnder():
		return "serious under-triage"
	case o.Under():
		return "under-triage"
	case o.Over():
		return "over-triage"
	case o.Accepted():
		return "acceptable"
	}
	return "not acceptable"
}

func (r Report) problems(b *strings.Builder) {
	if len(r.Problems) == 0 {
		return
	}
	b.WriteString("\n## Not scored\n\n")
	for _, p := range r.Problems {
		fmt.Fprintf(b, "- %s\n", p)
	}
}

func shareRow(name string, s guideline.Share) []string {
	if s.Of == 0 {
		return []string{name, "0 of 0", "", ""}
	}
	return []string{
		name, fmt.Sprintf("%d of %d", s.Count, s.Of), percent(float64(s.Count) / float64(s.Of)),
		percent(s.From) + " to " + percent(s.To),
	}
}

func questionRow(name string, f guideline.EvaluationFigures) []string {
	row := []string{name}
	for _, n := range []int{f.Cases, f.Exact.Count, f.Questions.Median, f.Questions.P90, f.Questions.Most} {
		row = append(row, fmt.Sprint(n))
	}
	return row
}

func percent(x float64) string { return fmt.Sprintf("%.1f %%", 100*x) }

// crossTable has a row for each expected urgency, most urgent first.
func crossTable(t [5][5]int) [][]string {
	levels := triage.Urgencies()
	slices.Reverse(levels)
	head := []string{"expected \\ given"}
	for _, u := range levels {
		head = append(head, u.String())
	}
	rows := [][]string{head}
	for _, e := range levels {
		row := []string{e.String()}
		for _, g := range levels {
			row = append(row, fmt.Sprint(t[e-triage.SelfCare][g-triage.SelfCare]))
		}
		rows = append(rows, row)
	}
	return rows
}

// table writes rows, the first as the head: columns aligned for a terminal,
// numbers to the right.
func table(b *strings.Builder, rows [][]string) {
	width := make([]int, len(rows[0]))
	for _, row := range rows {
		for i, cell := range row {
			width[i] = max(width[i], len(cell), 3)
		}
	}
	for n, row := range rows {
		for i, cell := range row {
			if i == 0 {
				fmt.Fprintf(b, "| %-*s |", width[i], cell)
			} else {
				fmt.Fprintf(b, " %*s |", width[i], cell)
			}
		}
		b.WriteByte('\n')
		if n > 0 {
			continue
		}
		for i, w := range width {
			if i == 0 {
				b.WriteString("| " + strings.Repeat("-", w) + " |")
			} else {
				b.WriteString(" " + strings.Repeat("-", w-1) + ": |")
			}
		}
		b.WriteByte('\n')
	}
}

package paper

import (
	"fmt"
	"io"
	"strings"

	"aftercheck/internal/guideline"
	"aftercheck/internal/triage"
)

// document writes Markdown with tables (as on GitHub). Text of the guideline is
// escaped: what looks like Markdown in it stays text.
type document struct {
	out io.Writer
	err error
}

func (d *document) writef(format string, args ...any) {
	if d.err == nil {
		_, d.err = fmt.Fprintf(d.out, format, args...)
	}
}

// para writes a paragraph, Markdown and all.
func (d *document) para(format string, args ...any) { d.writef(format+"\n\n", args...) }

func (d *document) heading(depth int, format string, args ...any) {
	d.writef("%s %s\n\n", strings.Repeat("#", depth), fmt.Sprintf(format, args...))
}

// items writes a list of Markdown texts.
func (d *document) items(texts ...string) {
	for _, t := range texts {
		d.writef("- %s\n", t)
	}
	d.writef("\n")
}

// steps writes a numbered list of plain texts.
func (d *document) steps(texts []string) {
	for i, t := range texts {
		d.writef("%d. %s\n", i+1, plain(t))
	}
	d.writef("\n")
}

// table writes rows of Markdown texts, the first as the head.
func (d *document) table(rows [][]string) {
	for i, row := range rows {
		d.writef("| %s |\n", strings.Join(row, " | "))
		if i == 0 {
			d.writef("|%s\n", strings.Repeat(" --- |", len(row)))
		}
	}
	d.writef("\n")
}

// seen is the box at the end of a section.
func (d *document) seen(section string) {
	d.table([][]string{
		{"Seen: " + plain(section), "Initials", "Remarks"},
		{"☐", "", ""},
	})
}

// condition writes a condition in words as a list in a list.
func (d *document) condition(title string, w guideline.Words) {
	d.para("%s:", title)
	d.words(w, 0)
	d.writef("\n")
}

func (d *document) words(w guideline.Words, depth int) {
	text := plain(w.Text)
	if w.Sign != "" {
		text += " (" + code(w.Sign) + ")"
	}
	if len(w.Parts) > 0 {
		text = "**" + text + "**"
	}
	d.writef("%s- %s\n", strings.Repeat("  ", depth), text)
	for _, p := range w.Parts {
		d.words(p, depth+1)
	}
}

var escapes = strings.NewReplacer(
	`\`, `\\`, "`", "\\`", `*`, `\*`, `_`, `\_`, `[`, `\[`, `]`, `\]`,
	`<`, `\<`, `>`, `\>`, `|`, `\|`, `~`, `\~`, `&`, `\&`, `#`, `\#`, `!`, `\!`, "\n", " ",
)

// plain escapes text, so that it is read as it stands.
func plain(text string) string { return escapes.Replace(text) }

// code sets an id.
func code(id string) string { return "`" + id + "`" }

func codes(ids []string) string {
	out := make([]string, len(ids))
	for i, id := range ids {
		out[i] = code(id)
	}
	return strings.Join(out, ", ")
}

// wordsOf is a condition in words that names a shared sign even where it is all
// that the condition says: the signs are spelled out in a section of their own.
func wordsOf(e *triage.Expr, r guideline.Reading) guideline.Words {
	if e == nil {
		return guideline.InWords(nil, r)
	}
	return guideline.InWords(triage.All(e), r)
}

package paper

import (
	"fmt"
	"io"
	"strings"
)

// graph writes statements of the DOT language, indented by their depth.
type graph struct {
	out   io.Writer
	depth int
	err   error
}

func (g *graph) line(format string, args ...any) {
	if g.err == nil {
		_, g.err = fmt.Fprintf(g.out, strings.Repeat("  ", g.depth)+format+"\n", args...)
	}
}

func (g *graph) open(format string, args ...any) {
	g.line(format+" {", args...)
	g.depth++
}

func (g *graph) close() {
	g.depth--
	g.line("}")
}

// quoted makes any text a quoted string of DOT. Lines that are to be kept stand
// apart by a line break; a backslash of the text stays one.
func quoted(text string) string {
	return `"` + strings.NewReplacer(`\`, `\\`, `"`, `\"`, "\n", `\n`).Replace(text) + `"`
}

// wrapped breaks a text into lines of about so many characters.
func wrapped(text string, width int) string {
	var b strings.Builder
	length := 0
	for word := range strings.FieldsSeq(text) {
		n := len([]rune(word))
		switch {
		case length == 0:
		case length+1+n > width:
			b.WriteByte('\n')
			length = 0
		default:
			b.WriteByte(' ')
			length++
		}
		b.WriteString(word)
		length += n
	}
	return b.String()
}

package clinic

import (
	"strconv"
	"strings"
)

// Path is the dark modules as one SVG path, a module a unit, with the upper left
// corner of the quiet zone at 0 0.
func (c Code) Path() string {
	var b strings.Builder
	for y := range c.Size {
		for x := 0; x < c.Size; x++ {
			if !c.At(x, y) {
				continue
			}
			from := x
			for c.At(x+1, y) {
				x++
			}
			run := strconv.Itoa(x + 1 - from)
			b.WriteString("M" + strconv.Itoa(from+QuietZone) + " " + strconv.Itoa(y+QuietZone) + "h" + run + "v1h-" + run + "z")
		}
	}
	return b.String()
}

// Side is the length of a side with the quiet zone, in modules.
func (c Code) Side() int { return c.Size + 2*QuietZone }

// SVG is the code as a picture of its own, black on white, with its quiet zone. The
// title is what a screen reader says of it.
func (c Code) SVG(title string) string {
	side := strconv.Itoa(c.Side())
	return `<svg xmlns="http://www.w3.org/2000/svg" role="img" width="` + strconv.Itoa(8*c.Side()) + `" height="` + strconv.Itoa(8*c.Side()) +
		`" viewBox="0 0 ` + side + ` ` + side + `" shape-rendering="crispEdges"><title>` + escaped.Replace(title) +
		`</title><path fill="#fff" d="M0 0h` + side + `v` + side + `h-` + side + `z"/><path d="` + c.Path() + `"/></svg>` + "\n"
}

var escaped = strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;")

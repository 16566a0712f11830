package parts

import (
	"aftercheck/app/parts/html"
	"aftercheck/internal/locale/say"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
)

// TextField is a field to type into, with its label above it and, between the two,
// a hint and what is wrong with it.
type TextField struct {
	ID, Option  string
	Kind        string // of the input: "text", "tel", "email", "date"
	Label, Hint string
	Wrong       string // "" when nothing is
	// Complete tells the browser what it may fill in, "organization"; Mode which
	// keyboard to show. Both may be empty.
	Complete, Mode string
	// Value is what stands in it at first. What is typed stays the browser's.
	Value string
	Most  int // characters; 0: any
	Typed app.EventHandler
	// Below stands under the field; it may be nil.
	Below app.UI
}

// UI is the field.
func (f TextField) UI() app.UI {
	in := html.Input(f.Kind).ID(f.ID).DataSet("option", f.Option).Attr("value", f.Value).
		Attr("autocomplete", "off").OnInput(f.Typed, f.ID).OnChange(f.Typed, f.ID) // some browsers fill it in silently
	for name, value := range map[string]string{"autocomplete": f.Complete, "inputmode": f.Mode} {
		if value != "" {
			in = in.Attr(name, value)
		}
	}
	if f.Most > 0 {
		in = in.Attr("maxlength", f.Most)
	}
	if f.Kind == "tel" || f.Kind == "email" {
		in = in.Attr("spellcheck", "false")
	}
	return Labelled(f.ID, f.Label, f.Hint, f.Wrong, DescribedBy(in, f.ID, f.Hint, f.Wrong), f.Below)
}

// Labelled puts a control under its label, hint and error.
func Labelled(id, label, hint, wrong string, control, below app.UI) app.UI {
	var help app.UI
	if hint != "" {
		help = html.P().Class("help").ID(hintID(id)).Text(say.Words(hint))
	}
	return html.Div().Class("field").Body(
		html.Label().Attr("for", id).Text(say.Words(label)),
		Slot(help), Slot(ErrorText(wrongID(id), wrong)), control, Slot(below),
	)
}

// DescribedBy leads from a control to its hint and its error, for screen readers.
func DescribedBy(in app.HTMLElemSelfClosing, id, hint, wrong string) app.HTMLElemSelfClosing {
	ids := ""
	if hint != "" {
		ids = hintID(id)
	}
	if wrong != "" {
		ids += " " + wrongID(id)
		in = in.Aria("invalid", "true")
	}
	if ids != "" {
		in = in.Aria("describedby", ids)
	}
	return in
}

func hintID(id string) string  { return id + "-hint" }
func wrongID(id string) string { return id + "-error" }

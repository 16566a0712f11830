package parts

import (
	"aftercheck/app/parts/html"
	"aftercheck/internal/locale/say"
	"aftercheck/internal/triage"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
)

// choiceControls are radio buttons or check boxes, the headings that part them,
// and after "or" what excludes them all.
func (f *QuestionForm) choiceControls() []app.UI {
	q := f.Asking.Question
	out := children(f.picture())
	for _, o := range q.Choosable() {
		if o.Under != "" {
			out = append(out, html.P().Class("under").Text(say.Words(o.Under)))
		}
		out = append(out, f.option(o.ID, o.Text, o.Help))
	}
	if q.Kind == triage.Choices && q.None != "" {
		out = append(out, or(), f.option(noneOption, q.None, ""))
	}
	if q.Unsure != "" {
		if q.Kind == triage.Choices && q.None == "" {
			out = append(out, or())
		}
		out = append(out, f.option(unsureOption, q.Unsure, ""))
	}
	return out
}

func or() app.UI { return html.P().Class("or").Text(say.Words("or")) }

// OptionLabel is the label of the field with that id: what can be chosen, and a line
// below it if there is something to add.
func OptionLabel(id, text, help string) html.Element {
	words := []app.UI{html.Span().Class("option-text").Text(say.Words(text))}
	if help != "" {
		words = append(words, html.Span().Class("option-help").Text(say.Words(help)))
	}
	return html.Label().Attr("for", id).Body(words...)
}

// radio is a button of which one of its name is chosen.
func radio(name, id string, chosen bool) app.HTMLElemSelfClosing {
	return html.Input("radio").ID(name+"-"+id).Attr("name", name).Attr("checked", chosen)
}

// radioRow is such a button with its label.
func radioRow(button app.UI, name, id, text, help string) app.UI {
	return html.Div().Class("option").Body(button, OptionLabel(name+"-"+id, text, help))
}

// option is one thing to choose: the whole row is its label.
func (f *QuestionForm) option(id, text, help string) app.UI {
	kind := "radio"
	if f.Asking.Question.Kind == triage.Choices {
		kind = "checkbox"
	}
	row, box := OptionLabel(f.id(id), text, help), f.input(id, kind)
	if zone := f.zone(id); zone != nil {
		// Two labels would be read out as two names.
		named := f.id(id) + "-label"
		return html.Div().Class("option").Body(box.Aria("labelledby", named), row.ID(named), zone)
	}
	return html.Div().Class("option").Body(box, row)
}

func (f *QuestionForm) input(id, kind string) app.HTMLElemSelfClosing {
	return html.Input(kind).ID(f.id(id)).Attr("name", "q-"+f.Asking.Question.ID).
		DataSet("option", id).Attr("checked", f.picked[id]).
		OnChange(func(ctx app.Context, _ app.Event) {
			f.pick(id, ctx.JSSrc().Get("checked").Bool())
			// The browser has unticked the other radio buttons itself. A redraw that
			// comes late, on a slow phone, would tick the one before again.
			if kind == "radio" {
				ctx.PreventUpdate()
			}
		}, f.Asking.Question.ID, id)
}

// pick notes that an option was chosen or not. One of a single choice, "none of
// these" and "not sure" each leave nothing else chosen.
func (f *QuestionForm) pick(id string, on bool) {
	single := f.Asking.Question.Kind != triage.Choices
	if on && (single || id == noneOption || id == unsureOption) {
		clear(f.picked)
	}
	if on {
		f.picked[noneOption] = f.picked[noneOption] && id == noneOption
		f.picked[unsureOption] = f.picked[unsureOption] && id == unsureOption
		if id == unsureOption {
			f.setField("")
		}
	}
	f.picked[id] = on
}

package parts

import (
	"fmt"
	"strconv"

	"aftercheck/internal/locale/say"

	"aftercheck/app/parts/bodymap"
	"aftercheck/app/parts/device"
	"aftercheck/app/parts/html"
	"aftercheck/app/parts/link"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
)

// A question whose options are places has a picture above its list. Each place
// in it is a second label of the option's check box: a tap on it is a tap on the
// box, in the browser itself, so that it works before the client is there and
// can never say anything else than the list. The picture and its labels are
// hidden from screen readers, which have the list, and nothing in it takes the
// focus. What is chosen and what has the focus shows by CSS: the label follows
// its box, in the same row of the list, and is laid over the picture.

// picture is the map's drawing, with a way past the list for whoever needs none.
func (f *QuestionForm) picture() app.UI {
	m := bodymap.For(f.Asking.Question.ID)
	if m == nil {
		return nil
	}
	lines := app.UI(canvas(m)) // it keeps the place
	if f.mapDrawn() {
		lines = drawing(m)
	}
	return html.Div().Class("map").Aria("hidden", "true").Body(
		lines,
		html.P().Class("map-hint").Body(
			app.Text(say.Words("All chosen? ")),
			jump(f.continueID(), "past-list", "Go to the end"),
		),
	)
}

// mapDrawn tells whether the picture is drawn by now; a document made ahead has it.
func (f *QuestionForm) mapDrawn() bool { return f.drawn || app.IsServer }

// mapHint tells people who see the picture that the list below does the same.
// Its links are for fingers: with the keyboard the list is what comes next.
func (f *QuestionForm) mapHint() app.UI {
	if bodymap.For(f.Asking.Question.ID) == nil {
		return nil
	}
	return html.P().Class("map-hint").Aria("hidden", "true").Body(
		app.Text(say.Words("Tap the places in the picture. Left and right count as one. ")),
		jump(f.firstField(), "use-list", "Use the list instead"),
	)
}

// jump leads to another part of the form. The client does it without a change of
// the address, which would take one more press of the browser's Back button.
func jump(id, action, text string) app.UI {
	return link.Inside(id).TabIndex(-1).DataSet("action", action).
		OnClick(func(ctx app.Context, e app.Event) {
			e.PreventDefault()
			device.Focus(ctx, id)
		}, id).Text(say.Words(text))
}

// zone is the place of an option in the picture; nil when it has none.
func (f *QuestionForm) zone(option string) app.UI {
	m := bodymap.For(f.Asking.Question.ID)
	if m == nil {
		return nil
	}
	z := m.Zone(option)
	if z == nil {
		return nil
	}
	var parts []app.UI
	if f.mapDrawn() {
		for _, r := range m.Places(z) {
			parts = append(parts, zoneArea(z, r)...)
		}
	}
	// Its words are hidden, not the label: HTML lets no label of a control be hidden.
	return html.Label().Class("zone").Attr("for", f.id(option)).
		DataSet("zone", option).Body(canvas(m).Aria("hidden", "true").Body(parts...))
}

// zoneArea is one side of a place: where a finger may be, its name, and the tick
// that shows while it is chosen.
func zoneArea(z *bodymap.Zone, r bodymap.Rect) []app.UI {
	out := []app.UI{mapShape("rect", "data-map", "area", "rx", "12",
		"x", strconv.Itoa(r.X), "y", strconv.Itoa(r.Y), "width", strconv.Itoa(r.W), "height", strconv.Itoa(r.H))}
	for _, l := range z.Lines(r, say.Text(z.Name)) {
		out = append(out, mapShape("text", "data-map", "name", "text-anchor", "middle",
			"x", strconv.Itoa(l.X), "y", strconv.Itoa(l.Y)).Text(l.Words))
	}
	corner := func(right, down int) string { return fmt.Sprintf("M%d %d", r.X+r.W-right, r.Y+down) }
	return append(out,
		mapShape("path", "data-map", "tick", "d", corner(9, 1)+"a8 8 0 1 0 .01 0z"),
		mapShape("path", "data-map", "tick-mark", "d", corner(13, 9)+"l3 3 5-6"),
	)
}

// drawing is the picture without anything chosen.
func drawing(m *bodymap.Map) app.UI {
	var lines []app.UI
	for _, d := range m.Lines {
		lines = append(lines, mapShape("path", "data-map", "line", "d", d))
	}
	for _, d := range m.Fine {
		lines = append(lines, mapShape("path", "data-map", "fine", "d", d))
	}
	return canvas(m).Body(lines...)
}

// canvas is a field of the map's size, to draw on.
func canvas(m *bodymap.Map) app.HTMLElem {
	return mapShape("svg", "focusable", "false", "viewBox", fmt.Sprintf("0 0 %d %d", m.Width, m.Height))
}

// mapShape is an element of SVG with its attributes, a name and a value in turn.
func mapShape(tag string, attributes ...string) app.HTMLElem {
	e := svg(tag)
	for i := 0; i < len(attributes); i += 2 {
		e = e.Attr(attributes[i], attributes[i+1])
	}
	return e
}

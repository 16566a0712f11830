package parts

import (
	"aftercheck/app/parts/html"
	"aftercheck/app/parts/link"
	"aftercheck/internal/locale/say"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
)

const svgNamespace = "http://www.w3.org/2000/svg"

// strokes are the icons, as paths on a field of 24 by 24.
var strokes = map[string][]string{
	"emergency": {"M8 2h8l6 6v8l-6 6H8l-6-6V8z", "M12 7v6", "M12 16.5v.5"},
	"urgent":    {"M12 3a9 9 0 1 0 .01 0z", "M12 7v5l3.5 2"},
	"soon":      {"M5 3h4l2 5-2.5 1.5a11 11 0 0 0 6 6L16 13l5 2v4a2 2 0 0 1-2 2A16 16 0 0 1 3 5a2 2 0 0 1 2-2z"},
	"routine":   {"M4 5h16v16H4z", "M4 10h16", "M8 2.5V7", "M16 2.5V7", "M8.5 15.5l2.5 2.5 4.5-4.5"},
	"self-care": {"M3 11.5 12 4l9 7.5", "M5.5 10v10.5h13V10", "M12 17.5l-2.6-2.5a1.7 1.7 0 0 1 2.6-2.1 1.7 1.7 0 0 1 2.6 2.1z"},
	"phone":     {"M5 3h4l2 5-2.5 1.5a11 11 0 0 0 6 6L16 13l5 2v4a2 2 0 0 1-2 2A16 16 0 0 1 3 5a2 2 0 0 1 2-2z"},
	"back":      {"M15 5l-7 7 7 7"},
	"forward":   {"M9 5l7 7-7 7"},
	"yes":       {"M4.5 12.5l5 5 10-11"},
	"no":        {"M6 6l12 12", "M18 6 6 18"},
	"person":    {"M12 4a4 4 0 1 0 .01 0z", "M4.5 20.5a7.5 7.5 0 0 1 15 0"},
	"mirror":    {"M12 3a6 7.5 0 1 0 .01 0z", "M12 18v3.5", "M8.5 21.5h7", "M9.5 9l3-3"},
	"info":      {"M12 3a9 9 0 1 0 .01 0z", "M12 11v5.5", "M12 7.5v.3"},
	"worse":     {"M12 4v15", "M6 13l6 6 6-6"},
	"better":    {"M12 20V5", "M6 11l6-6 6 6"},
	"same":      {"M5 9.5h14", "M5 14.5h14"},
	"new":       {"M12 5v14", "M5 12h14"},
	"calendar":  {"M4 5h16v15H4z", "M4 10h16", "M8 2.5V7", "M16 2.5V7", "M12 12.5v5", "M9.5 15h5"},
	"speaker":   {"M4 9.5v5h3.5l5 4v-13l-5 4z", "M16 9a4.2 4.2 0 0 1 0 6", "M18.7 6.3a8 8 0 0 1 0 11.4"},
	"globe":     {"M12 3a9 9 0 1 0 .01 0z", "M3 12h18", "M12 3c-5 5.5-5 12.5 0 18", "M12 3c5 5.5 5 12.5 0 18"},
	"share":     {"M12 15V3.5", "M8 7l4-4 4 4", "M6 11H5v10h14V11h-1"},
}

// Icon is a small picture beside words that say the same; it is hidden from
// screen readers. go-app loses the class of an SVG element, so the class is on
// the span around it. One that points along the line of words turns with it.
func Icon(name string) app.UI {
	span := html.Span().Class("icon")
	if name == "back" || name == "forward" {
		span = span.Class("along")
	}
	paths := make([]app.UI, 0, len(strokes[name]))
	for _, d := range strokes[name] {
		paths = append(paths, app.Elem("path").XMLNS(svgNamespace).Attr("d", d))
	}
	return span.Aria("hidden", "true").Body(
		app.Elem("svg").XMLNS(svgNamespace).
			Attr("viewBox", "0 0 24 24").Attr("width", "24").Attr("height", "24").
			Attr("fill", "none").Attr("stroke", "currentColor").Attr("stroke-width", "2").
			Attr("stroke-linecap", "round").Attr("stroke-linejoin", "round").
			Attr("focusable", "false").
			Body(paths...),
	)
}

// Marked is a text behind the icon that stands for it.
func Marked(icon, text string) []app.UI {
	return []app.UI{Icon(icon), html.Span().Text(say.Words(text))}
}

// Onwards is the text of a link that leads on, before its arrow.
func Onwards(text string) []app.UI {
	return []app.UI{html.Span().Text(say.Words(text)), Icon("forward")}
}

// MenuItem leads to a screen from a list of links.
func MenuItem(path, text string) app.UI { return html.Li().Body(link.To(path).Body(Onwards(text)...)) }

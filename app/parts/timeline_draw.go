package parts

import (
	"strconv"

	"aftercheck/app/parts/axis"
	"aftercheck/app/parts/html"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
)

// The drawings have no size of their own: places are per cent of the width that
// there is, heights are in letters: in em, which the style sheet makes a rem, since
// WebKit knows no rem in a drawing and takes the whole width instead. All colours are
// currentColor, which the style sheet sets on the line and a device with forced colours
// replaces. What a line means shows in its shape: an outline, a taper, a hatching, a
// diamond.

// picture is one drawing, as wide as the text.
func picture(height string, content ...app.UI) app.UI {
	return svg("svg", "width", "100%", "height", height, "overflow", "visible", "focusable", "false").Aria("hidden", "true").Body(content...)
}

// svg is an element with its attributes: names and values by turns.
func svg(tag string, attributes ...string) app.HTMLElem {
	e := app.Elem(tag).XMLNS(svgNamespace)
	for i := 0; i+1 < len(attributes); i += 2 {
		e = e.Attr(attributes[i], attributes[i+1])
	}
	return e
}

// percent writes a place.
func percent(place float64) string { return strconv.FormatFloat(place, 'f', 2, 64) + "%" }

// laneHeight is that of a band.
const laneHeight = "0.95em"

func (l *lane) draw(n int) app.UI {
	var content []app.UI
	switch l.kind {
	case "begins":
		content = append(content, box(l.band, "0.16", ""), dot(l.dot))
	case "lasts":
		content = append(content, l.taper("0.85"))
		if l.open {
			content = append(content, dots(l.band.To))
		}
	case "over":
		content = append(content, l.taper("0.4"))
	case "watch":
		content = append(content, box(l.band, "0", "5 4"))
	case "visit":
		content = append(content, shape(l.dot, "0,0 6,6 0,12 -6,6", true))
	case "limit":
		content = append(content, hatching(n), hatched(l.band, n))
	}
	if l.began >= 0 {
		content = append(content, shape(l.began, "0,-1 7,6 0,13 -7,6", false))
	}
	return picture(laneHeight, content...)
}

// box is a band with a line round it.
func box(b axis.Band, opacity, dashes string) app.UI {
	r := svg("rect", "x", percent(b.From), "width", percent(b.Width()), "y", "1", "height", "0.83em", "rx", "3",
		"fill", "currentColor", "fill-opacity", opacity, "stroke", "currentColor", "stroke-width", "1.5")
	if dashes != "" {
		r = r.Attr("stroke-dasharray", dashes)
	}
	return r
}

// dot is the typical day.
func dot(place float64) app.UI {
	return svg("circle", "cx", percent(place), "cy", "0.475em", "r", "0.3em", "fill", "currentColor")
}

// dots say that it may go on.
func dots(place float64) app.UI {
	return svg("line", "x1", percent(place), "x2", percent(min(100, place+7)), "y1", "0.475em", "y2", "0.475em",
		"stroke", "currentColor", "stroke-width", "3", "stroke-linecap", "round", "stroke-dasharray", "0.1 7")
}

// taper is a band that gets thinner: at first everybody has it, from the knee on
// fewer and fewer, half of them at the typical day.
func (l *lane) taper(opacity string) app.UI {
	in := func(place float64) string {
		return strconv.FormatFloat((place-l.band.From)/l.band.Width()*100, 'f', 1, 64)
	}
	points := "0,0 " + in(l.knee) + ",0 " + in(l.half) + ",5 100,9 100,11 " + in(l.half) + ",15 " + in(l.knee) + ",20 0,20"
	return svg("svg", "x", percent(l.band.From), "width", percent(l.band.Width()), "height", "100%",
		"viewBox", "0 0 100 20", "preserveAspectRatio", "none").Body(
		svg("polygon", "points", points, "fill", "currentColor", "fill-opacity", opacity),
	)
}

// shape is a mark of 12 units that stands on a place and grows with the letters.
func shape(place float64, points string, full bool) app.UI {
	mark := svg("polygon", "points", points, "stroke", "currentColor", "stroke-width", "2", "fill", "none")
	if full {
		mark = mark.Attr("fill", "currentColor")
	}
	return svg("svg", "x", percent(place), "width", laneHeight, "height", laneHeight, "viewBox", "0 0 12 12", "overflow", "visible").Body(mark)
}

// hatching is the pattern of what is not usual. Each line has its own, since a
// pattern takes the colour of where it stands.
func hatching(n int) app.UI {
	return svg("pattern", "width", "7", "height", "7", "patternUnits", "userSpaceOnUse", "patternTransform", "rotate(45)").ID("hatching-" + strconv.Itoa(n)).Body(
		svg("line", "x1", "0", "x2", "0", "y1", "0", "y2", "7", "stroke", "currentColor", "stroke-width", "4"),
	)
}

func hatched(b axis.Band, n int) app.UI {
	return svg("rect", "x", percent(b.From), "width", percent(b.Width()), "y", "1", "height", "0.83em",
		"fill", "url(#hatching-"+strconv.Itoa(n)+")", "stroke", "currentColor", "stroke-width", "1.5")
}

// drawGrid are the thin lines of the ticks, behind everything.
func (p *plan) drawGrid() app.UI {
	lines := make([]app.UI, len(p.scale.Ticks))
	for i, t := range p.scale.Ticks {
		lines[i] = upright(p.scale.Place(t.Day), "1", "0.25")
	}
	return html.Div().Class("timeline-grid").Body(picture("100%", lines...))
}

// drawToday is the thick line of today, over the bands and behind the words.
func (p *plan) drawToday() app.UI {
	if p.now < 0 {
		return nil
	}
	return html.Div().Class("timeline-today").Body(picture("100%", upright(p.now, "2.5", "1"), p.pin()))
}

func upright(place float64, width, opacity string) app.UI {
	return svg("line", "x1", percent(place), "x2", percent(place), "y1", "0", "y2", "100%",
		"stroke", "currentColor", "stroke-width", width, "stroke-opacity", opacity)
}

// pin is the head of the line of today. Beyond the scale it points on.
func (p *plan) pin() app.UI {
	points := "-7,-3 7,-3 0,8"
	if p.beyond {
		points = "-6,-5 6,2 -6,9"
	}
	return svg("svg", "x", percent(p.now), "width", laneHeight, "height", laneHeight, "data-now", p.today,
		"viewBox", "0 0 12 12", "overflow", "visible").Body(svg("polygon", "points", points, "fill", "currentColor"))
}

// drawAxis are the numbers under the picture.
func (p *plan) drawAxis() app.UI {
	var labels []app.UI
	for _, t := range p.scale.Ticks {
		// Each has its own origin, round which it is turned back where time runs to the left.
		labels = append(labels, svg("svg", "x", percent(p.scale.Place(t.Day)), "width", "1", "height", "1", "overflow", "visible").Body(
			svg("text", "y", "1.18em", "font-size", "0.85em", "text-anchor", "middle", "fill", "currentColor").Text(t.Label),
		))
	}
	return picture("1.3em", labels...)
}

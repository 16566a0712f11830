package parts

import (
	"strconv"

	"aftercheck/app/parts/axis"
	"aftercheck/app/parts/html"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
)

// The drawings have no size of their own: places are per cent of the width that
// there is, heights are in letters. All colours are currentColor, which the
// style sheet sets on the line and a device with forced colours replaces.
// What a line means shows in its shape: an outline, a taper, a hatching, a
// diamond.

// picture is one drawing, as wide as the text.
func picture(height string, content ...app.UI) app.UI {
	return svg("svg").Attr("width", "100%").Attr("height", height).
		Attr("overflow", "visible").Attr("focusable", "false").Aria("hidden", "true").Body(content...)
}

func svg(tag string) app.HTMLElem { return app.Elem(tag).XMLNS(svgNamespace) }

// percent writes a place.
func percent(place float64) string { return strconv.FormatFloat(place, 'f', 2, 64) + "%" }

// laneHeight is that of a band.
const laneHeight = "0.95rem"

func (l lane) draw(n int) app.UI {
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
	r := svg("rect").Attr("x", percent(b.From)).Attr("width", percent(b.Width())).Attr("y", "1").Attr("height", "0.83rem").Attr("rx", "3").
		Attr("fill", "currentColor").Attr("fill-opacity", opacity).
		Attr("stroke", "currentColor").Attr("stroke-width", "1.5")
	if dashes != "" {
		r = r.Attr("stroke-dasharray", dashes)
	}
	return r
}

// dot is the typical day.
func dot(place float64) app.UI {
	return svg("circle").Attr("cx", percent(place)).Attr("cy", "0.475rem").Attr("r", "0.3rem").Attr("fill", "currentColor")
}

// dots say that it may go on.
func dots(place float64) app.UI {
	return svg("line").Attr("x1", percent(place)).Attr("x2", percent(min(100, place+7))).Attr("y1", "0.475rem").Attr("y2", "0.475rem").
		Attr("stroke", "currentColor").Attr("stroke-width", "3").Attr("stroke-linecap", "round").Attr("stroke-dasharray", "0.1 7")
}

// taper is a band that gets thinner: at first everybody has it, from the knee on
// fewer and fewer, half of them at the typical day.
func (l lane) taper(opacity string) app.UI {
	in := func(place float64) string {
		return strconv.FormatFloat((place-l.band.From)/l.band.Width()*100, 'f', 1, 64)
	}
	points := "0,0 " + in(l.knee) + ",0 " + in(l.half) + ",5 100,9 100,11 " + in(l.half) + ",15 " + in(l.knee) + ",20 0,20"
	return svg("svg").Attr("x", percent(l.band.From)).Attr("width", percent(l.band.Width())).Attr("height", "100%").
		Attr("viewBox", "0 0 100 20").Attr("preserveAspectRatio", "none").Body(
		svg("polygon").Attr("points", points).Attr("fill", "currentColor").Attr("fill-opacity", opacity),
	)
}

// shape is a mark of 12 units that stands on a place and grows with the letters.
func shape(place float64, points string, full bool) app.UI {
	mark := svg("polygon").Attr("points", points).Attr("stroke", "currentColor").Attr("stroke-width", "2").Attr("fill", "none")
	if full {
		mark = mark.Attr("fill", "currentColor")
	}
	return svg("svg").Attr("x", percent(place)).Attr("width", laneHeight).Attr("height", laneHeight).
		Attr("viewBox", "0 0 12 12").Attr("overflow", "visible").Body(mark)
}

// hatching is the pattern of what is not usual. Each line has its own, since a
// pattern takes the colour of where it stands.
func hatching(n int) app.UI {
	return svg("pattern").ID("hatching-"+strconv.Itoa(n)).
		Attr("width", "7").Attr("height", "7").Attr("patternUnits", "userSpaceOnUse").Attr("patternTransform", "rotate(45)").
		Body(svg("line").Attr("x1", "0").Attr("x2", "0").Attr("y1", "0").Attr("y2", "7").Attr("stroke", "currentColor").Attr("stroke-width", "4"))
}

func hatched(b axis.Band, n int) app.UI {
	return svg("rect").Attr("x", percent(b.From)).Attr("width", percent(b.Width())).Attr("y", "1").Attr("height", "0.83rem").
		Attr("fill", "url(#hatching-"+strconv.Itoa(n)+")").Attr("stroke", "currentColor").Attr("stroke-width", "1.5")
}

// drawGrid are the thin lines of the ticks, behind everything.
func (p plan) drawGrid() app.UI {
	lines := make([]app.UI, len(p.scale.Ticks))
	for i, t := range p.scale.Ticks {
		lines[i] = upright(p.scale.Place(t.Day), "1", "0.25")
	}
	return html.Div().Class("timeline-grid").Body(picture("100%", lines...))
}

// drawToday is the thick line of today, over the bands and behind the words.
func (p plan) drawToday() app.UI {
	if p.now < 0 {
		return nil
	}
	return html.Div().Class("timeline-today").Body(picture("100%", upright(p.now, "2.5", "1"), p.pin()))
}

func upright(place float64, width, opacity string) app.UI {
	return svg("line").Attr("x1", percent(place)).Attr("x2", percent(place)).Attr("y1", "0").Attr("y2", "100%").
		Attr("stroke", "currentColor").Attr("stroke-width", width).Attr("stroke-opacity", opacity)
}

// pin is the head of the line of today. Beyond the scale it points on.
func (p plan) pin() app.UI {
	points := "-7,-3 7,-3 0,8"
	if p.beyond {
		points = "-6,-5 6,2 -6,9"
	}
	return svg("svg").Attr("x", percent(p.now)).Attr("width", laneHeight).Attr("height", laneHeight).Attr("data-now", p.today).
		Attr("viewBox", "0 0 12 12").Attr("overflow", "visible").Body(svg("polygon").Attr("points", points).Attr("fill", "currentColor"))
}

// drawAxis are the numbers under the picture.
func (p plan) drawAxis() app.UI {
	var labels []app.UI
	for _, t := range p.scale.Ticks {
		labels = append(labels, svg("text").Attr("x", percent(p.scale.Place(t.Day))).Attr("y", "1rem").Attr("font-size", "0.85rem").
			Attr("text-anchor", "middle").Attr("fill", "currentColor").Text(t.Label))
	}
	return picture("1.3rem", labels...)
}

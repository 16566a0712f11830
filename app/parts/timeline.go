package parts

import (
	"aftercheck/app/parts/axis"
	"aftercheck/app/parts/html"
	"aftercheck/internal/guideline"
	"aftercheck/internal/locale/say"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
)

// Timeline is the picture of a course: when it usually begins and goes, where
// the person is now, the review, and what is not usual from which day on; nil
// for a complication that has none.
//
// Every line is a sentence with a drawing under it. The sentences say all that
// is drawn, so they are the text of the picture for everybody, grow with the
// letters and wrap, and the drawings are hidden from screen readers.
func Timeline(c *guideline.Complication, v TimelineView) app.UI {
	p, ok := planTimeline(c, &v)
	if !ok {
		return nil
	}
	rows := make([]app.UI, len(p.lanes))
	for i := range p.lanes {
		l := &p.lanes[i]
		rows[i] = html.Li().DataSet("lane", l.kind).Body(
			html.P().Body(html.Strong().Text(say.Words(l.title)), html.Span().Text(" "+say.Text(l.text))),
			l.draw(i),
		)
	}
	return html.Div().Class("timeline").DataSet("timeline", c.ID).Role("group").Aria("label", say.Words("The usual course in days")).Body(
		Slot(here(p, &v)),
		html.Div().Class("timeline-plot").Body(
			p.drawGrid(),
			Slot(p.drawToday()),
			html.Ul().Class("lanes").Body(rows...),
			p.drawAxis(),
		),
		html.P().Class("caption").Text(say.Words(p.scale.Caption())),
		html.P().Class("small").Body(origin(p, &v)...),
	)
}

// here says where the person is, at the side where the line of today stands.
func here(p *plan, v *TimelineView) app.UI {
	switch {
	case p.now >= 0:
		return html.P().Class("timeline-now").DataSet("side", axis.Side(p.now)).Body(
			html.Strong().Text(say.Words("You are here:")), html.Span().Text(" "+p.today),
		)
	case v.Mine:
		return html.P().Text(say.Words("We do not know the exact day of your injection, so today is not marked here."))
	}
	return nil
}

// origin says how well the days are known and, in the guide, where they stand
// in the evidence.
func origin(p *plan, v *TimelineView) []app.UI {
	out := []app.UI{html.Span().Text(p.known())}
	if v.Mine {
		return out
	}
	for _, r := range p.rows {
		if HasEvidence(r) {
			out = append(out, app.Text(" "), RuleLink(r))
		}
	}
	return out
}

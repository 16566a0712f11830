package parts

import (
	"aftercheck/app/parts/html"
	"aftercheck/internal/handover"
	"aftercheck/internal/locale/say"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
)

// SummaryFacts is a summary of a check, section by section.
func SummaryFacts(s handover.Summary) []app.UI {
	out := make([]app.UI, 0, len(s.Sections))
	for _, sec := range s.Sections {
		rows := make([]app.UI, 0, len(sec.Facts))
		for _, f := range sec.Facts {
			rows = append(rows, html.Div().Class("fact").DataSet("fact", f.ID).DataSet("state", string(f.State)).Body(
				html.Dt().Text(say.Words(f.Label)), html.Dd().Body(factLines(f.Lines())...),
			))
		}
		out = append(out, html.Section().Class("facts").Body(html.H3().Text(say.Words(sec.Title)), html.Dl().Body(rows...)))
	}
	return out
}

func factLines(lines []string) []app.UI {
	out := make([]app.UI, len(lines))
	for i, l := range lines {
		out[i] = html.P().Text(say.DayOnOneLine(say.Words(l).String()))
	}
	return out
}

// EmergencyCard is what staff read in ten seconds. Its heading is the page's.
func EmergencyCard(c handover.Card) app.UI {
	rows := make([]app.UI, 0, len(c.Rows))
	for _, r := range c.Rows {
		row := html.Div().DataSet("row", r.ID)
		switch {
		case r.Red:
			row = row.Class("red")
		case !r.Answered():
			row = row.Class("open") // must not shout as what was told does
		}
		rows = append(rows, row.Body(html.Dt().Text(say.Words(r.Label)), html.Dd().Body(factLines(r.Lines)...)))
	}
	return html.Div().Class("card").Body(
		html.P().Class("kicker").Text(say.Words("Emergency card")),
		html.H1().TabIndex(-1).Body(html.Span().Text(say.Words(c.Title)), Hidden(", "), html.Span().Text(say.DayOnOneLine(c.When))),
		html.Dl().Class("card-rows").Body(rows...),
		html.P().Class("disclaimer").Body(Whole(say.Sentences(say.Texts(c.Foot)...))...),
	)
}

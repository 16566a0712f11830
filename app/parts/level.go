package parts

import (
	"aftercheck/app/parts/html"
	"aftercheck/internal/guideline"
	"aftercheck/internal/locale/say"
	"aftercheck/internal/triage"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
)

// LevelCard is the head of a result: how urgent it is, as a word, an icon, a
// colour and one action, which is the page's heading. What belongs in the card
// besides stands in content.
func LevelCard(u triage.Urgency, content ...app.UI) app.UI {
	l := guideline.LevelAdvice(u)
	return html.Div().Class("level").DataSet("level", u.String()).Body(
		html.Div().Class("level-head").Body(
			html.P().Class("level-word").Body(Marked(u.String(), l.Word)...),
			html.H1().TabIndex(-1).Body(Hidden(l.Prefix), app.Text(say.Words(l.Title))),
		),
		html.Div().Class("level-body").Body(children(content...)...),
	)
}

// LevelMark is the level in a line: an icon and a word, with its colour.
func LevelMark(u triage.Urgency) app.UI {
	return html.Span().Class("level-mark").DataSet("level", u.String()).Body(
		Icon(u.String()), html.Span().Text(say.Words(guideline.LevelAdvice(u).Word)),
	)
}

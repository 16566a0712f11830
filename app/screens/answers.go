package screens

import (
	"strings"

	"aftercheck/internal/locale/say"

	"aftercheck/app/parts"
	"aftercheck/app/parts/html"
	"aftercheck/app/parts/link"
	"aftercheck/internal/triage"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
)

const answersTitle = "Check your answers"

// answers lists what was answered, to change any of it before the result.
type answers struct {
	app.Compo
	live bool
}

func (c *answers) OnPreRender(ctx app.Context) { shown(ctx, answersTitle) }

func (c *answers) OnNav(ctx app.Context) {
	s := here()
	switch {
	case s.check.Emergency != nil:
		instead(ctx, resultPath)
	case s.check.Empty():
		instead(ctx, startPath)
	default:
		c.live = true
		shown(ctx, answersTitle)
	}
}

func (c *answers) Render() app.UI {
	if !c.live || here().check.Empty() {
		return waiting("answers")
	}
	s := here()
	asked := s.asked()
	back := startPath
	if len(asked) > 0 {
		back = questionPath(asked[len(asked)-1].ID)
	}
	return parts.BrandedFrame(backLink(back), brand(s), parts.Main("answers").Body(
		parts.Heading(answersTitle),
		html.P().Class("lead").Text(say.Words("Is all of this right? You can change any answer.")),
		parts.Slot(parts.WhoIsMeant(s.forSomeone())),
		html.Dl().Class("summary").Body(summary(s.check.Answers, asked, true)...),
		parts.Slot(droppedNote(s.dropped)),
		parts.Slot(goOn(s)),
		parts.WhomChoice(s.whom(nil)),
		parts.Slot(savingNote(s.saving)),
	))
}

// goOn leads to the result, or to what is still open.
func goOn(s *session) app.UI {
	if !s.finished() {
		return html.P().Body(link.To(s.next()).Class("primary").DataSet("action", "continue").Text(say.Words("Continue")))
	}
	return html.P().Body(link.To(resultPath).Class("primary").DataSet("action", "continue").Text(say.Words("See what to do")))
}

// summary lists questions with their answers, each with a link to change it if
// that is wanted.
func summary(given triage.Answers, asked []*triage.Question, change bool) []app.UI {
	rows := make([]app.UI, 0, len(asked))
	for _, q := range asked {
		lines := answerText(q, given[q.ID])
		if change && here().fromLink(q.ID, given[q.ID]) {
			lines = append(lines, html.P().Class("because").DataSet("from", "link").Text(say.Words("from your clinic’s link")))
		}
		row := []app.UI{html.Dt().Text(say.Words(q.Text)), html.Dd().Body(lines...)}
		if change {
			row = append(row, html.Dd().Class("change").Body(
				link.To(questionPath(q.ID)).DataSet("action", "change").DataSet("question", q.ID).
					Body(app.Text(say.Words("Change")), parts.Hidden(say.Textf(": %s", say.Text(q.Text)))),
			))
		}
		rows = append(rows, html.Div().Class("row").Body(row...))
	}
	return rows
}

// answerText is an answer in the words that were chosen, one below the other.
func answerText(q *triage.Question, a triage.Answer) []app.UI {
	lines := answerWords(q, a)
	out := make([]app.UI, len(lines))
	for i, l := range lines {
		out[i] = html.P().Text(say.Words(strings.TrimSpace(l)))
	}
	return out
}

// answerWords are the words that were chosen.
func answerWords(q *triage.Question, a triage.Answer) []string {
	var lines []string
	switch day, isDay := a.Day(); {
	case a.IsUnsure():
		lines = []string{q.Unsure}
	case isDay:
		lines = []string{say.Upper(parts.SayDay(day))}
	case q.Kind == triage.Number:
		lines = []string{parts.SayNumber(a)}
	default:
		for _, o := range q.Choosable() {
			if a.Has(o.ID) {
				lines = append(lines, o.Text)
			}
		}
		if len(lines) == 0 {
			lines = []string{q.None}
		}
	}
	return lines
}

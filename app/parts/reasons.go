package parts

import (
	"slices"

	"aftercheck/internal/locale/say"

	"aftercheck/app/parts/html"
	"aftercheck/internal/triage"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
)

// Reasons says why the level is what it is, in plain words; nil when there is
// no reason. question finds a question, to name the ones that were answered
// "not sure".
func Reasons(reasons []triage.Reason, question func(id string) (*triage.Question, bool)) app.UI {
	if len(reasons) == 0 {
		return nil
	}
	items := make([]app.UI, 0, len(reasons))
	for i, r := range reasons {
		if slices.ContainsFunc(reasons[:i], func(e triage.Reason) bool { return e.Text == r.Text && slices.Equal(e.Unsure, r.Unsure) }) {
			continue // two rules, one reason; "Why this advice" names both
		}
		items = append(items, html.Li().DataSet("rule", r.Rule).Body(reason(r, question)...))
	}
	return html.Ul().Class("reasons").Body(items...)
}

func reason(r triage.Reason, question func(id string) (*triage.Question, bool)) []app.UI {
	out := []app.UI{app.Text(say.Words(r.Text))}
	for _, id := range r.Unsure {
		if q, ok := question(id); ok {
			out = append(out, html.Span().Class("because").Text(" "+say.Textf("Because you were not sure about “%s”, we count it to be safe.", say.Text(q.Text))))
		}
	}
	if r.Judgement {
		out = append(out, html.Span().Class("judgement").Text(say.Words(" Set by expert judgement.")))
	}
	return out
}

// JudgementNote explains the mark on reasons that rest on judgement; nil when
// none does.
func JudgementNote(reasons []triage.Reason) app.UI {
	for _, r := range reasons {
		if r.Judgement {
			return html.P().Class("small").Text(say.Words("Expert judgement: no study settles this level, so it was set to be on the safe side."))
		}
	}
	return nil
}

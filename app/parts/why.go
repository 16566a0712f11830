package parts

import (
	"aftercheck/app/parts/html"
	"aftercheck/app/parts/link"
	"aftercheck/internal/guideline"
	"aftercheck/internal/locale/say"
	"aftercheck/internal/triage"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
)

// Why opens the rules that decided a result: each with its id, level and own
// sources, and a link to its place in the evidence. Then the same for what
// fits. It is closed until it is asked for; nil when nothing decided.
func Why(level triage.Urgency, reasons []triage.Reason, fits []triage.Match, question func(id string) (*triage.Question, bool)) app.UI {
	if len(reasons) == 0 {
		return nil
	}
	content := []app.UI{
		html.Summary().Text(say.Words("Why this advice")),
		html.P().Text(say.Words("These rules of the guideline decided. Tap the name of a rule to see exactly when it counts.")),
		html.Ul().Class("rules").Body(decided(level, reasons, question)...),
	}
	if named := named(level, reasons, fits); len(named) > 0 {
		content = append(content,
			html.P().Text(say.Words("This is where the pages about what may fit come from:")),
			html.Ul().Class("rules").Body(named...),
		)
	}
	content = append(content, html.P().Body(
		link.To("/evidence/").Text(say.Words("All rules and sources")), app.Text(" · "),
		link.To("/how-well/").Text(say.Words("How well does this check do?")),
	))
	return html.Details().Class("why").DataSet("action", "why").Body(content...)
}

func decided(level triage.Urgency, reasons []triage.Reason, question func(id string) (*triage.Question, bool)) []app.UI {
	var items []app.UI
	for _, r := range reasons {
		shown := r.Level
		if level == triage.Emergency && shown != level {
			shown = 0 // no lower level may stand on an emergency
		}
		items = append(items, html.Li().DataSet("rule", r.Rule).Body(children(
			html.P().Body(RuleLink(r.Rule), app.Text(" "+say.Text(r.Text))),
			RuleMarks(shown, r.Judgement),
			doubtful(r.Unsure, question),
			RuleSources(r.Sources),
		)...))
	}
	return items
}

// named are the complications that fit and did not decide themselves; on an
// emergency only those that are one.
func named(level triage.Urgency, reasons []triage.Reason, fits []triage.Match) []app.UI {
	seen := map[string]bool{}
	for _, r := range reasons {
		seen[r.Rule] = true
	}
	var items []app.UI
	for _, m := range fits {
		if seen[m.ID] || level == triage.Emergency && m.Level != level {
			continue
		}
		items = append(items, html.Li().DataSet("rule", m.ID).Body(
			html.P().Body(RuleLink(m.ID), app.Text(" "+say.Text(m.Name))),
			RuleSources(m.Sources),
		))
	}
	return items
}

// doubtful names the questions whose "not sure" counted as yes.
func doubtful(ids []string, question func(id string) (*triage.Question, bool)) app.UI {
	var asked []app.UI
	for _, id := range ids {
		if q, ok := question(id); ok {
			asked = append(asked, html.Li().Text(say.Words(q.Text)))
		}
	}
	if len(asked) == 0 {
		return nil
	}
	return html.Div().Body(html.P().Text(say.Words("You were not sure about this, so it counts as a yes:")), html.Ul().Body(asked...))
}

// RulesOf links from a guide page to the rules behind it.
func RulesOf(c *guideline.Complication) app.UI {
	return html.P().Body(link.To(EvidenceOf(c.ID)).Class("more").Body(
		html.Span().Text(say.Textf("The rules behind this page: %s", c.ID)), Icon("forward"),
	))
}

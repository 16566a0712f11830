package screens

import (
	"slices"

	"aftercheck/internal/locale/say"

	"aftercheck/app/parts"
	"aftercheck/app/parts/html"
	"aftercheck/app/parts/link"
	"aftercheck/internal/guideline"
	"aftercheck/internal/triage"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
)

// sharedSigns says what the named signs mean.
func sharedSigns() []app.UI {
	var out []app.UI
	for _, s := range guideline.SharedSigns() {
		out = append(out, entry(
			html.H2().ID("sign-"+s.ID).TabIndex(-1).Text(say.Upper(say.Text(s.Name))),
			parts.Condition("This means", guideline.InWords(s.When, guideline.Plain)),
		))
	}
	return append([]app.UI{
		html.P().Text(say.Words("“(or may be so)” behind a sign in a rule means that “I’m not sure” counts for it there.")),
	}, out...)
}

// timeCourses are the rows that the days rest on.
func timeCourses() []app.UI {
	var out []app.UI
	for _, t := range guideline.TimeCourses() {
		out = append(out, entry(
			parts.RuleName(html.H2(), t.ID, t.Item),
			parts.Bullets(append(parts.CourseText(guideline.Course{Onset: t.Start, Lasts: t.Lasts, OpenEnd: t.OpenEnd}), parts.EndText(t.End)...)),
			parts.Paragraph(t.Note),
			parts.Paragraph(marksText(t.StartMarks, t.EndMarks)),
			parts.RuleSources(t.Sources),
		))
	}
	return out
}

// doubtList is every place where the evidence is not of one mind or silent.
func doubtList() []app.UI {
	var out []app.UI
	for _, d := range guideline.Doubts() {
		out = append(out, entry(append([]app.UI{
			parts.RuleName(html.H2(), d.ID, d.Topic),
			html.P().Body(html.Strong().Text(say.Words("The doubt: ")), app.Text(say.Words(d.Sides))),
			html.P().Body(html.Strong().Text(say.Words("What this guide does: ")), app.Text(say.Words(d.Choice))),
		}, carriers(d.Rules)...)...))
	}
	return out
}

// correctionList is every line of the evidence that settles another.
func correctionList() []app.UI {
	var out []app.UI
	for _, c := range guideline.Corrections() {
		out = append(out, entry(append([]app.UI{
			html.H2().ID(c.ID).TabIndex(-1).Body(html.Span().Class("rule-id").Text(c.ID)),
			html.P().Text(say.Words(c.Says)),
			doubtRule(c.ID),
		}, carriers(c.Rules)...)...))
	}
	return out
}

// carriers names the rules that follow a line of the evidence, and the questions
// that it stands in.
func carriers(ids []string) []app.UI {
	var rules, questions []string
	for _, id := range ids {
		if q, ok := guideline.Engine().Question(id); ok {
			questions = append(questions, q.Text)
		} else if parts.HasEvidence(id) {
			rules = append(rules, id)
		}
	}
	var asked app.UI
	if len(questions) > 0 {
		asked = html.Div().Body(html.P().Text(say.Words("Questions that it stands in:")), parts.Bullets(questions))
	}
	return []app.UI{ruleLine("Rules that follow it: %[1]s.", rules), asked}
}

// seeAlso names the doubts about a rule and the lines that settle what it means.
func seeAlso(rule string) app.UI {
	var ids []string
	for _, d := range guideline.Doubts() {
		if slices.Contains(d.Rules, rule) {
			ids = append(ids, d.ID)
		}
	}
	for _, c := range guideline.Corrections() {
		if slices.Contains(c.Rules, rule) && c.ID != rule {
			ids = append(ids, c.ID)
		}
	}
	return ruleLine("Doubts and choices about it: %[1]s.", ids)
}

// doubtRule says of J18, which the engine itself carries, exactly when it counts.
func doubtRule(id string) app.UI {
	if id != "J18" {
		return nil
	}
	return html.P().Text(say.Textf("It counts when a rule below an emergency would hold if a “not sure” were a yes. "+
		"What fits then goes one step up: once in all, never above “%s”, and never above what a yes would have given.", say.Text(guideline.LevelAdvice(triage.Urgent).Word)))
}

// sourceList is every source, with the rules that name it.
func sourceList() []app.UI {
	users := guideline.RulesBySource(guideline.Engine().Guideline())
	var out []app.UI
	for _, r := range guideline.References() {
		var where app.UI
		if r.URL != "" {
			where = html.P().Body(link.Out(r.URL).Body(app.Text(r.URL), parts.Hidden(" (opens in a new tab)")))
		}
		known := say.Textf("%[1]s. How it is known: %[2]s.", string(r.ID), say.Text(r.Mark.Says()))
		if r.Note != "" {
			known = say.Sentences(known, say.Textf("Note: %s.", say.Text(r.Note)))
		}
		out = append(out, entry(
			html.H2().ID("source-"+string(r.ID)).TabIndex(-1).Text(r.Citation),
			html.P().Class("small").Text(known),
			where,
			ruleLine("Rules that name it: %[1]s.", users[r.ID]),
		))
	}
	return out
}

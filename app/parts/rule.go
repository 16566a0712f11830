package parts

import (
	"slices"
	"strings"

	"aftercheck/internal/locale/say"

	"aftercheck/app/parts/html"
	"aftercheck/app/parts/link"
	"aftercheck/internal/guideline"
	"aftercheck/internal/triage"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
)

// EvidencePage is the address of one page of the evidence.
func EvidencePage(name string) string { return "/evidence/" + name + "/" }

// EvidenceOf is where the evidence has a rule, with the rule's id as the place
// on the page: "/evidence/emergency/#RF13". The index for an id that is none.
func EvidenceOf(rule string) string {
	page := pageOf(rule)
	if page == "" {
		return "/evidence/"
	}
	return EvidencePage(page) + "#" + rule
}

// pageOf is the page that has an id of the evidence; "" for one that is none.
// A complication and its rules may bear the id of the correction that added
// them, so they are looked for first.
func pageOf(id string) string {
	for _, f := range guideline.Engine().Guideline().Flags {
		if f.ID == id {
			return f.Level.String()
		}
	}
	for _, c := range guideline.Complications() {
		if c.ID == id || slices.ContainsFunc(c.Rules, func(r *triage.Rule) bool { return r.ID == id }) {
			return string(c.Group)
		}
	}
	switch {
	case strings.HasPrefix(id, "E-M"), id == "none", strings.HasPrefix(id, "none."):
		return "modifiers"
	case strings.HasPrefix(id, "J"):
		return "corrections"
	case strings.HasPrefix(id, "H"):
		return "doubts"
	case strings.HasPrefix(id, "T"):
		return "time"
	}
	return ""
}

// HasEvidence tells whether an id has a place in the evidence; questions, for
// one, have none.
func HasEvidence(id string) bool { return pageOf(id) != "" }

// RuleLink leads to a rule's place in the evidence.
func RuleLink(rule string) html.Element {
	return link.To(EvidenceOf(rule)).Class("rule-id").Text(rule)
}

// RuleName is the heading of a rule in the evidence, in the size of h2 or h3:
// its id, which links lead to, and what it says.
func RuleName(heading html.Element, id, says string) app.UI {
	return heading.ID(id).TabIndex(-1).Body(
		html.Span().Class("rule-id").Text(id), app.Text(" "+strings.TrimSuffix(say.Text(says), ".")),
	)
}

// RuleMarks is a rule's level and whether it rests on judgement.
func RuleMarks(level triage.Urgency, judgement bool) app.UI {
	var marks []app.UI
	if level != 0 {
		marks = append(marks, LevelMark(level))
	}
	if judgement {
		marks = append(marks, Judgement())
	}
	return html.P().Class("marks").Body(marks...)
}

// Judgement marks what rests on expert judgement.
func Judgement() app.UI { return html.Span().Class("judged").Text(say.Words("Expert judgement")) }

// Condition is when a rule counts: a sentence, or a list of its parts.
func Condition(heading string, w guideline.Words) app.UI {
	if len(w.Parts) == 0 {
		return html.Div().Class("condition").Body(
			html.P().Body(html.Strong().Text(say.Label(say.Text(heading))+" "), conditionText(w), app.Text(".")),
		)
	}
	return html.Div().Class("condition").Body(
		html.P().Body(html.Strong().Text(say.Label(say.Text(heading))+" "), app.Text(say.Label(say.Lower(say.Text(w.Text))))),
		conditionList(w.Parts),
	)
}

func conditionList(parts []guideline.Words) app.UI {
	items := make([]app.UI, len(parts))
	for i, p := range parts {
		if len(p.Parts) == 0 {
			items[i] = html.Li().Body(conditionText(p))
			continue
		}
		items[i] = html.Li().Body(html.P().Text(say.Label(say.Text(p.Text))), conditionList(p.Parts))
	}
	return html.Ul().Body(items...)
}

// conditionText is one sentence; a sign with a name links to what it means.
func conditionText(w guideline.Words) app.UI {
	switch {
	case w.Sign != "":
		return link.To(EvidencePage("signs") + "#sign-" + w.Sign).Text(say.Words(w.Text))
	case w.Flag != "":
		return link.To(EvidenceOf(w.Flag)).Text(say.Words(w.Text))
	}
	return app.Text(say.Words(w.Text))
}

// RuleSources lists a rule's own sources.
func RuleSources(ids []triage.Source) app.UI {
	if len(ids) == 0 {
		return html.P().Class("small").Text(say.Words("No source names this one."))
	}
	items := make([]app.UI, len(ids))
	for i, id := range ids {
		items[i] = html.Li().Body(source(id)...)
	}
	return html.Div().Class("sources").Body(
		html.P().Text(say.Words("Where it comes from:")),
		html.Ul().Body(items...),
	)
}

package screens

import (
	"slices"

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
			html.H2().ID("sign-"+s.ID).TabIndex(-1).Text(sentence(s.Name)),
			parts.Condition("This means", guideline.InWords(s.When, guideline.Plain)),
		))
	}
	return append([]app.UI{
		html.P().Text("“(or may be so)” behind a sign in a rule means that “I’m not sure” counts for it there."),
	}, out...)
}

func sentence(text string) string {
	r := []rune(text)
	if r[0] >= 'a' && r[0] <= 'z' {
		r[0] -= 'a' - 'A'
	}
	return string(r)
}

// timeCourses are the rows that the days rest on.
func timeCourses() []app.UI {
	var out []app.UI
	for _, t := range guideline.TimeCourses() {
		out = append(out, entry(
			parts.RuleName(html.H2(), t.ID, t.Item),
			parts.Bullets(parts.CourseText(guideline.Course{Onset: t.Start, Lasts: t.Lasts, OpenEnd: t.OpenEnd, NoWindow: t.NoStart})),
			parts.Paragraph(t.Note),
			parts.Paragraph(marksText(t.StartMarks, t.EndMarks)),
			parts.RuleSources(t.Sources),
		))
	}
	return out
}

// sourceList is every source, with the rules that name it.
func sourceList() []app.UI {
	users := rulesBySource()
	var out []app.UI
	for _, r := range guideline.References() {
		var where app.UI
		if r.URL != "" {
			where = html.P().Body(link.Out(r.URL).Body(app.Text(r.URL), parts.Hidden(" (opens in a new tab)")))
		}
		known := "How it is known: " + r.Mark.Says() + "."
		if r.Note != "" {
			known += " Note: " + r.Note + "."
		}
		out = append(out, entry(
			html.H2().ID("source-"+string(r.ID)).TabIndex(-1).Text(r.Citation),
			html.P().Class("small").Text(string(r.ID)+". "+known),
			where,
			ruleLine("Rules that name it: ", users[r.ID]),
		))
	}
	return out
}

// rulesBySource lists the rules that name each source.
func rulesBySource() map[triage.Source][]string {
	out := map[triage.Source][]string{}
	add := func(id string, sources []triage.Source) {
		for _, s := range sources {
			if !slices.Contains(out[s], id) {
				out[s] = append(out[s], id)
			}
		}
	}
	g := guideline.Engine().Guideline()
	for _, f := range g.Flags {
		add(f.ID, f.Sources)
	}
	for _, c := range g.Complications {
		add(c.ID, c.Sources)
		for _, r := range c.Rules {
			add(r.ID, r.Sources)
		}
	}
	for _, m := range g.Modifiers {
		add(m.ID, m.Sources)
	}
	return out
}

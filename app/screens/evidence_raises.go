package screens

import (
	"aftercheck/app/parts"
	"aftercheck/app/parts/html"
	"aftercheck/internal/guideline"
	"aftercheck/internal/locale/say"
	"aftercheck/internal/triage"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
)

// modifierRules are the modifiers, and what stands in when nothing fits.
func modifierRules() []app.UI {
	g := guideline.Engine().Guideline()
	var ids []string
	var entries []app.UI
	for _, m := range g.Modifiers {
		ids = append(ids, m.ID)
		entries = append(entries, modifierRule(m))
	}
	ids = append(ids, g.NoMatch.ID)
	entries = append(entries, noMatchRule(g.NoMatch))
	for _, r := range g.NoMatch.Rules {
		ids = append(ids, r.ID)
		entries = append(entries, entry(
			parts.RuleName(html.H2(), r.ID, r.Says),
			parts.RuleMarks(r.Level, r.Judgement),
			parts.Condition("When nothing fits, and", guideline.InWords(r.When, guideline.Careful)),
			parts.RuleSources(r.Sources),
		))
	}
	return append([]app.UI{
		html.P().Body(parts.Filled("Not being sure about a sign can raise a level too: %[1]s.", parts.RuleLink("J18"))...),
		jumps(ids),
	}, entries...)
}

func modifierRule(m *triage.Modifier) app.UI {
	content := []app.UI{
		parts.RuleName(html.H2(), m.ID, m.Says),
		parts.RuleMarks(0, m.Judgement),
		parts.Condition("It counts when", guideline.InWords(m.When, guideline.Plain)),
	}
	for _, f := range m.Floor {
		says, mark := "The level is at least this: %[1]s", parts.LevelMark(f.Level)
		var because []app.UI
		if f.Says != "" {
			says, because = "The level is at least: %[1]s", []app.UI{app.Text(say.Words(f.Says) + " ")}
		}
		content = append(content, html.P().Body(append(because, parts.Filled(says, mark)...)...))
		if f.When != nil {
			content = append(content, parts.Condition("Only when", guideline.InWords(f.When, guideline.Plain)))
		}
	}
	for _, p := range m.Plus {
		content = append(content, ruleLine("One step up for: %[1]s.", p.For))
		if p.When != nil {
			content = append(content, parts.Condition("Only when", guideline.InWords(p.When, guideline.Plain)))
		}
	}
	return entry(append(content, seeAlso(m.ID), parts.RuleSources(m.Sources))...)
}

func noMatchRule(c *triage.Complication) app.UI {
	return entry(
		parts.RuleName(html.H2(), c.ID, "Nothing in the guide explains it"),
		parts.RuleMarks(c.Base, c.Judgement),
		html.P().Text(say.Words(c.Says)),
		html.P().Text(say.Words("It counts when a worry was chosen that none of the complications that fit explains, or when nothing fits at all and no red flag points anywhere.")),
	)
}

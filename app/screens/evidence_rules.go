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

// flagDocs are the pages of the red flags, one a level, the most urgent first.
func flagDocs() []evidenceDoc {
	titles := map[triage.Urgency]string{
		triage.Emergency: "Signs to call an ambulance for",
		triage.Urgent:    "Signs to show a doctor today",
		triage.Soon:      "Signs to tell the clinic in 1 to 2 days",
		triage.Routine:   "Signs for the 2-week review",
		triage.SelfCare:  "Signs to watch at home",
	}
	var docs []evidenceDoc
	for _, u := range slices.Backward(triage.Urgencies()) {
		if flags := flagsOf(u); len(flags) > 0 {
			docs = append(docs, evidenceDoc{
				u.String(), titles[u],
				"Each of these red flags sets its level at once, whatever else is answered.",
				func() []app.UI { return flagRules(flags) },
			})
		}
	}
	return docs
}

func flagsOf(level triage.Urgency) []*triage.RedFlag {
	var out, groups []*triage.RedFlag
	for _, f := range guideline.Engine().Guideline().Flags {
		switch {
		case f.Level != level:
		case groupOf(f) != "":
			groups = append(groups, f)
		default:
			out = append(out, f)
		}
	}
	return append(out, groups...)
}

// groupOf is the group of the emergency question that a flag stands for; "" for
// any other flag.
func groupOf(f *triage.RedFlag) string {
	if f.When.Op == triage.OpChosen && f.When.Question == emergencyQuestion {
		return f.When.Options[0]
	}
	return ""
}

func groupSigns(f *triage.RedFlag) app.UI {
	if groupOf(f) == "" {
		return nil
	}
	return html.P().Body(link.To(groupPath(groupOf(f))).Text(say.Words("The signs of this group")))
}

func flagRules(flags []*triage.RedFlag) []app.UI {
	var ids []string
	var entries []app.UI
	for _, f := range flags {
		ids = append(ids, f.ID)
		content := []app.UI{
			parts.RuleName(html.H2(), f.ID, f.Says),
			parts.RuleMarks(f.Level, f.Judgement),
			parts.Condition("It counts when", guideline.InWords(f.When, guideline.ReadingOf(f.Level))),
		}
		if d := f.StepDown; d != nil {
			content = append(content,
				html.P().Body(parts.Filled("It is lowered to %[1]s", parts.LevelMark(d.To))...),
				html.P().Text(say.Words(d.Says)),
				parts.Condition("Only when", guideline.InWords(d.When, guideline.Strict)),
			)
		}
		entries = append(entries, entry(append(content, groupSigns(f), ruleLine("It points to: %[1]s.", f.Complications), seeAlso(f.ID), parts.RuleSources(f.Sources))...))
	}
	return append([]app.UI{jumps(ids)}, entries...)
}

// entry is one rule. Its parts that are nil are left out.
func entry(content ...app.UI) app.UI {
	return html.Section().Class("rule").Body(present(content)...)
}

// jumps leads to the rules of a long page.
func jumps(ids []string) app.UI {
	items := make([]app.UI, len(ids))
	for i, id := range ids {
		items[i] = html.Li().Body(link.Inside(id).Text(id))
	}
	return html.Nav().Aria("label", say.Words("On this page")).Body(html.Ul().Class("jumps").Body(items...))
}

// ruleLine names rules in one line; complications with their names.
func ruleLine(says string, ids []string) app.UI {
	if len(ids) == 0 {
		return nil
	}
	var list []app.UI
	for _, id := range ids {
		rule := []app.UI{parts.RuleLink(id)}
		if c, ok := guideline.ByID(id); ok {
			rule = append(rule, app.Text(" "+say.Text(c.Name)))
		}
		list = parts.Listed(list, rule)
	}
	return html.P().Body(parts.FilledIn(says, list)...)
}

// groupRules are the complications of a family.
func groupRules(g guideline.Group) []app.UI {
	var ids []string
	var entries []app.UI
	for _, c := range guideline.Complications() {
		if c.Group == g {
			ids = append(ids, c.ID)
			entries = append(entries, complicationRules(c)...)
		}
	}
	return append([]app.UI{jumps(ids)}, entries...)
}

func complicationRules(c *guideline.Complication) []app.UI {
	out := []app.UI{entry(
		parts.RuleName(html.H2(), c.ID, c.Name),
		parts.RuleMarks(c.Base, c.Judgement),
		html.P().Text(say.Words(c.Says)),
		parts.Condition("It fits when", guideline.InWords(c.Fits, guideline.Careful)),
		ruleLine("These red flags point here: %[1]s.", flagsTo(c.ID)),
		expected(c),
		toEmergency(c),
		course(c),
		html.P().Body(link.To(parts.GuidePath(c)).Body(app.Text(say.Words("What the guide says")), parts.Hidden(say.Textf(" about: %s", say.Text(c.Name))))),
		seeAlso(c.ID),
		parts.RuleSources(c.Sources),
	)}
	for _, r := range c.Rules {
		out = append(out, entry(
			parts.RuleName(html.H3(), r.ID, r.Says),
			parts.RuleMarks(r.Level, r.Judgement),
			parts.Condition(say.Textf("%s becomes this urgent when", c.ID), guideline.InWords(r.When, guideline.ReadingOf(r.Level))),
			seeAlso(r.ID),
			parts.RuleSources(r.Sources),
		))
	}
	return out
}

func flagsTo(complication string) []string {
	var out []string
	for _, f := range guideline.Engine().Guideline().Flags {
		if slices.Contains(f.Complications, complication) {
			out = append(out, f.ID)
		}
	}
	return out
}

func expected(c *guideline.Complication) app.UI {
	if !c.Expected {
		return nil
	}
	return html.P().Text(say.Words("This is an expected effect: nothing about the person raises it."))
}

func toEmergency(c *guideline.Complication) app.UI {
	if c.ToEmergency == nil {
		return nil
	}
	return parts.Condition("Something that raises it makes it an emergency only when", guideline.InWords(c.ToEmergency, guideline.Careful))
}

// course is the time course with what it rests on.
func course(c *guideline.Complication) app.UI {
	lines := parts.CourseText(c.Course)
	if len(lines) == 0 {
		return nil
	}
	text := say.Sentences(say.Texts(lines)...)
	if _, ok := guideline.TimeCourseByID(c.Course.Basis); ok {
		rests := parts.Filled("It rests on %[1]s.", link.To(parts.EvidencePage("time")+"#"+c.Course.Basis).Text(c.Course.Basis))
		return html.P().Body(append([]app.UI{app.Text(text + " ")}, rests...)...)
	}
	return html.P().Text(say.Sentences(text, marksText(c.Course.Marks.Onset, c.Course.Marks.Lasts)))
}

// marksText says how a start and a length are known.
func marksText(start, length []guideline.Mark) string {
	var from, long string
	if len(start) > 0 {
		from = say.Textf("Start: %s.", knownBy(start))
	}
	if len(length) > 0 {
		long = say.Textf("Length: %s.", knownBy(length))
	}
	return say.Sentences(from, long)
}

func knownBy(marks []guideline.Mark) string {
	said := make([]string, len(marks))
	for i, m := range marks {
		said[i] = say.Text(m.Says())
	}
	return say.Semicolons(said)
}

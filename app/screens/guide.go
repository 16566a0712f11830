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

const guideTitle = "Guide to side effects"

// guideIndex lists every complication by family.
func guideIndex() app.UI {
	content := []app.UI{
		parts.Heading(guideTitle),
		html.P().Class("lead").Text(say.Words("What can happen after these injections, what is normal on which day, and when to get help.")),
	}
	for _, g := range guideline.Groups() {
		var items []app.UI
		for _, c := range guideline.Complications() {
			if c.Group == g {
				items = append(items, parts.MenuItem(parts.GuidePath(c), c.Name))
			}
		}
		if len(items) > 0 {
			content = append(content, parts.Section(g.Name(), html.Ul().Class("menu").Body(items...)))
		}
	}
	content = append(content, parts.Section(prepareTitle, prepareLink()), reportSection(),
		parts.Section("If a word is not clear", html.Ul().Class("menu").Body(wordsLink())),
		parts.Section("Where this comes from", behind()))
	return parts.Frame(parts.BackLink(startPath, "Start"), parts.Main("guide").Body(content...))
}

// guidePage is one complication.
type guidePage struct {
	app.Compo
	of *guideline.Complication
}

func (c *guidePage) OnPreRender(ctx app.Context) { c.OnNav(ctx) }

func (c *guidePage) OnNav(ctx app.Context) {
	c.of, _ = guideline.BySlug(lastPart(path(ctx)))
	if c.of == nil {
		shown(ctx, missingTitle)
		return
	}
	shown(ctx, c.of.Name)
}

func (c *guidePage) Render() app.UI {
	if c.of == nil {
		return missingPage()
	}
	g := c.of
	timeline := parts.Timeline(g, parts.AnyTimeline)
	var course app.UI
	if timeline == nil { // else it says the same
		course = parts.Bullets(parts.CourseText(g.Course))
	}
	return parts.Frame(parts.BackLink(guidePath, "Guide"), parts.Main("guide").DataSet("complication", g.ID).Body(present([]app.UI{
		parts.Heading(g.Name),
		html.P().Class("lead").Text(say.Words(g.Summary)),
		parts.Section("How it looks and feels", parts.Bullets(g.Looks), parts.Pictures(guideline.PicturesOf(g.ID))),
		parts.Section("When it starts and how long it lasts", course),
		parts.Section("What is normal on which day", timeline, parts.DayList(g.Days, -1)),
		parts.Section("How often", parts.Paragraph(g.Often)),
		parts.Section("What to do", parts.DoList(g.Do)),
		parts.Section("What not to do", parts.NotList(g.Not)),
		poisonLines(g),
		parts.Section("When to get help", whenToGetHelp(g)),
		parts.SafetyNet(g, g.Help),
		parts.Section("What the clinic or doctor may do", parts.Bullets(g.Clinic), nextTime(g)),
		parts.Sources(g.Sources),
		parts.RulesOf(g),
		parts.Disclaimer("This is information, not a diagnosis.", guideline.Version),
		html.P().Body(link.To(startPath).Class("primary").DataSet("action", "begin").Text(say.Words("Check what is happening to me"))),
	})...))
}

// whenToGetHelp lists the levels that a complication can have, the most urgent
// first, with the signs that lead there.
func whenToGetHelp(c *guideline.Complication) app.UI {
	says := map[triage.Urgency][]string{}
	add := func(u triage.Urgency, text string) {
		if text != "" && !slices.Contains(says[u], text) {
			says[u] = append(says[u], text)
		}
	}
	for _, f := range guideline.Engine().Guideline().Flags {
		if slices.Contains(f.Complications, c.ID) {
			add(f.Level, f.Says)
		}
	}
	for _, r := range c.Rules {
		if r.Level > c.Base {
			add(r.Level, r.Says)
		}
	}
	add(c.Base, c.Says)
	var rows []app.UI
	for _, u := range slices.Backward(triage.Urgencies()) {
		if len(says[u]) > 0 {
			rows = append(rows, html.Div().Body(
				html.Dt().Body(parts.LevelMark(u)),
				html.Dd().Body(parts.Bullets(says[u])),
			))
		}
	}
	return html.Dl().Class("levels").Body(rows...)
}

package screens

import (
	"aftercheck/app/parts"
	"aftercheck/app/parts/device"
	"aftercheck/app/parts/html"
	"aftercheck/app/parts/link"
	"aftercheck/internal/guideline"
	"aftercheck/internal/locale/say"
	"aftercheck/internal/triage"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
)

// evidenceIndex says what the guideline is and leads to its pages.
func evidenceIndex() app.UI {
	return parts.Frame(backToResult(aboutPath, "About"), parts.Main("evidence").Body(
		parts.Heading(evidenceTitle),
		html.P().Class("lead").Text(say.Words("Everything that decides a result stands here: each rule, when it counts, and who says so. It is written so that a clinician can check it.")),
		html.P().Text(say.Words("Each rule has a name, like RF13 or C14. It is the same name on your result, here, in the program and in the evidence that it was written from.")),
		html.Nav().Aria("label", say.Words("Pages of the evidence")).Body(
			parts.Section("Signs that set a level at once", evidenceMenu(isFlagPage)),
			parts.Section("What it can be, with its own rules", evidenceMenu(isGroupPage)),
			parts.Section("What lies behind them", evidenceMenu(isOtherPage)),
		),
		parts.Section("How a level comes about",
			parts.Bullets([]string{
				"Every rule that fits says a level. The most urgent one counts.",
				"A red flag sets a level at once. It is lowered only where its entry says so, and only when there is no doubt.",
				"Something about the person or the injection can raise a level, never lower it.",
				"“I’m not sure” counts as a yes for an emergency sign. Where a rule counts it, “I’m not sure” stands among its answers.",
				"A day that is not known counts as any day that it may be, unless a level would be lowered by it.",
			}),
		),
		parts.Section("How sure is it?",
			html.P().Body(parts.Filled("Nearly all levels rest on %[1]s: a source names the sign, but no study says how fast help is needed. Those were set to be on the safe side, and a clinician should confirm each one.", parts.Judgement())...),
			html.P().Body(link.To(howWellPath).Text(say.Words(howWellTitle))),
		),
		parts.Section("Version and review",
			html.P().Body(parts.Whole(parts.GuidelineOf(guideline.Version))...),
			changes(),
		),
	))
}

// changes is what changed from version to version, the latest first.
func changes() app.UI {
	var rows []app.UI
	for _, c := range guideline.ChangeLog() {
		rows = append(rows, html.Div().Body(html.Dt().Text(c.Version), html.Dd().Text(say.Words(c.Says))))
	}
	return html.Dl().Class("days").Body(rows...)
}

// evidenceDoc is one page of the evidence.
type evidenceDoc struct {
	name, title, lead string
	content           func() []app.UI
}

// evidenceDocs lists the pages in their order: red flags by level, complications
// by family, then what they share and rest on.
func evidenceDocs() []evidenceDoc {
	docs := flagDocs()
	for _, g := range guideline.Groups() {
		docs = append(docs, evidenceDoc{
			string(g), say.Textf("Rules: %s", say.Text(g.Name())),
			"When each of these fits the answers, how urgent it is by itself, and what makes it more urgent.",
			func() []app.UI { return groupRules(g) },
		})
	}
	return append(docs,
		evidenceDoc{"modifiers", "What can raise a level", "Something about the person, the injection or the answers themselves. None of it ever lowers a level.", modifierRules},
		evidenceDoc{"signs", "Signs that rules share", "Many rules use the same signs. Here is what each of them means, question by question.", sharedSigns},
		evidenceDoc{"time", "When things start and how long they last", "The figures behind “what is normal on which day”, and how each is known.", timeCourses},
		evidenceDoc{"doubts", "Doubts and cautious choices", "Where sources disagree or are silent, and what was chosen. A clinician who reviews the rules may want to begin here.", doubtList},
		evidenceDoc{"corrections", "What the words of the rules mean", "Lines that settle where the evidence was too broad, too narrow or not clear. Every level in them is a judgement.", correctionList},
		evidenceDoc{"sources", "Sources", "Who says what. Most were read as stored copies or excerpts, not as whole pages, and may have changed since.", sourceList},
	)
}

func isFlagPage(d evidenceDoc) bool {
	for _, u := range triage.Urgencies() {
		if d.name == u.String() {
			return true
		}
	}
	return false
}

func isGroupPage(d evidenceDoc) bool {
	for _, g := range guideline.Groups() {
		if d.name == string(g) {
			return true
		}
	}
	return false
}

func isOtherPage(d evidenceDoc) bool { return !isFlagPage(d) && !isGroupPage(d) }

func evidenceMenu(which func(evidenceDoc) bool) app.UI {
	var items []app.UI
	for _, d := range evidenceDocs() {
		if which(d) {
			items = append(items, parts.MenuItem(parts.EvidencePage(d.name), d.title))
		}
	}
	return html.Ul().Class("menu").Body(items...)
}

// evidencePage is one of those pages.
type evidencePage struct {
	app.Compo
	doc   evidenceDoc
	known bool
}

func (c *evidencePage) OnPreRender(ctx app.Context) { c.OnNav(ctx) }

func (c *evidencePage) OnNav(ctx app.Context) {
	name := lastPart(path(ctx))
	c.known = false
	for _, d := range evidenceDocs() {
		if d.name == name {
			c.doc, c.known = d, true
		}
	}
	if !c.known {
		shown(ctx, missingTitle)
		return
	}
	shown(ctx, c.doc.title)
}

func (c *evidencePage) Render() app.UI {
	if !c.known {
		return missingPage()
	}
	content := []app.UI{
		html.P().Class("purpose").Text(say.Words("The rules and where they come from")),
		parts.Heading(c.doc.title),
		html.P().Class("lead").Text(say.Words(c.doc.lead)),
	}
	content = append(content, c.doc.content()...)
	content = append(content, parts.Disclaimer("This is information, not a diagnosis.", guideline.Version))
	return parts.Frame(backToResult(evidencePath, "All rules"), parts.Main("evidence").DataSet("page", c.doc.name).Body(content...))
}

// backToResult leads back to the result for those who came from there, else to
// a screen above.
func backToResult(path, text string) app.UI {
	if device.CameFrom(resultPath) {
		return backLinkSaying(resultPath, "Your result")
	}
	return parts.BackLink(path, text)
}

// behind leads to what lies behind the advice.
func behind(more ...app.UI) app.UI {
	return html.Ul().Class("menu").Body(append([]app.UI{
		parts.MenuItem(evidencePath, evidenceTitle),
		parts.MenuItem(howWellPath, howWellTitle),
	}, more...)...)
}

package screens

import (
	"aftercheck/app/parts"
	"aftercheck/app/parts/html"
	"aftercheck/app/parts/link"
	"aftercheck/internal/guideline"
	"aftercheck/internal/locale/say"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
)

// words is the glossary: each medical word that the app cannot do without.
func words() app.UI {
	var rows []app.UI
	for _, t := range guideline.Glossary() {
		rows = append(rows, html.Div().Body(html.Dt().Text(say.Text(t.Word)), html.Dd().Body(meaning(t)...)))
	}
	return parts.Frame(backToResult(guidePath, "Guide"), parts.Main("words").Body(
		parts.Heading(wordsTitle),
		html.P().Class("lead").Text(say.Text("Aftercheck uses plain words where it can. These are the others. Doctors and ambulance staff know them.")),
		html.Dl().Class("days").Body(rows...),
		parts.Disclaimer("This is information, not a diagnosis.", guideline.Version),
	))
}

// meaning is what a word means. The summary of a page of the guide explains what the
// page is about, and the page says more.
func meaning(t guideline.Term) []app.UI {
	c, found := guideline.ByID(t.Of)
	if !found {
		return []app.UI{html.P().Text(say.Text(t.Says))}
	}
	return []app.UI{
		html.P().Text(say.Text(c.Summary)),
		html.P().Body(link.To(parts.GuidePath(c)).Text(say.Text(c.Name))),
	}
}

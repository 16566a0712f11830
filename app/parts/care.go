package parts

import (
	"aftercheck/app/parts/html"
	"aftercheck/app/parts/link"
	"aftercheck/internal/guideline"
	"aftercheck/internal/locale/say"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
)

// UntilHelpComes is the first aid for an emergency: what to do and what not,
// one group after another, and what holds in all of them.
func UntilHelpComes(cares []guideline.Care) []app.UI {
	out := make([]app.UI, 0, len(cares)+2)
	for _, c := range cares {
		out = append(out, careBox(c))
	}
	if !only(cares, "K09") {
		out = append(out, careBox(guideline.IfUnresponsive()))
	}
	return append(out, careBox(guideline.SharedCare()))
}

// only tells whether a care group stands alone.
func only(cares []guideline.Care, id string) bool { return len(cares) == 1 && cares[0].ID == id }

func careBox(c guideline.Care) app.UI {
	content := []app.UI{html.H2().Text(say.Words(c.Title)), Steps(c.Do)}
	if len(c.Not) > 0 {
		content = append(content, html.H3().Text(say.Words("Do not")), NotList(c.Not))
	}
	return html.Section().Class("care").DataSet("care", c.ID).Body(children(content...)...)
}

// WhatToSay is what to tell the person who answers the call.
func WhatToSay(words string) app.UI {
	if words == "" {
		return nil
	}
	return html.Div().Class("say").Body(html.H2().Text(say.Words("What to say on the phone")), html.P().Text(say.Words(words)))
}

// CrisisLines lists the lines for despair, always in the same order, and before
// them the line of the reader's own country. That one comes late, so it takes
// the place of words and not of something to tap.
func CrisisLines(region string) app.UI {
	var own app.UI
	var all []app.UI
	for _, l := range guideline.CrisisLines() {
		if own == nil && serves(l, region) {
			own = html.Div().Class("numbers").Body(crisisLine(l))
		}
		all = append(all, html.Li().Body(crisisLine(l)))
	}
	if own == nil {
		own = html.P().Text(say.Words("Tap the line for where you are:"))
	}
	return html.Section().Class("crisis").Body(
		html.H2().Text(say.Words("Someone to talk to, day or night")),
		html.P().Text(say.Words("If you are not in danger this minute, these people will listen.")),
		html.Div().Class("late").Body(own),
		html.H3().Text(say.Words("All lines")),
		html.Ul().Class("numbers").Body(all...),
		html.P().Text(say.Words("Is there no line for your country? Then call the emergency number.")),
		ChangeCountry(region),
	)
}

func crisisLine(l guideline.CrisisLine) app.UI {
	name := say.Text(l.Where)
	if l.Name != "" {
		name = say.Commas([]string{say.Text(l.Name), name})
	}
	if l.Note != "" {
		name = say.Textf("%[1]s (%[2]s)", name, say.Text(l.Note))
	}
	return link.Call(l.Number).Class("number").Body(
		html.Strong().Text(l.Number), app.Text(" "), html.Span().Text(name),
	)
}

func serves(l guideline.CrisisLine, region string) bool {
	for _, r := range l.Regions {
		if r == region {
			return true
		}
	}
	return false
}

package parts

import (
	"strings"

	"aftercheck/internal/locale"
	"aftercheck/internal/locale/say"

	"aftercheck/app/parts/html"
	"aftercheck/internal/guideline"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
)

// Checklist is a group of check boxes under each heading. Nothing listens to
// them: they are for the eye and for paper, where the ticked ones come first.
func Checklist(groups []guideline.PrepareGroup) []app.UI {
	out := make([]app.UI, len(groups))
	for i, g := range groups {
		items := make([]app.UI, len(g.Lines))
		for n, l := range g.Lines {
			items[n] = tick(l)
		}
		out[i] = html.Fieldset().Class("ticks").Body(
			html.Legend().Body(html.H3().Text(say.Words(g.Name))),
			html.Ul().Body(items...),
		)
	}
	return out
}

// tick is left to the browser: go-app would untick a box that it was told about.
func tick(l guideline.PrepareLine) app.UI {
	id := "prepare-" + strings.ReplaceAll(strings.ToLower(l.ID), ".", "-")
	return html.Li().Body(
		app.ElemSelfClosing("input").Attr("type", "checkbox").ID(id).DataSet("option", l.ID),
		html.Label().Attr("for", id).Body(lineBody(l)...),
	)
}

func lineBody(l guideline.PrepareLine) []app.UI {
	text := say.Text(l.Text)
	if l.Where != "" {
		text = say.Textf("In %[1]s: %[2]s", locale.InSentence(l.Where), text)
	}
	return children(html.Span().Class("option-text").Text(say.Words(text)), lineNote(l))
}

func lineNote(l guideline.PrepareLine) app.UI {
	if l.Note == "" {
		return nil
	}
	return html.Span().Class("option-help").Text(say.Words(l.Note))
}

// Backed lists advice, each line with how well it is backed.
func Backed(lines []guideline.PrepareLine) app.UI {
	items := make([]app.UI, len(lines))
	for i, l := range lines {
		items[i] = html.Li().DataSet("line", l.ID).Body(append(lineBody(l),
			html.Span().Class("backed").Body(html.Span().Class("backed-label").Text(say.Words("How sure: ")), app.Text(say.Words(guideline.StrengthSays(l.Strength)))))...)
	}
	return html.Ul().Class("backed-list").Body(items...)
}

// RoomToWrite is lines to fill in by hand; it is there on paper only.
func RoomToWrite(title string, labels []string) app.UI {
	rows := make([]app.UI, len(labels))
	for i, l := range labels {
		rows[i] = html.P().Class("write").Text(say.Words(l))
	}
	return html.Section().Class("on-paper").Body(append([]app.UI{html.H2().Text(say.Words(title))}, rows...)...)
}

package parts

import (
	"aftercheck/app/parts/html"
	"aftercheck/app/parts/link"
	"aftercheck/internal/locale"
	"aftercheck/internal/locale/say"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
)

// UrgentLine is whom to phone for a doctor today (G2): the line of the country
// if there is a sure one, else whom to ask there.
func UrgentLine(region string) app.UI {
	h, _ := locale.UrgentHelp(region)
	content := []app.UI{html.H2().Text(say.Words(inCountry("Medical help today", "Medical help today in %s", region)))}
	if len(h.Lines) > 0 {
		content = append(content, lines(h))
	}
	words := h.Note
	if words == "" && len(h.Lines) == 0 {
		words = "Phone your doctor. If the practice is closed, ask for the local out-of-hours clinic."
	}
	content = append(content, Paragraph(words), ChangeCountry(region))
	return html.Section().Class("help-line").DataSet("line", "urgent").Body(children(content...)...)
}

// PoisonLine is whom to ask about too much given, or toxin where it should not
// be (G3). The ambulance stands before it.
func PoisonLine(region string) app.UI {
	h, _ := locale.PoisonHelp(region)
	n, known := locale.ForRegion(region)
	if !known {
		n = locale.Unknown
	}
	content := []app.UI{
		html.H2().Text(say.Words(inCountry("Advice about poisoning", "Advice about poisoning in %s", region))),
		html.P().Text(say.Words("Is breathing, swallowing, seeing or moving getting hard? Call an ambulance first:")),
		numbers(html.Li().Body(number(n.Number, say.Text("ambulance")))),
	}
	if len(h.Lines) > 0 {
		content = append(content, html.P().Text(say.Words("If not, the poison line can tell you what to do:")), lines(h))
	}
	words := h.Note
	if words == "" && len(h.Lines) == 0 {
		words = "We know no poison line for certain here. A doctor can ask one for you."
	}
	content = append(content, Paragraph(words), ChangeCountry(region))
	return html.Section().Class("help-line").DataSet("line", "poison").Body(children(content...)...)
}

// PoisonLines lists the poison lines of all countries, for a page that is
// written before the country is known.
func PoisonLines() app.UI {
	var rows []app.UI
	for _, h := range locale.PoisonHelps() {
		country := say.Text(locale.CountryName(h.Region))
		for _, l := range h.Lines {
			where := country
			if l.Where != "" {
				where = say.Commas([]string{where, say.Text(l.Where)})
			}
			rows = append(rows, html.Li().Body(number(l.Number, where)))
		}
	}
	return html.Section().DataSet("line", "poison").Body(
		html.H2().Text(say.Words("Poison lines")),
		html.P().Text(say.Words("With any sign of spread, call an ambulance first. If there is none, a poison line can tell you what to do. "+
			"Is your country not here? Then ask a doctor.")),
		numbers(rows...),
	)
}

func inCountry(title, in, region string) string {
	if name := locale.CountryName(region); name != "" {
		return say.Textf(in, locale.InSentence(name))
	}
	return title
}

func lines(h locale.Help) app.UI {
	var rows []app.UI
	for _, l := range h.Lines {
		name := l.Name
		switch {
		case name != "" && l.Where != "":
			name = say.Pair(name, say.Text(l.Where))
		case name == "" && l.Where != "":
			name = say.Textf("for %s", say.Text(l.Where))
		}
		rows = append(rows, html.Li().Body(number(l.Number, name)))
	}
	return numbers(rows...)
}

func numbers(rows ...app.UI) app.UI { return html.Ul().Class("numbers").Body(rows...) }

// number is a row that dials: the number, and who answers.
func number(digits, who string) app.UI {
	content := []app.UI{Icon("phone"), Hidden("Call "), html.Strong().Text(digits)}
	if who != "" {
		content = append(content, app.Text(" "), html.Span().Text(say.Words(who)))
	}
	return link.Call(digits).Class("number").Body(content...)
}

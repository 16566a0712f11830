package screens

import (
	"strings"

	"aftercheck/internal/locale/say"

	"aftercheck/app/parts"
	"aftercheck/app/parts/device"
	"aftercheck/app/parts/html"
	"aftercheck/app/parts/link"
	"aftercheck/internal/handover"
	"aftercheck/internal/locale"
	"aftercheck/internal/triage"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
)

const (
	reportTitle  = "Report a side effect"
	reportTextID = "report-text"
)

// sideEffect helps to tell the country's authority of a side effect or a fake
// product (G4). Care comes first, so the page begins with it. Nothing is sent:
// the person reads the text, takes it along, and opens the form with a tap.
type sideEffect struct {
	app.Compo
	live   bool
	status string // what came of copying
}

func (c *sideEffect) OnPreRender(ctx app.Context) { shown(ctx, reportTitle) }

func (c *sideEffect) OnNav(ctx app.Context) {
	c.live = true
	shown(ctx, reportTitle)
}

func (c *sideEffect) Render() app.UI {
	return parts.Frame(parts.BackLink(startPath, "Start"), parts.Main("report").Body(
		parts.Heading(reportTitle),
		html.P().Class("lead").Text(say.Words("A report helps to find bad products and rare effects. It does not get you treated, and it can wait until you are.")),
		c.careFirst(),
		html.Section().Body(
			html.H2().Text(say.Words("1. Read and complete the text")),
			html.P().Text(say.Words("It holds what is asked for in a report, from your answers if you have made a check. Fill in the blanks that you know. Take out what you do not want to tell.")),
			html.Div().Class("field").Body(
				html.Label().Attr("for", reportTextID).Text(say.Words("Text of your report")),
				app.Elem("textarea").ID(reportTextID).DataSet("option", "report-text").
					Attr("rows", 20).Attr("autocomplete", "off").Attr("spellcheck", "false").Attr("value", c.text()),
			),
			html.P().Class("small").Text(say.Words("What you change here is not kept. Nothing is sent from this page.")),
		),
		html.Section().Body(
			html.H2().Text(say.Words("2. Copy it and paste it into the form")),
			html.Div().Class("buttons", "needs-client").Body(
				html.Button().Class("primary").DataSet("action", "copy").OnClick(c.onCopy).Text(say.Words("Copy the text")),
			),
			html.P().Class("done").Role("status").Text(say.Words(c.status)),
			html.P().Text(say.Words("Then open the form of your country. It is another site, and it sees only what you paste there.")),
			parts.Slot(c.forCountry()),
			everyForm(),
		),
	))
}

// careFirst leads to help before anything else; to the result when that asks for it.
func (c *sideEffect) careFirst() app.UI {
	text := "Is somebody unwell now? Get help first."
	to := link.To(emergencyPath).Class("danger").DataSet("action", "emergency").
		Body(parts.Marked("emergency", "Emergency signs and numbers")...)
	if c.live && here().finished() && here().result().Urgency >= triage.Urgent {
		text = "Your check says that a doctor should see this today, or sooner. Do that first."
		to = link.To(resultPath).Class("danger").DataSet("action", "result").Text(say.Words("See what to do now"))
	}
	return html.Div().Class("say care-first").Body(html.H2().Text(say.Words("Care comes first")), html.P().Text(say.Words(text)), html.P().Body(to))
}

// text is the report as far as it is known.
func (c *sideEffect) text() string {
	if !c.live {
		return handover.SideEffect(handover.Summary{})
	}
	return handover.SideEffect(here().summary())
}

// onCopy copies the text as the person left it.
func (c *sideEffect) onCopy(ctx app.Context, _ app.Event) {
	device.Copy(ctx, device.Typed(reportTextID), reportTextID, func(s device.Sharing) {
		c.status = "Copied. You can paste it into the form now."
		if s != device.Done {
			c.status = "The browser does not let Aftercheck copy. The text is marked: copy it by hand."
		}
	})
}

// forCountry is where reports go from the reader's country.
func (c *sideEffect) forCountry() app.UI {
	if !c.live {
		return nil
	}
	region := device.Region()
	places := locale.Reporting(region)
	title := "Your country’s form"
	if name := locale.CountryName(region); name != "" {
		title = say.Textf("In %s", locale.InSentence(name))
	}
	content := []app.UI{html.H3().Text(say.Words(title))}
	for _, p := range places {
		content = append(content, authority(p))
	}
	if len(places) == 0 {
		content = append(content, html.P().Text(say.Words("We know no form for certain here. Ask a pharmacist or a doctor: they report side effects too, and know where.")))
	}
	return html.Div().Class("report-here").Body(append(content, parts.ChangeCountry(region))...)
}

// authority is who takes reports: its form if it is known for certain, else its name.
func authority(p locale.ReportTo) app.UI {
	content := []app.UI{html.P().Body(html.Strong().Text(say.Words(p.Name)))}
	switch {
	case p.Site != "":
		content = append(content, html.P().Body(openForm(p)))
	case p.Knowledge:
		content = append(content, html.P().Text(say.Words("We have not checked its address, so there is no link. A pharmacist or a doctor can help you find its form.")))
	default:
		content = append(content, html.P().Text(say.Words("We know no address for certain. A pharmacist or a doctor can help you find its form.")))
	}
	if p.Note != "" {
		content = append(content, html.P().Class("small").Text(say.Words(p.Note)))
	}
	if p.Phone != "" {
		content = append(content, html.P().Body(link.Call(p.Phone).Class("number").Body(
			parts.Icon("phone"), parts.Hidden("Call "), html.Strong().Text(p.Phone), app.Text(" "), html.Span().Text(say.Words("report by phone")),
		)))
	}
	return html.Div().Class("other").DataSet("place", p.Region).Body(content...)
}

// openForm leads to another site, in a window of its own, with its address in words.
func openForm(p locale.ReportTo) app.UI {
	return link.Out(p.Site).Class("out").DataSet("action", "open-form").Body(
		html.Span().Text(say.Textf("Open %s", strings.TrimPrefix(p.Site, "https://"))), parts.Icon("forward"),
		parts.Hidden(" (another site, in a new window)"),
	)
}

// everyForm is for those whose country is not known, or is another one.
func everyForm() app.UI {
	var rows []app.UI
	for _, p := range locale.ReportForms() {
		where := locale.CountryName(p.Region)
		if p.Region == "EU" {
			where = "European Union, every country"
		}
		rows = append(rows, html.Li().Body(html.Strong().Text(say.Words(where)), app.Text(say.Textf(": %s", say.Text(p.Name))), html.P().Body(openForm(p))))
	}
	return html.Details().ID("every-form").Body(
		html.Summary().Text(say.Words("Forms of other countries")),
		html.Ul().Body(rows...),
	)
}

// reportOffer ends a result below an emergency. On an emergency it does not stand.
func (r report) reportOffer() app.UI {
	if r.Urgency == triage.Emergency {
		return nil
	}
	return reportSection()
}

// reportSection leads to the report from a page that is about something else.
func reportSection() app.UI {
	return parts.Section(reportTitle,
		html.P().Text(say.Words("You can tell your country’s medicines authority of a side effect or a fake product. Get care first.")),
		html.P().Body(link.To(reportPath).Class("more").DataSet("action", "report").
			Body(parts.Onwards("Prepare a report")...)),
	)
}

package screens

import (
	"aftercheck/app/parts"
	"aftercheck/app/parts/device"
	"aftercheck/app/parts/html"
	"aftercheck/app/parts/link"
	"aftercheck/internal/clinic"
	"aftercheck/internal/handover"
	"aftercheck/internal/locale/say"
	"aftercheck/internal/triage"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
)

// clinic is the way back to the clinic, where the advice speaks of it. An
// emergency has the ambulance to call, and nobody else.
func (r report) clinic() app.UI {
	l, ok := r.agreedLink()
	if !ok || r.Urgency == triage.Emergency {
		return nil
	}
	who := r.who(l)
	if !who.known() || who.Phone+who.SMS+who.Email == "" {
		return nil
	}
	return &clinicContact{Urgent: r.Urgency == triage.Urgent}
}

// clinicContact calls the clinic, or opens a message to it with the summary in
// it. What would be sent is shown first, and the person sends it.
type clinicContact struct {
	app.Compo
	Urgent bool // a doctor comes first

	writing string // "sms", "email"; empty: neither is asked for
	status  string // what came of copying
}

// clinicText is the id of the field that shows what is sent.
const clinicText = "clinic-text"

func (c *clinicContact) Render() app.UI {
	s := here()
	l, _ := s.agreedLink()
	who := s.who(l)
	if !who.known() { // it was taken away meanwhile
		return html.Div()
	}
	title := "Your clinic"
	if who.Name != "" {
		title = say.Textf("Your clinic: %s", who.Name)
	}
	content := []app.UI{html.H3().Text(say.Words(title))}
	if c.Urgent {
		content = append(content, html.P().Text(say.Words("See a doctor first. Tell the clinic too. At night it may be closed.")))
	}
	content = append(content, callClinic(who), sourceNote(who), c.messages(who), parts.Slot(c.preview(who)))
	if l.Review >= s.today() {
		content = append(content, html.P().Class("small").Text(say.Textf("Your review visit there: %s.", parts.SayDay(l.Review))))
	}
	return html.Div().Class("help-line clinic").DataSet("line", "clinic").Body(present(content)...)
}

func callClinic(who whose) app.UI {
	if who.Phone == "" {
		return nil
	}
	return html.P().Body(link.Call(who.Phone).Class("number").Body(
		parts.Icon("phone"), parts.Hidden("Call "), html.Strong().Text(clinic.ShowPhone(who.Phone)), app.Text(" "), html.Span().Text(say.Words("call the clinic")),
	))
}

// messages are the buttons to write instead; nil when there is no way to.
func (c *clinicContact) messages(who whose) app.UI {
	var buttons []app.UI
	add := func(way, text string, on app.EventHandler) {
		expanded := "false"
		if c.writing == way {
			expanded = "true"
		}
		buttons = append(buttons, html.Button().Class("secondary").DataSet("action", "write-"+way).Aria("expanded", expanded).OnClick(on).Text(say.Words(text)))
	}
	if who.SMS != "" {
		add("sms", "Write a text message", c.onSMS)
	}
	if who.Email != "" {
		add("email", "Write an e-mail", c.onEmail)
	}
	if len(buttons) == 0 {
		return nil
	}
	return html.Div().Class("buttons").Body(buttons...)
}

func (c *clinicContact) onSMS(ctx app.Context, _ app.Event)   { c.write(ctx, "sms") }
func (c *clinicContact) onEmail(ctx app.Context, _ app.Event) { c.write(ctx, "email") }

// write shows what would be sent, or hides it again.
func (c *clinicContact) write(ctx app.Context, way string) {
	c.status = ""
	if c.writing == way {
		c.writing = ""
		return
	}
	c.writing = way
	device.Focus(ctx, clinicText)
}

// longestAddress is room for an e-mail address.
const longestAddress = 100

// text is what is put into the message.
func (c *clinicContact) text() string {
	sum := here().summary()
	if c.writing == "sms" {
		return handover.Short(sum, handover.ShortSMS)
	}
	if all := handover.Text(sum); len(clinic.MailHref("", say.Text(handover.TextTitle), all)) <= clinic.LongestHref-longestAddress {
		return all
	}
	return handover.Short(sum, handover.ShortMail)
}

func (c *clinicContact) preview(who whose) app.UI {
	var to, where string
	var open app.HTMLA
	switch {
	case c.writing == "sms" && who.SMS != "":
		to, where, open = say.OnOneLine(clinic.ShowPhone(who.SMS)), "Open in my messages", link.SMS(who.SMS, c.text())
	case c.writing == "email" && who.Email != "":
		to, where, open = who.Email, "Open in my e-mail", link.Mail(who.Email, say.Text(handover.TextTitle), c.text())
	default:
		return nil
	}
	return html.Div().Class("field preview").Body(
		html.Label().Attr("for", clinicText).Text(say.Textf("This is what you send to %s:", to)),
		app.Elem("textarea").ID(clinicText).Attr("readonly", true).Attr("rows", "9").Text(c.text()),
		html.P().Class("small").Text(say.Words("Your name is not in it. Nothing is sent until you tap Send in the app that opens.")),
		html.Div().Class("buttons").Body(
			open.Class("primary").Body(html.Span().Text(say.Words(where))),
			html.Button().Class("secondary").DataSet("action", "copy-message").OnClick(c.onCopy).Text(say.Words("Copy it")),
		),
		html.P().Class("done").Role("status").Text(say.Words(c.status)),
	)
}

func (c *clinicContact) onCopy(ctx app.Context, _ app.Event) {
	device.Copy(ctx, c.text(), clinicText, func(s device.Sharing) {
		c.status = "Copied. You can paste it into a message now."
		if s != device.Done {
			c.status = "The browser does not let Aftercheck copy. The text is marked: copy it by hand."
		}
	})
}

// daxxify tells whether the link says that this brand was given: its effects last
// longer.
func (r report) daxxify() bool { return clinic.LastsLonger(r.productOf(&r.check)) }

// daxxifyNote says where the longer times come from; nil where there are none.
func (r report) daxxifyNote() app.UI {
	if !r.daxxify() {
		return nil
	}
	return html.P().Class("small").Text(say.Words("Your clinic’s link says that you were given Daxxify. Its effects last longer, and the picture shows that. Aftercheck has not checked the brand."))
}

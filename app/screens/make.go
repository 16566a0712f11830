package screens

import (
	"strings"

	"aftercheck/internal/locale/say"

	"aftercheck/app/parts"
	"aftercheck/app/parts/device"
	"aftercheck/app/parts/html"
	"aftercheck/app/parts/link"
	"aftercheck/internal/clinic"
	"aftercheck/internal/triage"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
)

const (
	makePath  = "/make/"
	makeTitle = "Make the link for your aftercare text"
)

// maker is for a clinic's receptionist: a form, and beside it what comes of it. The
// link, the text message, the code, what the patient sees and the card all follow
// what is typed. A patient's day and places are kept nowhere; the clinic's own
// details are, if somebody asks for it.
type maker struct {
	app.Compo
	page app.Context // of the screen itself: it outlives a button
	live bool

	typed    map[string]string // by the option of the field
	begun    map[string]string // what stood in the fields when the screen was opened
	areas    map[string]bool
	listed   bool // the clinic is in the host's list
	coloured bool // it has a colour of its own
	wrong    []parts.Mistake
	kept     bool // the clinic's details are on this device

	made  made
	words aftercareText
	// patient is the language of the text and the card, where it is not that of the page.
	patient patientLanguage
	spoken  *say.Language // the one that they are in
	paper   string
	said    map[string]string // what came of the last act, by its place
}

// made is what comes of the form at present.
type made struct {
	ok      bool // everything that must be there is, and nothing is wrong
	link    clinic.Link
	address string // with the #
	query   string // with the ? instead
	code    clinic.Code
	drawn   bool // the code could be drawn
	noHost  bool // this site has no address to link to
}

func (c *maker) OnPreRender(ctx app.Context) { shown(ctx, makeTitle) }

func (c *maker) OnNav(ctx app.Context) {
	c.page = ctx
	shown(ctx, makeTitle)
	if c.live {
		return // a jump inside of the page
	}
	c.live, c.paper = true, parts.PaperA6
	c.typed, c.areas, c.said = map[string]string{}, map[string]bool{}, map[string]string{}
	c.recall()
	c.loadList()
	c.follow()
}

func (c *maker) Render() app.UI {
	return parts.Frame(parts.BackLink(aboutPath, "About"), parts.Main("make").Body(
		parts.Heading(makeTitle),
		html.P().Class("lead").Text(say.Words("For clinics. Fill in what your patient should find. You get a link for your text message, a QR code and a card to print.")),
		html.P().Class("small").Text(say.Words("What you type stays on this page. The link itself says what you fill in, so anyone who has the link can read it. Send each patient their own.")),
		parts.Slot(c.waiting()),
		parts.Slot(c.summary()),
		html.Div().Class("maker", "needs-client").Body(
			html.Div().Class("maker-form").OnKeyDown(c.onKey).Body(c.form()...),
			html.Div().Class("maker-made").Body(c.results()...),
		),
		parts.Slot(c.card()),
	))
}

func (c *maker) waiting() app.UI {
	if c.live {
		return nil
	}
	return html.P().Class("waiting").Role("status").Text(say.Words("Getting ready. This takes a few seconds the first time. You can begin to type."))
}

const makeSummaryID = "make-problem"

func (c *maker) summary() app.UI {
	if len(c.wrong) == 0 {
		return nil
	}
	return parts.ErrorSummary(makeSummaryID, c.wrong...)
}

// wrongWith is what is wrong with a field; "" when nothing is.
func (c *maker) wrongWith(option string) string {
	for _, w := range c.wrong {
		if w.Field == makeID(option) {
			return w.Text
		}
	}
	return ""
}

// results stand in the same places from the start, so that nothing jumps while
// somebody types.
func (c *maker) results() []app.UI {
	return []app.UI{
		html.H2().ID(madeID).TabIndex(-1).Text(say.Words("Your link and text")),
		html.Div().Attr("hidden", c.made.ok).Body(
			html.P().Text(say.Words(c.notYet())),
		),
		html.Div().Class("stack").Attr("hidden", !c.made.ok).Body(
			c.linkPart(), c.textPart(), c.codePart(), c.previewPart(), c.paperPart(),
		),
	}
}

const madeID = "made"

// notYet is why there is no link.
func (c *maker) notYet() string {
	switch {
	case c.made.noHost:
		return "This site has no address that begins with https://, so no link can lead to it. Open this page on your own site."
	case c.live && c.listed && c.made.link.ID != "", c.live && c.made.link.Clinic.Name != "" && c.made.link.Clinic.Phone != "":
		return "Something in the form is not right yet. Tap “Make the link” to see what."
	}
	return "They appear here as soon as the clinic’s name and number are filled in."
}

// onMake says what is missing or wrong, or leads to what was made.
func (c *maker) onMake(ctx app.Context, _ app.Event) {
	c.wrong = c.mistakes()
	if c.patient.lost {
		c.patient = patientLanguage{} // once more
	}
	c.follow()
	if len(c.wrong) > 0 {
		ctx.Page().SetTitle(parts.ErrorTitle(makeTitle))
		device.Focus(c.page, makeSummaryID)
		return
	}
	ctx.Page().SetTitle(parts.Title(makeTitle))
	device.Focus(c.page, madeID)
}

// onKey lets Enter do the same from any field, as it would in any form.
func (c *maker) onKey(ctx app.Context, e app.Event) {
	if e.Get("key").String() == "Enter" && e.Get("target").Get("matches").Truthy() && e.Get("target").Call("matches", "input:not([type=checkbox])").Truthy() {
		e.PreventDefault()
		c.onMake(ctx, e)
	}
}

// follow works out anew what comes of the form.
func (c *maker) follow() {
	m := &c.made
	m.link = c.link()
	address, err := m.link.Address(ownAddress())
	m.noHost = err != nil
	m.ok = !m.noHost && len(c.mistakes()) == 0
	if m.address != address {
		m.address, m.query = address, strings.Replace(address, "#", "?", 1)
		clear(c.said)
		m.code, err = clinic.QR(address)
		m.drawn = err == nil
	}
	who := c.who()
	c.spoken = c.patientsLanguage(who.Clinic)
	c.words.follow(c.spoken, who.Clinic, address)
	device.SetTyped(c.page, textID, c.words.text)
	light, dark, _ := clinic.Accent(who.Colour)
	device.SetAccentOf(c.page, previewID, light, dark)
}

// ownAddress is where the English start page of this site is, which leads on to the
// language of the link. Tests put their own here.
var ownAddress = func() string { return device.Origin() + link.SiteAddress(startPath) }

// who is the clinic as this device knows it: of one in the host's list it may know
// the id alone.
func (c *maker) who() whose { return here().who(c.made.link) }

// loadList loads the host's list, for the name of a clinic that is in it.
func (c *maker) loadList() {
	s := here()
	if !c.listed || s.linked.list != nil {
		return
	}
	c.page.Async(func() {
		list, err := readList()
		c.page.Dispatch(func(app.Context) {
			s.linked.list, s.linked.noList = list, err
			c.follow()
		})
	})
}

// today is the day on this device; 0 before the client runs.
func (c *maker) today() triage.Date {
	if !c.live {
		return 0
	}
	return here().today()
}

// makerSection leads to the maker from a page that is about something else.
func makerSection() app.UI {
	return parts.Section("For clinics",
		html.P().Text(say.Words("Put Aftercheck into your aftercare text: with your name and number on it, for each patient their own link.")),
		html.P().Body(link.To(makePath).Class("more").DataSet("action", "make").
			Body(parts.Onwards("Make a link")...)),
	)
}

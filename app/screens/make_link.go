package screens

import (
	"aftercheck/internal/locale/say"

	"aftercheck/app/parts"
	"aftercheck/app/parts/device"
	"aftercheck/app/parts/html"
	"aftercheck/internal/clinic"
	"aftercheck/internal/diary"
	"aftercheck/internal/guideline"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
)

// The fields that show what was made, and the panel that shows the patient's side.
const (
	linkID    = "made-link"
	queryID   = "made-query"
	textID    = "made-text"
	previewID = "made-preview"
)

// linkPart is the link, and its other form.
func (c *maker) linkPart() app.UI {
	return html.Section().DataSet("part", "link").Body(
		html.H3().Text(say.Words("Link")),
		shownText(linkID, "The whole link", c.made.address),
		html.P().Class("small").Text(say.Textf("%d characters. What stands behind the # is sent to no server.", len(c.made.address))),
		html.Div().Class("buttons").Body(c.copyButton("copy-link", "Copy the link", linkID, func() string { return c.made.address })),
		c.status(linkID),
		html.Details().ID("other-form").Body(
			html.Summary().Text(say.Words("If your text program cuts the link at #")),
			html.P().Class("small").Text(say.Words("Then use this form. The server sees it once, when the patient opens it. The # keeps it from the server, so use that one if you can.")),
			shownText(queryID, "The link with a question mark", c.made.query),
			html.Div().Class("buttons").Body(c.copyButton("copy-query", "Copy this form", queryID, func() string { return c.made.query })),
			c.status(queryID),
		),
	)
}

// shownText is a field to read and to copy from.
func shownText(id, label, text string) app.UI {
	return html.Div().Class("field").Body(
		html.Label().Attr("for", id).Text(say.Words(label)),
		app.Elem("textarea").ID(id).Attr("readonly", true).Attr("rows", "3").Attr("spellcheck", "false").Text(text),
	)
}

// status says what came of the last act of a part.
func (c *maker) status(place string) app.UI {
	return html.P().Class("done").Role("status").Text(say.Words(c.said[place]))
}

func (c *maker) say(place, words string) { c.said[place] = words }

// copyButton copies what a field shows.
func (c *maker) copyButton(action, text, field string, what func() string) app.UI {
	return html.Button().Class("secondary").DataSet("action", action).OnClick(func(app.Context, app.Event) {
		device.Copy(c.page, what(), field, func(s device.Sharing) {
			c.say(field, "Copied.")
			if s != device.Done {
				c.say(field, "The browser does not let Aftercheck copy. The text is marked: copy it by hand.")
			}
		})
	}, field).Text(say.Words(text))
}

const codePlace = "made-code"

// codePart is the code, to look at and to save.
func (c *maker) codePart() app.UI {
	if !c.made.drawn {
		return html.Section().DataSet("part", "code").Body(
			html.H3().Text(say.Words("QR code")),
			html.P().Text(say.Words("The link is too long for a code.")),
		)
	}
	return html.Section().DataSet("part", "code").Body(
		html.H3().Text(say.Words("QR code")),
		parts.QR(c.made.code, c.made.address),
		html.P().Class("small").Text(say.Words("It says the same as the link, for this patient only. Print it 3 cm wide or more, with its white border.")),
		html.Div().Class("buttons").Body(
			html.Button().Class("secondary").DataSet("action", "save-svg").OnClick(c.onSVG).Text(say.Words("Save for print (SVG)")),
			html.Button().Class("secondary").DataSet("action", "save-png").OnClick(c.onPNG).Text(say.Words("Save as picture (PNG)")),
		),
		c.status(codePlace),
	)
}

// pixels is how many a module of the code takes in the picture: 1,000 and more on a
// side, sharp on any card.
const pixels = 20

const codeSaved = "The picture is made. Your browser saves it, or asks you where to."

func (c *maker) onSVG(app.Context, app.Event) {
	saveFile("aftercare-link.svg", "image/svg+xml", []byte(c.made.code.SVG(c.made.address)))
	c.say(codePlace, codeSaved)
}

func (c *maker) onPNG(app.Context, app.Event) {
	code := c.made.code
	device.SavePNG(c.page, "aftercare-link.png", code.Path(), code.Side(), pixels, func(ok bool) {
		c.say(codePlace, codeSaved)
		if !ok {
			c.say(codePlace, "This browser cannot make the picture. Take the SVG instead.")
		}
	})
}

// paperPart asks for the paper and prints the card.
func (c *maker) paperPart() app.UI {
	paper := func(id, text, help string) app.UI {
		field := makeID("paper-" + id)
		return html.Div().Class("option").Body(
			html.Input("radio").ID(field).Attr("name", "make-paper").DataSet("option", id).Attr("checked", c.paper == id).
				OnChange(func(app.Context, app.Event) { c.paper = id }, id),
			parts.OptionLabel(field, text, help),
		)
	}
	return html.Section().DataSet("part", "paper").Body(
		html.H3().Text(say.Words("Aftercare card")),
		html.P().Text(say.Words("With your name and number, the code, what is normal on which day, and the emergency signs.")),
		parts.Slot(c.cardLanguage()),
		html.Fieldset().Body(
			html.Legend().Text(say.Words("Paper")),
			html.Div().Class("options").Body(
				paper(parts.PaperA6, "A6, front and back", "The size of a postcard"),
				paper(parts.PaperA4, "A4, one page", "In large letters"),
			),
		),
		html.Div().Class("buttons").Body(
			html.Button().Class("primary").DataSet("action", "print").OnClick(func(app.Context, app.Event) { device.Print() }).Text(say.Words("Print the card")),
		),
		html.P().Class("small").Text(say.NumbersOnOneLine(say.Sentences(say.Text("Does the print come out small, with wide margins? Choose the same paper in the print window, at 100 %. What the card says of health is the guideline’s, and is the same for everybody."), say.Text(guideline.Review)))),
	)
}

// card is what is printed, in the place of the screen.
func (c *maker) card() app.UI {
	if !c.live || !c.made.ok || !c.made.drawn {
		return nil
	}
	l, who := c.made.link, c.who()
	// All of it is said at once in its own language, while nothing else is.
	page := say.Current()
	say.Use(c.spoken)
	card := parts.AftercareCard{
		Language: c.spoken, Paper: c.paper, Clinic: who.Clinic, Product: clinic.ProductName(l.Product), Date: l.Date, Review: l.Review, Address: c.made.address, Code: c.made.code, Areas: c.areaNames(),
	}.UI()
	say.Use(page)
	return card
}

// areaNames are the treated places in words.
func (c *maker) areaNames() []string {
	var names []string
	for _, o := range clinic.Areas() {
		if c.areas[o.ID] {
			names = append(names, o.Text)
		}
	}
	return names
}

// previewPart shows what the link opens for the patient.
func (c *maker) previewPart() app.UI {
	return html.Section().DataSet("part", "preview").Body(
		html.H3().Text(say.Words("What your patient sees")),
		html.Div().ID(previewID).Class("phone").Role("group").Aria("label", say.Words("Preview of what your patient sees")).Body(c.preview()...),
		html.P().Class("small").Text(say.Words("They can change it, or open Aftercheck without it. The emergency signs always come first, and nothing of yours stands on a result that says to call an ambulance.")),
	)
}

// preview is the page on which the patient is asked, in the same words. Its controls
// are pictures of such: nothing of it can be pressed.
func (c *maker) preview() []app.UI {
	if !c.made.ok {
		return nil
	}
	page := &clinicLink{link: c.made.link, new: true}
	who := c.who()
	out := []app.UI{
		html.P().Class("phone-heading").Text(say.Words(page.question())),
		parts.Slot(sourceNote(who)),
		html.Dl().Class("summary").Body(linkRows(stranger(), c.made.link, asked)...),
		html.P().Text(say.Words(page.doubt())),
	}
	for i, text := range previewChoices {
		if i == 1 && !page.fills() {
			continue // with nothing to answer there is nothing to answer otherwise
		}
		out = append(out, html.P().Class("phone-button").Text(say.Words(text)))
	}
	return out
}

// stranger is a session of somebody who has answered nothing yet: what this device
// knows of a check of its own is not what the patient sees.
func stranger() *session {
	s := *here()
	s.check, s.follow = diary.Check{}, nil
	return &s
}

// previewChoices are the words on the buttons of that page. Its buttons themselves
// would take the receptionist for the patient.
var previewChoices = []string{"Yes, that is right", "It is my clinic, but I answer by myself", "No, do not use this link"}

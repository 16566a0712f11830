package screens

import (
	"strings"

	"aftercheck/internal/locale/say"

	"aftercheck/app/parts"
	"aftercheck/app/parts/device"
	"aftercheck/app/parts/html"
	"aftercheck/app/parts/link"
	"aftercheck/internal/clinic"
	"aftercheck/internal/guideline"
	"aftercheck/internal/locale"
	"aftercheck/internal/triage"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
)

// makeID is the id of a field.
func makeID(option string) string { return "make-" + option }

// fieldOfPart is the field that a part of a link comes from.
var fieldOfPart = map[string]string{
	clinic.PartID: "id", clinic.PartName: "name", clinic.PartPhone: "phone", clinic.PartSMS: "sms", clinic.PartEmail: "email",
	clinic.PartDate: "date", clinic.PartAreas: "areas", clinic.PartProduct: "product", clinic.PartReview: "review",
	clinic.PartCountry: "country", clinic.PartLanguage: "language", clinic.PartColour: "colour",
}

func (c *maker) form() []app.UI {
	return []app.UI{
		html.Section().Body(
			html.H2().Text(say.Words("Your clinic")),
			c.check("listed", "My clinic is in this site’s own list", "Then the link is shorter, and the patient sees that the name and number are from that list.", c.listed, func(on bool) {
				c.listed = on
				c.loadList()
			}),
			html.Div().Attr("hidden", !c.listed).Body(
				c.field(parts.TextField{Option: "id", Kind: "text", Label: "Name in the list", Hint: "A short word, such as harley. Whoever runs this site gave it to you.", Most: 24}),
			),
			html.Div().Class("stack").Attr("hidden", c.listed).Body(
				c.field(parts.TextField{Option: "name", Kind: "text", Label: "Name of the clinic", Complete: "organization", Most: 40}),
				c.field(parts.TextField{Option: "phone", Kind: "tel", Label: "Phone number to call", Hint: "With + and the country first, such as +44 20 7946 0123.", Complete: "tel", Mode: "tel"}),
				c.field(parts.TextField{Option: "sms", Kind: "tel", Label: "Number for text messages (optional)", Hint: "If patients may text you. With + too.", Complete: "tel", Mode: "tel"}),
				c.field(parts.TextField{Option: "email", Kind: "email", Label: "E-mail for patients (optional)", Complete: "email", Mode: "email"}),
			),
			&makerCountry{Of: c, Chosen: c.begun["country"], Wrong: c.wrongWith("country")},
		),
		html.Section().Body(
			html.H2().Text(say.Words("This treatment")),
			html.P().Class("small").Text(say.Words("All of it is optional, and kept nowhere. Your patient can change it.")),
			c.field(parts.TextField{Option: "date", Kind: "date", Label: "Day of the treatment", Below: c.days()}),
			c.places(),
			c.choice("product", "Product", "", c.products()),
			c.field(parts.TextField{Option: "review", Kind: "date", Label: "Review visit", Below: c.reviewDay()}),
		),
		html.Section().Body(
			html.H2().Text(say.Words("Look and language")),
			c.check("coloured", "Use our own colour", "For buttons and headings. The colours that say how urgent something is stay as they are.", c.coloured, func(on bool) { c.coloured = on }),
			html.Div().Attr("hidden", !c.coloured || c.listed).Body(c.colour()),
			c.choice("language", "Language of the page", "The page opens in this language, and your patient can change it. If you do not say, it opens in the language of their phone.", languages()),
		),
		html.P().Body(html.Button().Class("primary").DataSet("action", "make").OnClick(c.onMake).Text(say.Words("Make the link"))),
		c.keeping(),
	}
}

// field is a field of this form.
func (c *maker) field(f parts.TextField) app.UI {
	f.ID, f.Value, f.Wrong = makeID(f.Option), c.begun[f.Option], c.wrongWith(f.Option)
	f.Typed = c.onTyped
	if f.Option == "colour" && f.Value == "" {
		f.Value = firstColour // also before the client runs: black would count as typed then
	}
	return f.UI()
}

func (c *maker) onTyped(ctx app.Context, _ app.Event) {
	field := ctx.JSSrc()
	c.typed[strings.TrimPrefix(field.Get("id").String(), "make-")] = field.Get("value").String()
	c.follow()
}

// check is a check box that stands alone.
func (c *maker) check(option, text, help string, on bool, set func(bool)) app.UI {
	id := makeID(option)
	return html.Div().Class("option").Body(
		html.Input("checkbox").ID(id).DataSet("option", option).Attr("checked", on).
			OnChange(func(ctx app.Context, _ app.Event) {
				set(ctx.JSSrc().Get("checked").Bool())
				c.follow()
			}, id),
		parts.OptionLabel(id, text, help),
	)
}

// A choiceOf is one line of a list to choose from; the first has the value "".
type choiceOf struct{ value, text string }

func (c *maker) choice(option, label, hint string, lines []choiceOf) app.UI {
	return selectField(option, label, hint, c.wrongWith(option), c.begun[option], lines, c.onTyped)
}

func selectField(option, label, hint, wrong, chosen string, lines []choiceOf, on app.EventHandler) app.UI {
	options := make([]app.UI, len(lines))
	for i, l := range lines {
		options[i] = app.Elem("option").Attr("value", l.value).Attr("selected", l.value == chosen).Text(say.Words(l.text))
	}
	id := makeID(option)
	list := app.Elem("select").ID(id).DataSet("option", option).OnChange(on, id).Body(options...)
	if hint != "" {
		list = list.Aria("describedby", id+"-hint")
	}
	return parts.Labelled(id, label, hint, wrong, list, nil)
}

// makerCountry is the list of countries. It is long, and the screen is drawn anew
// with each letter that is typed, so it is a component of its own, which is not.
type makerCountry struct {
	app.Compo
	Of            *maker
	Chosen, Wrong string
}

// Render shows the list.
func (m *makerCountry) Render() app.UI {
	lines := []choiceOf{{"", "Not said"}}
	for _, l := range locale.Countries() {
		lines = append(lines, choiceOf{l.Region, l.Name})
	}
	return selectField("country", "Country", "Your patient sees its ambulance number first, and the card prints it.", m.Wrong, m.Chosen, lines, m.Of.onTyped)
}

func (c *maker) products() []choiceOf {
	lines := []choiceOf{{"", "Not said"}}
	for _, p := range clinic.Products() {
		lines = append(lines, choiceOf{p.ID, p.Name})
	}
	return lines
}

// languages are those that this site can be read in, by their own names.
func languages() []choiceOf {
	lines := []choiceOf{{"", "Not said"}}
	for _, l := range link.Languages() {
		lines = append(lines, choiceOf{l.Tag, l.Name})
	}
	return lines
}

// days are the quick choices of the day, and the day in words.
func (c *maker) days() app.UI {
	quick := func() []parts.QuickDay {
		today := c.today()
		return []parts.QuickDay{{ID: "today", Text: "Today", Day: today}, {ID: "yesterday", Text: "Yesterday", Day: today - 1}}
	}
	return parts.QuickDays(makeID("date"), quick, c.typed["date"], c.today(), func(text string) { c.set("date", text) })
}

// reviewDay offers the day on which most clinics look at the result (T32).
func (c *maker) reviewDay() app.UI {
	quick := func() []parts.QuickDay {
		d, err := triage.ParseDate(c.typed["date"])
		if err != nil {
			return nil
		}
		visit := guideline.ReviewLane()
		return []parts.QuickDay{{ID: "two-weeks", Text: "Two weeks after the treatment", Day: d + triage.Date(visit.Days.Typical)}}
	}
	return parts.QuickDays(makeID("review"), quick, c.typed["review"], 0, func(text string) { c.set("review", text) })
}

// set fills in a field for the person.
func (c *maker) set(option, text string) {
	c.typed[option] = text
	device.SetTyped(c.page, makeID(option), text)
	c.follow()
}

// places are those of the question "areas", under its own headings.
func (c *maker) places() app.UI {
	wrong := c.wrongWith("areas")
	rows := []app.UI{html.Legend().Text(say.Words("Treated places")), parts.Slot(parts.ErrorText(makeID("areas")+"-error", wrong))}
	var group []app.UI
	end := func() {
		if len(group) > 0 {
			rows = append(rows, html.Div().Class("options").Body(group...))
		}
		group = nil
	}
	for _, o := range clinic.Areas() {
		if o.Under != "" {
			end()
			rows = append(rows, html.P().Class("under").Text(say.Words(o.Under)))
		}
		id := o.ID
		group = append(group, html.Div().Class("option").Body(
			html.Input("checkbox").ID(makeID("area-"+id)).DataSet("option", id).Attr("checked", c.areas[id]).
				OnChange(func(ctx app.Context, _ app.Event) {
					c.areas[id] = ctx.JSSrc().Get("checked").Bool()
					c.follow()
				}, id),
			parts.OptionLabel(makeID("area-"+id), o.Text, ""),
		))
	}
	end()
	fields := html.Fieldset().ID(makeID("areas")).Class("places")
	return fields.Body(rows...)
}

// colour is the browser's own field, and what is made of the colour.
func (c *maker) colour() app.UI {
	var below app.UI
	if light, dark, ok := clinic.Accent(c.typed["colour"]); ok {
		below = html.Div().Class("swatches").Body(
			html.P().Class("small").Body(parts.Swatch(light), html.Span().Text(say.Words("By day"))),
			html.P().Class("small").Body(parts.Swatch(dark), html.Span().Text(say.Words("By night"))),
		)
	}
	return c.field(parts.TextField{Option: "colour", Kind: "color", Label: "Colour", Hint: "It is made darker or lighter where letters would be hard to read.", Below: below})
}

// link is what the form says now.
func (c *maker) link() clinic.Link {
	get := func(option string) string { return strings.TrimSpace(c.typed[option]) }
	l := clinic.Link{Product: get("product")}
	l.Clinic.Country, l.Clinic.Language = get("country"), get("language")
	if c.listed {
		l.ID = strings.ToLower(get("id"))
	} else {
		l.Clinic.Name, l.Clinic.Email = strings.Join(strings.Fields(get("name")), " "), get("email")
		l.Clinic.Phone, l.Clinic.SMS = clinic.TidyPhone(get("phone")), clinic.TidyPhone(get("sms"))
		if c.coloured {
			l.Clinic.Colour = get("colour")
		}
	}
	l.Date, _ = triage.ParseDate(get("date"))
	l.Review, _ = triage.ParseDate(get("review"))
	for _, o := range clinic.Areas() {
		if c.areas[o.ID] {
			l.Areas = append(l.Areas, o.ID)
		}
	}
	return l
}

// mistakes are what is missing and what is wrong, in the order of the form.
func (c *maker) mistakes() []parts.Mistake {
	l := c.link()
	found := map[string]string{}
	note := func(when bool, option, text string) {
		if when && found[option] == "" {
			found[option] = text
		}
	}
	note(c.listed && l.ID == "", "id", "Enter the name that your clinic has in the list.")
	note(c.listed && l.ID != "" && here().who(l).Source == notInList, "id", "This site’s list has no clinic of that name.")
	note(!c.listed && l.Clinic.Name == "", "name", "Enter the name of the clinic.")
	note(!c.listed && l.Clinic.Phone == "", "phone", "Enter the number that patients call.")
	for option, number := range map[string]string{"phone": l.Clinic.Phone, "sms": l.Clinic.SMS} {
		note(number != "" && !strings.HasPrefix(number, "+"), option, "Begin the number with + and the country’s code, such as +44 for the United Kingdom. Leave out the 0 after it.")
	}
	for _, option := range []string{"date", "review"} { // a browser without date fields takes any text
		text := strings.TrimSpace(c.typed[option])
		_, err := triage.ParseDate(text)
		note(text != "" && err != nil, option, "Write the day as 2026-11-20.")
	}
	if err, bad := l.Check(c.today()).(clinic.Refused); bad {
		for _, p := range err {
			option, known := fieldOfPart[p.Part]
			if !known {
				option = "name"
			}
			note(true, option, p.Why)
		}
	}
	var list []parts.Mistake
	for _, option := range []string{"id", "name", "phone", "sms", "email", "country", "date", "areas", "product", "review", "colour", "language"} {
		if text := found[option]; text != "" {
			list = append(list, parts.Mistake{Field: makeID(option), Text: text})
		}
	}
	return list
}

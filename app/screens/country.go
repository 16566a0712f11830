package screens

import (
	"strings"

	"aftercheck/internal/locale/say"

	"aftercheck/app/parts"
	"aftercheck/app/parts/device"
	"aftercheck/app/parts/html"
	"aftercheck/app/parts/link"
	"aftercheck/internal/locale"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
)

const (
	countryPath  = parts.CountryPath
	countryTitle = "Ambulance numbers by country"
	searchID     = "country-search"
)

// country lists every country's number, to call it or to say "I am here". The
// list is there before, and without, the client; only searching and choosing
// need it.
type country struct {
	app.Compo
	typed string // to find a country
}

func (c *country) OnPreRender(ctx app.Context) { shown(ctx, countryTitle) }
func (c *country) OnNav(ctx app.Context)       { shown(ctx, countryTitle) }

func (c *country) Render() app.UI {
	sections, found := c.letters()
	return parts.Frame(parts.BackLink(emergencyPath, "Emergency"), parts.Main("country").Body(
		parts.Heading(countryTitle),
		html.P().Class("lead").Text(say.Words("Tap a number to call an ambulance there. Tap “I am here” and Aftercheck shows the numbers of that country first.")),
		html.Div().Class("field", "needs-client").Role("search").Body(
			html.Label().Attr("for", searchID).Text(say.Words("Find your country")),
			html.Input("search").ID(searchID).Attr("autocomplete", "off").Attr("spellcheck", "false").
				DataSet("option", "country-search").OnInput(c.onType),
			html.P().Class("spoken").Role("status").Text(c.counted(found)),
		),
		html.Nav().Class("letters").Aria("label", say.Words("Letters")).Body(html.Ul().Class("jumps").Body(c.jumps()...)),
		html.Div().Class("countries").Body(sections...),
		html.Section().Body(
			html.H2().ID("not-listed").Text(say.Words("Your country is not here?")),
			html.P().Text(say.Words("We do not know its number. 112 works from most mobile phones. Or ask anyone near you: they know it.")),
			html.Div().Class("country").Body(
				html.Div().Class("country-calls").Body(callIn("112", "anywhere else")),
				c.choose(locale.Elsewhere, "I am in none of these"),
			),
		),
		// Last: it comes with the client, and nothing above may move then.
		parts.Slot(c.now()),
	))
}

// now says which country counts at present, and how to leave that to the phone.
func (c *country) now() app.UI {
	region := device.Region()
	if region == "" {
		return nil
	}
	chosen, is := device.ChosenRegion()
	is = is && chosen == region
	text := say.Textf("Aftercheck takes %s from your phone’s clock or language. It did not look where you are.", locale.InSentence(locale.CountryName(region)))
	switch {
	case region == locale.Elsewhere:
		text = "You said that you are in none of these countries."
	case is:
		text = say.Textf("You said that you are in %s.", locale.InSentence(locale.CountryName(region)))
	}
	var forget app.UI
	if is {
		forget = html.Button().Class("secondary").DataSet("action", "country-auto").OnClick(c.onForget).
			Text(say.Words("Let the phone decide again"))
	}
	return parts.Section("How Aftercheck knows your country", html.P().Text(say.Words(text)), forget)
}

// letters are the countries under their first letters, and how many of them fit
// what was typed. The others are hidden instead of left out: each row keeps its
// place, and with it its button.
func (c *country) letters() (sections []app.UI, found int) {
	for _, letter := range byLetter() {
		var rows []app.UI
		shown := 0
		for _, l := range letter.countries {
			fits := l.Matches(c.typed)
			if fits {
				shown++
			}
			rows = append(rows, c.row(l).Attr("hidden", !fits))
		}
		found += shown
		sections = append(sections, html.Section().Attr("hidden", shown == 0).Body(
			html.H2().ID(letterID(letter.letter)).TabIndex(-1).Text(letter.letter),
			html.Ul().Class("country-list").Body(rows...),
		))
	}
	return sections, found
}

// row is one country: its numbers, and the button that says "I am here".
func (c *country) row(l locale.Country) html.Element {
	n := l.Ambulance
	calls := []app.UI{callIn(n.Number, l.Name)}
	if n.Also != "" {
		calls = append(calls, callIn(n.Also, l.Name))
	}
	note := n.Note
	if l.Doubtful {
		note = "We are not sure about the number here. Try 112, or ask anyone near you."
	}
	name := []app.UI{html.Span().Class("country-name").Text(say.Words(l.Name))}
	if note != "" {
		name = append(name, html.Span().Class("country-note").Text(say.Words(note)))
	}
	return html.Li().Class("country").DataSet("country", l.Region).Body(
		html.Div().Class("country-names").Body(name...),
		html.Div().Class("country-calls").Body(calls...),
		c.choose(l.Region, "I am here"),
	)
}

func callIn(number, country string) app.UI {
	return link.Call(number).Class("number").Body(
		parts.Hidden("Call "), html.Strong().Text(number), parts.Hidden(" "+say.Textf("in %s", locale.InSentence(country))),
	)
}

func (c *country) choose(region, text string) app.UI {
	name := []app.UI{app.Text(say.Words(text))}
	if n := locale.CountryName(region); n != "" {
		name = append(name, parts.Hidden(say.Textf(": %s", say.Text(n))))
	}
	return html.Button().Class("chip", "needs-client").DataSet("action", "choose-country").DataSet("option", region).
		Aria("pressed", region == device.Region()).
		OnClick(func(app.Context, app.Event) { c.onChoose(region) }, region).Body(name...)
}

// onChoose keeps the choice and leads back to where the person came from.
func (c *country) onChoose(region string) {
	device.ChooseRegion(region)
	before, here := before()
	switch {
	case here:
		back()
	case before == "" || link.PathOf(before) == countryPath:
		visit(emergencyPath)
	default:
		visit(link.PathOf(before))
	}
}

func (c *country) onForget(app.Context, app.Event) { device.ForgetRegion() }

func (c *country) onType(ctx app.Context, _ app.Event) {
	c.typed = ctx.JSSrc().Get("value").String()
}

// counted says how many countries are left, for those who do not see the list.
func (c *country) counted(found int) string {
	switch {
	case strings.TrimSpace(c.typed) == "":
		return ""
	case found == 0:
		return "No country of that name is in the list. Call 112, or ask anyone near you."
	}
	return say.Plural(found, "%d country", "%d countries")
}

// jumps lead to the letters. In the client they are no step in the browser's
// history: Back, and a choice, must lead away from this page.
func (c *country) jumps() []app.UI {
	var out []app.UI
	for _, l := range byLetter() {
		id := letterID(l.letter)
		out = append(out, html.Li().Body(link.Inside(id).OnClick(func(_ app.Context, e app.Event) {
			e.PreventDefault()
			device.GoTo(id)
		}, id).Text(l.letter)))
	}
	return out
}

// initial is a letter and the countries that begin with it.
type initial struct {
	letter    string
	countries []locale.Country
}

func byLetter() []initial {
	var out []initial
	for _, l := range locale.Countries() {
		letter := l.Initial()
		if len(out) == 0 || out[len(out)-1].letter != letter {
			out = append(out, initial{letter: letter})
		}
		last := &out[len(out)-1]
		last.countries = append(last.countries, l)
	}
	return out
}

func letterID(letter string) string { return "letter-" + strings.ToLower(letter) }

// before and back are the device's; tests put their own here.
var (
	before = device.Before
	back   = device.Back
)

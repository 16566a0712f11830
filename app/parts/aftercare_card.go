package parts

import (
	"slices"
	"unicode/utf8"

	"aftercheck/internal/locale/say"

	"aftercheck/app/parts/html"
	"aftercheck/internal/clinic"
	"aftercheck/internal/guideline"
	"aftercheck/internal/locale"
	"aftercheck/internal/triage"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
)

// The papers of an aftercare card.
const (
	PaperA6 = "a6" // front and back
	PaperA4 = "a4" // one page
)

// AftercareCard is what a clinic hands out on paper after a treatment: whom to call,
// the link as a code and as text, what is normal on which day, and the emergency
// signs. All that it says of health is the guideline's.
type AftercareCard struct {
	// Language is that of the card, which need not be that of the page. It is made while
	// that language is said, see [say.Use].
	Language *say.Language
	Paper    string
	// Clinic is who treated.
	Clinic clinic.Clinic
	// Date and Review are 0, and the others empty, when they are not said.
	Date, Review triage.Date
	Areas        []string
	Product      string
	// Address is the whole link, and Code draws it.
	Address string
	Code    clinic.Code
}

// UI is the card: on the screen it is not there, and it is all that is printed.
func (c AftercareCard) UI() app.UI {
	dir := "ltr"
	if c.Language.Right {
		dir = "rtl"
	}
	return html.Div().Class("aftercare").DataSet("paper", c.Paper).DataSet("length", string(c.length())).DataSet("words", string(c.words())).Attr("lang", c.Language.Lang()).Attr("dir", dir).Body(
		html.Div().Class("aftercare-side").DataSet("side", "front").Body(children(c.head(), c.facts(), c.scan(), c.emergency())...),
		html.Div().Class("aftercare-side").DataSet("side", "back").Body(children(c.normal(), c.limits(), cardFoot())...),
	)
}

func (c AftercareCard) head() app.UI {
	name := c.Clinic.Name
	if name == "" {
		name = say.Text("Your clinic")
	}
	content := []app.UI{html.P().Class("aftercare-clinic").Body(html.Bdi().Text(name)), html.P().Text(say.Words("Your aftercare card"))}
	if light, _, ok := clinic.Accent(c.Clinic.Colour); ok {
		content = append(content, Swatch(light))
	}
	return html.Div().Class("aftercare-head").Body(content...)
}

// facts are what the clinic says of this treatment; nil when it says nothing.
func (c AftercareCard) facts() app.UI {
	var rows []app.UI
	row := func(what, is string) {
		if is != "" {
			rows = append(rows, html.Div().Body(html.Dt().Text(say.Words(what)), app.Text(" "), html.Dd().Body(html.Bdi().Text(is))))
		}
	}
	if c.Date != 0 {
		row("Treated:", SayDay(c.Date))
	}
	row("With:", say.Text(c.Product))
	row("Where:", c.places())
	if c.Review != 0 {
		row("Review visit:", SayDay(c.Review))
	}
	if len(rows) == 0 {
		return nil
	}
	return html.Dl().Class("aftercare-facts").Body(rows...)
}

// manyPlaces is how many letters the treated places may take, by the paper.
var manyPlaces = map[string]int{PaperA6: 100, PaperA4: 160}

func (c AftercareCard) places() string {
	all := say.Semicolons(say.Texts(c.Areas))
	if utf8.RuneCountInString(all) > manyPlaces[c.Paper] {
		return say.Plural(len(c.Areas), "%d place, see the link", "%d places, see the link")
	}
	return all
}

func (c AftercareCard) scan() app.UI {
	return html.Div().Class("aftercare-scan").Body(children(
		QR(c.Code, c.Address),
		html.Div().Class("aftercare-help").Body(children(
			html.P().Class("aftercare-ask").Text(say.Words("Something seems wrong?")),
			html.P().Text(say.Words("Scan the code or open the link. It says how urgent it is and what to do.")),
			c.contact(),
		)...),
		html.P().Class("aftercare-link").Text(c.Address),
	)...)
}

// contact is how to reach the clinic; nil when that is not known here.
func (c AftercareCard) contact() app.UI {
	var ways []app.UI
	way := func(how, class, where string) {
		if where != "" {
			ways = append(ways, html.Span().Body(app.Text(say.Words(how)+" "), html.Strong().Class(class).Text(where)))
		}
	}
	way("Call us:", "aftercare-number", clinic.ShowPhone(c.Clinic.Phone))
	way("Text us:", "aftercare-number", clinic.ShowPhone(c.Clinic.SMS))
	way("Write to us:", "", c.Clinic.Email)
	if len(ways) == 0 {
		return nil
	}
	return html.P().Class("aftercare-contact").Body(ways...)
}

// emergency has every group of emergency signs, by its heading, and whom to call.
func (c AftercareCard) emergency() app.UI {
	groups := guideline.EmergencyGroups()
	titles := make([]string, len(groups))
	for i, g := range groups {
		titles[i] = g.Title
	}
	n, known := locale.ForRegion(c.Clinic.Country)
	either := []string{n.Number}
	if n.Also != "" {
		either = append(either, n.Also)
	}
	call := say.Textf("Emergency: call an ambulance, %s", say.OnOneLine(say.Or(either)))
	var where app.UI
	if !known {
		var numbers []string
		all := make([]string, len(locale.Common()))
		for i, o := range locale.Common() {
			numbers = append(numbers, o.Number)
			all[i] = say.Textf("%[1]s: %[2]s.", o.Number, say.Text(o.Country))
		}
		call = say.Textf("Ambulance: %s", say.Or(numbers))
		where = html.P().Class("aftercare-small").Text(say.Sentences(all...))
	}
	if n.Note != "" {
		where = html.P().Class("aftercare-small").Text(say.Textf("%s.", say.Text(n.Note)))
	}
	return html.Div().Class("aftercare-emergency").Body(children(
		html.P().Class("aftercare-call").Text(call),
		where,
		html.P().Text(say.Words("On any day, at once, for any of these. Not sure? Call.")),
		html.Ul().Body(items(titles)...),
		html.P().Text(say.Textf("New weakness can come until day %d. The link has every sign.", guideline.LastNewWeakness())),
	)...)
}

// normal is what is normal on which day, with the dates if the day is known.
func (c AftercareCard) normal() app.UI {
	out := []app.UI{html.H2().Text(say.Words("What is normal, day by day"))}
	for _, s := range guideline.CardSpans() {
		lines := make([]app.UI, len(s.Lines))
		for i, l := range s.Lines {
			about := say.Label(say.Text(l.About))
			if l.From > s.From {
				about = say.Textf("%[1]s, from day %[2]d:", say.Text(l.About), l.From)
			}
			lines[i] = html.Li().DataSet("line", l.ID).Body(html.Strong().Text(about), app.Text(" "+say.Text(l.Text)))
		}
		out = append(out, html.Div().Class("aftercare-span").Body(
			html.H3().Body(app.Text(c.spanTitle(s)), html.Span().Text(c.dates(s))),
			html.Ul().Body(lines...),
		))
	}
	return html.Section().Class("aftercare-days").Body(out...)
}

func (c AftercareCard) spanTitle(s guideline.CardSpan) string {
	switch {
	case s.Endless():
		return say.Textf("From day %d", s.From)
	case s.From == 0 && c.Date == 0:
		return say.Textf("Day 0 (the treatment) to %d", s.To)
	}
	return say.Textf("Day %[1]d to %[2]d", s.From, s.To)
}

// dates are the days of a span in the calendar; "" when the day is not known.
func (c AftercareCard) dates(s guideline.CardSpan) string {
	if c.Date == 0 {
		return ""
	}
	from, to := (c.Date + triage.Date(s.From)).Time(), (c.Date + triage.Date(s.To)).Time()
	if s.Endless() {
		return say.Textf(", %s", say.DayOnOneLine(say.DayAndMonth(from)))
	}
	return say.Textf(", %s", say.DayOnOneLine(say.Days(from, to)))
}

// limits are what is not normal of that, by what to do about it.
func (c AftercareCard) limits() app.UI {
	doctor, atClinic := guideline.CardLimits()
	return html.Section().Class("aftercare-limits").Body(
		html.H2().Text(say.Words("What is not normal")),
		html.Div().Body(html.H3().Text(say.Words("See a doctor today")), html.Ul().Body(cardLimits(doctor)...)),
		html.Div().Body(html.H3().Text(say.Words("Phone your clinic in the next day or two")), html.Ul().Body(cardLimits(atClinic)...)),
	)
}

// cardLimits says each sign once, with all that it is a sign of.
func cardLimits(list []guideline.CardLimit) []app.UI {
	var out []app.UI
	for i, l := range list {
		if i > 0 && slices.ContainsFunc(list[:i], func(o guideline.CardLimit) bool { return o.Limit.Sign == l.Limit.Sign }) {
			continue
		}
		var of []string
		for _, o := range list[i:] {
			if o.Limit.Sign != l.Limit.Sign {
				continue
			}
			about := say.Text(o.About)
			if len(of) > 0 {
				about = say.Lower(about)
			}
			// On the first days its own words say the hours.
			if o.Limit.Day > 0 {
				about = say.Textf("%[1]s from day %[2]d", about, o.Limit.Day)
			}
			of = append(of, about)
		}
		out = append(out, html.Li().Body(html.Strong().Text(say.Label(say.Commas(of))), app.Text(" "+signSentence(l.Limit.Sign))))
	}
	return out
}

func cardFoot() app.UI {
	return html.P().Class("aftercare-small").Body(Whole(say.Sentences(say.Text("People differ: these are the usual days. This is information, not a diagnosis, and not a certified medical device."), GuidelineOf(guideline.Version)))...)
}

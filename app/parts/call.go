package parts

import (
	"aftercheck/app/parts/html"
	"aftercheck/app/parts/link"
	"aftercheck/internal/locale"
	"aftercheck/internal/locale/say"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
)

// CallBox is the call button and every other number below it. region is the
// country that the device seems to be in; "" when it is not known, and then the
// number that works in most places comes first. No number is ever hidden, and
// nothing moves when the country becomes known: the client learns it while a
// finger may already be on its way.
func CallBox(region string) app.UI {
	first, known := locale.ForRegion(region)
	if !known {
		first = locale.Unknown
	}
	return html.Div().Class("call-box").Body(
		callButton(first),
		html.Div().Class("call-notes").Body(
			ChangeCountry(region), // first, and always there: it must not move either
			note(whereItWorks(region)),
			note(cannotSpeak(first)),
			note("Somewhere else? Tap the number for where you are:"),
		),
		html.Ul().Class("numbers").Aria("label", say.Words("Emergency numbers")).Body(commonNumbers()...),
	)
}

// CallFirst is CallBox on a page that the client draws, which knows the country
// from the start: nothing moves there, so what to say and what to do stand
// before the numbers of other countries (NumbersElsewhere). When the country is
// not known they stay with the button.
func CallFirst(region string) app.UI {
	first, known := locale.ForRegion(region)
	if !known {
		return CallBox(region)
	}
	return html.Div().Class("call-box").Body(
		callButton(first),
		ChangeCountry(region),
		note(whereItWorks(region)),
		note(cannotSpeak(first)),
	)
}

// NumbersElsewhere are the numbers that CallFirst leaves out; nil when it does not.
func NumbersElsewhere(region string) app.UI {
	if _, known := locale.ForRegion(region); !known {
		return nil
	}
	return Section("Numbers in other countries",
		html.Ul().Class("numbers").Aria("label", say.Words("Emergency numbers")).Body(commonNumbers()...))
}

func callButton(n locale.Number) app.UI {
	return link.Call(n.Number).Class("call").Body(
		Icon("phone"), html.Span().Text(say.Textf("Call %s", n.Number)),
	)
}

// whereItWorks says for which country the number on the button is, and how
// sure that is.
func whereItWorks(region string) string {
	n, known := locale.ForRegion(region)
	country := locale.InSentence(locale.CountryName(region))
	switch {
	case !known && country != "":
		return say.Textf("We are not sure about the number in %s. Try 112, or ask anyone near you.", country)
	case region == locale.Elsewhere:
		return "We do not know the number where you are. 112 works from most mobile phones. Or ask anyone near you."
	case !known:
		return "112 works in most of Europe, in Turkey and India, and from most mobile phones."
	case n.Note != "":
		return say.Textf("This is the ambulance number in %[1]s. (%[2]s.)", country, say.Text(n.Note))
	case n.Also != "":
		return say.Textf("This is the ambulance number in %[1]s. %[2]s works there too.", country, n.Also)
	}
	return say.Textf("This is the ambulance number in %s.", country)
}

// cannotSpeak is for those whose voice or speech is what went wrong (K11).
func cannotSpeak(n locale.Number) string {
	if n.CannotSpeak != "" {
		return say.Textf("You cannot speak? %s.", say.Text(n.CannotSpeak))
	}
	return "You cannot speak? Call, stay on the line and tap, or let someone else speak."
}

func note(text string) app.UI { return html.P().Class("call-note").Text(say.Words(text)) }

// commonNumbers are the numbers that cover most people, always all of them in
// the same order.
func commonNumbers() []app.UI {
	var out []app.UI
	for _, n := range locale.Common() {
		out = append(out, html.Li().Body(
			link.Call(n.Number).Class("number").Body(
				html.Strong().Text(n.Number), app.Text(" "), html.Span().Text(say.Words(n.Country)),
			),
		))
	}
	return out
}

// CallRow is the common numbers as one short line, for a page that is not about
// calling, and below them the number of the country that the device seems to be
// in, and the way to every other. That number comes late, so it takes the place
// of words and not of something to tap. The countries of the others are said to
// screen readers.
func CallRow(region string) app.UI {
	var out []app.UI
	for _, n := range locale.Common() {
		out = append(out, html.Li().Body(
			link.Call(n.Number).Class("number").Body(
				Hidden("Call "), html.Strong().Text(n.Number), Hidden(say.Textf(": %s", say.Text(n.Country))),
			),
		))
	}
	return html.Div().Class("call-short").Body(
		html.Ul().Class("call-row").Aria("label", say.Words("Emergency numbers")).Body(out...),
		html.Div().Class("late").Body(callHere(region)),
		ChangeCountry(region),
	)
}

// callHere is the number of a country in a short line, or that there are others.
func callHere(region string) app.UI {
	n, known := locale.ForRegion(region)
	if !known {
		return html.P().Text(say.Words("Other countries have other numbers."))
	}
	return link.Call(n.Number).Class("number").Body(
		Hidden("Call "), html.Strong().Text(n.Number), app.Text(" "), html.Span().Text(say.Textf("in %s", locale.InSentence(n.Country))),
	)
}

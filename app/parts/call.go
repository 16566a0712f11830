package parts

import (
	"aftercheck/app/parts/html"
	"aftercheck/app/parts/link"
	"aftercheck/internal/locale"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
)

// CallBox is the call button and the other numbers below it. region is the
// country that the device seems to be in; "" when it is not known, and then the
// number that works in most places comes first. No number is ever hidden.
func CallBox(region string) app.UI {
	first, known := locale.ForRegion(region)
	if !known {
		first = locale.Unknown
	}
	box := append([]app.UI{callButton(first)}, callNotes(first)...)
	return html.Div().Class("call-box").Body(append(box,
		html.Ul().Class("numbers").Aria("label", "Other emergency numbers").Body(otherNumbers(first)...),
	)...)
}

func callButton(n locale.Number) app.UI {
	return link.Call(n.Number).Class("call").Body(
		Icon("phone"), html.Span().Text("Call "+n.Number),
	)
}

// callNotes say where the number on the button works, how to call when one
// cannot speak, and that there are other numbers.
func callNotes(n locale.Number) []app.UI {
	if n.Country == "" {
		return []app.UI{note("112 works in most of Europe, in Turkey and India, and from most mobile phones elsewhere. Or tap the number for where you are:")}
	}
	here := n.Country + ": this is the ambulance number."
	switch {
	case n.Note != "":
		here += " (" + n.Note + ".)"
	case n.Also != "":
		here += " " + n.Also + " works there too."
	}
	notes := []app.UI{note(here)}
	if n.CannotSpeak != "" {
		notes = append(notes, note("You cannot speak? "+n.CannotSpeak+"."))
	}
	return append(notes, note("Somewhere else? Tap the number for where you are:"))
}

func note(text string) app.UI { return html.P().Class("call-note").Text(text) }

// otherNumbers are the numbers that cover most people, without the one on the
// button.
func otherNumbers(first locale.Number) []app.UI {
	var out []app.UI
	for _, n := range locale.Common() {
		if n.Number == first.Number {
			continue
		}
		out = append(out, html.Li().Body(
			link.Call(n.Number).Class("number").Body(
				html.Strong().Text(n.Number), app.Text(" "), html.Span().Text(n.Country),
			),
		))
	}
	return out
}

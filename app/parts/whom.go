package parts

import (
	"aftercheck/app/parts/html"
	"aftercheck/app/parts/link"
	"aftercheck/internal/guideline"
	"aftercheck/internal/locale/say"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
)

// The texts of the choice for whom a check is. A list of checks marks those for
// someone else with the same words.
const (
	WhomTitle  = "Who is this check for?"
	ForMe      = "For me"
	ForSomeone = "For someone I look after"
)

// Whom is for whom a check is, and how that is changed.
type Whom struct {
	Someone bool // for someone else
	// Open: the choice is asked; otherwise it is folded away, below.
	Open bool
	// Choose is called with every choice. It is nil while the client is on its way.
	Choose func(ctx app.Context, someone bool)
}

// whoIsMeantID is of the sentence that says who "you" is.
const whoIsMeantID = "who-is-meant"

// WhoIsMeant says, in a check for someone else, who the texts speak to; nil in
// one's own.
func WhoIsMeant(someone bool) app.UI {
	if !someone {
		return nil
	}
	return html.P().Class("who-is-meant").ID(whoIsMeantID).Body(Marked("info", guideline.WhoIsMeant)...)
}

// WhomChoice asks for whom the check is. It has its answer, so it holds nobody up.
// Folded away, its summary has what was chosen.
func WhomChoice(w Whom) app.UI {
	legend := html.Legend().Text(say.Words(WhomTitle))
	options := html.Div().Class("options").Body(
		whomOption(w, "me", ForMe, false),
		whomOption(w, "someone", ForSomeone, true),
	)
	if w.Open {
		return html.Fieldset().Class("whom").Body(legend, options, Slot(howToAsk(w.Someone)))
	}
	chosen := ForMe
	if w.Someone {
		chosen = ForSomeone
	}
	return html.Details().Class("whom").DataSet("action", "whom").Body(
		html.Summary().Body(html.Span().Text(say.Words(WhomTitle)), app.Text(" "), html.Strong().Text(say.Words(chosen))),
		html.Fieldset().Body(legend.Class("hidden-text"), options),
	)
}

func whomOption(w Whom, id, text string, someone bool) app.UI {
	button := radio("whom", id, w.Someone == someone).DataSet("whom", id)
	if w.Choose != nil {
		button = button.OnChange(func(ctx app.Context, _ app.Event) { w.Choose(ctx, someone) }, w.Open, id)
	}
	return radioRow(button, "whom", id, text, "")
}

// howToAsk says who is meant and how to answer for someone else, as soon as that is
// chosen: it is read out then.
func howToAsk(someone bool) app.UI {
	var words []app.UI
	if someone {
		words = []app.UI{
			html.P().ID(whoIsMeantID).Text(say.Words(guideline.WhoIsMeant)),
			html.P().Text(say.Words(guideline.AskSomeone)),
			html.P().Body(link.To("/emergency/").Text(say.Words(guideline.CannotAnswer))),
		}
	}
	return html.Div().Class("how-to-ask").Role("status").Body(words...)
}

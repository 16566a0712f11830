package parts

import (
	"aftercheck/app/parts/html"
	"aftercheck/app/parts/link"
	"aftercheck/internal/locale/say"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
)

// Mistake is what is wrong with a field of a form, by the field's id.
type Mistake struct{ Field, Text string }

// ErrorSummary says on top of the page what is wrong, and leads to the fields.
func ErrorSummary(id string, wrong ...Mistake) app.UI {
	items := make([]app.UI, len(wrong))
	for i, w := range wrong {
		items[i] = html.Li().Body(link.Inside(w.Field).Text(say.Words(w.Text)))
	}
	return html.Div().Class("problem").ID(id).Role("alert").TabIndex(-1).Body(
		html.H2().Text(say.Words("There is a problem")),
		html.Ul().Body(items...),
	)
}

// ErrorText says what is wrong beside the field, which is described by its id; nil
// when nothing is.
func ErrorText(id, wrong string) app.UI {
	if wrong == "" {
		return nil
	}
	return html.P().Class("error").ID(id).Body(Hidden("Error: "), app.Text(say.Words(wrong)))
}

// Title is a page's title from what stands in its heading.
func Title(heading string) string { return say.Textf("%s – Aftercheck", say.Text(heading)) }

// ErrorTitle is the title of a page with a mistake in a form.
func ErrorTitle(heading string) string { return say.Textf("Error: %s", Title(heading)) }

package parts

import (
	"aftercheck/app/parts/html"
	"aftercheck/app/parts/link"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
)

// errorSummary says on top of the page what is wrong, and leads to the field.
func errorSummary(id, text, field string) app.UI {
	return html.Div().Class("problem").ID(id).Role("alert").TabIndex(-1).Body(
		html.H2().Text("There is a problem"),
		html.Ul().Body(html.Li().Body(link.Inside(field).Text(text))),
	)
}

// Title is a page's title from what stands in its heading.
func Title(heading string) string { return heading + " – Aftercheck" }

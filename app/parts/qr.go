package parts

import (
	"strconv"

	"aftercheck/internal/locale/say"

	"aftercheck/app/parts/html"
	"aftercheck/internal/clinic"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
)

// QR draws a code, black on white by day and by night, with the border that readers
// need. address is what the code says, for those who do not see it.
func QR(c clinic.Code, address string) app.UI {
	side := strconv.Itoa(c.Side())
	drawn := func(colour, path string) app.UI {
		return app.Elem("path").XMLNS(svgNamespace).Attr("fill", colour).Attr("d", path)
	}
	return html.Div().Class("qr").Body(
		app.Elem("svg").XMLNS(svgNamespace).Attr("viewBox", "0 0 "+side+" "+side).
			Attr("role", "img").Attr("aria-label", say.Textf("QR code of %s", address)).
			Attr("shape-rendering", "crispEdges").Attr("focusable", "false").
			Body(drawn("#fff", "M0 0h"+side+"v"+side+"h-"+side+"z"), drawn("#000", c.Path())),
	)
}

// Swatch is a patch of a colour. The security policy allows no style of its own, so
// it is a drawing.
func Swatch(colour string) app.UI {
	return html.Span().Class("swatch").Aria("hidden", "true").Body(
		app.Elem("svg").XMLNS(svgNamespace).Attr("viewBox", "0 0 1 1").Attr("preserveAspectRatio", "none").Attr("focusable", "false").Body(
			app.Elem("path").XMLNS(svgNamespace).Attr("fill", colour).Attr("d", "M0 0h1v1h-1z"),
		),
	)
}

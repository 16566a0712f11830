package parts

import (
	"strconv"

	"aftercheck/internal/locale/say"

	"aftercheck/app/parts/html"
	"aftercheck/app/parts/link"
	"aftercheck/internal/guideline"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
)

// Pictures shows drawings, each with the same in words; nil when there are none.
func Pictures(list []guideline.Picture) app.UI {
	if len(list) == 0 {
		return nil
	}
	figures := make([]app.UI, len(list))
	for i, p := range list {
		figures[i] = figure(p)
	}
	return html.Div().Class("pictures").Body(figures...)
}

func figure(p guideline.Picture) app.UI {
	return app.Elem("figure").DataSet("picture", p.ID).Body(
		app.ElemSelfClosing("img").
			Attr("src", link.Picture(p.ID)).Attr("alt", say.Words(p.Alt)).
			Attr("width", strconv.Itoa(p.Width)).Attr("height", strconv.Itoa(p.Height)).
			Attr("loading", "lazy").Attr("decoding", "async"),
		app.Elem("figcaption").Body(inWords(p.Parts), Slot(Paragraph(p.Feels))),
	)
}

// inWords numbers the parts as the drawing does.
func inWords(parts []string) app.UI {
	if len(parts) == 1 {
		return html.P().Text(say.Words(parts[0]))
	}
	return Steps(parts)
}

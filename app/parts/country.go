package parts

import (
	"aftercheck/app/parts/html"
	"aftercheck/app/parts/link"
	"aftercheck/internal/locale"
	"aftercheck/internal/locale/say"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
)

// CountryPath is the address of the list of all countries.
const CountryPath = "/country/"

// ChangeCountry stands wherever a number of a country stands: it names the
// country and leads to every other. It tells our own pages, and no other site,
// where it stands, so that the list can lead back.
func ChangeCountry(region string) app.UI {
	text, act := "In which country are you?", "Find its number"
	if name := locale.CountryName(region); name != "" {
		text, act = say.Textf("Not in %s?", locale.InSentence(name)), "Change"
	}
	return link.To(CountryPath).Class("change-country").DataSet("action", "country").
		Attr("referrerpolicy", "same-origin").
		Body(html.Span().Text(say.Words(text)), app.Text(" "), html.Strong().Text(say.Words(act)))
}

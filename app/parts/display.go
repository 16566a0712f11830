package parts

import (
	"aftercheck/app/parts/device"
	"aftercheck/app/parts/html"
	"aftercheck/internal/locale/say"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
)

// DisplayTitle is over the choice of how large everything is shown.
const DisplayTitle = "Text size and reading aloud"

// displays are the ways to show the pages: the values that display.js keeps and the
// style sheet knows, with their words.
var displays = []struct{ id, text, help string }{
	{"usual", "Usual size", ""},
	{"larger", "Larger", ""},
	{"largest", "Very large", ""},
	{"simple", "Large and simple", "For one eye or blurred sight: very large letters, one column, strong contrast. If your device has a voice for this language, it can read each page aloud."},
}

// DisplaySettings is the choice of how large everything is shown. display.js does
// what is chosen, before and without the client too; it cannot without JavaScript,
// and then it is not shown.
func DisplaySettings() app.UI {
	now := device.Display()
	var rows []app.UI
	for _, d := range displays {
		rows = append(rows, radioRow(radio("display", d.id, d.id == now).Attr("value", d.id), "display", d.id, d.text, d.help))
	}
	return html.Fieldset().Class("display").Body(
		html.Legend().Class("hidden-text").Text(say.Words("Text size")),
		html.Div().Class("options").Body(rows...),
		html.P().Class("small").Text(say.Words("It counts for every page, and is kept on this device only.")),
	)
}

// aloud has the page read by the device. The style sheet shows it where pages are
// large and simple and the device has a voice for their language; display.js does
// the rest. Nothing is ever read without a tap.
func (*aloud) Render() app.UI {
	return html.Section().Class("aloud").Aria("label", say.Words("Reading aloud")).Body(
		html.Button().Class("secondary").DataSet("action", "read-aloud").Body(
			html.Span().Class("to-read").Body(Marked("speaker", "Read this page aloud")...),
			html.Span().Class("to-stop").Body(Marked("no", "Stop reading")...),
		),
	)
}

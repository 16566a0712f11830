package parts

import (
	"aftercheck/app/parts/device"
	"aftercheck/app/parts/html"
	"aftercheck/app/parts/link"
	"aftercheck/internal/locale/say"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
)

// Frame is what stands round every screen: the link past it, the name, the way
// to the emergency signs, which is in the same place on every page, and the
// foot. back is a link above the main part; nil when there is none.
func Frame(back app.UI, main html.Element) app.UI { return BrandedFrame(back, nil, main) }

// BrandedFrame is Frame with a clinic's name in the line of the way back, which
// is there anyway: nothing moves for it. It stands on no page about an emergency.
func BrandedFrame(back, brand app.UI, main html.Element) app.UI {
	device.PauseOnce() // to build the first screen takes a slow phone long enough, and so does to put it into the page
	return html.Div().Class("page").Body(
		link.Inside("main").Class("skip").Text(say.Words("Skip to the main part")),
		&top{},
		&aloud{},
		html.Div().Class("above").Body(children(above(back), brand)...),
		main.ID("main"),
		&foot{},
	)
}

// What is the same on every screen is a component: go-app passes over one whose
// fields are the same when the screen round it is drawn anew.
type (
	top   struct{ app.Compo }
	aloud struct{ app.Compo }
	foot  struct {
		app.Compo
		path string // of the page that is being written; the client asks its window
	}
)

func (*top) Render() app.UI {
	return html.Header().Class("top").Body(
		html.Div().Class("bar").Body(
			link.To("/").Class("name").Body(Marked("yes", "Aftercheck")...),
			link.To("/emergency/").Class("signs").Body(Marked("emergency", "Emergency signs")...),
		),
	)
}

func above(back app.UI) app.UI {
	if back == nil {
		return nil
	}
	return html.Nav().Aria("label", say.Words("Back")).Body(back)
}

func (c *foot) Render() app.UI {
	path := c.path
	if app.IsClient {
		path = link.Path(app.Window().URL())
	}
	return html.Footer().Class("foot").Body(children(
		html.Nav().Aria("label", say.Words("More")).Body(
			html.Ul().Body(
				html.Li().Body(link.To("/").Text(say.Words("Start"))),
				html.Li().Body(link.To("/checks/").Text(say.Words("My checks"))),
				html.Li().Body(link.To("/guide/").Text(say.Words("Guide"))),
				html.Li().Body(link.To("/prepare/").Text(say.Words("Before the next time"))),
				html.Li().Body(link.To("/about/").Text(say.Words("About and privacy"))),
				html.Li().Body(link.To("/accessibility/").Text(say.Words("Accessibility"))),
			),
		),
		html.P().Text(say.Words("This is information, not a diagnosis. It is not a certified medical device. Your answers stay on this device.")),
		TranslationState(),
		languages(path),
	)...)
}

// Main begins a screen's main part, marked for tests.
func Main(screen string) html.Element {
	return html.Main().DataSet("screen", screen)
}

// Heading is a screen's one h1. It can take the focus, because it does when the
// screen is opened.
func Heading(text string) app.UI {
	return html.H1().TabIndex(-1).Text(say.Words(text))
}

// BackLink is the link above the main part.
func BackLink(path, text string) html.Element {
	return link.To(path).Class("back").DataSet("action", "back").Body(Marked("back", text)...)
}

// Slot is a wrapper that is always there for content that comes and goes.
func Slot(content ...app.UI) app.UI {
	return html.Div().Class("slot").Body(children(content...)...)
}

// children leaves out what is nil, so that callers can build lists with plain
// conditions. (go-app's own If evaluates its arguments in any case.)
func children(content ...app.UI) []app.UI {
	kept := make([]app.UI, 0, len(content))
	for _, c := range content {
		if c != nil {
			kept = append(kept, c)
		}
	}
	return kept
}

// ChangeLink leads back to the answers.
func ChangeLink(path string) html.Element {
	return link.To(path).Class("secondary").DataSet("action", "change").Text(say.Words("Change my answers"))
}

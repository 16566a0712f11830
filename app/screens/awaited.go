package screens

import (
	"aftercheck/app/parts"
	"aftercheck/app/parts/device"
	"aftercheck/app/parts/html"
	"aftercheck/app/parts/link"
	"aftercheck/internal/locale/say"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
)

// awaited stands in the place of a screen of which not all texts are there yet: such a
// screen must not be half in English. It comes as soon as they are.
type awaited struct {
	app.Compo
	failed bool
	came   bool
	page   app.Context // of the screen itself: it outlives the button
}

func (c *awaited) OnNav(ctx app.Context) {
	c.page = ctx
	c.fetch()
}

func (c *awaited) fetch() {
	c.failed = false
	c.page.Async(func() {
		err := device.WholeLanguage(true)
		c.page.Dispatch(func(ctx app.Context) {
			if c.failed = err != nil; c.failed {
				shown(ctx, awaitedTitle)
				return
			}
			c.came = true
			anew()
		})
	})
}

// anew shows the screen of the address anew. Tests put their own here.
var anew = link.Anew

// OnDismount takes away what made the address another one.
func (c *awaited) OnDismount() {
	if c.came {
		link.AsBefore()
	}
}

const awaitedTitle = "Sorry, this page has stopped working"

func (c *awaited) Render() app.UI {
	if !c.failed { // for a moment: what stands here is not to be read out
		return parts.Frame(nil, parts.Main("awaited").Aria("busy", "true"))
	}
	return parts.Frame(parts.BackLink(startPath, "Start"), parts.Main("awaited").Body(
		parts.Heading(awaitedTitle),
		html.P().Class("lead").Text(say.Words("That did not work. Try again when you are online.")),
		html.P().Body(html.Button().Class("secondary").DataSet("action", "retry").
			OnClick(func(app.Context, app.Event) { c.fetch() }).Text(say.Words("Open the page again"))),
	))
}

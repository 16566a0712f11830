package screens

import (
	"aftercheck/app/parts"
	"aftercheck/app/parts/html"
	"aftercheck/app/parts/link"
	"aftercheck/internal/locale/say"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
)

const missingTitle = "This page does not exist"

// missing is the screen for every address that is none.
type missing struct{ app.Compo }

func (c *missing) OnPreRender(ctx app.Context) { shown(ctx, missingTitle) }
func (c *missing) OnNav(ctx app.Context)       { shown(ctx, missingTitle) }
func (c *missing) Render() app.UI              { return missingPage() }

// missingPage is also what a screen with an id in its address shows for an id
// that does not exist.
func missingPage() app.UI {
	return parts.Frame(parts.BackLink(startPath, "Start"), parts.Main("notfound").Body(
		parts.Heading(missingTitle),
		html.P().Class("lead").Text(say.Words("The link may be old or mistyped. Your answers are safe.")),
		html.P().Body(link.To(emergencyPath).Class("danger").DataSet("action", "emergency").
			Body(parts.Marked("emergency", "Emergency signs and numbers")...)),
		html.P().Body(link.To(startPath).Class("secondary").Text(say.Words("Go to the start"))),
		html.P().Body(link.To(guidePath).Class("secondary").Text(say.Words("Open the guide"))),
	))
}

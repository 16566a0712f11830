package screens

import "github.com/maxence-charriere/go-app/v9/pkg/app"

// reading is a screen that is only read: it always shows the same. All of them are one
// component, since each type of component costs the client a set of functions.
type reading struct {
	app.Compo
	Title string
	Draw  func() app.UI
}

func (c *reading) OnPreRender(ctx app.Context) { shown(ctx, c.Title) }
func (c *reading) OnNav(ctx app.Context)       { shown(ctx, c.Title) }
func (c *reading) Render() app.UI              { return c.Draw() }

package parts

import (
	"aftercheck/app/parts/device"
	"aftercheck/app/parts/html"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
)

// Unfold shows the parts of a long screen one after the other, each in a task of
// its own, so that the first of them is there at once and the page answers in
// between, on a slow phone too. What stands first must be what matters.
//
// Where nothing is slow, in a document made ahead, all parts are there.
type Unfold struct {
	app.Compo
	Parts []func() []app.UI

	shown int // how many of them
}

// OnMount begins with the first part.
func (u *Unfold) OnMount(ctx app.Context) { u.next(ctx) }

func (u *Unfold) next(ctx app.Context) {
	if u.shown == len(u.Parts) {
		return
	}
	device.Later(ctx, func(ctx app.Context) {
		u.shown++
		ctx.Defer(u.next)
	})
}

// Render shows the parts whose turn has come.
func (u *Unfold) Render() app.UI {
	shown := u.shown
	if app.IsServer {
		shown = len(u.Parts)
	}
	var content []app.UI
	for _, part := range u.Parts[:min(shown, len(u.Parts))] {
		content = append(content, part()...)
	}
	return html.Div().Class("unfold").Body(children(content...)...)
}

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
// The rest stands in an Unfold of its own within the first, so that a part that
// comes draws itself, and none of those before it once more.
//
// Where nothing is slow, in a document made ahead, all parts are there.
type Unfold struct {
	app.Compo
	Parts []func() []app.UI

	shown bool
}

// OnMount waits for the turn of the first part.
func (u *Unfold) OnMount(ctx app.Context) {
	device.Later(ctx, func(app.Context) { u.shown = true })
}

// Render shows the first part, when its turn has come, and what leads on.
func (u *Unfold) Render() app.UI {
	var content []app.UI
	if len(u.Parts) > 0 && (u.shown || app.IsServer) {
		content = u.Parts[0]()
		if rest := u.Parts[1:]; len(rest) > 0 {
			content = append(content, &Unfold{Parts: rest})
		}
	}
	return html.Div().Class("unfold").Body(children(content...)...)
}

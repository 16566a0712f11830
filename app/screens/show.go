package screens

import (
	"strings"

	"aftercheck/internal/locale/say"

	"aftercheck/app/parts"
	"aftercheck/app/parts/device"
	"aftercheck/app/parts/link"
	"aftercheck/internal/clinic"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
)

const purpose = "Worried after Botox? Find out how urgent it is, what it may be and what to do now. Works without a network; your answers stay on your device."

// shown is called by every screen when it is pre-rendered or opened: it sets
// the title and, in the client, moves the focus to the heading.
func shown(ctx app.Context, title string) {
	ctx.Page().SetTitle(parts.Title(title))
	if app.IsServer { // in the client it is there already
		ctx.Page().SetDescription(say.Text(purpose))
	}
	leaveUndo(path(ctx))
	device.Arrive(ctx, link.Path(ctx.Page().URL()))
	if !app.IsServer {
		shownIn = ctx
		here().useLink() // another tab may have taken it away
		here().loadList(ctx)
	}
}

// shownIn is where the present screen is shown.
var shownIn app.Context

// listenForLinks takes what the address says of a clinic, at the start and when
// another link is opened in this tab. The screen then shows itself again.
func listenForLinks() {
	device.ListenForLinks(clinic.Mentioned, func(text string) {
		s := here()
		s.openLink(text)
		if ctx := shownIn; ctx != nil {
			ctx.Dispatch(func(ctx app.Context) { s.loadList(ctx) })
		}
	})
}

// path is the address of the screen, without what the site is served under.
func path(ctx app.Context) string { return link.Path(ctx.Page().URL()) }

// lastPart is the last part of an address: "lid" of "/check/lid/".
func lastPart(path string) string {
	path = strings.TrimSuffix(path, "/")
	return path[strings.LastIndexByte(path, '/')+1:]
}

// visit opens a screen and instead opens one in the place of this one. Tests
// put their own here.
var (
	visit   = link.Go
	instead = link.Instead
)

// fromOwnPage tells whether a link of ours led to the present address. Tests
// put their own here.
var fromOwnPage = func() bool { return device.FromOwnPage(link.Address(startPath)) }

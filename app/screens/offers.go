package screens

import (
	"aftercheck/app/parts"
	"aftercheck/app/parts/device"
	"aftercheck/app/parts/html"
	"aftercheck/internal/locale/say"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
)

// update offers a new version, here only: never in the midst of a check.
func (c *start) update() app.UI {
	if !device.UpdateReady() {
		return nil
	}
	return parts.Notice("A new version is ready",
		html.P().Text(say.Words("It may hold newer advice. It takes a moment, and your answers stay.")),
		html.Button().Class("secondary").DataSet("action", "update").
			OnClick(func(app.Context, app.Event) { device.Update() }).Text(say.Words("Update now")),
	)
}

// installOffer is the browser's own dialog, or how to do it by hand; nil when
// the app is installed, or cannot be.
func installOffer() app.UI {
	switch device.Install() {
	case device.CanInstall:
		return html.Button().Class("secondary").DataSet("action", "install").
			OnClick(func(ctx app.Context, _ app.Event) { ctx.ShowAppInstallPrompt() }).Text(say.Words("Add to home screen"))
	case device.InstallByHand:
		return html.P().Body(parts.Filled("Tap Share %[1]s, then “Add to Home Screen”.", parts.Icon("share"))...)
	}
	return nil
}

// install says, quietly, how to keep the app on the phone.
func (c *start) install() app.UI {
	switch device.Install() {
	case device.CanInstall:
		return parts.Notice("Keep Aftercheck at hand",
			html.P().Text(say.Words("Put it on your home screen. It then opens without a network too.")),
			html.Button().Class("secondary").DataSet("action", "install").
				OnClick(func(ctx app.Context, _ app.Event) { ctx.ShowAppInstallPrompt() }).Text(say.Words("Add to home screen")),
		)
	case device.InstallByHand:
		return parts.Notice("Keep Aftercheck at hand",
			html.P().Body(parts.Filled("Tap Share %[1]s, then “Add to Home Screen”. It then opens without a network too, and the phone does not clear it away.",
				parts.Icon("share"))...),
		)
	}
	return nil
}

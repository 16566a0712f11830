//go:build js && wasm

package main

import (
	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"aftercheck/app/parts/device"
	"aftercheck/app/parts/link"
	_ "aftercheck/app/parts/turn" // for the tasks while Go begins
	"aftercheck/app/screens"
	"aftercheck/internal/guideline"
	"aftercheck/internal/tables"
)

// The client: the screens in the browser. It holds nothing else, so that it stays
// small; what the guideline says comes beside it. Until all of that is there
// nothing may be said or decided: a client that ends is met by boot.js, one that
// knew half of the guideline would be believed.
//
// It pauses between its tasks: on a slow phone all of them take half a second and
// more, in which a tap on a link would go unheard.
func main() {
	device.Pause()
	file := device.Tables()
	if err := tables.DecodePausing(device.Pausing(), file, allTables()...); err != nil {
		panic(err)
	}
	device.Pause()
	device.UseLanguage(file)
	device.Pause()
	guideline.Engine() // compiled here, in a task of its own
	device.Pause()
	screens.Register()
	device.Pause()
	// The texts that only few pages have are fetched when nobody waits for anything, or
	// now for one of those pages: until then its document stands there, whole.
	if screens.Seldom(link.Path(app.Window().URL())) {
		_ = device.WholeLanguage(true) // the screen says it
	}
	go device.WholeLanguage(false)
	app.RunWhenOnBrowser()
}

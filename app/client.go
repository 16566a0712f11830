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
// small; what the guideline says comes beside it. Until all of that is there nothing may
// be decided: a client that ends is met by boot.js, one that knew half of the guideline
// would be believed. The start page and the emergency pages decide nothing.
//
// It pauses between its tasks: on a slow phone all of them take half a second and
// more, in which a tap on a link would go unheard.
func main() {
	device.Pause()
	file := device.Tables()
	said, err := tables.Open(file, allTables()...)
	must(err)
	must(said.Read(firstTables, device.Pausing()))
	guideline.ReadWhenAsked(func() { must(said.ReadAll(func() {})) })
	device.Pause()
	device.UseLanguage(file)
	device.Pause()
	path := link.Path(app.Window().URL())
	if screens.DecidesNothing(path) {
		go func() {
			device.AwaitScreen() // nobody waits for the guideline there
			prepare(said)
		}()
	} else {
		prepare(said)
	}
	screens.Register()
	device.Pause()
	// The texts that only few pages have are fetched when nobody waits for anything, or
	// now for one of those pages: until then its document stands there, whole.
	if screens.Seldom(path) {
		_ = device.WholeLanguage(true) // the screen says it
	}
	go device.WholeLanguage(false)
	app.RunWhenOnBrowser()
}

// firstTables is how many of the tables those pages show that decide nothing.
const firstTables = 2

// prepare makes the guideline ready for the first question, in small tasks. Whoever asks
// for it meanwhile does not wait for them.
func prepare(said *tables.Reader) {
	must(said.ReadAll(device.Pausing()))
	device.Pause()
	guideline.Engine().Guideline() // compiled here, in a task of its own
	device.Pause()
}

// must ends the client when the file of the tables is damaged.
func must(err error) {
	if err != nil {
		panic(err)
	}
}

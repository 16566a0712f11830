//go:build js && wasm

package main

import (
	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"aftercheck/app/parts/device"
	"aftercheck/app/screens"
	"aftercheck/internal/tables"
)

// The client: the screens in the browser. It holds nothing else, so that it stays
// small; what the guideline says comes beside it. Until all of that is there
// nothing may be said or decided: a client that ends is met by boot.js, one that
// knew half of the guideline would be believed.
func main() {
	file := device.Tables()
	if err := tables.Decode(file, allTables()...); err != nil {
		panic(err)
	}
	device.UseLanguage(file)
	screens.Register()
	app.RunWhenOnBrowser()
}

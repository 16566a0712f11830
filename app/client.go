//go:build js && wasm

package main

import (
	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"aftercheck/app/screens"
)

// The client: the screens in the browser. It holds nothing else, so that it stays small.
func main() {
	screens.Register()
	app.RunWhenOnBrowser()
}

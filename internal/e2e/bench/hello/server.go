//go:build !(js && wasm)

package main

import (
	"log"
	"net/http"
	"os"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
)

// It listens on the address in ADDR.
func main() {
	app.Route("/", &hello{})
	// Icons of its own: the usual ones are on another host, and without them it
	// would not be kept for offline use.
	http.Handle("/", &app.Handler{
		Name: "Hello", Description: "An example",
		Icon: app.Icon{Default: "/web/icon.svg", Large: "/web/icon.svg", SVG: "/web/icon.svg", AppleTouch: "/web/icon.svg"},
	})
	log.Fatal(http.ListenAndServe(os.Getenv("ADDR"), nil))
}

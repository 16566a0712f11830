package device

import "github.com/maxence-charriere/go-app/v9/pkg/app"

// Download hands a file to the browser, which saves it or asks what to do with
// it. Nothing leaves the device. The name is seen by others: it should say
// nothing that they need not know.
func Download(name, kind string, content []byte) {
	if app.IsServer {
		return
	}
	window := app.Window()
	bytes := window.Get("Uint8Array").New(len(content))
	app.CopyBytesToJS(bytes, content)
	pieces := window.Get("Array").New() // go-app spoils a Go list of JavaScript values
	pieces.Call("push", bytes)
	blob := window.Get("Blob").New(pieces, map[string]any{"type": kind})
	urls := window.Get("URL")
	address := urls.Call("createObjectURL", blob)
	// The link is never part of the page, so neither the boot script nor go-app
	// takes the click for a way to another screen.
	link := window.Get("document").Call("createElement", "a")
	link.Set("href", address)
	link.Set("download", name)
	link.Call("click")
	// iOS reads the file only after its own dialog: let go of it late.
	window.Call("setTimeout", once(func() { urls.Call("revokeObjectURL", address) }), 60_000)
}

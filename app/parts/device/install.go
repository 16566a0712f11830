package device

import "github.com/maxence-charriere/go-app/v9/pkg/app"

// Installing says how the app can be put on the home screen.
type Installing uint8

// The ways to install.
const (
	NoInstall     Installing = iota // installed already, or not possible
	CanInstall                      // the browser has its own dialog
	InstallByHand                   // iPhone and iPad: through the Share menu
)

// Install is how the app can be installed here.
func Install() Installing {
	if app.IsServer || call("goappIsAppInstalled").Truthy() {
		return NoInstall
	}
	if call("goappIsAppInstallable").Truthy() {
		return CanInstall
	}
	// Only Safari on iOS has this property, and it is false in a browser tab.
	standalone := app.Window().Get("navigator").Get("standalone")
	if standalone.Type() == app.TypeBoolean && !standalone.Bool() {
		return InstallByHand
	}
	return NoInstall
}

// Print opens the browser's print dialog.
func Print() { call("print") }

// call calls a function of the window, if it is there.
func call(name string) app.Value {
	if app.IsServer {
		return app.Null()
	}
	if f := app.Window().Get(name); !f.Truthy() {
		return app.Null()
	}
	return app.Window().Call(name)
}

// OpenDetails are the ids of the lists that stand open on the page now.
func OpenDetails() map[string]bool {
	open := map[string]bool{}
	if app.IsServer {
		return open
	}
	found := app.Window().Get("document").Call("querySelectorAll", "details[open][id]")
	for i := range found.Length() {
		open[found.Index(i).Get("id").String()] = true
	}
	return open
}

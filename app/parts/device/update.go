package device

import "github.com/maxence-charriere/go-app/v9/pkg/app"

// UpdateReady tells whether a newer version waits to take over.
func UpdateReady() bool {
	if app.IsServer {
		return false
	}
	mark := app.Window().Get("document").Get("documentElement").Call("getAttribute", "data-update")
	return mark.Type() == app.TypeString && mark.String() == "ready"
}

// Update lets the newer version take over.
func Update() { call("aftercheckUpdate") }

// Looked is what came of looking for a newer version.
type Looked string

// What can come of it.
const (
	FoundNone  Looked = "none"  // this is the newest
	FoundNewer Looked = "newer" // it is on the device, and UpdateReady
	LookFailed Looked = "failed"
)

// LookForUpdate asks the server for a newer version and fetches it. It blocks
// until that is done, so it is called from ctx.Async.
func LookForUpdate() Looked {
	promise := call("aftercheckLook")
	if !promise.Truthy() {
		return LookFailed
	}
	done := make(chan Looked, 1)
	promise.Then(func(v app.Value) { done <- Looked(v.String()) })
	return <-done
}

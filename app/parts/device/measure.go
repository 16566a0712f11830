package device

import "github.com/maxence-charriere/go-app/v9/pkg/app"

// Measure begins to measure a piece of work; the function it gives ends it. The
// time then stands in the browser's own list of measures under name, for its
// developer tools and for our tests. Nothing else is noted, and it stays there.
func Measure(name string) (end func()) {
	if app.IsServer {
		return func() {}
	}
	clock := app.Window().Get("performance")
	if !clock.Truthy() || !clock.Get("measure").Truthy() {
		return func() {}
	}
	clock.Call("mark", name)
	return func() {
		clock.Call("measure", name, name)
		clock.Call("clearMarks", name)
	}
}

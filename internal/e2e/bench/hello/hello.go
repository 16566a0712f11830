// Command hello is the hello-world that go-app's own guide begins with, as client
// and server, and nothing else: what `make bench` measures Aftercheck against. The
// client is a main of its own, without the server in it: with one main for both
// it weighs two and a half times as much, and beating that would say little.
package main

import "github.com/maxence-charriere/go-app/v9/pkg/app"

type hello struct {
	app.Compo
}

// Render is the one line that it says.
func (h *hello) Render() app.UI { return app.H1().Text("Hello World!") }

package device

import "github.com/maxence-charriere/go-app/v9/pkg/app"

// SetAccent gives the app an accent colour by day and by night, as "#rrggbb", in
// the place of its own; "" brings that back. The style sheet uses it for what is
// neither urgent nor a call for help, and for nothing else. (A property that a
// script sets is not held back by the page's content policy, as an attribute is.)
func SetAccent(light, dark string) {
	if app.IsServer {
		return
	}
	setAccent(app.Window().Get("document").Get("documentElement"), light, dark)
}

func setAccent(root app.Value, light, dark string) {
	if light == "" || dark == "" {
		root.Call("removeAttribute", "data-accent")
	} else {
		root.Call("setAttribute", "data-accent", "clinic")
	}
	style := root.Get("style")
	for name, colour := range map[string]string{"--clinic-light": light, "--clinic-dark": dark} {
		if colour == "" {
			style.Call("removeProperty", name)
		} else {
			style.Call("setProperty", name, colour)
		}
	}
}

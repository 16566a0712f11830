package device

import "github.com/maxence-charriere/go-app/v9/pkg/app"

// Display is how large the pages are shown, as display.js keeps it: "usual",
// "larger", "largest" or "simple".
func Display() string {
	if app.IsServer {
		return "usual"
	}
	if kept := text(app.Window().Get("document").Get("documentElement").Get("dataset").Get("display")); kept != "" {
		return kept
	}
	return "usual"
}

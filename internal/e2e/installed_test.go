package e2e

import (
	"testing"

	"aftercheck/internal/e2e/devtools"
	"aftercheck/internal/e2e/server"
)

// The installed app, in a window of its own, started when the server is gone: from
// its icon, and from a link into it.
func TestInstalledAppStartsOffline(t *testing.T) {
	t.Parallel()
	program := server.Start(t)
	c := devtools.Open(t)
	var tab struct{ TargetID string }
	c.Call("", "Target.createTarget", map[string]any{"url": program.URL + "/"}, &tab)
	page := c.Attach(tab.TargetID)
	c.Until(page, `document.documentElement.dataset.client === "ready" && document.documentElement.dataset.offline === "ready"`)
	var app struct{ AppID string }
	c.Call(page, "Page.getAppId", nil, &app)
	c.Call("", "PWA.install", map[string]any{"manifestId": app.AppID, "installUrlOrBundleUrl": program.URL + "/"}, nil)
	c.Call("", "PWA.changeAppUserSettings", map[string]any{"manifestId": app.AppID, "displayMode": "standalone"}, nil)
	program.Stop(t)

	for _, start := range []struct{ path, screen string }{
		{"", "start"},
		{"/emergency/allergy/?from=icon#top", "emergency"},
	} {
		before := map[string]bool{}
		for _, target := range c.Targets() {
			before[target.TargetID] = true
		}
		launch := map[string]any{"manifestId": app.AppID}
		if start.path != "" {
			launch["url"] = program.URL + start.path
		}
		c.Call("", "PWA.launch", launch, nil)
		window := ""
		for _, target := range c.Targets() {
			if target.Type == "page" && !before[target.TargetID] {
				window = target.TargetID
			}
		}
		if window == "" {
			t.Fatalf("no window was opened: %v", c.Targets())
		}
		session := c.Attach(window)
		c.Until(session, `matchMedia("(display-mode: standalone)").matches`)
		c.Until(session, `document.documentElement.dataset.client === "ready" && document.querySelector("main[data-screen=`+start.screen+`]")`)
		c.Until(session, `document.querySelector("main [data-action=emergency], main a[href^='tel:']").checkVisibility()`)
	}
}

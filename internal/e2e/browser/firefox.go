package browser

import (
	"maps"
	"testing"

	"aftercheck/internal/e2e/need"
	"aftercheck/internal/e2e/webdriver"
)

// quietFirefox are the settings that keep Firefox from errands of its own.
var quietFirefox = map[string]any{
	"app.update.disabledForTesting":              true,
	"browser.safebrowsing.update.enabled":        false,
	"browser.shell.checkDefaultBrowser":          false,
	"browser.startup.homepage_override.mstone":   "ignore",
	"datareporting.policy.dataSubmissionEnabled": false,
	"extensions.getAddons.cache.enabled":         false,
	"network.captive-portal-service.enabled":     false,
	"network.connectivity-service.enabled":       false,
	"services.settings.server":                   "data:,#no-remote-settings",
	"toolkit.telemetry.reportingpolicy.firstRun": false,
	"intl.accept_languages":                      "en-GB, en",
}

func firefox(t testing.TB) func(Options) (*webdriver.Session, error) {
	t.Helper()
	program := need.Program(t, "install Debian's firefox-esr", "firefox-esr", "firefox")
	return func(options Options) (*webdriver.Session, error) {
		prefs := maps.Clone(quietFirefox)
		maps.Copy(prefs, options.Prefs)
		return webdriver.Firefox{Program: program, Profile: options.Profile, Prefs: prefs, Env: options.Env}.Start()
	}
}

// resizeFirefox gives the page its size from outside it: no window of Firefox is
// as narrow as a phone.
func (b *Browser) resizeFirefox(v Viewport) {
	b.t.Helper()
	b.must(b.Call("Marionette:SetContext", map[string]any{"value": "chrome"}, nil))
	b.must(b.Eval(nil, `
		const page = gBrowser.selectedBrowser, [width, height, scale] = arguments;
		page.browsingContext.overrideDPPX = scale;
		for (const [name, value] of [["width", width], ["height", height]]) {
			page.style.setProperty("min-" + name, value + "px");
			page.style.setProperty("max-" + name, value + "px");
		}`, v.Width, v.Height, v.Scale))
	b.must(b.Call("Marionette:SetContext", map[string]any{"value": "content"}, nil))
}

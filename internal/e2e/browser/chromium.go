package browser

import (
	"maps"
	"testing"

	"aftercheck/internal/e2e/need"
	"aftercheck/internal/e2e/webdriver"
)

// quiet are the switches that keep Chromium from errands of its own, so that
// what leaves the device in a test was asked for by the app.
var quiet = []string{
	"--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
	"--disable-default-apps", "--disable-domain-reliability", "--disable-client-side-phishing-detection", "--no-pings",
	"--simulate-outdated-no-au=Tue, 31 Dec 2099 23:59:59 GMT", "--disable-component-extensions-with-background-pages",
	"--disable-features=NetworkTimeServiceQuerying,OptimizationHints,MediaRouter,PreconnectToSearch,NavigationPredictor,AutofillServerCommunication",
}

func chromium(t testing.TB) func(Options) (*webdriver.Session, error) {
	t.Helper()
	const remedy = "install Debian's chromium and chromium-driver"
	driver := need.Program(t, remedy, "chromedriver")
	binary := need.Program(t, remedy, "chromium", "google-chrome")
	return func(options Options) (*webdriver.Session, error) { return startChromium(driver, binary, options) }
}

func startChromium(driver, binary string, options Options) (*webdriver.Session, error) {
	args := append([]string{
		"--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--hide-scrollbars",
		"--user-data-dir=" + options.Profile,
	}, append(quiet, options.Args...)...)
	if options.Proxy != "" {
		args = append(args, "--proxy-server=http://"+options.Proxy, "--proxy-bypass-list=<-loopback>")
	}
	logging := map[string]any{"browser": "ALL"}
	if options.Network {
		logging["performance"] = "ALL"
	}
	prefs := map[string]any{
		"net.network_prediction_options": 2, // no connection ahead of need
		"signin.allowed":                 false,
		"search.suggest_enabled":         false,
	}
	maps.Copy(prefs, options.Prefs)
	return webdriver.Driver{
		Engine:  "chromium",
		Program: driver,
		Env:     options.Env,
		Capabilities: map[string]any{
			"browserName": "chrome",
			// Stories wait for the app's own marks, so the load event is of no interest;
			// waiting for it would hide what happens while the client is on its way.
			"pageLoadStrategy":   "eager",
			"goog:loggingPrefs":  logging,
			"goog:chromeOptions": map[string]any{"binary": binary, "args": args, "prefs": prefs},
		},
	}.Start()
}

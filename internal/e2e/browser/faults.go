package browser

import (
	"fmt"
	"time"
)

// BlockStorage are the preferences of a browser that keeps nothing for any
// site: reading window.localStorage throws, and no worker can be installed.
func BlockStorage() map[string]any {
	return map[string]any{"profile.default_content_setting_values.cookies": 2}
}

// NoJavaScript are the preferences of a browser that runs no script of a page.
func NoJavaScript() map[string]any {
	return map[string]any{"profile.default_content_setting_values.javascript": 2}
}

// Inject runs a script in each document from now on, before its own scripts.
func (b *Browser) Inject(script string) {
	b.t.Helper()
	b.must(b.CDP("Page.enable", nil, nil))
	b.must(b.CDP("Page.addScriptToEvaluateOnNewDocument", map[string]any{"source": script}, nil))
}

// NullStorage gives pages no storage object at all, as some embedded browsers do.
func (b *Browser) NullStorage() {
	b.t.Helper()
	b.Inject(`for (const name of ["localStorage", "sessionStorage"])
		Object.defineProperty(window, name, { configurable: true, get: () => null });`)
}

// FillStorage uses up the origin's local storage to the last character.
func (b *Browser) FillStorage() {
	b.t.Helper()
	b.Ask(nil, `
		let piece = "x".repeat(1 << 20), key = 0x4e00; // keys of one character, to leave no room at all
		while (piece.length > 0) {
			try { localStorage.setItem(String.fromCharCode(key++), piece); }
			catch { piece = piece.slice(0, piece.length >> 1); }
		}`)
}

// LimitQuota gives an origin so few bytes that no cache can be filled.
func (b *Browser) LimitQuota(origin string, bytes int) {
	b.t.Helper()
	b.must(b.CDP("Storage.overrideQuotaForOrigin", map[string]any{"origin": origin, "quotaSize": bytes}, nil))
}

// ForgetFiles empties the browser's own cache; workers and storage stay.
func (b *Browser) ForgetFiles() {
	b.t.Helper()
	b.must(b.CDP("Network.clearBrowserCache", nil, nil))
}

// ShiftClock moves the page's clock by d, in each document from now on.
func (b *Browser) ShiftClock(d time.Duration) {
	b.t.Helper()
	b.Inject(fmt.Sprintf(`{
		const Real = Date, shift = %d;
		window.Date = class extends Real {
			constructor(...parts) { parts.length ? super(...parts) : super(Real.now() + shift); }
			static now() { return Real.now() + shift; }
		};
	}`, d.Milliseconds()))
}

// StopClock lets the page's clock stand still, in each document from now on.
func (b *Browser) StopClock(at time.Time) {
	b.t.Helper()
	b.Inject(fmt.Sprintf(`{
		const Real = Date;
		window.Date = class extends Real {
			constructor(...parts) { parts.length ? super(...parts) : super(%[1]d); }
			static now() { return %[1]d; }
		};
	}`, at.UnixMilli()))
}

// SetZone moves the person to another time zone, by its IANA name.
func (b *Browser) SetZone(zone string) {
	b.t.Helper()
	b.must(b.CDP("Emulation.setTimezoneOverride", map[string]any{"timezoneId": zone}, nil))
}

// SlowDown makes the page's processor so many times slower.
func (b *Browser) SlowDown(times int) {
	b.t.Helper()
	b.must(b.CDP("Emulation.setCPUThrottlingRate", map[string]any{"rate": times}, nil))
}

// SlowNetwork is a weak mobile signal: 180 kB a second, half a second for each
// round trip. It slows the page, not what a worker fetches.
func (b *Browser) SlowNetwork() {
	b.t.Helper()
	b.must(b.CDP("Network.enable", nil, nil))
	b.must(b.CDP("Network.emulateNetworkConditions", map[string]any{
		"offline": false, "latency": 562, "downloadThroughput": 180_000, "uploadThroughput": 84_000,
	}, nil))
}

// CrashTab kills the tab's process, as a phone short of memory does. Commands
// then go to a new, empty tab of the same size.
func (b *Browser) CrashTab() {
	b.t.Helper()
	b.replaceTab(func() error {
		_ = b.CDP("Page.crash", nil, nil) // answers with the crash itself
		return nil
	})
}

// CloseTab closes the tab; commands then go to a new, empty one of the same size.
func (b *Browser) CloseTab() {
	b.t.Helper()
	b.replaceTab(b.CloseWindow)
}

// replaceTab opens the new tab first: the browser ends with its last one.
func (b *Browser) replaceTab(end func() error) {
	b.t.Helper()
	spare, err := b.NewTab()
	b.must(err)
	b.must(end())
	b.must(b.SwitchTo(spare))
	b.Resize(b.view)
}

// InstallErrors says what keeps the page from being installed as an app.
func (b *Browser) InstallErrors() []string {
	b.t.Helper()
	var answer struct {
		InstallabilityErrors []struct{ ErrorID string }
	}
	b.must(b.CDP("Page.getInstallabilityErrors", nil, &answer))
	var ids []string
	for _, e := range answer.InstallabilityErrors {
		ids = append(ids, e.ErrorID)
	}
	return ids
}

// KeepLasting says for all sites what the browser answers when a page asks whether
// what it keeps may stay for ever. Left to itself, Chromium decides by how much the
// site was used before.
func (b *Browser) KeepLasting(granted bool) {
	b.t.Helper()
	setting := "denied"
	if granted {
		setting = "granted"
	}
	b.must(b.CDP("Browser.setPermission", map[string]any{
		"permission": map[string]any{"name": "persistent-storage"}, "setting": setting,
	}, nil))
}

package bench

import (
	"testing"

	"aftercheck/internal/e2e/browser"
)

// Start is one start of an app, in milliseconds from the beginning of the navigation.
type Start struct {
	Paint     float64 `json:"paint"`     // first contentful paint
	Emergency float64 `json:"emergency"` // a tap on the first emergency sign would meet it; 0: not there
	Controls  float64 `json:"controls"`  // every control on the page works
	Ready     float64 `json:"ready"`     // the client runs
	Shift     float64 `json:"shift"`     // cumulative layout shift, no unit
	LongTask  float64 `json:"longTask"`  // the longest task until then
}

// watch notes the moments in the page, frame by frame.
const watch = `{
	const seen = window.bench = { emergency: 0, controls: 0, ready: 0, shift: 0, long: [] };
	new PerformanceObserver((list) => { for (const e of list.getEntries()) if (!e.hadRecentInput) seen.shift += e.value; }).observe({ type: "layout-shift", buffered: true });
	new PerformanceObserver((list) => { for (const e of list.getEntries()) seen.long.push([e.startTime, e.duration]); }).observe({ type: "longtask", buffered: true });
	let loader = false, scripts = false;
	document.addEventListener("DOMContentLoaded", () => { scripts = true; });
	// The start page with any other control waits for the client: TestEveryControlOfTheStartPageWorksBeforeTheClient.
	const waits = "button:not([data-action=read-aloud], #fatal *), input:not([name=display]), select, textarea";
	const look = () => {
		const now = performance.now(), root = document.documentElement;
		const link = !seen.emergency && document.querySelector("a[data-action=emergency][data-group]");
		if (link) {
			const box = link.getBoundingClientRect();
			const hit = box.height > 0 && document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
			if (hit && link.contains(hit)) seen.emergency = now;
		}
		if (seen.emergency && scripts && root.dataset.client && !seen.controls && !document.querySelector(waits)) seen.controls = now;
		if (document.getElementById("app-wasm-loader")) loader = true;
		else if (loader && !seen.ready) seen.ready = now; // go-app's own: the screen took the loader's place
		if (root && root.dataset.client === "ready" && !seen.ready) seen.ready = now;
		requestAnimationFrame(look);
	};
	requestAnimationFrame(look);
	for (const name of ["instantiate", "instantiateStreaming"]) {
		const real = WebAssembly[name];
		WebAssembly[name] = async (...args) => {
			const made = await real.apply(WebAssembly, args);
			const { exports } = made.instance || made;
			if (exports && exports.mem) window.benchMemory = exports.mem; // the second file has none of its own
			return made;
		};
	}
}`

// slow makes the browser a slow phone.
func slow(t testing.TB, b *browser.Browser) {
	t.Helper()
	for method, params := range map[string]map[string]any{
		// Without a buffer: to keep what came, for a panel that nobody opens, takes a tenth of a start.
		"Network.enable": {"maxTotalBufferSize": 0, "maxResourceBufferSize": 0},
		"Network.emulateNetworkConditions": {
			"offline": false, "latency": 562.5, "downloadThroughput": 1474.56 * 1000 / 8, "uploadThroughput": 675 * 1000 / 8,
		},
		"Emulation.setCPUThrottlingRate": {"rate": 4},
	} {
		if err := b.CDP(method, params, nil); err != nil {
			t.Fatal(err)
		}
	}
}

// start opens an address and waits until it is ready.
func start(t testing.TB, b *browser.Browser, address string) Start {
	t.Helper()
	b.Visit(address)
	for range 8 { // a loaded machine may need longer than one Until
		if b.Wait(`window.bench && window.bench.ready`) == nil {
			break
		}
	}
	b.Until(`window.bench.ready`)
	var s Start
	b.Ask(&s, `const paint = performance.getEntriesByName("first-contentful-paint")[0].startTime;
		return { paint, emergency: bench.emergency && Math.max(paint, bench.emergency), controls: Math.max(paint, bench.controls || bench.ready), ready: Math.max(paint, bench.ready), shift: bench.shift,
			longTask: Math.max(0, ...bench.long.filter(([at]) => at < bench.ready).map(([, ms]) => ms)) }`)
	return s
}

// Starts are some starts of an address, of each kind.
type Starts struct {
	Cold []Start `json:"cold"` // nothing is on the device
	Warm []Start `json:"warm"` // again in the same tab: the browser still has the client's code, compiled
	Anew []Start `json:"anew"` // in a browser that was closed and opened again, as a phone does with an app
}

// measure starts an address in each way, in a browser of its own; kept is a condition that
// holds once the app is kept for offline use. Without it there is only the cold start.
func (s *Starts) measure(t *testing.T, address, kept string) {
	t.Helper()
	t.Run("start", func(t *testing.T) {
		profile := browser.NewProfile(t)
		open := func() *browser.Browser {
			b := browser.Open(t, browser.Options{Profile: profile})
			b.Inject(watch)
			slow(t, b)
			return b
		}
		b := open()
		s.Cold = append(s.Cold, start(t, b, address))
		if kept == "" {
			return
		}
		for range 8 {
			if b.Wait(kept) == nil {
				break
			}
		}
		b.Until(kept)
		s.Warm = append(s.Warm, start(t, b, address))
		b.Close()
		s.Anew = append(s.Anew, start(t, open(), address))
	})
}

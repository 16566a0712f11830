package bench

import (
	"slices"
	"testing"
	"time"

	"aftercheck/internal/e2e/browser"
	"aftercheck/internal/e2e/visit"
)

// Checks is what many checks in a row take, in one page that is never loaded anew.
type Checks struct {
	Questions int       `json:"questions"`
	Next      []float64 `json:"-"`        // from a tap to the frame with the next screen, ms
	Median    float64   `json:"median"`   // of Next
	P95       float64   `json:"p95"`      // of Next
	LongTask  float64   `json:"longTask"` // the longest task, ms
	Memory    []Memory  `json:"memory"`   // after each check
}

// Memory is bytes, after the garbage was collected.
type Memory struct {
	Script int `json:"script"` // JavaScript's own
	Client int `json:"client"` // the WebAssembly memory, which never shrinks
}

// person answers every question that can come up on the way to "soon": a low lid.
func person() visit.Answers {
	ago := func(days int) string { return time.Now().AddDate(0, 0, -days).Format(time.DateOnly) }
	return visit.Answers{
		"date": ago(5), "areas": "forehead frown", "provider": "licensed", "complaint": "lid",
		"lid": "one", "lid-start": ago(1), "blur": "clear", "pupils": "same", "age": "adult",
	}
}

// checks answers so many whole checks.
func checks(t *testing.T, origin string, times int) Checks {
	t.Helper()
	v := visit.Begin(t, origin, browser.Options{})
	v.Inject(watch)
	v.Open("/")
	v.WantOffline()
	if err := v.CDP("Emulation.setCPUThrottlingRate", map[string]any{"rate": 4}, nil); err != nil {
		t.Fatal(err)
	}
	v.Ask(nil, `window.taps = []; window.benchFrom = performance.now();
		addEventListener("click", (e) => { if (e.target.closest("[data-action=continue]")) window.tapped = performance.now(); }, true);
		const screen = () => { const main = document.querySelector("main"); return main.dataset.screen + (main.dataset.question || ""); };
		let shown = screen();
		new MutationObserver(() => {
			const now = screen();
			if (now !== shown && window.tapped) {
				const from = window.tapped;
				window.tapped = 0;
				requestAnimationFrame(() => setTimeout(() => taps.push(performance.now() - from)));
			}
			shown = now;
		}).observe(document.body, { attributes: true, subtree: true, childList: true });`)
	var c Checks
	for range times {
		v.Tap("none")
		v.WantScreen("check")
		v.WalkToResult(person())
		v.WantUrgency("soon")
		v.WantText("This check is kept on this device")
		c.Memory = append(c.Memory, memory(t, v))
		v.Tap("restart")
		v.WantScreen("start")
	}
	v.Ask(&c.Next, `return taps`)
	c.Questions = len(c.Next)
	c.Median, c.P95 = at(c.Next, 0.5), at(c.Next, 0.95)
	v.Ask(&c.LongTask, `return Math.max(0, ...bench.long.filter(([at]) => at > benchFrom).map(([, ms]) => ms))`)
	return c
}

func memory(t testing.TB, v *visit.Visit) Memory {
	t.Helper()
	if err := v.CDP("HeapProfiler.collectGarbage", nil, nil); err != nil {
		t.Fatal(err)
	}
	var heap struct{ UsedSize float64 }
	if err := v.CDP("Runtime.getHeapUsage", nil, &heap); err != nil {
		t.Fatal(err)
	}
	m := Memory{Script: int(heap.UsedSize)}
	v.Ask(&m.Client, `return benchMemory.buffer.byteLength`)
	return m
}

// at is the value below which that share of the values lies.
func at(values []float64, share float64) float64 {
	if len(values) == 0 {
		return 0
	}
	sorted := slices.Sorted(slices.Values(values))
	return sorted[int(share*float64(len(sorted)-1)+0.5)]
}

// middle is the median of one figure of many starts.
func middle(all []Start, figure func(Start) float64) float64 {
	var values []float64
	for _, s := range all {
		values = append(values, figure(s))
	}
	return at(values, 0.5)
}

package bench

import (
	_ "embed" // walk.js
	"slices"
	"strings"
	"testing"
	"time"

	"aftercheck/internal/e2e/browser"
	"aftercheck/internal/e2e/visit"
)

//go:embed walk.js
var walk string

// Checks is what many checks in a row take, in one page that is never loaded anew.
type Checks struct {
	Questions int       `json:"questions"`
	Next      []float64 `json:"-"`        // from a tap to the frame with the next question, ms
	Median    float64   `json:"median"`   // of Next
	P95       float64   `json:"p95"`      // of Next
	Result    float64   `json:"result"`   // from the last tap to the frame with the result: the median, ms
	LongTask  float64   `json:"longTask"` // the longest task, ms
	// Screens is the median of Next for each screen.
	Screens map[string]float64 `json:"screens"`
	Memory  []Memory           `json:"memory"` // after each check
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
	v.Ask(nil, walk+`; window.benchFrom = performance.now()`)
	var c Checks
	var results []float64
	screens := map[string][]float64{}
	for range times {
		v.Ask(nil, `window.walked = null; benchWalk(arguments[0]).then((steps) => { window.walked = { steps }; }, (err) => { window.walked = { err: String(err) }; })`, person())
		for range 8 {
			if v.Wait(`window.walked`) == nil {
				break
			}
		}
		var walked struct {
			Err   string
			Steps [][2]any
		}
		v.Ask(&walked, `return window.walked || { err: "it did not come to an end" }`)
		if walked.Err != "" {
			t.Fatal(walked.Err)
		}
		for _, s := range walked.Steps {
			screen, ms := s[0].(string), s[1].(float64)
			screens[screen] = append(screens[screen], ms)
			switch {
			case screen == "result ":
				results = append(results, ms)
			case strings.HasPrefix(screen, "check "):
				c.Next = append(c.Next, ms)
			}
		}
		c.Memory = append(c.Memory, memory(t, v))
	}
	c.Questions = len(c.Next)
	c.Median, c.P95, c.Result = at(c.Next, 0.5), at(c.Next, 0.95), at(results, 0.5)
	c.Screens = map[string]float64{}
	for screen, all := range screens {
		c.Screens[screen] = at(all, 0.5)
	}
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

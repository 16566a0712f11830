package bench

import (
	"encoding/json"
	"maps"
	"os/exec"
	"slices"
	"testing"

	"aftercheck/internal/e2e/need"
)

// Lighthouse is the median of several runs with its own mobile settings.
type Lighthouse struct {
	Runs   int                `json:"runs"`
	Scores map[string]float64 `json:"scores"` // by category, up to 100
	Shift  float64            `json:"shift"`  // cumulative layout shift
	Lacks  []string           `json:"lacks"`  // audits that are not passed, outside of performance
}

var categories = []string{"performance", "accessibility", "best-practices", "seo"}

// lighthouseOnce gives the report of one run. On a busy machine Lighthouse now and then
// loses the beginning of its own recording, and says so; then it runs once more.
func lighthouseOnce(t testing.TB, node, cli, chrome, address string) []byte {
	t.Helper()
	for left := 2; ; left-- {
		c := exec.Command(node, cli, address, "--quiet", "--output=json", "--only-categories=performance,accessibility,best-practices,seo",
			"--chrome-flags=--headless=new --no-sandbox --disable-gpu")
		c.Env = append(c.Environ(), "CHROME_PATH="+chrome)
		out, err := c.Output()
		if err == nil {
			return out
		}
		if left == 0 {
			t.Fatalf("lighthouse: %v: %s", err, out)
		}
	}
}

// lighthouse runs it on an address.
func lighthouse(t testing.TB, address string, times int) Lighthouse {
	t.Helper()
	node := need.Program(t, "install Node", "node")
	chrome := need.Program(t, "install Debian's chromium", "chromium")
	cli := need.File(t, "run `npm --prefix internal/e2e/bench ci --ignore-scripts`", need.ModuleRoot(t)+"/internal/e2e/bench/node_modules/lighthouse/cli/index.js")
	all := map[string][]float64{}
	var shifts []float64
	lacks := map[string]bool{}
	for range times {
		out := lighthouseOnce(t, node, cli, chrome, address)
		var report struct {
			Categories map[string]struct {
				Score     float64
				AuditRefs []struct {
					ID     string
					Weight float64
				}
			}
			Audits map[string]struct {
				Score        *float64
				NumericValue float64
				Title        string
			}
		}
		if err := json.Unmarshal(out, &report); err != nil {
			t.Fatal(err)
		}
		for _, name := range categories {
			all[name] = append(all[name], report.Categories[name].Score*100)
			if name == "performance" {
				continue
			}
			for _, ref := range report.Categories[name].AuditRefs {
				if audit := report.Audits[ref.ID]; ref.Weight > 0 && audit.Score != nil && *audit.Score < 1 {
					lacks[ref.ID+": "+audit.Title] = true
				}
			}
		}
		shifts = append(shifts, report.Audits["cumulative-layout-shift"].NumericValue)
	}
	l := Lighthouse{Runs: times, Scores: map[string]float64{}, Shift: at(shifts, 0.5), Lacks: slices.Sorted(maps.Keys(lacks))}
	for name, values := range all {
		l.Scores[name] = at(values, 0.5)
	}
	return l
}

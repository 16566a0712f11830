package bench

import (
	"bytes"
	"encoding/json"
	"flag"
	"net/http/httputil"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"aftercheck/internal/e2e/server"
)

var (
	out    = flag.String("out", "", "folder for the report; without it nothing is measured")
	rounds = flag.Int("rounds", 5, "how many starts of each kind, and runs of Lighthouse")
	many   = flag.Int("checks", 20, "how many checks in a row")
)

// TestBench measures everything once and writes the report. It fails only when
// something cannot be measured: what must hold is judged on the report.
func TestBench(t *testing.T) {
	if *out == "" {
		t.Skip("run `make bench`")
	}
	var r Report
	program := server.Start(t)
	target, err := url.Parse(program.URL)
	if err != nil {
		t.Fatal(err)
	}
	counted := &counter{next: httputil.NewSingleHostReverseProxy(target)}
	ours := server.NewFrontOf(t, counted)
	stock, size := hello(t, *out)
	theirs := server.NewFrontOf(t, stock)
	r.HelloBytes = size

	const offline = `document.documentElement.dataset.offline === "ready"`
	const worker = `navigator.serviceWorker.controller || navigator.serviceWorker.ready.then((r) => { window.benchKept = r.active.state === "activated"; }) && window.benchKept`
	// In turn, so that a busy moment of the machine meets both.
	for range *rounds {
		r.Ours.measure(t, ours.URL+"/", offline)
		if sent := counted.take(); r.Bytes == nil {
			r.Bytes = sent
		}
		r.Hello.measure(t, theirs.URL+"/", worker)
		r.Question.measure(t, ours.URL+"/check/", "")
		counted.take()
	}
	// Its browser ends with it: a page that is slowed keeps a processor busy, and Lighthouse
	// would share the machine with it.
	t.Run("checks", func(t *testing.T) { r.Checks = checks(t, ours.URL, *many) })
	r.Lighthouse = lighthouse(t, program.URL+"/", *rounds)

	text, err := json.MarshalIndent(r, "", "  ")
	if err != nil {
		t.Fatal(err)
	}
	var page bytes.Buffer
	r.Markdown(&page)
	for name, content := range map[string][]byte{"bench.json": text, "bench.md": page.Bytes()} {
		if err := os.WriteFile(filepath.Join(*out, name), content, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	t.Log("\n" + page.String())
}

// A figure past its limit is said, and one at its limit holds.
func TestReportSaysWhatDoesNotHold(t *testing.T) {
	starts := func(paint, usable, ready float64) []Start {
		return []Start{{Paint: paint, Emergency: usable, Controls: usable, Ready: ready}}
	}
	r := Report{
		Ours:     Starts{starts(1000, 1200, 4000), starts(100, 200, 900), starts(200, 400, 1600)},
		Question: Starts{Cold: starts(1000, 0, 6500)},
		Hello:    Starts{starts(1000, 0, 10000), starts(100, 0, 800), starts(200, 0, 1700)},
		Bytes:    map[string]int{"client": 1_100_000, "pictures": 300_000},
		Checks:   Checks{P95: 101, Memory: []Memory{{100, 900}, {150, 900}}},
	}
	met := map[string]bool{}
	for _, g := range r.targets() {
		met[g.says] = g.met()
	}
	for says, want := range map[string]bool{
		"client, in brotli": true, "first visit in all": false, "emergency question usable, cold": true, "the same by first paint": true,
		"first client question by hello-world's start, cold": true, "warm start, every control works, by hello-world's": true, "warm start, the client runs too, by hello-world's": false,
		"opened anew, every control works, by hello-world's": true, "opened anew, the client runs too, by hello-world's": true,
		"answer to next question, 95th": false, "memory, last check by first": true,
	} {
		if got, there := met[says]; !there || got != want {
			t.Errorf("%s: holds %v, there %v", says, got, there)
		}
	}
	var page strings.Builder
	r.Markdown(&page)
	if !strings.Contains(page.String(), "| answer to next question, 95th | 101 ms | 100 ms | **does not hold** |") {
		t.Errorf("the report says:\n%s", page.String())
	}
}

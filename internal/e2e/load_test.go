package e2e

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"aftercheck/internal/e2e/need"
	"aftercheck/internal/e2e/server"
)

// The load that a host must bear, and how long it has to get warm.
const (
	loadConnections = 200
	loadThreads     = 2
	loadTime        = time.Minute
	loadWarmUp      = 10 * time.Second
	// loadGrowth is how much more memory it may take than after getting warm.
	loadGrowth = 1.25
)

// loaded is what the load generator and the memory of one host said.
type loaded struct {
	Requests, Bytes, Micros, Failed, Status float64
	P50, P99, Max                           float64 // microseconds

	warm, most float64 // bytes of memory
}

func (l loaded) perSecond() float64 { return l.Requests / l.Micros * 1e6 }
func (l loaded) megabytes() float64 { return l.Bytes / l.Micros }

// BenchmarkLoad is `make load`: many people at once, each at a first visit or back
// again, on the program and on nginx over an export of the same site, both over
// TLS. No request may fail and memory must stay as it is.
func BenchmarkLoad(b *testing.B) {
	wrk := need.Program(b, "install Debian's wrk", "wrk")
	dir := export(b, "/")
	addresses := addressesOfAVisit(b, dir)
	found := map[string]loaded{}
	for _, kind := range []string{"serve", "nginx"} {
		host := server.NewHost(b, kind, dir, "/")
		putLoad(b, wrk, host, addresses, loadWarmUp)
		warm := memoryOfGroup(host.Pid())
		l := putLoad(b, wrk, host, addresses, loadTime)
		l.warm = warm
		if l.Failed+l.Status > 0 {
			b.Errorf("%s: %.0f requests failed, %.0f were answered with an error", kind, l.Failed, l.Status)
		}
		if l.most > warm*loadGrowth {
			b.Errorf("%s: memory went from %.1f to %.1f MB", kind, warm/1e6, l.most/1e6)
		}
		found[kind] = l
		host.Stop(b)
	}
	s, n := found["serve"], found["nginx"]
	b.Logf("%d connections for %v, %d addresses of a visit, Accept-Encoding br, TLS, HTTP/1.1", loadConnections, loadTime, len(addresses))
	row := func(what, unit string, of func(loaded) float64) {
		b.Logf("%-22s serve %10.1f   nginx %10.1f %-6s ratio %.2f", what, of(s), of(n), unit, of(s)/of(n))
	}
	row("requests a second", "", loaded.perSecond)
	row("sent", "MB/s", loaded.megabytes)
	row("median", "ms", func(l loaded) float64 { return l.P50 / 1000 })
	row("99 of 100", "ms", func(l loaded) float64 { return l.P99 / 1000 })
	row("slowest", "ms", func(l loaded) float64 { return l.Max / 1000 })
	row("memory, warm", "MB", func(l loaded) float64 { return l.warm / 1e6 })
	row("memory, most", "MB", func(l loaded) float64 { return l.most / 1e6 })
	row("memory, most to warm", "", func(l loaded) float64 { return l.most / l.warm })
	b.Logf("%-22s serve %10.0f   nginx %10.0f", "failed", s.Failed+s.Status, n.Failed+n.Status)
	b.ReportMetric(s.perSecond(), "serve-req/s")
	b.ReportMetric(n.perSecond(), "nginx-req/s")
	b.ReportMetric(s.most/s.warm, "memory-most/warm")
}

// addressesOfAVisit are those that a phone asks for at its first visit, which is
// all that the worker keeps, and those of ten that come back: the start page when
// there is no worker, and the worker's file.
func addressesOfAVisit(b *testing.B, dir string) []string {
	b.Helper()
	worker, err := os.ReadFile(filepath.Join(dir, "worker.js"))
	if err != nil {
		b.Fatal(err)
	}
	var list struct{ Files map[string]string }
	if m := release.FindSubmatch(worker); m == nil || json.Unmarshal(m[2], &list) != nil || len(list.Files) < 50 {
		b.Fatalf("the worker lists %d files", len(list.Files))
	}
	var all []string
	for name := range list.Files {
		all = append(all, "/"+name)
	}
	slices.Sort(all)
	for i := range 10 {
		all = slices.Insert(all, i*len(all)/10, "/", "/worker.js", "/?c=harley")
	}
	return all
}

// putLoad runs the generator against a host and watches its memory meanwhile.
func putLoad(b *testing.B, wrk string, host *server.Host, addresses []string, d time.Duration) loaded {
	b.Helper()
	args := []string{
		"-t", strconv.Itoa(loadThreads), "-c", strconv.Itoa(loadConnections), "-d", fmt.Sprintf("%.0fs", d.Seconds()),
		"--timeout", "30s", "-s", filepath.Join("testdata", "load.lua"), host.URL, "--",
	}
	c := exec.Command(wrk, append(args, addresses...)...)
	var out bytes.Buffer
	c.Stdout, c.Stderr = &out, &out
	if err := c.Start(); err != nil {
		b.Fatal(err)
	}
	ended := make(chan error, 1)
	go func() { ended <- c.Wait() }()
	look := time.NewTicker(time.Second)
	defer look.Stop()
	var l loaded
	for {
		select {
		case <-look.C:
			l.most = max(l.most, memoryOfGroup(host.Pid()))
			continue
		case err := <-ended:
			text := out.String()
			at := strings.LastIndex(text, "{")
			if err != nil || at < 0 || json.Unmarshal([]byte(text[at:]), &l) != nil || l.Requests == 0 {
				b.Fatalf("wrk: %v\n%s", err, text)
			}
			return l
		}
	}
}

// memoryOfGroup is the resident memory of a host's processes, in bytes. What they
// share counts once for each.
func memoryOfGroup(group int) float64 {
	var sum float64
	files, _ := filepath.Glob("/proc/[0-9]*/stat")
	for _, file := range files {
		stat, err := os.ReadFile(file)
		if err != nil {
			continue // it has ended
		}
		// After the name in brackets: state, parent, group, …, as 22nd the pages.
		fields := strings.Fields(string(stat[bytes.LastIndexByte(stat, ')')+1:]))
		if len(fields) > 21 && fields[2] == strconv.Itoa(group) {
			pages, _ := strconv.ParseFloat(fields[21], 64)
			sum += pages * float64(os.Getpagesize())
		}
	}
	return sum
}

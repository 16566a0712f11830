package bench

import (
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"
)

// Report is one run of the benchmark.
type Report struct {
	Ours       Starts         `json:"ours"`     // of the start page
	Question   Starts         `json:"question"` // of the first question, cold alone
	Hello      Starts         `json:"hello"`
	HelloBytes int            `json:"helloBytes"` // its client
	Bytes      map[string]int `json:"bytes"`      // of a first visit, the worker's included
	Checks     Checks         `json:"checks"`
	Lighthouse Lighthouse     `json:"lighthouse"`
}

// A target is a figure with its limit: it must not be above, or below if least.
type target struct {
	says  string
	is    float64
	limit float64
	least bool
	form  string
}

func (g target) met() bool {
	if g.least {
		return g.is >= g.limit
	}
	return g.is <= g.limit
}

func paint(s Start) float64     { return s.Paint }
func emergency(s Start) float64 { return s.Emergency }
func controls(s Start) float64  { return s.Controls }
func ready(s Start) float64     { return s.Ready }
func shift(s Start) float64     { return s.Shift }
func longTask(s Start) float64  { return s.LongTask }

func (r *Report) targets() []target {
	ms, ratio := "%.0f ms", "%.2f x"
	total := 0
	for _, n := range r.Bytes {
		total += n
	}
	flat := 0.0
	if n := len(r.Checks.Memory); n > 1 {
		first, last := r.Checks.Memory[0], r.Checks.Memory[n-1]
		flat = float64(last.Script+last.Client)/float64(first.Script+first.Client)*100 - 100
	}
	list := []target{
		{"client, in brotli", float64(r.Bytes["client"]) / 1e6, 1.10, false, "%.2f MB"},
		{"first visit in all", float64(total) / 1e6, 1.35, false, "%.2f MB"},
		{"emergency question usable, cold", middle(r.Ours.Cold, emergency), 1500, false, ms},
		{"the same by first paint", middle(r.Ours.Cold, emergency) / middle(r.Ours.Cold, paint), 1.2, false, ratio},
		{"first client question by hello-world's start, cold", middle(r.Question.Cold, ready) / middle(r.Hello.Cold, ready), 0.65, false, ratio},
		{"warm start, every control works, by hello-world's", middle(r.Ours.Warm, controls) / middle(r.Hello.Warm, ready), 1.0, false, ratio},
		{"warm start, the client runs too, by hello-world's", middle(r.Ours.Warm, ready) / middle(r.Hello.Warm, ready), 1.0, false, ratio},
		{"opened anew, every control works, by hello-world's", middle(r.Ours.Anew, controls) / middle(r.Hello.Anew, ready), 1.0, false, ratio},
		{"opened anew, the client runs too, by hello-world's", middle(r.Ours.Anew, ready) / middle(r.Hello.Anew, ready), 1.0, false, ratio},
		{"answer to next question, 95th", r.Checks.P95, 100, false, ms},
		{"longest task after the start", r.Checks.LongTask, 200, false, ms},
		{"layout shift while starting, cold", middle(r.Ours.Cold, shift), 0, false, "%.3f"},
		{"memory, last check by first", flat, 5, false, "%+.1f %%"},
	}
	if r.Lighthouse.Runs == 0 {
		return list
	}
	for _, name := range categories {
		limit := 100.0
		if name == "performance" {
			limit = 95
		}
		list = append(list, target{"Lighthouse: " + name, r.Lighthouse.Scores[name], limit, true, "%.0f"})
	}
	return append(list, target{"Lighthouse: layout shift", r.Lighthouse.Shift, 0, false, "%.3f"})
}

// Markdown writes the report as tables.
func (r *Report) Markdown(w io.Writer) {
	fmt.Fprintf(w, "# Aftercheck on a slow phone\n\nSlow 4G (1,474.56 kbit/s, 562.5 ms), processor slowed 4 times; medians of %d starts.\n\n", len(r.Ours.Cold))
	fmt.Fprintln(w, "| ms | first paint | emergency question usable | every control works | the client runs | longest task | layout shift |\n| --- | --- | --- | --- | --- | --- | --- |")
	for _, row := range []struct {
		name string
		all  []Start
	}{
		{"start page, cold", r.Ours.Cold},
		{"start page, warm", r.Ours.Warm},
		{"start page, opened anew", r.Ours.Anew},
		{"first question, cold", r.Question.Cold},
		{"hello-world, cold", r.Hello.Cold},
		{"hello-world, warm", r.Hello.Warm},
		{"hello-world, opened anew", r.Hello.Anew},
	} {
		usable := "-"
		if at := middle(row.all, emergency); at > 0 {
			usable = fmt.Sprintf("%.0f", at)
		}
		fmt.Fprintf(w, "| %s | %.0f | %s | %.0f | %.0f | %.0f | %.3f |\n", row.name, middle(row.all, paint), usable, middle(row.all, controls), middle(row.all, ready), middle(row.all, longTask), middle(row.all, shift))
	}
	fmt.Fprintf(w, "\nAnswer to next question, %d questions: median %.0f ms, 95th %.0f ms; last answer to result %.0f ms; longest task %.0f ms.\n", r.Checks.Questions, r.Checks.Median, r.Checks.P95, r.Checks.Result, r.Checks.LongTask)
	if n := len(r.Checks.Memory); n > 0 {
		first, last := r.Checks.Memory[0], r.Checks.Memory[n-1]
		fmt.Fprintf(w, "Memory after 1 check: %.1f MB of the client, %.1f MB of scripts; after %d: %.1f and %.1f MB.\n",
			mb(first.Client), mb(first.Script), n, mb(last.Client), mb(last.Script))
	}
	fmt.Fprintln(w, "\n| bytes of a first visit | |\n| --- | --- |")
	for _, kind := range slices.Sorted(maps.Keys(r.Bytes)) {
		fmt.Fprintf(w, "| %s | %d |\n", kind, r.Bytes[kind])
	}
	fmt.Fprintf(w, "| (hello-world’s client) | %d |\n", r.HelloBytes)
	fmt.Fprintln(w, "\n| target | is | limit | |\n| --- | --- | --- | --- |")
	for _, g := range r.targets() {
		verdict := "holds"
		if !g.met() {
			verdict = "**does not hold**"
		}
		fmt.Fprintf(w, "| %s | "+g.form+" | "+g.form+" | %s |\n", g.says, g.is, g.limit, verdict)
	}
	if len(r.Lighthouse.Lacks) > 0 {
		fmt.Fprintf(w, "\nLighthouse does not pass: %s.\n", strings.Join(r.Lighthouse.Lacks, "; "))
	}
}

func mb(bytes int) float64 { return float64(bytes) / 1e6 }

//go:build !(js && wasm)

package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestEvaluate runs the command as a tester does, on the real guideline.
func TestEvaluate(t *testing.T) {
	const breath = `{"id":"a","story":"I cannot get enough air.","today":"2026-11-22","answers":{"emergency":["breathing"]},"expected":"emergency","kind":"red flag","source":["RF01"]}`
	const vague = `{"id":"b","story":"A droopy lid.","today":"2026-11-22","answers":{"complaint":["lid"]},"expected":"soon","kind":"complication","source":["C14"]}`
	dir := t.TempDir()
	file := func(name string, lines ...string) string {
		path := filepath.Join(dir, name)
		if err := os.WriteFile(path, []byte(strings.Join(lines, "\n")), 0o600); err != nil {
			t.Fatal(err)
		}
		return path
	}
	for _, c := range []struct {
		name string
		args []string
		out  string // somewhere in the output
		err  string // the whole error; "": none
	}{
		{"markdown", []string{file("good", breath)}, "| exact                | 1 of 1 | 100.0 % |", ""},
		{"json", []string{"--format", "json", file("good", breath)}, `"verdict": "exact"`, ""},
		{"several files, one bad line", []string{file("good", breath), file("vague", "", vague)}, "vague: line 2: b: the check asks date and the story does not say\n", "vignettes that could not be scored: 1"},
		{"a file that is not there", []string{file("good", breath), filepath.Join(dir, "none")}, "1 case; 1 not scored", "vignettes that could not be scored: 1"},
		{"unknown format", []string{"--format", "html", file("good", breath)}, "", `--format: "html" is neither markdown nor json`},
		{"no file", nil, "", "requires at least 1 arg(s), only received 0"},
	} {
		t.Run(c.name, func(t *testing.T) {
			cmd := newCommand()
			var out bytes.Buffer
			cmd.SetOut(&out)
			cmd.SetArgs(append([]string{"evaluate"}, c.args...))
			err := cmd.Execute()
			if got := errorText(err); got != c.err {
				t.Errorf("error %q, want %q", got, c.err)
			}
			if !strings.Contains(out.String(), c.out) {
				t.Errorf("the output does not have %q:\n%s", c.out, out.String())
			}
		})
	}
}

func errorText(err error) string {
	if err == nil {
		return ""
	}
	return err.Error()
}

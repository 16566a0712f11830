// Command strip makes the linked client smaller. It leaves out what only a developer
// needs, the tables that tell the file and line of an instruction, the names of
// functions and what their arguments look like; has the client itself write the
// tables that only count upwards; rewrites calls and jumps so that they look alike; and
// writes the data in few large pieces, where Go's linker writes a hundred thousand small
// ones:
//
//	go run ./internal/site/strip linked.wasm client.wasm
//
// A stack trace of the result has the runtime's functions only, and "?:0" where file
// and line would be; that is how the runtime itself says that it does not know. What
// the garbage collector and the stack need stays as it is, and the rewritten code is
// turned back and compared in each build. Tables and code are the affair of Go's linker and
// compiler and change with Go, so another version must be looked at first: make build
// SLIM=0 does without this program.
package main

import (
	"fmt"
	"os"
	"runtime"
	"strings"

	"aftercheck/internal/site/wasm"
)

// known is the version of Go whose tables this program knows.
const known = "go1.26"

// gap is how many zeros are worth a new piece: after compression a thousand cost
// less than the address of one.
const gap = 1024

func main() {
	if len(os.Args) != 3 {
		fmt.Fprintln(os.Stderr, "usage: strip FROM TO")
		os.Exit(2)
	}
	if err := run(os.Args[1], os.Args[2], runtime.Version()); err != nil {
		fmt.Fprintln(os.Stderr, "strip:", err)
		os.Exit(1)
	}
}

// run strips one file. The version of Go is that of this program, which the same
// go command builds as the client.
func run(from, to, version string) error {
	if version != known && !strings.HasPrefix(version, known+".") {
		return fmt.Errorf("built with %s, and only the tables of %s are known: look at lines.go, flow.go and entries.go, or build with SLIM=0", version, known)
	}
	file, err := os.ReadFile(from)
	if err != nil {
		return err
	}
	small, err := strip(file)
	if err != nil {
		return fmt.Errorf("%s: %w", from, err)
	}
	return os.WriteFile(to, small, 0o644)
}

func strip(file []byte) ([]byte, error) {
	all, err := wasm.Parse(file)
	if err != nil {
		return nil, err
	}
	entries, err := findEntries(all)
	if err != nil {
		return nil, err
	}
	var kept []wasm.Section
	var fill []byte
	for _, s := range all {
		switch s.ID {
		case wasm.Custom:
			continue
		case wasm.Code:
			if s, err = shorten(all, entries); err != nil {
				return nil, err
			}
		case wasm.Data:
			m, err := wasm.ReadMemory(s.Body)
			if err != nil {
				return nil, err
			}
			if err := dropLines(m); err != nil {
				return nil, err
			}
			if fill, err = dropCounts(m); err != nil {
				return nil, err
			}
			s.Body = m.Section(gap)
		}
		kept = append(kept, s)
	}
	if kept, err = wasm.AddStart(kept, fill); err != nil {
		return nil, err
	}
	return wasm.Format(kept), nil
}

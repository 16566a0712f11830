// Command strip makes the linked client smaller. It leaves out what only a developer
// needs, the tables that tell the file and line of an instruction, the names of
// functions and what their arguments look like; has the client itself write the
// tables that only count upwards, and the powers of ten; gives types small numbers for
// hashes; rewrites calls and jumps so that they look alike;
// writes the data in few large pieces, where Go's linker writes a hundred thousand small
// ones; and puts what the first questions do not need into a second file, see halves.go:
//
//	go run ./internal/site/strip linked.wasm first.wasm later.wasm
//
// A stack trace of the result has no names, and "?:0" where file
// and line would be; that is how the runtime itself says that it does not know. What
// the garbage collector and the stack need stays as it is, and the rewritten code is
// turned back and compared in each build. Tables and code are the affair of Go's linker and
// compiler and change with Go, so another version must be looked at first: make build
// SLIM=0 does without this program.
package main

import (
	"flag"
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
	marked := flag.Bool("mark", false, "have each function note that it ran, for make early")
	flag.Parse()
	if flag.NArg() != 3 {
		fmt.Fprintln(os.Stderr, "usage: strip [-mark] FROM TO LATER")
		os.Exit(2)
	}
	if err := run(files{flag.Arg(0), flag.Arg(1), flag.Arg(2)}, runtime.Version(), *marked); err != nil {
		fmt.Fprintln(os.Stderr, "strip:", err)
		os.Exit(1)
	}
}

// files are the names of what is read and of both files that are written.
type files struct{ linked, first, later string }

// run strips one file. The version of Go is that of this program, which the same
// go command builds as the client.
func run(f files, version string, marked bool) error {
	if version != known && !strings.HasPrefix(version, known+".") {
		return fmt.Errorf("built with %s, and only the tables of %s are known: look at lines.go, runs.go, types.go, powers.go, flow.go and entries.go, or build with SLIM=0", version, known)
	}
	file, err := os.ReadFile(f.linked)
	if err != nil {
		return err
	}
	first, second, err := strip(file, marked)
	if err != nil {
		return fmt.Errorf("%s: %w", f.linked, err)
	}
	if err := os.WriteFile(f.first, first, 0o644); err != nil {
		return err
	}
	return os.WriteFile(f.later, second, 0o644)
}

// strip gives both files of the client.
func strip(file []byte, marked bool) (first, second []byte, err error) {
	all, err := wasm.Parse(file)
	if err != nil {
		return nil, nil, err
	}
	entries, err := findEntries(all)
	if err != nil {
		return nil, nil, err
	}
	functions, err := wasm.Functions(all)
	if err != nil {
		return nil, nil, err
	}
	code, err := shorten(all, entries)
	if err != nil {
		return nil, nil, err
	}
	whole := replace(all, code)
	if marked {
		if whole, err = mark(whole); err != nil {
			return nil, nil, err
		}
	}
	late, err := findLate(whole, functions, entries)
	if err != nil {
		return nil, nil, err
	}
	data, err := splitData(all, late, functions)
	if err != nil {
		return nil, nil, err
	}
	whole, err = wasm.AddStart(replace(whole, wasm.Section{ID: wasm.Data, Body: data.first}), data.fillFirst)
	if err != nil {
		return nil, nil, err
	}
	late = append(late, false) // the start function
	one, two, err := split(whole, late, data.finishLater)
	if err != nil {
		return nil, nil, err
	}
	two = append(two, wasm.Section{ID: wasm.Data, Body: data.later})
	first, second = wasm.Format(one), wasm.Format(two)
	return first, second, checkHalves(whole, first, second, late)
}

// replace gives the sections with another one in the place of that of the same kind, and
// without what only developers read.
func replace(all []wasm.Section, with wasm.Section) []wasm.Section {
	var list []wasm.Section
	for _, s := range all {
		switch s.ID {
		case with.ID:
			list = append(list, with)
		case wasm.Custom:
		default:
			list = append(list, s)
		}
	}
	return list
}

package main

import (
	"bufio"
	"bytes"
	"cmp"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"aftercheck/internal/site/wasm"
)

// A weight is what one package has in the client, in bytes before compression.
type weight struct {
	name       string
	code, data int
}

// tablesName stands for what the linker adds to the data of the packages: the
// tables of functions, and where each piece of data lies.
const tablesName = "(the linker's tables)"

// dumpDeps has the linker list what it keeps. The mark of the build is another one
// than the client's: the go command would show the list again when it builds that.
const dumpDeps = "-ldflags=-w -dumpdep -buildid=weighed"

// weigh links the client anew, for the list of what the linker keeps, and adds up
// what each package has in it.
func weigh(dir string, flags []string) ([]weight, error) {
	linked := filepath.Join(dir, "linked.wasm")
	kept, err := goTool(append(append([]string{"build"}, flags...), dumpDeps, "-o", linked, "./app")...)
	if err != nil {
		return nil, err
	}
	archives, err := goTool(append(append([]string{"list", "-export", "-deps"}, flags...), "-f", "{{.ImportPath}} {{.Export}}", "./app")...)
	if err != nil {
		return nil, err
	}
	file, err := os.ReadFile(linked)
	if err != nil {
		return nil, err
	}
	all, err := wasm.Parse(file)
	if err != nil {
		return nil, err
	}
	weights := map[string]*weight{}
	of := func(name string) *weight {
		if weights[name] == nil {
			weights[name] = &weight{name: name}
		}
		return weights[name]
	}
	packages := map[string]string{} // by archive
	for _, line := range lines(archives) {
		if name, archive, ok := strings.Cut(line, " "); ok && archive != "" {
			packages[archive] = name
			of(name)
		}
	}
	functions, err := wasm.Functions(all)
	if err != nil {
		return nil, err
	}
	owner := owners(packages)
	for _, f := range functions {
		of(owner(f.Name)).code += f.Size
	}
	total := 0
	for _, s := range all {
		if s.ID == wasm.Data {
			total = len(s.Body)
		}
	}
	sum, err := addData(packages, reached(kept), of)
	if err != nil {
		return nil, err
	}
	of(tablesName).data = total - sum
	var list []weight
	for _, w := range weights {
		list = append(list, *w)
	}
	slices.SortFunc(list, func(a, b weight) int {
		return cmp.Or(cmp.Compare(b.code+b.data, a.code+a.data), cmp.Compare(a.name, b.name))
	})
	return list, nil
}

// goTool runs the go command for the client. What it writes belongs together: the
// linker's list goes to the standard error.
func goTool(args ...string) ([]byte, error) {
	c := exec.Command("go", args...)
	c.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm")
	out, err := c.CombinedOutput()
	if err != nil {
		return nil, fmt.Errorf("go %s: %w\n%s", args[0], err, out)
	}
	return out, nil
}

func lines(b []byte) []string { return strings.Split(strings.TrimSpace(string(b)), "\n") }

var notInNames = regexp.MustCompile(`[^\w.]`)

// owners tells the package of a function by its name. A generic function is
// written by whoever uses it and counts for the package that it comes from.
func owners(packages map[string]string) func(function string) string {
	byName := map[string]string{}
	for _, name := range packages {
		byName[notInNames.ReplaceAllString(name, "_")] = name
	}
	return func(function string) string {
		for end := len(function); end > 0; end = strings.LastIndexByte(function[:end], '.') {
			if name, ok := byName[function[:end]]; ok {
				return name
			}
		}
		return "(made by the compiler)"
	}
}

// reached is the set of symbols in the linker's list: "from -> to" in each line.
func reached(list []byte) map[string]bool {
	set := map[string]bool{}
	for _, line := range lines(list) {
		from, to, ok := strings.Cut(line, " -> ")
		if ok {
			set[strings.TrimSuffix(from, " <UsedInIface>")] = true
			set[strings.TrimSuffix(to, " <UsedInIface>")] = true
		}
	}
	return set
}

// Each line of go tool nm: the file where an archive holds several, then address,
// size, kind and name; a name that is only known there has a mark at its end.
var symbol = regexp.MustCompile(`^(?:.*:\t)? *[0-9a-f]+ +(\d+) ([RrDd]) (.*?)(<\d+>)?$`)

// addData adds the data that was reached to its packages, each symbol once.
func addData(packages map[string]string, reached map[string]bool, of func(string) *weight) (sum int, err error) {
	seen := map[string]bool{}
	archives := make([]string, 0, len(packages))
	for archive := range packages {
		archives = append(archives, archive)
	}
	slices.SortFunc(archives, func(a, b string) int { return cmp.Compare(packages[a], packages[b]) })
	for _, archive := range archives {
		out, err := goTool("tool", "nm", "-size", archive)
		if err != nil {
			return 0, err
		}
		scan := bufio.NewScanner(bytes.NewReader(out))
		scan.Buffer(nil, 1<<20)
		for scan.Scan() {
			m := symbol.FindStringSubmatch(scan.Text())
			if m == nil || !reached[m[3]] || seen[m[3]] {
				continue
			}
			seen[m[3]] = true
			size, _ := strconv.Atoi(m[1]) // the pattern has digits only
			of(packages[archive]).data += size
			sum += size
		}
		if err := scan.Err(); err != nil {
			return 0, err
		}
	}
	return sum, nil
}

func printPackages(w io.Writer, list []weight, rows int) {
	fmt.Fprintf(w, "%9s %9s  %s\n", "code", "data", "bytes of the client before compression, by package")
	rest, all := weight{}, weight{}
	for i, p := range list {
		all.code, all.data = all.code+p.code, all.data+p.data
		if i < rows {
			fmt.Fprintf(w, "%9d %9d  %s\n", p.code, p.data, p.name)
		} else {
			rest.code, rest.data = rest.code+p.code, rest.data+p.data
		}
	}
	fmt.Fprintf(w, "%9d %9d  %d others\n", rest.code, rest.data, max(0, len(list)-rows))
	fmt.Fprintf(w, "%9d %9d  in all\n", all.code, all.data)
}

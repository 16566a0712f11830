package main

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"

	"aftercheck/internal/e2e/need"
	"aftercheck/internal/site/wasm"
)

// built is testdata/busy as it is linked, and stripped. Of its own functions none is
// early, of the runtime's those that the client's are.
func built(t *testing.T) files {
	t.Helper()
	dir := t.TempDir()
	f := files{filepath.Join(dir, "linked.wasm"), filepath.Join(dir, "first.wasm"), filepath.Join(dir, "later.wasm")}
	c := exec.Command("go", "build", "-o", f.linked, "./testdata/busy")
	c.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm")
	if out, err := c.CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	if err := run(f, runtime.Version(), false); err != nil {
		t.Fatal(err)
	}
	return f
}

// loader is the folder of Go's own scripts.
func loader(t *testing.T) string {
	t.Helper()
	root, err := exec.Command("go", "env", "GOROOT").Output()
	if err != nil {
		t.Fatal(err)
	}
	return filepath.Join(strings.TrimSpace(string(root)), "lib/wasm")
}

// play runs a client of one file in Node and gives what it prints.
func play(t *testing.T, f files, args ...string) string {
	t.Helper()
	return inNode(t, append([]string{filepath.Join(loader(t), "wasm_exec_node.js"), f.linked}, args...), len(args) > 0)
}

// playStripped does so with one of two files. The second must be asked for once.
func playStripped(t *testing.T, f files, args ...string) string {
	t.Helper()
	said := inNode(t, append([]string{"testdata/two_files.js", filepath.Join(loader(t), "wasm_exec.js"), f.first, f.later}, args...), len(args) > 0)
	said, asked, _ := strings.Cut(said, "later: ")
	if asked != "1\n" {
		t.Errorf("the second file was asked for: %q", asked)
	}
	return said
}

func inNode(t *testing.T, args []string, fails bool) string {
	t.Helper()
	c := exec.Command(need.Program(t, "install Node", "node"), append([]string{"--stack-size=8192"}, args...)...)
	c.Env = []string{"PATH=" + os.Getenv("PATH")}
	out, err := c.CombinedOutput()
	if (err != nil) != fails {
		t.Fatalf("%v: %s", err, out)
	}
	return string(out)
}

func TestAStrippedProgramRunsAsBefore(t *testing.T) {
	f := built(t)
	want := play(t, f)
	for _, part := range []string{"out of range", "main.main true", "after sorting", "circle 1, square 2, triangle 4, map 1, function 5, nodes 1, stringer nothing, error file already exists, something else, something else, " +
		"circle 1, square 2, shape 6, stringer nothing, types", "with a fraction"} {
		if !strings.Contains(want, part) {
			t.Fatalf("the program says %q, without %q", want, part)
		}
	}
	// The name of a function is what a client has no use for.
	want = strings.Replace(want, "main.main true", " true", 1)
	if got := playStripped(t, f); got != want {
		t.Errorf("stripped, it says %q, want %q", got, want)
	}
}

func TestAStackTraceHasNoNames(t *testing.T) {
	f := built(t)
	if was := play(t, f, "panic"); !strings.Contains(was, "main.go:") {
		t.Fatalf("no lines in the first place: %s", was)
	}
	got := playStripped(t, f, "panic")
	for _, want := range []string{"panic: on purpose", "runtime.()", "?:0"} {
		if !strings.Contains(got, want) {
			t.Errorf("no %q in %s", want, got)
		}
	}
	if strings.Contains(got, "main.") {
		t.Errorf("the name of a file or a function is left: %s", got)
	}
	file, err := os.ReadFile(f.first)
	if err != nil {
		t.Fatal(err)
	}
	for name, stays := range map[string]bool{"runtime.": true, "reflect.methodValueCall": true, "runtime.gopanic": false, "strings.Repeat": false, "main.deep": false} {
		if strings.Contains(string(file), name+"\x00") != stays {
			t.Errorf("the name %s should stay: %t", name, stays)
		}
	}
}

// The runtime tells its own goroutines by the names of their functions, to notice when no
// other can go on.
func TestANameSaysWhatIsTheRuntimes(t *testing.T) {
	f := built(t)
	all := sections(t, f.linked)
	functions, err := wasm.Functions(all)
	if err != nil {
		t.Fatal(err)
	}
	m, err := wasm.ReadMemory(section(t, f.linked, wasm.Data))
	if err != nil {
		t.Fatal(err)
	}
	if err := dropLines(m); err != nil {
		t.Fatal(err)
	}
	tables, _, err := readTables(m)
	if err != nil {
		t.Fatal(err)
	}
	count := 0
	for i := range tables.count {
		f, err := tables.function(i)
		if err != nil {
			t.Fatal(err)
		}
		name, _, _ := bytes.Cut(tables.names[number(f, nameAt):], []byte{0})
		was := functions[int(number(f, 0))-firstFunction].Name
		if (string(name) == runtimes) != strings.HasPrefix(was, runtimes) {
			t.Errorf("%s has the name %q", was, name)
		}
		if string(name) == runtimes {
			count++
		}
	}
	if count == 0 {
		t.Error("no function is the runtime's")
	}
}

// sections are those of a file.
func sections(t *testing.T, name string) []wasm.Section {
	t.Helper()
	file, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	all, err := wasm.Parse(file)
	if err != nil {
		t.Fatal(err)
	}
	return all
}

// section is one section of a file.
func section(t *testing.T, name string, id byte) []byte {
	t.Helper()
	for _, s := range sections(t, name) {
		if s.ID == id {
			return s.Body
		}
	}
	t.Fatalf("no section %d", id)
	return nil
}

func TestWhatCanBeCountedIsCheckedFirst(t *testing.T) {
	f := built(t)
	m, err := wasm.ReadMemory(section(t, f.linked, wasm.Data))
	if err != nil {
		t.Fatal(err)
	}
	c, err := findCounts(m)
	if err != nil {
		t.Fatal(err)
	}
	for name, at := range map[string]int{
		"number of a function": c.table + 5*entrySize,
		"where a _func lies":   c.table + 5*entrySize + 4,
		"number in a _func":    c.table + int(number(m, c.table+5*entrySize+4)),
		"first of a bucket":    c.buckets + 7*bucketSize,
		"within a bucket":      c.buckets + 7*bucketSize + 4,
		"runs of a _func":      c.table + c.lead + valuesAt,
	} {
		changed := slices.Clone(m)
		changed[at] += 2
		if _, err := dropCounts(changed); err == nil {
			t.Errorf("%s: another number is not noticed", name)
		}
	}
	left, err := wasm.ReadMemory(section(t, f.first, wasm.Data))
	if err != nil {
		t.Fatal(err)
	}
	for _, table := range [][]byte{left[c.table:][:c.count*entrySize], left[c.buckets:][:(c.count-1)*buckets*bucketSize]} {
		if len(bytes.TrimLeft(table, "\x00")) > 0 {
			t.Error("what can be counted is still in the file")
		}
	}
}

func TestWhereTheRuntimeLeadsIsFound(t *testing.T) {
	f := built(t)
	all := sections(t, f.linked)
	e, err := findEntries(all)
	if err != nil || e.goexit < 0 || len(e.recovered) == 0 {
		t.Fatalf("%d functions go on after a panic, goroutines begin in %d: %v", len(e.recovered), e.goexit, err)
	}
	bodies, err := wasm.Bodies(all)
	if err != nil {
		t.Fatal(err)
	}
	for i, place := range e.recovered {
		f, err := readFlow(bodies[i].Code, int64(firstFunction+i)<<placeBits)
		if err != nil || f == nil || f.partOf(place) == 0 {
			t.Errorf("function %d goes on at %d, which is no part: %v", i, place, err)
		}
	}
	if _, err := findEntries(sections(t, f.first)); err == nil || !strings.Contains(err.Error(), "goexit") {
		t.Errorf("without names it ends with %v", err)
	}
	if _, err := findEntries(slices.DeleteFunc(all, func(s wasm.Section) bool { return s.ID == wasm.Data })); err == nil {
		t.Error("without data there is no error")
	}
}

func TestAnotherGoIsRefused(t *testing.T) {
	err := run(files{linked: "none.wasm"}, "go1.27.1", false)
	if err == nil || !strings.Contains(err.Error(), "go1.27.1") || !strings.Contains(err.Error(), "SLIM=0") {
		t.Errorf("go1.27.1 ends with %v", err)
	}
	if err := run(files{linked: "none.wasm"}, "go1.260", false); err == nil || !strings.Contains(err.Error(), "go1.260") {
		t.Errorf("go1.260 ends with %v", err)
	}
}

func TestDamagedTablesAreRefused(t *testing.T) {
	for name, m := range map[string][]byte{
		"none":       []byte("nothing"),
		"two":        append(append([]byte{}, magic...), magic...),
		"cut off":    magic,
		"impossible": append(append([]byte{}, magic...), make([]byte, 100)...),
	} {
		if err := dropLines(m); err == nil {
			t.Errorf("%s: no error", name)
		}
		if _, err := dropCounts(m); err == nil {
			t.Errorf("%s: no error about what can be counted", name)
		}
	}
}

package main

import (
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

func TestBudgetsHold(t *testing.T) {
	parts := []part{{"document", 10}, {"client", 100}}
	for _, c := range []struct {
		client, visit int
		want          string // in the error
	}{
		{100, 110, ""},
		{99, 110, "the client has 100 bytes, and 99 are allowed"},
		{100, 109, "a first visit fetches 110 bytes, and 109 are allowed"},
	} {
		err := printVisit(io.Discard, parts, c.client, c.visit)
		if (err == nil) != (c.want == "") || err != nil && !strings.Contains(err.Error(), c.want) {
			t.Errorf("%d and %d: %v", c.client, c.visit, err)
		}
	}
	if err := printVisit(io.Discard, []part{{"tables", 0}}, 1, 1); err == nil {
		t.Error("it is not noticed that the tables are missing")
	}
}

func TestTheBudgetOfALanguageHolds(t *testing.T) {
	dir := t.TempDir()
	if err := os.Mkdir(filepath.Join(dir, "assets"), 0o700); err != nil {
		t.Fatal(err)
	}
	for name, size := range map[string]int{
		"es.0a.bin": 900, "es.0a.bin.br": 60, "es.0b.bin": 300, "es.0b.bin.br": 90, "tables.0c.bin": 5000, "other.0d.json": 5000,
	} {
		if err := os.WriteFile(filepath.Join(dir, "assets", name), make([]byte, size), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	files, err := languageFiles(dir)
	if err != nil || !slices.Equal(files, []languageFile{{"es", 90}, {"es", 60}}) {
		t.Fatalf("%v, %v", files, err)
	}
	if err := printLanguages(io.Discard, files, 90); err != nil {
		t.Error(err)
	}
	if err := printLanguages(io.Discard, files, 89); err == nil || !strings.Contains(err.Error(), "es has 90 bytes, and 89 are allowed") {
		t.Errorf("error %v", err)
	}
	if printLanguages(io.Discard, nil, 1) == nil {
		t.Error("it is not noticed that there are none")
	}
}

func TestFunctionsBelongToPackages(t *testing.T) {
	owner := owners(map[string]string{"1": "runtime", "2": "aftercheck/app", "3": "aftercheck/app/screens", "4": "github.com/a-b/c/v9/pkg/app"})
	for function, want := range map[string]string{
		"runtime.gopanic":                             "runtime",
		"aftercheck_app_screens.__country_.Render":    "aftercheck/app/screens",
		"aftercheck_app.main":                         "aftercheck/app",
		"github.com_a_b_c_v9_pkg_app.__htmlDiv_.Body": "github.com/a-b/c/v9/pkg/app",
		"type_.eq.struct":                             "(made by the compiler)",
	} {
		if got := owner(function); got != want {
			t.Errorf("%s belongs to %s, want %s", function, got, want)
		}
	}
}

func TestTheLinkersListIsRead(t *testing.T) {
	set := reached([]byte("# aftercheck/app\n_ -> a\na -> go:string.\"x -> y\"\ntype:T <UsedInIface> -> b\n"))
	for _, want := range []string{"a", "b", "type:T", `go:string."x -> y"`} {
		if !set[want] {
			t.Errorf("%s is missing in %v", want, set)
		}
	}
}

func TestWhatADocumentFetches(t *testing.T) {
	found := fetched.FindAllStringSubmatch(`<link rel="stylesheet" href="/assets/a.css">
		<script defer src="/assets/b.js" data-loader="/assets/d.js" data-tables-sum="/x" data-wasm="/assets/c.wasm"></script><a href="/guide/">Guide</a>
		<link rel="preload" as="fetch" crossorigin href="/assets/c.wasm">`, -1)
	if len(found) != 4 || found[0][1] != "assets/a.css" || found[1][1] != "assets/b.js" || found[2][2] != "assets/d.js" || found[3][1] != "assets/c.wasm" {
		t.Errorf("%v", found)
	}
}

func TestSymbolsAreRead(t *testing.T) {
	for line, want := range map[string][3]string{
		"  397af0      75393 R go:string..gostring.75393.6Pm==": {"75393", "R", "go:string..gostring.75393.6Pm=="},
		"  3024ad       4800 d a/b..stmp_298<1>":                {"4800", "d", "a/b..stmp_298"},
		"/c/5-d(_go_.o):\t  7b41f8         40 r x.stkobj<1>":    {"40", "r", "x.stkobj"},
	} {
		if m := symbol.FindStringSubmatch(line); m == nil || [3]string(m[1:4]) != want {
			t.Errorf("%q is %q", line, m)
		}
	}
	for _, line := range []string{"  200aff       3323 T a.init", "                  0 U runtime.x"} {
		if symbol.MatchString(line) {
			t.Errorf("%q is taken for data", line)
		}
	}
}

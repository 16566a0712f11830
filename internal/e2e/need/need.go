// Package need says what a machine must have before a browser story can run:
// a browser and its driver, the built program, the accessibility rules.
//
// With plain `go test` a missing piece skips the test. Where CI=true, as in `make
// test`, it fails it: a suite that skips everything looks as green as one that passed.
package need

import (
	"os"
	"os/exec"
	"path/filepath"
	"testing"
)

// Missing ends the test: it fails where CI=true, as in `make test`, and skips elsewhere.
func Missing(t testing.TB, what, remedy string) {
	t.Helper()
	if os.Getenv("CI") == "true" {
		t.Fatalf("%s is missing: %s", what, remedy)
	}
	t.Skipf("%s is missing: %s", what, remedy)
}

// Program finds an installed program by the first of its names that is there.
func Program(t testing.TB, remedy string, names ...string) string {
	t.Helper()
	for _, name := range names {
		if path, err := exec.LookPath(name); err == nil {
			return path
		}
	}
	Missing(t, names[0], remedy)
	return ""
}

// File returns path when a file is there.
func File(t testing.TB, remedy, path string) string {
	t.Helper()
	if info, err := os.Stat(path); err == nil && info.Mode().IsRegular() {
		return path
	}
	Missing(t, path, remedy)
	return ""
}

// ModuleRoot is the folder that holds go.mod: tests run in their package's own folder.
func ModuleRoot(t testing.TB) string {
	t.Helper()
	dir, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	for {
		if _, err := os.Stat(filepath.Join(dir, "go.mod")); err == nil {
			return dir
		}
		parent := filepath.Dir(dir)
		if parent == dir {
			t.Fatal("no go.mod above the working folder")
		}
		dir = parent
	}
}

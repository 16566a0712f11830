package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestAnotherGoAppIsRefused(t *testing.T) {
	if err := known(version); err != nil {
		t.Error(err)
	}
	for _, other := range []string{"", "v9.8.1", "v9.8.00", "v10.0.0"} {
		err := known(other)
		if err == nil || !strings.Contains(err.Error(), version) || !strings.Contains(err.Error(), "SLIM=0") {
			t.Errorf("%q: %v", other, err)
		}
	}
}

// Each mend finds its place in the pinned go-app exactly once.
func TestMends(t *testing.T) {
	from, err := goTool("list", "-f", "{{.Module.Dir}}", goApp+"/pkg/app")
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	if err := copyGo(filepath.Join(from, "pkg/app"), dir); err != nil {
		t.Fatal(err)
	}
	if err := mendAll(dir); err != nil {
		t.Fatal(err)
	}
	for _, m := range mends {
		if b, _ := os.ReadFile(filepath.Join(dir, m.file)); !strings.Contains(string(b), m.is) {
			t.Errorf("%s was not mended: %q", m.file, m.is)
		}
	}
	if err := mendAll(dir); err == nil {
		t.Error("mended twice")
	}
}

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

func TestOnlyTheImportOfHTMLIsReplaced(t *testing.T) {
	name := filepath.Join(t.TempDir(), "text.go")
	for text, want := range map[string]string{
		"import (\n\t\"fmt\"\n\t\"html\"\n)\n": "import (\n\t\"fmt\"\n\t\"" + goApp + "/pkg/html\"\n)\n",
		"import \"fmt\"\n":                     "",
	} {
		if err := os.WriteFile(name, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		err := useOwnHTML(name)
		if (err == nil) != (want != "") {
			t.Errorf("%q: %v", text, err)
		}
		if got, _ := os.ReadFile(name); err == nil && string(got) != want {
			t.Errorf("%q becomes %q", text, got)
		}
	}
}

package e2e

import (
	"os"
	"path/filepath"
	"regexp"
	"testing"
)

// The table of failures names a test for each; those tests must be there.
func TestFailuresAreTested(t *testing.T) {
	table, err := os.ReadFile("FAILURES.md")
	must(t, err)
	files, err := filepath.Glob("*_test.go")
	must(t, err)
	there := map[string]bool{}
	for _, file := range files {
		source, err := os.ReadFile(file)
		must(t, err)
		for _, found := range regexp.MustCompile(`(?m)^func (Test\w+)\(`).FindAllSubmatch(source, -1) {
			there[string(found[1])] = true
		}
	}
	named := regexp.MustCompile("\\| `(Test\\w+)` \\|").FindAllSubmatch(table, -1)
	if len(named) < 30 {
		t.Fatalf("the table names %d tests", len(named))
	}
	for _, found := range named {
		if name := string(found[1]); !there[name] {
			t.Errorf("there is no %s", name)
		}
	}
}

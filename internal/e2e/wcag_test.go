package e2e

import (
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"aftercheck/internal/e2e/need"
)

// criteria are those of WCAG 2.2 by level; 4.1.1 is obsolete.
var criteria = map[string]string{
	"A": `1.1.1 1.2.1 1.2.2 1.2.3 1.3.1 1.3.2 1.3.3 1.4.1 1.4.2 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4
		2.5.1 2.5.2 2.5.3 2.5.4 3.1.1 3.2.1 3.2.2 3.2.6 3.3.1 3.3.2 3.3.7 4.1.2`,
	"AA": `1.2.4 1.2.5 1.3.4 1.3.5 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.4.5 2.4.6 2.4.7 2.4.11 2.5.7 2.5.8 3.1.2
		3.2.3 3.2.4 3.3.3 3.3.4 3.3.8 4.1.3`,
}

// The table has every criterion once, at its level, and each test that it names is
// there. Where there is none it says why.
func TestEveryCriterionIsInTheTable(t *testing.T) {
	root := need.ModuleRoot(t)
	page, err := os.ReadFile(filepath.Join(root, "internal", "WCAG.md"))
	must(t, err)
	left := map[string]string{}
	for level, list := range criteria {
		for _, number := range strings.Fields(list) {
			left[number] = level
		}
	}
	if len(left) != 55 {
		t.Fatalf("%d criteria", len(left))
	}
	named := regexp.MustCompile("`([a-z0-9/]+): (Test[A-Za-z0-9]+)`")
	for _, row := range regexp.MustCompile(`(?m)^\| ([\d.]+) [^|]+ \| (A+) \| ([^|]+) \| ([^|]+) \|$`).FindAllStringSubmatch(string(page), -1) {
		number, level, how, shown := row[1], row[2], row[3], row[4]
		if left[number] != level {
			t.Errorf("%s stands twice, is no criterion, or is not at level %s", number, level)
		}
		delete(left, number)
		tests := named.FindAllStringSubmatch(shown, -1)
		reason := slices.ContainsFunc([]string{"not here: ", "look: ", "none: "}, func(word string) bool { return strings.HasPrefix(shown, word) })
		if len(how) < 10 || len(tests) == 0 && !reason {
			t.Errorf("%s: %q names neither a test nor why there is none", number, shown)
		}
		for _, test := range tests {
			if !hasTest(t, filepath.Join(root, filepath.FromSlash(test[1])), test[2]) {
				t.Errorf("%s: there is no %s in %s", number, test[2], test[1])
			}
		}
	}
	for number, level := range left {
		t.Errorf("%s (%s) is missing", number, level)
	}
}

func hasTest(t *testing.T, folder, test string) bool {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(folder, "*_test.go"))
	must(t, err)
	return slices.ContainsFunc(files, func(file string) bool {
		source, err := os.ReadFile(file)
		must(t, err)
		return strings.Contains(string(source), "\nfunc "+test+"(")
	})
}

package site

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// The threat model names tests that exist, one at least for each threat, or says
// why there is none; and it stays a page.
func TestThreatsNameTestsThatExist(t *testing.T) {
	page, err := os.ReadFile("../THREATS.md")
	if err != nil {
		t.Fatal(err)
	}
	if words := len(strings.Fields(string(page))); words > 1100 {
		t.Errorf("%d words are more than a page", words)
	}
	rows := regexp.MustCompile(`(?m)^\| (.+) \| (.+) \| (.+) \| (.+) \|$`).FindAllStringSubmatch(string(page), -1)
	if len(rows) < 15 {
		t.Fatalf("only %d threats", len(rows))
	}
	named := regexp.MustCompile("^`([a-z0-9/]+): ((?:Test|Fuzz)[A-Za-z0-9]+)`$")
	for _, row := range rows[1:] { // after the heading
		who, shown := row[1], row[4]
		if strings.HasPrefix(row[1], "---") || strings.HasPrefix(shown, "none: ") && len(shown) > 20 {
			continue
		}
		for test := range strings.SplitSeq(shown, "; ") {
			parts := named.FindStringSubmatch(test)
			if parts == nil {
				t.Errorf("%s: %q is neither package: test nor none: and why", who, test)
				continue
			}
			if !exists(t, parts[1], parts[2]) {
				t.Errorf("%s: there is no %s in %s", who, parts[2], parts[1])
			}
		}
	}
}

func exists(t *testing.T, pkg, test string) bool {
	t.Helper()
	files, err := filepath.Glob(filepath.Join("..", "..", filepath.FromSlash(pkg), "*_test.go"))
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range files {
		source, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		if strings.Contains(string(source), "\nfunc "+test+"(") {
			return true
		}
	}
	return false
}

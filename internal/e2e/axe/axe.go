// Package axe runs the axe-core accessibility rules inside a page.
package axe

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"aftercheck/internal/e2e/browser"
	"aftercheck/internal/e2e/need"
)

// Rules are the groups of rules that every screen must keep: WCAG A and AA up
// to 2.2, and axe's own best practices.
var Rules = []string{"wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"}

// Violation is one rule that a page breaks, and where.
type Violation struct {
	ID, Impact, Help string
	Nodes            []struct{ HTML, FailureSummary string }
}

// String is one violation as a person reads it in a test's output.
func (v Violation) String() string {
	var text strings.Builder
	fmt.Fprintf(&text, "%s (%s): %s", v.ID, v.Impact, v.Help)
	for _, node := range v.Nodes {
		fmt.Fprintf(&text, "\n\t%s\n\t\t%s", node.HTML, strings.ReplaceAll(node.FailureSummary, "\n", "\n\t\t"))
	}
	return text.String()
}

// Check runs the rules on the page that b shows, but for those named.
func Check(t testing.TB, b *browser.Browser, except ...string) []Violation {
	t.Helper()
	if !b.True("window.axe") {
		b.Ask(nil, source(t)+"; window.axe = window.axe || axe; return null")
	}
	off := map[string]any{}
	for _, rule := range except {
		off[rule] = map[string]bool{"enabled": false}
	}
	var found []Violation
	b.Ask(&found, `return axe.run(document, {
			runOnly: { type: "tag", values: arguments[0] }, rules: arguments[1], resultTypes: ["violations"],
		}).then((r) => JSON.parse(JSON.stringify(r.violations)))`, Rules, off)
	return found
}

// source reads the rules where npm has put them.
func source(t testing.TB) string {
	t.Helper()
	path := filepath.Join(need.ModuleRoot(t), "internal", "e2e", "node_modules", "axe-core", "axe.min.js")
	text, err := os.ReadFile(need.File(t, "run `npm ci --ignore-scripts` in internal/e2e", path))
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

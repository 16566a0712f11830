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
	return run(t, b, false, except)
}

// CheckAgain is Check for a page that was checked and is now seen in another way: other
// colours, another size of screen or letters. Of what those cannot have changed it does not
// ask again. That is found out on the page: where anything else is another one, every rule runs.
func CheckAgain(t testing.TB, b *browser.Browser, except ...string) []Violation {
	t.Helper()
	return run(t, b, true, except)
}

// byColour are the rules that look at colours, and byBox those that look at where things
// stand. To all others it is the same how a thing is drawn, if it is.
var (
	byColour = []string{"color-contrast", "link-in-text-block"}
	byBox    = []string{"target-size", "scrollable-region-focusable", "aria-hidden-focus"}
)

// check runs the rules of arguments[0] but for those of arguments[1], and keeps of what it saw. If
// arguments[2], it runs those of arguments[3] alone where colours alone have changed since then,
// and those of arguments[4] too where boxes have. It gives null where there is no axe yet.
const check = `
	if (!window.axe) return null;
	const [tags, except, again, byColour, byBox] = arguments;
	const seen = { tree: document.documentElement.outerHTML, boxes: "" };
	for (const e of document.querySelectorAll("*")) {
		const style = getComputedStyle(e), r = e.getBoundingClientRect();
		seen.tree += [style.display, style.visibility, style.opacity, style.overflow, style.clipPath, style.contentVisibility, style.pointerEvents,
			getComputedStyle(e, "::before").content, getComputedStyle(e, "::after").content, e.checkVisibility(), e.checked, e.value,
			r.width > 0 && r.right + scrollX > 0, r.height > 0 && r.bottom + scrollY > 0].join() + "\n";
		seen.boxes += [r.left, r.top, r.width, r.height].join() + "\n";
	}
	const before = again && window.axeSaw || {};
	window.axeSaw = seen;
	let only = { type: "tag", values: tags }, off = except;
	if (before.tree === seen.tree) {
		const values = before.boxes === seen.boxes ? byColour : byColour.concat(byBox);
		only = { type: "rule", values: values.filter((rule) => !except.includes(rule)) };
		off = [];
	}
	return axe.run(document, {
		runOnly: only, rules: Object.fromEntries(off.map((rule) => [rule, { enabled: false }])), resultTypes: ["violations"],
	}).then((r) => JSON.parse(JSON.stringify(r.violations)))`

// run brings axe into the page where it is not there yet.
func run(t testing.TB, b *browser.Browser, again bool, except []string) []Violation {
	t.Helper()
	if except == nil {
		except = []string{}
	}
	var found *[]Violation
	ask := func() { b.Ask(&found, check, Rules, except, again, byColour, byBox) }
	if ask(); found == nil {
		b.Ask(nil, source(t)+"; window.axe = window.axe || axe; return null")
		ask()
	}
	return *found
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

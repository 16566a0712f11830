package e2e

import (
	"testing"

	"aftercheck/internal/e2e/browser"
)

// Where there is little room the style sheet lays tables out anew. A screen reader
// must be told of a table all the same, in every engine.
func TestNarrowTablesAreTables(t *testing.T) {
	t.Parallel()
	for _, engine := range []browser.Engine{browser.Chromium, browser.Firefox, browser.WebKit} {
		t.Run(engine.String(), func(t *testing.T) {
			v, _ := story(t, browser.Options{Engine: engine})
			v.Open("/how-well/")
			v.Ask(nil, `document.documentElement.dataset.display = "simple"`)
			v.Until(`[...document.querySelectorAll(".figures tr")].every((row) => getComputedStyle(row).display === "grid")`)
			for part, want := range map[string]string{
				"": "table", "thead th": "columnheader", "tbody tr": "row", "tbody th": "rowheader", "tbody td": "cell",
			} {
				e, err := v.Find(".figures " + part)
				if err != nil {
					t.Fatal(err)
				}
				if role, err := v.Role(e); err != nil || role != want {
					t.Errorf("%q is told as %q, want %q (%v)", part, role, want, err)
				}
			}
			if over := v.Overflow(); len(over) != 0 {
				t.Errorf("sticks out: %v", over)
			}
		})
	}
}

package e2e

import (
	"testing"

	"aftercheck/internal/e2e/browser"
	"aftercheck/internal/e2e/visit"
)

// wantFitsEverywhere looks at the open page on a narrow phone, in a desktop
// window at 400 %, large and simple, and with the text spacing of WCAG 1.4.12.
func wantFitsEverywhere(t *testing.T, v *visit.Visit, name string) {
	t.Helper()
	v.Resize(browser.Zoomed)
	wantFits(t, v, name+" (400 %)")
	v.Resize(browser.Narrow)
	wantFits(t, v, name+" (narrow phone)")
	v.Ask(nil, `Object.assign(document.documentElement.dataset, { display: "simple", voice: "ready" })`)
	wantFits(t, v, name+" (large and simple, narrow phone)")
	v.Ask(nil, `delete document.documentElement.dataset.display`)
	v.Resize(browser.Phone)
	spaceOut(v)
	wantFits(t, v, name+" (wide spacing)")
	v.Ask(nil, `document.adoptedStyleSheets = []`)
}

// wantFitsInLargeText looks at the open page, in which the letters are large already,
// also on a narrow phone.
func wantFitsInLargeText(t *testing.T, v *visit.Visit, name string) {
	t.Helper()
	wantFits(t, v, name+" (large text)")
	v.Resize(browser.Narrow)
	wantFits(t, v, name+" (large text, narrow phone)")
	v.Resize(browser.Phone)
}

// wantFits checks that nothing sticks out to the side and no words are cut off.
func wantFits(t *testing.T, v *visit.Visit, name string) {
	t.Helper()
	if over := v.Overflow(); len(over) != 0 {
		t.Errorf("%s: %v", name, over)
	}
	var clipped []string
	v.Ask(&clipped, `return [...document.querySelectorAll("main *")].filter((e) => {
		const s = getComputedStyle(e);
		return e.clientHeight > 2 && s.overflowY === "hidden" && e.scrollHeight > e.clientHeight + 2 && e.innerText;
	}).map((e) => e.outerHTML.slice(0, 100))`)
	if len(clipped) != 0 {
		t.Errorf("%s: words are cut off: %v", name, clipped)
	}
}

// spaceOut sets the text spacing of WCAG 1.4.12. A sheet made by script is not
// held back by the page's content policy.
func spaceOut(v *visit.Visit) {
	v.Ask(nil, `const sheet = new CSSStyleSheet();
		sheet.replaceSync("* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }");
		document.adoptedStyleSheets = [sheet];`)
}

// A page that forbids zooming forbids reading.
func TestZoomIsAllowed(t *testing.T) {
	v := atStart(t)
	for _, path := range []string{"/", "/check/", "/guide/"} {
		v.Open(path)
		if !v.True(`[...document.querySelectorAll("meta[name=viewport]")].every((m) => !/user-scalable\s*=\s*(no|0)|maximum-scale/.test(m.content))`) {
			t.Errorf("%s: the viewport tag holds zooming back", path)
		}
	}
}

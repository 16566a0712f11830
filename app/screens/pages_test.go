package screens

import (
	"net/url"
	"regexp"
	"strings"
	"testing"

	"aftercheck/internal/guideline"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
)

// prerender shows an address as the server does: without a session.
func prerender(t *testing.T, path string) (html, title string) {
	t.Helper()
	before := current
	current = nil
	defer func() {
		if current != nil {
			t.Errorf("%s: pre-rendering looked at somebody's answers", path)
		}
		current = before
	}()
	screen := screenFor(path)
	tester := app.NewServerTester(screen)
	tester.Dispatch(app.Dispatch{Mode: app.Update, Source: screen, Function: func(ctx app.Context) {
		ctx.Page().ReplaceURL(&url.URL{Path: path})
		screen.(app.PreRenderer).OnPreRender(ctx)
		title = ctx.Page().Title()
	}})
	tester.Consume()
	html = drawn(t, path, screen)
	noteTexts(t, path, html, title)
	return html, title
}

// drawn is what is drawn, with a space wherever a reader sees one.
func drawn(t *testing.T, path string, screen app.UI) string {
	t.Helper()
	html := app.HTMLString(screen)
	for _, text := range apart.FindAllString(html, -1) {
		t.Errorf("%s: a line may end between a number and its unit: %s", path, text)
	}
	return strings.ReplaceAll(html, "\u00a0", " ")
}

// apart are a number and its unit with a space at which a line may end.
var apart = regexp.MustCompile(`>[^<]*\d (°|%|mm\b|cm\b)[^<]*`)

var headings = regexp.MustCompile(`<h[1-6]`)

func TestEveryPageIsPrerendered(t *testing.T) {
	known := map[string]bool{"start": true, "emergency": true, "check": true, "answers": true, "result": true, "again": true, "clinic": true, "checks": true, "guide": true, "evidence": true, "how-well": true, "prepare": true, "about": true, "accessibility": true, "words": true, "notfound": true, "card": true, "country": true, "report": true, "make": true}
	seen := map[string]bool{}
	for _, p := range Pages() {
		html, title := prerender(t, p.Path)
		if seen[p.Path] {
			t.Errorf("%s stands twice", p.Path)
		}
		seen[p.Path] = true
		if n := strings.Count(html, "<h1"); n != 1 {
			t.Errorf("%s has %d h1", p.Path, n)
		}
		if !strings.HasSuffix(title, " – Aftercheck") || len(title) < len(" – Aftercheck")+4 {
			t.Errorf("%s has the title %q", p.Path, title)
		}
		screen := mark(html, "screen")
		if !known[screen] || (screen == "notfound") != (p.Path == missingPath) {
			t.Errorf("%s is marked as %q", p.Path, screen)
		}
		if first := headings.FindString(mainPart(html)); first != "<h1" {
			t.Errorf("%s: its first heading is %s", p.Path, first)
		}
		if strings.Contains(html, `style="`) {
			t.Errorf("%s has a style attribute, which the security policy blocks", p.Path)
		}
	}
	if Pages()[0].Path != startPath || !seen[ShellPath] {
		t.Error("the start page must come first, and the shell be among the pages")
	}
}

func mainPart(html string) string { return html[strings.Index(html, "<main"):] }

// Every link of every page leads to a page, also under a path.
func TestEveryLinkLeadsToAPage(t *testing.T) {
	t.Setenv("GOAPP_ROOT_PREFIX", "/after/care")
	t.Setenv("GOAPP_STATIC_RESOURCES_URL", "/after/care")
	pages := map[string]bool{licencesPath: true}
	for _, p := range Pages() {
		pages[p.Path] = true
	}
	for _, p := range Pages() {
		html, _ := prerender(t, p.Path)
		for _, address := range links(html) {
			switch {
			case strings.HasPrefix(address, "tel:"), strings.HasPrefix(address, "http"), strings.HasPrefix(address, "#"):
			case !pages[inside(address)]:
				t.Errorf("%s links to %q", p.Path, address)
			}
		}
	}
}

// The start page must do its work without the client.
func TestTheStartPageWorksAlone(t *testing.T) {
	html, _ := prerender(t, startPath)
	for _, g := range guideline.EmergencyGroups() {
		if g.ID == "other" {
			continue
		}
		if !strings.Contains(html, `href="/emergency/`+g.ID+`/"`) {
			t.Errorf("no link to %s", g.ID)
		}
		for _, sign := range g.Signs {
			if !strings.Contains(html, app.HTMLString(app.Text(sign))) {
				t.Errorf("the sign %q is missing", sign)
			}
		}
	}
	if !strings.Contains(html, `href="/check/#none"`) {
		t.Error("no way on for those without an emergency")
	}
	// Those of display.js work without it.
	for _, control := range regexp.MustCompile(`<input[^>]*|<button[^>]*`).FindAllString(html, -1) {
		if !strings.Contains(control, `name="display"`) && !strings.Contains(control, `data-action="read-aloud"`) {
			t.Errorf("%s on the start page does nothing before the client is there", control)
		}
	}
}

// Whoever opens an emergency page must be able to call at once.
func TestEveryEmergencyPageCallsFirst(t *testing.T) {
	for _, p := range Pages() {
		if !strings.HasPrefix(p.Path, emergencyPath) {
			continue
		}
		html, _ := prerender(t, p.Path)
		part := mainPart(html)
		call := strings.Index(part, `href="tel:112"`)
		if call < 0 {
			t.Fatalf("%s cannot call", p.Path)
		}
		for _, later := range []string{"<h2", "<ol"} {
			if at := strings.Index(part, later); at >= 0 && at < call {
				t.Errorf("%s: %s stands before the call button", p.Path, later)
			}
		}
		for _, number := range []string{"911", "999", "000", "111"} {
			if !strings.Contains(part, `href="tel:`+number+`"`) {
				t.Errorf("%s hides %s", p.Path, number)
			}
		}
	}
}

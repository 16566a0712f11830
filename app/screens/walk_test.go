package screens

import (
	"net/url"
	"regexp"
	"strings"
	"testing"
	"time"

	"aftercheck/internal/locale/say"

	"aftercheck/app/parts/link"
	"aftercheck/internal/diary"
	"aftercheck/internal/triage"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
)

// reader is a person with the app open: a session, and the screen that is shown.
type reader struct {
	t      *testing.T
	tester app.ClientDispatcher
	screen app.Composer
	path   string
	title  string
	html   string
	left   string // the last screen as it was when it was left
}

// newReader opens the app with a session of its own.
func newReader(t *testing.T, s *session) *reader {
	t.Helper()
	r := &reader{t: t}
	before, beforeVisit, beforeInstead, beforeFrom := current, visit, instead, fromOwnPage
	current = s
	// The browser is not there: the wish to go somewhere is noted instead.
	visit = func(path string) { r.path = path }
	instead = func(_ app.Context, path string) { r.path = path }
	fromOwnPage = func() bool { return true } // the start page's own link
	t.Cleanup(func() { current, visit, instead, fromOwnPage = before, beforeVisit, beforeInstead, beforeFrom })
	return r
}

// open shows an address and follows where it leads on its own.
func (r *reader) open(address string) *reader {
	r.t.Helper()
	for range 5 {
		u, err := url.Parse("https://example.test" + address)
		if err != nil {
			r.t.Fatal(err)
		}
		r.path = u.Path
		r.screen = screenFor(u.Path)
		r.tester = app.NewClientTester(r.screen)
		r.tester.Nav(u)
		r.settle()
		if r.path == u.Path {
			return r
		}
		address = r.path
	}
	r.t.Fatalf("%s leads round in circles", address)
	return r
}

// do runs what a handler of the screen would do, then follows where it leads.
func (r *reader) do(f func(ctx app.Context)) *reader {
	r.t.Helper()
	from := r.path
	r.tester.Dispatch(app.Dispatch{Mode: app.Update, Source: r.screen, Function: f})
	r.settle()
	if r.left = r.html; r.path != from {
		return r.open(r.path)
	}
	return r
}

// answer answers the question that is shown.
func (r *reader) answer(a triage.Answer) *reader {
	r.t.Helper()
	c, ok := r.screen.(*check)
	if !ok || c.question == nil {
		r.t.Fatalf("%s shows no question", r.path)
	}
	return r.do(func(ctx app.Context) { c.onAnswer(ctx, c.question, a) })
}

func (r *reader) settle() {
	r.tester.Dispatch(app.Dispatch{Mode: app.Update, Source: r.screen, Function: func(ctx app.Context) { r.title = ctx.Page().Title() }})
	r.tester.Consume()
	r.html = drawn(r.t, r.path, r.screen)
	noteTexts(r.t, r.path, r.html, r.title)
}

// at checks which screen is shown, and under which address.
func (r *reader) at(screen, path string) *reader {
	r.t.Helper()
	if got := mark(r.html, "screen"); got != screen || r.path != path {
		r.t.Fatalf("at %q (%s), want %q (%s)", r.path, got, path, screen)
	}
	return r
}

// says and silent check what stands on the screen.
func (r *reader) says(texts ...string) *reader {
	r.t.Helper()
	if say.Current().Tag != "" { // the texts are not looked at then, see noteTexts
		return r
	}
	for _, text := range texts {
		if !strings.Contains(r.html, text) {
			r.t.Errorf("%s does not say %q", r.path, text)
		}
	}
	return r
}

func (r *reader) silent(texts ...string) *reader {
	r.t.Helper()
	for _, text := range texts {
		if strings.Contains(r.html, text) {
			r.t.Errorf("%s says %q", r.path, text)
		}
	}
	return r
}

func screenFor(path string) app.Composer {
	for _, r := range routes {
		rest, ok := strings.CutPrefix(path, r.path)
		if ok && (!r.below && rest == "" || r.below && strings.Count(rest, "/") == 1 && len(rest) > 1 && strings.HasSuffix(rest, "/")) {
			return r.open()
		}
	}
	return &missing{}
}

var mainTag = regexp.MustCompile(`<main[^>]*>`)

// mark is a data attribute of the main part.
func mark(html, name string) string {
	m := regexp.MustCompile(` data-` + name + `="([^"]*)"`).FindStringSubmatch(mainTag.FindString(html))
	if m == nil {
		return ""
	}
	return m[1]
}

var linkTag = regexp.MustCompile(` href="([^"]*)"`)

// links are the addresses that a screen links to.
func links(html string) []string {
	var out []string
	for _, m := range linkTag.FindAllStringSubmatch(html, -1) {
		out = append(out, m[1])
	}
	return out
}

// inside is the screen that an address belongs to; "" for another site, a
// telephone number or a place on the same page.
func inside(address string) string {
	path, ok := strings.CutPrefix(address, link.Address(""))
	if !ok || !strings.HasPrefix(path, "/") {
		return ""
	}
	path, _, _ = strings.Cut(path, "#")
	return path
}

// memory is the storage of a device.
type memory struct {
	texts map[string]string
	state diary.State
}

func newMemory() *memory { return &memory{map[string]string{}, diary.Kept} }

func (m *memory) Get(key string) (string, bool) { t, ok := m.texts[key]; return t, ok }
func (m *memory) Remove(key string) bool        { delete(m.texts, key); return true }
func (m *memory) State() diary.State            { return m.state }

func (m *memory) Set(key, text string) bool {
	if m.state != diary.Kept {
		return false
	}
	m.texts[key] = text
	return true
}

var tonight = time.Date(2026, 11, 22, 22, 41, 0, 0, time.UTC)

func clock(t time.Time) func() time.Time { return func() time.Time { return t } }

package site

import (
	"fmt"
	"html/template"
	"net/http/httptest"
	"strings"
	"sync"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
)

// A screen is what go-app gave for one address.
type screen struct {
	title, description, lang string
	html                     template.HTML // the component alone, repaired
}

// A renderer gets screens from the routes that the program has registered.
type renderer struct {
	handler *app.Handler
}

// rendering guards go-app's settings, which it keeps in the process environment.
var rendering sync.Mutex

// newRenderer prepares go-app for the pages of a language. Components that print
// GOAPP_VERSION will print version; in the names of layout, package link finds
// pictures and languages.
func newRenderer(l Language, layout document) *renderer {
	return &renderer{handler: &app.Handler{
		Version:   layout.Version,
		Lang:      l.Tag,
		Resources: underPath{pages: strings.TrimSuffix(layout.Base+l.folder(), "/"), files: strings.TrimSuffix(layout.Base, "/")},
		Env:       app.Environment{"AFTERCHECK_PICTURES": layout.Pictures, "AFTERCHECK_LANGUAGES": layout.Languages},
		// Unset, these would be addresses on another host.
		Icon: app.Icon{Default: "/i", Large: "/i", SVG: "/i", AppleTouch: "/i"},
	}}
}

// underPath tells go-app the path prefixes of pages and files; there are no files
// behind it.
type underPath struct{ pages, files string }

func (p underPath) Package() string { return p.pages }
func (p underPath) Static() string  { return p.files }
func (p underPath) AppWASM() string { return p.files + "/app.wasm" }

// render gives the screen that answers path, which is without the base.
func (r *renderer) render(path string) (screen, error) {
	w := httptest.NewRecorder()
	r.handler.ServeHTTP(w, httptest.NewRequest("GET", "http://localhost"+path, nil))
	if w.Code != 200 {
		return screen{}, fmt.Errorf("no screen answers %s", path)
	}
	s, err := readScreen(w.Body.String())
	if err != nil {
		return screen{}, fmt.Errorf("%s: %w", path, err)
	}
	return s, nil
}

// readScreen takes the component, which is the body's first element, and the
// facts about it out of a document by go-app.
func readScreen(document string) (screen, error) {
	nodes, err := parse(document)
	if err != nil {
		return screen{}, err
	}
	root, head, body := find(nodes, "html"), find(nodes, "head"), find(nodes, "body")
	if root == nil || head == nil || body == nil || len(body.children) == 0 {
		return screen{}, fmt.Errorf("go-app gave no whole document")
	}
	s := screen{lang: root.attr("lang")}
	if title := find(head.children, "title"); title != nil {
		s.title = title.plainText()
	}
	for _, meta := range head.children {
		if meta.attr("name") == "description" {
			s.description = meta.attr("content")
		}
	}
	component := body.children[0]
	if component.tag == "" {
		return screen{}, fmt.Errorf("the screen begins with text instead of an element")
	}
	var b strings.Builder
	if err := write(&b, component); err != nil {
		return screen{}, err
	}
	s.html = template.HTML(b.String())
	return s, nil
}

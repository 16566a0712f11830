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

// newRenderer prepares go-app for pages under base. Components that print
// GOAPP_VERSION will print version; pictures are the names that package link
// finds a picture in.
func newRenderer(base, version, pictures string) *renderer {
	return &renderer{handler: &app.Handler{
		Version:   version,
		Resources: underPath(strings.TrimSuffix(base, "/")),
		Env:       app.Environment{"AFTERCHECK_PICTURES": pictures},
		// Unset, these would be addresses on another host.
		Icon: app.Icon{Default: "/i", Large: "/i", SVG: "/i", AppleTouch: "/i"},
	}}
}

// underPath tells go-app the path prefix of the site; there are no files behind it.
type underPath string

func (p underPath) Package() string { return string(p) }
func (p underPath) Static() string  { return string(p) }
func (p underPath) AppWASM() string { return string(p) + "/app.wasm" }

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

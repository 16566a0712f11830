package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

// A mend is a change in one place of a file of go-app, where a small file of our
// own would have to repeat most of it.
type mend struct{ file, was, is string }

// mends are all of them. What each is for stands above it.
var mends = []mend{
	// The names of all characters, for texts of the server.
	{"text.go", "\t\"html\"\n", "\t\"" + goApp + "/pkg/html\"\n"},

	// A screen that left before its update came was kept for ever, with all its
	// elements: half a megabyte for each check.
	{"engine.go", "\t\tif c.Mounted() && canUpdate {\n", "\t\tif !c.Mounted() {\n\t\t\te.removeComponentUpdate(c)\n\t\t} else if canUpdate {\n"},

	// Frames are drawn when there is something to draw, see frames.go.
	{"engine.go", "func (e *engine) start(ctx context.Context) {", "func (e *engine) startByTheClock(ctx context.Context) {"},

	// What was just drawn was drawn a second time a moment later. A component that
	// changes when it is mounted dispatches that.
	{"component.go", "c.dispatch(mounter.OnMount)", "d.Dispatch(Dispatch{Mode: Next, Source: c.self(), Function: mounter.OnMount})"},
	{"component.go", "\tc.dispatch(nil)\n\treturn nil\n", "\treturn nil\n"},

	// What is drawn is done by boot.js all at once, see draw.go.
	{"html.go", "jsElement, err := Window().createElement(e.tag, e.xmlns)\n", "var err error\n\tjsElement := drawElement(e.tag, e.xmlns, e.attributes, d.resolveStaticResource)\n"},
	{"html.go", "\te.jsElement = jsElement\n\n\te.attributes.Mount(jsElement, d.resolveStaticResource)\n", "\te.jsElement = jsElement\n"},
	{"html.go", "\te.contextCancel()\n", "\te.contextCancel()\n\tforget(e.jsElement)\n"},
	{"app.go", "jsElement:     Window().Get(\"document\").Get(\"body\"),", "jsElement:     adopt(Window().Get(\"document\").Get(\"body\")),"},
	{"app.go", "jsElement:     body.JSValue().firstElementChild(),", "jsElement:     adopt(body.JSValue().firstElementChild()),"},
	{"text.go", "t.jsvalue = Window().createTextNode(t.value)", "t.jsvalue = drawText(t.value)"},
	{"text.go", "\tt.jsvalue = nil\n", "\tforget(t.jsvalue)\n\tt.jsvalue = nil\n"},
	{"event.go", "\tjsHandler := makeJSEventHandler(src, h.goHandler)\n", "\tif n, drawn := src.JSValue().(*node); drawn {\n\t\th.close = n.listen(h.event, src, h.goHandler)\n\t\treturn h\n\t}\n\tjsHandler := makeJSEventHandler(src, h.goHandler)\n"},
	{"html.go", "\t\te.attributes = make(attributes)\n", "\t\te.attributes = make(attributes, 0, 3)\n"},
	{"html.go", "writeHTMLAttribute(w io.Writer, k, v string) {\n", "writeHTMLAttribute(w io.Writer, _ int, is attribute) {\n\tk, v := is.name, is.value\n"},
	{"context.go", "\treturn ctx.jsSrc\n", "\treturn found(ctx.jsSrc)\n"},
	{"engine.go", "\te.handleComponentUpdates()\n\te.handleDeferables()\n", "\te.handleComponentUpdates()\n\tdraw()\n\te.handleDeferables()\n"},
	{"js_wasm.go", "\tcase function:\n\t\treturn v.Value\n", "\tcase *node:\n\t\treturn v.found().Value\n\n\tcase function:\n\t\treturn v.Value\n"},
}

// mendAll changes the copy of go-app in a folder. A place that is not there, or
// there twice, is an error: the file is not the one that was looked at.
func mendAll(folder string) error {
	for _, m := range mends {
		name := filepath.Join(folder, m.file)
		b, err := os.ReadFile(name)
		if err != nil {
			return err
		}
		if n := strings.Count(string(b), m.was); n != 1 {
			return fmt.Errorf("%s has %d times what is to be mended: %q", name, n, m.was)
		}
		if err := os.WriteFile(name, []byte(strings.Replace(string(b), m.was, m.is, 1)), 0o644); err != nil {
			return err
		}
	}
	return nil
}

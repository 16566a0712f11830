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

	// An element comes into being with its attributes in one call to the browser,
	// see draw.go: each call costs as much as the rest of the element.
	{
		"html.go", "jsElement, err := Window().createElement(e.tag, e.xmlns)\n", "jsElement, err := draw(e.tag, e.xmlns, e.attributes, d.resolveStaticResource)\n",
	},
	{"html.go", "\te.jsElement = jsElement\n\n\te.attributes.Mount(jsElement, d.resolveStaticResource)\n", "\te.jsElement = jsElement\n"},
	{"js_wasm.go", "return w.Get(\"document\").Call(\"createTextNode\", v)", "return document.Call(\"createTextNode\", v)"},
	// append answers nothing, appendChild the child, which then must be let go of.
	{"js_wasm.go", "v.Call(\"appendChild\", c)", "v.Call(\"append\", c)"},
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

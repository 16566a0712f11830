//go:build !(js && wasm)

package main

import (
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"sync"
	"testing"
	"testing/fstest"

	"aftercheck/internal/site"
	"aftercheck/web"
)

// testAssets is folder web with a client of a few bytes, so that these tests do
// not need a built one.
func testAssets(t testing.TB) fs.FS {
	t.Helper()
	assets := fstest.MapFS{
		"client/app.wasm":      {Data: []byte("\x00asm")},
		"client/wasm_exec.js":  {Data: []byte("//")},
		"client/licences.json": {Data: []byte("[]")},
	}
	var names []string
	for _, folder := range []string{"pictures/*", "boot/*"} {
		found, err := fs.Glob(web.Files, folder)
		if err != nil {
			t.Fatal(err)
		}
		names = append(names, found...)
	}
	for _, name := range append(names, "size.js", "display.js", "archive.js", "worker.js", "killswitch.js", "style.css") {
		b, err := fs.ReadFile(web.Files, name)
		if err != nil {
			t.Fatal(err)
		}
		assets[name] = &fstest.MapFile{Data: b}
	}
	return assets
}

// testSites are made once for each base: all languages take their time.
var testSites struct {
	sync.Mutex
	made map[string]*site.Site
}

func testSite(t testing.TB, base string) *site.Site {
	t.Helper()
	testSites.Lock()
	defer testSites.Unlock()
	if s := testSites.made[base]; s != nil {
		return s
	}
	s, err := site.Build(siteOptions(base, testAssets(t)))
	if err != nil {
		t.Fatal(err)
	}
	if testSites.made == nil {
		testSites.made = map[string]*site.Site{}
	}
	testSites.made[base] = s
	return s
}

var (
	addressAttribute = regexp.MustCompile(` (?:href|src|data-wasm|data-worker)="([^"]*)"`)
	idAttribute      = regexp.MustCompile(` id="([^"]*)"`)
	heading          = regexp.MustCompile(`<h1[ >]`)
	titleElement     = regexp.MustCompile(`<title>([^<]*)</title>`)
)

// Every document of every screen, under a path: whatever it links to is there.
func TestEveryLinkOfEveryDocumentLeadsSomewhere(t *testing.T) {
	const base = "/deep/path/"
	dir := t.TempDir()
	if err := testSite(t, base).Export(dir, site.ExportOptions{}); err != nil {
		t.Fatal(err)
	}
	titles := map[string]string{}
	documents, links := 0, 0
	err := filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		if err != nil || filepath.Ext(path) != ".html" {
			return err
		}
		b, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		document, name := string(b), strings.TrimPrefix(path, dir)
		documents++

		ids := map[string]bool{}
		for _, m := range idAttribute.FindAllStringSubmatch(document, -1) {
			if ids[m[1]] {
				t.Errorf("%s has two elements with id %q", name, m[1])
			}
			ids[m[1]] = true
		}
		for _, m := range addressAttribute.FindAllStringSubmatch(document, -1) {
			links++
			checkLink(t, dir, base, name, m[1], ids)
		}

		screen, _, _ := strings.Cut(document, `<section id="fatal"`)
		if n := len(heading.FindAllString(screen, -1)); n != 1 {
			t.Errorf("%s has %d level 1 headings", name, n)
		}
		title := titleElement.FindStringSubmatch(document)[1]
		if other, taken := titles[title]; taken {
			t.Logf("%s and %s have the same title %q", name, other, title)
		}
		titles[title] = name
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if documents < 30 || links < 10*documents {
		t.Errorf("only %d documents with %d links", documents, links)
	}
}

func checkLink(t *testing.T, dir, base, where, address string, ids map[string]bool) {
	t.Helper()
	if to, here := strings.CutPrefix(address, "#"); here {
		if !ids[to] {
			t.Errorf("%s: %s leads to no element", where, address)
		}
		return
	}
	if strings.HasPrefix(address, "tel:") || strings.HasPrefix(address, "https://") || strings.HasPrefix(address, "http://") {
		return // sources are on other sites
	}
	name, under := strings.CutPrefix(address, base)
	if !under {
		t.Errorf("%s: %s is not under %s", where, address, base)
		return
	}
	name, _, _ = strings.Cut(name, "#")
	if name == "" || strings.HasSuffix(name, "/") {
		name += "index.html"
	}
	if _, err := os.Stat(filepath.Join(dir, name)); err != nil {
		t.Errorf("%s: %s is not there", where, address)
	}
}

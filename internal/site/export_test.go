package site

import (
	"errors"
	"io/fs"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// The export, put on a plain web server under its path: every address that a
// document, the manifest or the worker names must be there.
func TestExportHoldsTogether(t *testing.T) {
	for _, base := range []string{"/", "/deep/path/"} {
		s := build(t, base)
		dir := t.TempDir()
		if err := s.Export(dir, ExportOptions{}); err != nil {
			t.Fatal(err)
		}
		mux := http.NewServeMux()
		mux.Handle(base, http.StripPrefix(strings.TrimSuffix(base, "/"), http.FileServer(http.Dir(dir))))
		server := httptest.NewServer(mux)
		defer server.Close()

		found := map[string]string{} // address: where it is named
		documents := 0
		err := filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
			if err != nil || filepath.Ext(path) != ".html" {
				return err
			}
			documents++
			b, err := os.ReadFile(path)
			for _, a := range addressesIn(string(b)) {
				found[a] = path
			}
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
		if documents != 5 { // the pages, and the one of licences
			t.Errorf("%d documents, want 5", documents)
		}
		m := manifestOf(t, s)
		found[m.StartURL] = "manifest"
		for _, i := range m.Icons {
			found[i.Src] = "manifest"
		}
		for name := range releaseOf(t, s).Files {
			found[base+name] = "worker"
		}
		if len(found) < 12 {
			t.Fatalf("only %d addresses were found: %v", len(found), found)
		}
		for address, where := range found {
			if !strings.HasPrefix(address, base) {
				t.Errorf("%s names %s, which is not under %s", where, address, base)
				continue
			}
			r, err := http.Get(server.URL + address)
			if err != nil {
				t.Fatal(err)
			}
			got := bodyOf(t, r)
			r.Body.Close()
			if r.StatusCode != 200 || r.Request.URL.Path != address {
				t.Errorf("%s names %s: %s at %s", where, address, r.Status, r.Request.URL.Path)
			} else if f := s.files[strings.TrimPrefix(address, base)]; digest(got) != f.hash {
				t.Errorf("%s is not what serve sends", address)
			}
		}
	}
}

// addressesIn lists every href, src and data attribute that is an address here.
func addressesIn(document string) []string {
	var all []string
	for _, start := range []string{` href="`, ` src="`, ` data-wasm="`, ` data-tables="`, ` data-loader="`, ` data-archive="`, ` data-worker="`, ` data-base="`} {
		for _, part := range strings.Split(document, start)[1:] {
			value, _, _ := strings.Cut(part, `"`)
			if !strings.HasPrefix(value, "tel:") && !strings.HasPrefix(value, "#") {
				all = append(all, value)
			}
		}
	}
	return all
}

func TestExportWritesWhatServersNeed(t *testing.T) {
	s := build(t, "/sub/")
	dir := t.TempDir()
	if err := s.Export(dir, ExportOptions{}); err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{".nojekyll", "404.html", "index.html", "guide/index.html", "worker.js", "manifest.webmanifest"} {
		if _, err := os.Stat(filepath.Join(dir, name)); err != nil {
			t.Error(err)
		}
	}
	for ext, encoding := range map[string]string{".br": "br", ".gz": "gzip"} {
		b, err := os.ReadFile(filepath.Join(dir, "guide", "index.html"+ext))
		if err != nil {
			t.Fatal(err)
		}
		if digest(unpack(t, encoding, b)) != s.files["guide/"].hash {
			t.Errorf("guide/index.html%s has other content", ext)
		}
	}
	b, err := os.ReadFile(filepath.Join(dir, "_headers"))
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"/sub/*\n  Content-Security-Policy: default-src 'none'", "frame-ancestors 'none'", "/sub/assets/*\n  Cache-Control: public, max-age=31536000, immutable\n"} {
		if !strings.Contains(string(b), want) {
			t.Errorf("_headers lacks %q:\n%s", want, b)
		}
	}
}

func TestExportKeepsOffOtherFolders(t *testing.T) {
	s := build(t, "/")
	dir := t.TempDir()
	mine := filepath.Join(dir, "holiday.jpg")
	if err := os.WriteFile(mine, []byte("mine"), 0o644); err != nil {
		t.Fatal(err)
	}
	if err := s.Export(dir, ExportOptions{}); !errors.Is(err, ErrNotOurs) {
		t.Fatalf("got %v, want ErrNotOurs", err)
	}
	if entries, _ := os.ReadDir(dir); len(entries) != 1 {
		t.Fatalf("it wrote to the folder: %v", entries)
	}
	if err := s.Export(dir, ExportOptions{Force: true}); err != nil {
		t.Fatal(err)
	}
	if b, err := os.ReadFile(mine); err != nil || string(b) != "mine" {
		t.Errorf("a forced export took the file: %q, %v", b, err)
	}
}

// A second export leaves nothing of the first behind, and nothing else changed.
func TestExportAgain(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "made", "here")
	if err := build(t, "/").Export(dir, ExportOptions{}); err != nil {
		t.Fatal(err)
	}
	before := listing(t, dir)
	extra := filepath.Join(dir, "CNAME")
	if err := os.WriteFile(extra, []byte("x"), 0o644); err != nil {
		t.Fatal(err)
	}

	o := options(t, "/")
	o.Pages = slices.Delete(o.Pages, 2, 3) // no guide
	smaller, err := Build(o)
	if err != nil {
		t.Fatal(err)
	}
	if err := smaller.Export(dir, ExportOptions{}); err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(filepath.Join(dir, "guide")); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("the folder of a page that is gone: %v", err)
	}
	if _, err := os.Stat(extra); err != nil {
		t.Errorf("a file that no export wrote: %v", err)
	}

	if err := os.Remove(extra); err != nil {
		t.Fatal(err)
	}
	// The assets of the version between stay for a week, unless they are not wanted.
	if err := build(t, "/").Export(dir, ExportOptions{Clean: true}); err != nil {
		t.Fatal(err)
	}
	if after := listing(t, dir); !slices.Equal(before, after) {
		t.Errorf("back at the first site, the folder differs:\n%v\n%v", before, after)
	}
}

func TestExportDoesNotFollowAListOutOfItsFolder(t *testing.T) {
	top := t.TempDir()
	dir := filepath.Join(top, "site")
	outside := filepath.Join(top, "outside")
	s := build(t, "/")
	if err := s.Export(dir, ExportOptions{}); err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{outside, filepath.Join(dir, exportList)} {
		if err := os.WriteFile(name, []byte("../outside\n"), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if err := s.Export(dir, ExportOptions{}); err == nil {
		t.Error("no error for a list that leads out of the folder")
	}
	if _, err := os.Stat(outside); err != nil {
		t.Error(err)
	}
}

func listing(t *testing.T, dir string) []string {
	t.Helper()
	var all []string
	err := filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		b, err := os.ReadFile(path)
		rel, _ := filepath.Rel(dir, path)
		all = append(all, rel+" "+digest(b))
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return all
}

func TestPackFile(t *testing.T) {
	name := filepath.Join(t.TempDir(), "app.wasm")
	text := []byte(strings.Repeat("once and again ", 300))
	pack := func(body []byte, level int) {
		t.Helper()
		if err := os.WriteFile(name, body, 0o644); err != nil {
			t.Fatal(err)
		}
		if err := PackFile(name, level); err != nil {
			t.Fatal(err)
		}
	}
	read := func(ext string) []byte {
		t.Helper()
		b, err := os.ReadFile(name + ext)
		if err != nil {
			t.Fatal(err)
		}
		return b
	}
	pack(text, 5)
	if string(unpack(t, "br", read(".br"))) != string(text) || string(unpack(t, "gzip", read(".gz"))) != string(text) {
		t.Fatal("other content")
	}
	// A mark in the result shows whether it was made again.
	if err := os.WriteFile(name+".br", []byte("mark"), 0o644); err != nil {
		t.Fatal(err)
	}
	pack(text, 5)
	if string(read(".br")) != "mark" {
		t.Error("packed again although nothing changed")
	}
	pack(text, 0)
	if string(read(".br")) == "mark" {
		t.Error("not packed again for the best level")
	}
	best := read(".br")
	pack(text, 5)
	if string(read(".br")) != string(best) {
		t.Error("the best level was replaced by a lesser one")
	}
	pack(append(text, '!'), 5)
	if b := unpack(t, "br", read(".br")); b[len(b)-1] != '!' {
		t.Error("not packed again although the file changed")
	}
}

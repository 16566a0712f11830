package site

import (
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"testing"
	"testing/fstest"
	"time"
)

// styled is the site with another style sheet: one asset and each document differ.
func styled(t *testing.T, sheet string) *Site {
	t.Helper()
	o := options(t, "/")
	o.Assets.(fstest.MapFS)["style.css"] = &fstest.MapFile{Data: []byte(sheet)}
	s, err := Build(o)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func styleSheets(t *testing.T, dir string) []string {
	t.Helper()
	found, err := filepath.Glob(filepath.Join(dir, "assets", "style.*.css"))
	if err != nil {
		t.Fatal(err)
	}
	return found
}

func exportOn(t *testing.T, s *Site, dir, day string, o ExportOptions) {
	t.Helper()
	var err error
	if o.now, err = time.Parse(time.DateOnly, day); err != nil {
		t.Fatal(err)
	}
	if err := s.Export(dir, o); err != nil {
		t.Fatal(err)
	}
}

// A page that is open from the version before still gets its assets, for a week
// after they were last needed; then they go, or at once when that is wanted.
func TestExportKeepsAssetsForOpenPages(t *testing.T) {
	dir := t.TempDir()
	one, two := styled(t, "p{color:red}"), styled(t, "p{color:tan}")
	for _, c := range []struct {
		day    string
		site   *Site
		clean  bool
		sheets int
	}{
		{"2026-11-01", one, false, 1},
		{"2026-11-10", two, false, 2}, // needed until today, however old it is
		{"2026-11-11", two, false, 2},
		{"2026-11-12", one, false, 2}, // back again
		{"2026-11-20", one, false, 1},
		{"2026-11-21", two, false, 2},
		{"2026-11-28", two, false, 2}, // seven days
		{"2026-11-29", two, false, 1},
		{"2026-11-30", one, false, 2},
		{"2026-11-30", one, true, 1},
	} {
		exportOn(t, c.site, dir, c.day, ExportOptions{Clean: c.clean})
		if found := styleSheets(t, dir); len(found) != c.sheets {
			t.Errorf("%s: style sheets %v, want %d", c.day, found, c.sheets)
		}
		for name := range releaseOf(t, c.site).Files {
			if f := c.site.files[name]; !isThere(filepath.Join(dir, f.diskName()), f.body()) {
				t.Errorf("%s: %s is not there, or not of this version", c.day, name)
			}
		}
	}
}

// A web server that is sending a file while it is exported anew sends the old one
// to its end: the new one is another file under the same name.
func TestExportNeverWritesIntoAFile(t *testing.T) {
	dir := t.TempDir()
	one, two := styled(t, "p{color:red}"), styled(t, "p{color:tan}")
	exportOn(t, one, dir, "2026-11-01", ExportOptions{})
	held := filepath.Join(t.TempDir(), "held")
	if err := os.Link(filepath.Join(dir, "index.html"), held); err != nil {
		t.Fatal(err)
	}
	exportOn(t, two, dir, "2026-11-02", ExportOptions{})
	if !isThere(held, one.files[""].body()) {
		t.Error("the file of the old version was written into")
	}
	if !isThere(filepath.Join(dir, "index.html"), two.files[""].body()) {
		t.Error("the new version is not there")
	}
}

// The order on disk is what keeps a phone from a mixed version: assets, then
// documents, then the worker.
func TestExportEndsWithTheWorker(t *testing.T) {
	stage := 0
	for _, f := range build(t, "/").exported() {
		of := 1
		switch {
		case strings.HasPrefix(f.name, "assets/"):
			of = 0
		case strings.HasPrefix(f.name, "worker.js"):
			of = 2
		}
		if of < stage {
			t.Errorf("%s comes too late", f.name)
		}
		stage = of
	}
	if stage != 2 {
		t.Error("the worker is not last")
	}
}

// An export that was interrupted leaves nothing that the next one trips over.
func TestExportAfterAnInterruption(t *testing.T) {
	dir := t.TempDir()
	s := build(t, "/")
	exportOn(t, s, dir, "2026-11-01", ExportOptions{})
	want := listing(t, dir)
	if err := os.Mkdir(filepath.Join(dir, stageFolder), 0o700); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(dir, stageFolder, "7"), []byte("half"), 0o600); err != nil {
		t.Fatal(err)
	}
	if err := os.Remove(filepath.Join(dir, "worker.js")); err != nil {
		t.Fatal(err)
	}
	exportOn(t, s, dir, "2026-11-01", ExportOptions{})
	if got := listing(t, dir); !slices.Equal(got, want) {
		t.Errorf("the folder holds\n%v, want\n%v", got, want)
	}
}

// Root often closes what it writes to others; the web server is another.
func TestExportCanBeReadByTheWebServer(t *testing.T) {
	defer syscall.Umask(syscall.Umask(0o077))
	dir := filepath.Join(t.TempDir(), "made", "here")
	s := build(t, "/")
	exportOn(t, s, dir, "2026-11-01", ExportOptions{})
	if err := os.Chmod(filepath.Join(dir, "index.html"), 0o600); err != nil {
		t.Fatal(err)
	}
	exportOn(t, s, dir, "2026-11-01", ExportOptions{})
	err := filepath.WalkDir(filepath.Dir(dir), func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		info, err := d.Info()
		if err != nil {
			return err
		}
		if want := map[bool]fs.FileMode{true: 0o755, false: 0o644}[d.IsDir()]; info.Mode().Perm() != want {
			t.Errorf("%s has mode %v", path, info.Mode())
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

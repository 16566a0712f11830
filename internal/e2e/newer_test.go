package e2e

import (
	"embed"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"aftercheck/app/screens"
	"aftercheck/internal/guideline"
	"aftercheck/internal/locale"
	"aftercheck/internal/site"
	"aftercheck/internal/tables"
	"aftercheck/web"
)

var registerOnce = sync.OnceFunc(screens.Register)

// exportNewer exports a site that differs in each document and in the client over
// the one in a folder, and gives its version.
func exportNewer(t *testing.T, dir, base string) string {
	t.Helper()
	registerOnce()
	file, err := tables.Encode(guideline.EmergencyTables(), locale.Tables(), guideline.Tables())
	if err != nil {
		t.Fatal(err)
	}
	o := site.Options{
		Base: base, Shell: screens.ShellPath, NotFound: "/404/", Assets: newerAssets{web.Files, newerClient(t)},
		Fallback: site.Fallback{Heading: "A newer version stopped"}, Tables: file,
		Licences: site.LicencesPage{Title: "Licences", Description: "Words", Lead: "By others", Back: "About", BackPath: "about/", InClient: "On the device.", InServer: "On the server."},
	}
	for _, p := range screens.Pages() {
		o.Pages = append(o.Pages, site.Page(p))
	}
	s, err := site.Build(o)
	if err != nil {
		t.Fatal(err)
	}
	if err := s.Export(dir, site.ExportOptions{}); err != nil {
		t.Fatal(err)
	}
	return s.Version
}

// newerClient is a folder with a client that has a word more, in a section of its
// own that no engine reads, and with its compressed forms, quickly made.
func newerClient(t *testing.T) string {
	t.Helper()
	body, err := web.Files.ReadFile("client/app.wasm")
	if err != nil {
		t.Fatal(err)
	}
	const custom = "\x00\x06\x05newer" // id 0, length 6, a name of 5 bytes
	name := filepath.Join(t.TempDir(), "app.wasm")
	if err := os.WriteFile(name, append(body, custom...), 0o644); err != nil {
		t.Fatal(err)
	}
	if err := site.PackFile(name, 1); err != nil {
		t.Fatal(err)
	}
	return filepath.Dir(name)
}

// newerAssets is the folder of served files with another client.
type newerAssets struct {
	embed.FS
	client string
}

func (a newerAssets) ReadFile(name string) ([]byte, error) {
	if rest, found := strings.CutPrefix(name, "client/app.wasm"); found {
		return os.ReadFile(filepath.Join(a.client, "app.wasm"+rest))
	}
	return a.FS.ReadFile(name)
}

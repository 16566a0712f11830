package shots

import (
	"flag"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"aftercheck/internal/e2e/browser"
	"aftercheck/internal/e2e/server"
	"aftercheck/internal/e2e/visit"
	"aftercheck/internal/locale"
	"aftercheck/internal/locale/po"
)

var (
	out       = flag.String("out", "", "folder for the pictures; without it none are made")
	languages = flag.String("languages", "", "tags with commas between; all when empty")
	ways      = flag.String("modes", "", "names of modes with commas between; all when empty")
)

// TestShots makes the pictures. It fails when a screen cannot be reached, and lists
// what is wrong in the pictures without failing: those are for looking.
func TestShots(t *testing.T) {
	if *out == "" {
		t.Skip("run `make shots`")
	}
	program := server.Start(t)
	var shots []shot
	defer func() {
		if err := writeIndex(*out, shots); err != nil {
			t.Error(err)
		}
		t.Logf("%d pictures: %s", len(shots), filepath.Join(*out, "index.html"))
	}()
	for _, l := range locale.Languages() {
		if *languages != "" && !slices.Contains(strings.Split(*languages, ","), l.Tag) {
			continue
		}
		spoken, err := po.Language(l)
		if err != nil {
			t.Fatal(err)
		}
		if err := os.RemoveAll(filepath.Join(*out, l.Tag)); err != nil {
			t.Fatal(err)
		}
		t.Run(l.Tag, func(t *testing.T) {
			v := visit.Begin(t, program.URL, browser.Options{Alone: true})
			v.Expect("404")
			w := &walk{Visit: v, t: t, base: "/"}
			if l.Tag != locale.English {
				w.base = "/" + strings.ToLower(l.Tag) + "/"
			}
			w.look = func(name string) {
				missing := untranslated(v.Browser, spoken)
				for _, m := range modes {
					if *ways != "" && !slices.Contains(strings.Split(*ways, ","), strings.ReplaceAll(m.name, ",", "")) {
						continue
					}
					m.use(v.Browser)
					s := shot{Screen: name, Language: l.Tag, Mode: m.name}
					s.File = l.Tag + "/" + strings.NewReplacer(" ", "-", ",", "").Replace(name+"."+m.name) + ".jpg"
					if err := take(v.Browser, filepath.Join(*out, s.File)); err != nil {
						t.Fatal(err)
					}
					s.Faults = append(faultsOf(v.Browser, m), missing...)
					missing = nil // once is enough
					for _, f := range s.Faults {
						t.Logf("%s, %s: %s", name, m.name, f)
					}
					shots = append(shots, s)
				}
				modes[0].use(v.Browser)
			}
			w.all()
		})
	}
}

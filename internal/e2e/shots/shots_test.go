package shots

import (
	"flag"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode"

	"aftercheck/internal/e2e/browser"
	"aftercheck/internal/e2e/server"
	"aftercheck/internal/e2e/visit"
	"aftercheck/internal/locale"
	"aftercheck/internal/locale/extract"
	"aftercheck/internal/locale/po"
)

var (
	out       = flag.String("out", "", "folder for the pictures; without it none are made")
	languages = flag.String("languages", "", "tags with commas between, or pseudo; all when empty")
	ways      = flag.String("modes", "", "names of modes with commas between; all when empty")
)

// TestShots makes the pictures. It fails when a screen cannot be reached, and lists
// what is wrong in the pictures without failing: those are for looking.
func TestShots(t *testing.T) {
	if *out == "" {
		t.Skip("run `make shots`")
	}
	var shots []shot
	defer func() {
		if err := writeIndex(*out, shots); err != nil {
			t.Error(err)
		}
		t.Logf("%d pictures: %s", len(shots), filepath.Join(*out, "index.html"))
	}()
	program := ""
	for _, l := range locale.Languages() {
		if !wanted(*languages, l.Tag) {
			continue
		}
		spoken, err := po.Language(l)
		if err != nil {
			t.Fatal(err)
		}
		if program == "" {
			program = server.Start(t).URL
		}
		album := &language{Language: l, program: program, modes: modes, isEnglish: func(text string) bool {
			return l.Tag != locale.English && strings.ContainsFunc(text, unicode.IsLetter) && spoken.Text(text) != text
		}}
		t.Run(l.Tag, func(t *testing.T) { shots = append(shots, album.shoot(t)...) })
	}
	program = ""
	for _, l := range extract.PseudoLanguages() {
		if !wanted(*languages, l.Tag) && !wanted(*languages, "pseudo") {
			continue
		}
		if program == "" {
			program = server.StartBuilt(t, pseudoProgram(t)).URL
		}
		album := &language{Language: l, program: program, modes: pseudoModes(), isEnglish: isEnglish}
		t.Run(l.Tag, func(t *testing.T) { shots = append(shots, album.shoot(t)...) })
	}
}

// wanted tells whether a name is in a list with commas between, or the list is empty.
func wanted(list, name string) bool {
	return list == "" || slices.Contains(strings.Split(list, ","), name)
}

// A language is one whose pictures are made.
type language struct {
	locale.Language
	program   string // that serves it
	modes     []mode
	isEnglish func(text string) bool // a text that is not in the language, and should be
}

// shoot makes the pictures of a language.
func (l *language) shoot(t *testing.T) []shot {
	if err := os.RemoveAll(filepath.Join(*out, l.Tag)); err != nil {
		t.Fatal(err)
	}
	v := visit.Begin(t, l.program, browser.Options{Alone: true})
	v.Expect("404")
	w := &walk{Visit: v, t: t, base: "/"}
	if l.Folder() != "" {
		w.base = "/" + l.Folder() + "/"
	}
	var shots []shot
	w.look = func(name string) {
		missing := untranslated(v.Browser, l.isEnglish)
		for _, m := range l.modes {
			if !wanted(*ways, strings.ReplaceAll(m.name, ",", "")) {
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
	return shots
}

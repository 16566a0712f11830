package extract

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"

	"github.com/leonelquinteros/gotext"
)

// Folder is where the PO files are, from the top of the repository: one for each
// language, named after its tag.
const Folder = "internal/locale/po"

// A File is a PO file. Its entries are found by the text for many of a plural, or by
// the text.
type File struct {
	Tag     string // of its language
	Header  []string
	Forms   int // how many a plural has
	Entries map[string]Translated
	// Negation finds the words for "not"; nil when the head names none.
	Negation *regexp.Regexp
	// Times find the words for the units of time; nil when the head does not name them.
	Times []*regexp.Regexp
}

// Translated is an entry of a PO file.
type Translated struct {
	Text, Plural string
	// Said are the translation, or those of each form of a plural. Empty ones are
	// not translated yet.
	Said []string
}

// Files reads all PO files.
func Files(top string) ([]*File, error) {
	names, err := filepath.Glob(filepath.Join(top, Folder, "*.po"))
	if err != nil {
		return nil, err
	}
	var files []*File
	for _, name := range names {
		text, err := os.ReadFile(name)
		if err != nil {
			return nil, err
		}
		f, err := Read(strings.TrimSuffix(filepath.Base(name), ".po"), text)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		files = append(files, f)
	}
	return files, nil
}

// Read reads the text of a PO file.
func Read(tag string, text []byte) (*File, error) {
	f := &File{Tag: tag, Entries: map[string]Translated{}}
	// The library gives the head as a map, without its order.
	head, _, _ := strings.Cut(string(text), "\n\n")
	for line := range strings.Lines(head) {
		if line = strings.TrimSpace(line); strings.HasPrefix(line, `"`) {
			f.Header = append(f.Header, line)
		}
	}
	po := gotext.NewPo()
	po.Parse(text)
	domain := po.GetDomain()
	if _, err := fmt.Sscanf(domain.Headers.Get("Plural-Forms"), "nplurals=%d", &f.Forms); err != nil {
		return nil, fmt.Errorf("the head has no Plural-Forms")
	}
	f.Negation = negation(domain.Headers.Get("X-Negations"))
	f.Times = times(domain.Headers.Get("X-Times"))
	for id, t := range domain.GetTranslations() {
		if id == "" {
			continue
		}
		e := Translated{Text: id, Plural: t.PluralID}
		n := 1
		if e.Plural != "" {
			n = f.Forms
		}
		for i := range n {
			e.Said = append(e.Said, t.Trs[i])
		}
		f.Entries[e.key()] = e
	}
	return f, nil
}

func (e Translated) key() string {
	if e.Plural != "" {
		return e.Plural
	}
	return e.Text
}

// Complete tells whether it is translated, in every form.
func (e Translated) Complete() bool { return len(e.Said) > 0 && !slices.Contains(e.Said, "") }

// Compare says in which texts a file differs from those that the app shows: missing
// are not translated, stale are in the file only, and unused count otherwise than the
// app, so that it never asks for them: a plural for a plain text, or another form for
// one.
func (f *File) Compare(all []Entry) (missing, stale, unused []string) {
	shown := map[string]bool{}
	for _, e := range all {
		shown[e.Key()] = true
		t, ok := f.Entries[e.Key()]
		switch {
		case ok && (t.Text != e.Text || t.Plural != e.Plural):
			unused = append(unused, t.Text)
		case !t.Complete():
			missing = append(missing, e.Text)
		}
	}
	for key := range f.Entries {
		if !shown[key] {
			stale = append(stale, key)
		}
	}
	slices.Sort(stale)
	return missing, stale, unused
}

// Update writes a file as it should be: with all texts in the order of the app, what
// is translated, and nothing else.
func (f *File) Update(all []Entry) []byte {
	var b strings.Builder
	b.WriteString("msgid \"\"\nmsgstr \"\"\n")
	for _, line := range f.Header {
		b.WriteString(line + "\n")
	}
	for _, e := range all {
		b.WriteString("\n")
		if e.Context != "" {
			b.WriteString("#. " + e.Context + "\n")
		}
		for where := range strings.FieldsSeq(e.Where) {
			b.WriteString("#: " + where + "\n")
		}
		t := f.Entries[e.Key()]
		if t.Text != e.Text || t.Plural != e.Plural {
			t.Said = nil
		}
		said := func(i int) string {
			if i < len(t.Said) {
				return quote(t.Said[i])
			}
			return `""`
		}
		b.WriteString("msgid " + quote(e.Text) + "\n")
		if e.Plural == "" {
			b.WriteString("msgstr " + said(0) + "\n")
			continue
		}
		b.WriteString("msgid_plural " + quote(e.Plural) + "\n")
		for i := range f.Forms {
			fmt.Fprintf(&b, "msgstr[%d] %s\n", i, said(i))
		}
	}
	return []byte(b.String())
}

var escaped = strings.NewReplacer(`\`, `\\`, `"`, `\"`, "\n", `\n`, "\t", `\t`)

func quote(text string) string { return `"` + escaped.Replace(text) + `"` }

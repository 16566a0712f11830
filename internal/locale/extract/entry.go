package extract

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"aftercheck/internal/handover"
	"aftercheck/internal/locale"
)

// Entry is a text that the app shows.
type Entry struct {
	// Text is the English text, the key of its translations; of a plural, the format
	// for one.
	Text string
	// Plural is the format for many; empty for what is not a plural. It is the key of
	// a plural's translations.
	Plural string
	// Context says where it stands, for a translator: a question, a function.
	Context string
	// Where are the files, from the top of the repository, with spaces between.
	Where string
}

// Key is what the text is looked up by.
func (e *Entry) Key() string {
	if e.Plural != "" {
		return e.Plural
	}
	return e.Text
}

// All are all texts, each once, those of the guideline first. It reads the source,
// so it works in the repository only.
func All() ([]Entry, error) {
	top, err := Top()
	if err != nil {
		return nil, err
	}
	all := list{seen: map[string]int{}}
	all.add(guidelineTexts()...)
	sources, err := sourceTexts(top)
	if err != nil {
		return nil, err
	}
	all.add(sources...)
	for _, t := range handover.Texts() {
		all.add(Entry{Text: t, Context: "summary for staff: a label, what is denied, or a clinical term", Where: "internal/handover"})
	}
	for _, o := range locale.LeftOut() {
		all.add(Entry{Text: o.Country, Context: "a country", Where: "internal/locale"})
	}
	all.add(alsoShown...)
	return all.entries, nil
}

// Top is the top of the repository that holds the working directory.
func Top() (string, error) {
	dir, err := os.Getwd()
	if err != nil {
		return "", err
	}
	for {
		if _, err := os.Stat(filepath.Join(dir, "go.mod")); err == nil {
			return dir, nil
		}
		up := filepath.Dir(dir)
		if up == dir {
			return "", fmt.Errorf("extract: no go.mod above the working directory")
		}
		dir = up
	}
}

// list keeps each key once.
type list struct {
	entries []Entry
	seen    map[string]int // where in entries each key is
}

func (l *list) add(entries ...Entry) {
	for _, e := range entries {
		e.Text, e.Plural = strings.TrimSpace(e.Text), strings.TrimSpace(e.Plural)
		key := e.Key()
		if key == "" {
			continue
		}
		at, known := l.seen[key]
		if !known {
			l.seen[key] = len(l.entries)
			l.entries = append(l.entries, e)
			continue
		}
		if first := &l.entries[at]; !slices.Contains(strings.Fields(first.Where), e.Where) {
			first.Where += " " + e.Where
		}
	}
}

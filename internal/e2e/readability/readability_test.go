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
	"aftercheck/internal/locale/extract"
)

type group struct {
	name         string
	where, files *regexp.Regexp
	limit        float64
	least        int // how many texts there must be
}

// groups are texts of one purpose, by the place in the guideline or the file that they
// stand in, and the school grade (US, Flesch-Kincaid) that all of them together may
// need: 6 is an age of 11. A text belongs to the first that it fits.
var groups = []group{
	{"questions", regexp.MustCompile(`\b(Question|Option) [^,:]*: (Text|Help|None|Steps|Unsure|Under)$`), nil, 6, 350},
	{"what to do", regexp.MustCompile(`(Complication|Care) [^,:]*: (Do|Not|Help|Watch|Unsure|Title)$|^Level.*: (Title|Lead|Help|Recheck)$|^EmergencyGroup.*: (Say|Signs)$`), nil, 6, 800},
	{"guide", regexp.MustCompile(`Complication [^,:]*: (Name|Summary|Looks|Often|Usually|Recheck|Clinic|Text|Sign|Lasts)$|^Term`), nil, 8, 700},
	{"course and aftercare card", regexp.MustCompile(`^(timeline|CardSpan|TimeCourse|Picture)\b`), regexp.MustCompile(`app/parts/(aftercare_card|timeline)|app/screens/(card|course)\.go|internal/clinic/aftercare\.go`), 6, 80},
	{"start, emergency, calling", nil, regexp.MustCompile(`app/screens/(start|emergency|country|whom)\.go|app/parts/(call|help|care|country|whom)\.go|internal/guideline/someone\.go|internal/locale/(lines|number|names)`), 6, 40},
	{"reasons", regexp.MustCompile(`(Complication|RedFlag|Rule|Modifier|SharedSign|Floor|StepDown|Level|Tell|CrisisLine|Change)\b`), nil, 6, 400},
	{"before and after treatment", regexp.MustCompile(`^Prepare`), regexp.MustCompile(`(app/screens|app/parts|internal/guideline)/prepare\.go`), 6, 80},
	{"evidence and figures", regexp.MustCompile(`^(Correction|Doubt|Reference)`), regexp.MustCompile(`app/screens/(evidence|howwell)|internal/guideline/proved\.go`), 8, 150},
	{"accessibility statement", nil, regexp.MustCompile(`app/screens/accessibility\.go`), 6, 20},
	{"for the clinic and its staff", nil, regexp.MustCompile(`internal/(clinic|handover)|app/screens/(make|sheet|handover)`), 8, 100},
	{"other pages, messages, mistakes", nil, regexp.MustCompile(`^(app|internal)/`), 6, 200},
}

func groupOf(e extract.Entry) int {
	return slices.IndexFunc(groups, func(g group) bool {
		return g.where != nil && g.where.MatchString(e.Context) || g.files != nil && g.files.MatchString(e.Where)
	})
}

// Every text that the app shows is measured.
func TestReadingAge(t *testing.T) {
	node := need.Program(t, "install Node", "node")
	need.File(t, "run `npm ci --ignore-scripts` in internal/e2e", filepath.Join("..", "node_modules", "syllable", "package.json"))
	all, err := extract.All()
	if err != nil {
		t.Fatal(err)
	}
	texts := make([][]string, len(groups))
	for _, e := range all {
		// "Yes" and "Neck" would make all of them look easier than they are.
		if len(strings.Fields(e.Key())) < 6 {
			continue
		}
		i := groupOf(e)
		if i < 0 {
			t.Errorf("%q (%s) belongs to nothing that is measured", e.Text, e.Where)
			continue
		}
		texts[i] = append(texts[i], e.Key())
	}
	for i, g := range groups {
		if len(texts[i]) < g.least {
			t.Errorf("%s: only %d texts", g.name, len(texts[i]))
			continue
		}
		grades := grade(t, node, texts[i])
		whole, each := grades[len(texts[i])], grades[:len(texts[i])]
		order := make([]int, len(each))
		sum := 0.0
		for i := range order {
			order[i] = i
			sum += each[i].Grade
		}
		slices.SortFunc(order, func(a, b int) int { return int(100 * (each[b].Grade - each[a].Grade)) })
		t.Logf("%s: grade %.1f of %d texts, %.1f words a sentence; of single ones mean %.1f, median %.1f, one in ten above %.1f", g.name, whole.Grade, len(each),
			float64(whole.Word)/float64(whole.Sentence), sum/float64(len(each)), each[order[len(order)/2]].Grade, each[order[len(order)/10]].Grade)
		if whole.Grade > g.limit {
			t.Errorf("%s need grade %.1f, more than %.0f", g.name, whole.Grade, g.limit)
		}
		shown := 0
		for _, k := range order { // a grade of a few words says nothing
			if each[k].Word >= 12 && shown < 12 {
				t.Logf("  %4.1f  %s", each[k].Grade, texts[i][k])
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

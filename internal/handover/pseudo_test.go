package handover_test

import (
	"regexp"
	"strings"
	"testing"

	"aftercheck/internal/guideline"
	"aftercheck/internal/handover"
	"aftercheck/internal/handover/fhir"
	"aftercheck/internal/locale/extract"
	"aftercheck/internal/locale/say"
)

var (
	// ids are those of rules and complications, of which a card names some.
	ids     = regexp.MustCompile(`\b[A-Z]+[A-Z0-9]*-?[A-Z]*\d+(\.[a-z0-9-]+)*\b|\bI1\.[a-z-]+|\bnone(\.[a-z-]+)?|Botox|Dysport|Daxxify|Xeomin|Azzalure|Bocouture|Alluzience|Letybo|Jeuveau|Nuceiva|Nabota|Relfydess|Myobloc|NeuroBloc|Botulax`)
	english = regexp.MustCompile(`[A-Za-z]{2,}`)
)

// What a person hands over is in the language that they read; the record for other
// programs stays English.
func TestNothingOfASummaryIsLeftInEnglish(t *testing.T) {
	all, err := extract.All()
	if err != nil {
		t.Fatal(err)
	}
	say.Use(extract.Pseudo(all, false))
	defer say.Use(&say.Language{})
	left := map[string]bool{}
	look := func(form, text string) {
		for line := range strings.Lines(text) {
			if strings.Contains(line, extract.Later) && !left[line] {
				left[line] = true
				t.Errorf("%s: %q is in the second file of a language", form, line)
			}
			if english.MatchString(ids.ReplaceAllString(line, "")) && !left[line] {
				left[line] = true
				t.Errorf("%s: %q", form, line)
			}
		}
	}
	for _, c := range cases(t) {
		s := handover.Of(guideline.Engine(), c.Case)
		look("text", handover.Text(s))
		look("short text", handover.Short(s, handover.ShortMail))
		look("report", handover.SideEffect(s))
		card := handover.CardOf(s)
		look("card", say.Text(card.Title))
		look("card", card.When)
		for _, r := range card.Rows {
			look("card", say.Text(r.Label))
			look("card", strings.Join(say.Texts(r.Lines), "\n"))
		}
		look("card", strings.Join(say.Texts(card.Foot), "\n"))
		if record := string(fhir.Bundle(guideline.Engine(), c.Case)); strings.ContainsAny(record, "ƒɱţ") || say.Current().Tag == "" {
			t.Fatalf("%s: the record is not in English, or the language is another now", c.name())
		}
	}
}

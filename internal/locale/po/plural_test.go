package po

import (
	"fmt"
	"slices"
	"testing"

	"aftercheck/internal/locale"
	"aftercheck/internal/locale/say"

	"golang.org/x/text/feature/plural"
	"golang.org/x/text/language"
)

// cldr are the names of x/text for the plural categories.
var cldr = map[plural.Form]string{
	plural.Zero: "zero", plural.One: "one", plural.Two: "two", plural.Few: "few", plural.Many: "many", plural.Other: "other",
}

// Each language counts as CLDR says. One that counts otherwise than those in package
// say would show the wrong form, and needs its rule there first.
func TestEveryLanguageCountsAsCLDRSays(t *testing.T) {
	for _, l := range locale.Languages() {
		if l.Tag == locale.English {
			continue
		}
		tag := language.MustParse(l.Tag)
		for n := range 1201 { // beyond any number of days or checks that the app shows
			want := cldr[plural.Cardinal.MatchPlural(tag, n, 0, 0, 0, 0)]
			if got, err := formOf(l, n); err != nil || got != want {
				t.Errorf("%s: %d is %q (%v), CLDR says %q", l.Tag, n, got, err, want)
				break
			}
		}
	}
}

// formOf is the form that a language takes for a number, by a file of which each form
// is called by its name.
func formOf(l locale.Language, n int) (string, error) {
	forms := say.Forms(l.Tag)
	rule := pluralForms[len(forms)]
	if rule == "" {
		return "", fmt.Errorf("no rule for %d forms", len(forms))
	}
	file := fmt.Sprintf("msgid \"\"\nmsgstr \"\"\n\"Language: %s\\n\"\n\"Plural-Forms: %s\\n\"\n\nmsgid \"one\"\nmsgid_plural \"more\"\n", l.Tag, rule)
	for i, form := range forms {
		file += fmt.Sprintf("msgstr[%d] %q\n", i, form)
	}
	spoken, err := Read(l, []byte(file))
	if err != nil {
		return "", err
	}
	form := spoken.Plural(n, "one", "more")
	if !slices.Contains(forms, form) {
		return "", fmt.Errorf("shows %q", form)
	}
	return form, nil
}

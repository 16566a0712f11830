package po

import (
	"fmt"
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
		spoken, err := namingForms(l)
		if err != nil {
			t.Errorf("%s: %v", l.Tag, err)
			continue
		}
		for n := range 1201 { // beyond any number of days or checks that the app shows
			want := cldr[plural.Cardinal.MatchPlural(tag, n, 0, 0, 0, 0)]
			if got := spoken.Plural(n, "one", "more"); got != want {
				t.Errorf("%s: %d is %q, CLDR says %q", l.Tag, n, got, want)
				break
			}
		}
	}
}

// namingForms is a language of which each plural form is called by its name.
func namingForms(l locale.Language) (*say.Language, error) {
	forms := say.Forms(l.Tag)
	file := fmt.Sprintf("msgid \"\"\nmsgstr \"\"\n\"Language: %s\\n\"\n\"Plural-Forms: %s\\n\"\n\nmsgid \"one\"\nmsgid_plural \"more\"\n", l.Tag, pluralForms[len(forms)])
	for i, form := range forms {
		file += fmt.Sprintf("msgstr[%d] %q\n", i, form)
	}
	return Read(l, []byte(file))
}

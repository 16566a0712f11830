package parts

import (
	"strings"

	"aftercheck/app/parts/html"

	"aftercheck/internal/guideline"
	"aftercheck/internal/locale/say"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
)

// GuidelineOf names the guideline of that version, and says who has reviewed it.
func GuidelineOf(version string) string {
	return say.Textf("Guideline of %[1]s. %[2]s", version, say.Text(guideline.Review))
}

// Disclaimer is that sentence about what a page is not, before its guideline.
func Disclaimer(text, version string) app.UI {
	return html.P().Class("disclaimer").Text(say.Sentences(say.Text(text), GuidelineOf(version)))
}

// Filled is a sentence with elements in it, a link for instance: its gaps are %[1]s
// and so on, so that a translation can put them elsewhere.
func Filled(english string, gaps ...app.UI) []app.UI {
	each := make([][]app.UI, len(gaps))
	for i := range gaps {
		each[i] = gaps[i : i+1]
	}
	return FilledIn(english, each...)
}

// Listed adds an item to a list in a sentence.
func Listed(list, item []app.UI) []app.UI {
	if len(list) == 0 {
		return item
	}
	return FilledIn("%[1]s, %[2]s", list, item)
}

// FilledIn is [Filled] with several elements in a gap.
func FilledIn(english string, gaps ...[]app.UI) []app.UI {
	var out []app.UI
	text := func(s string) {
		if s != "" {
			out = append(out, app.Text(s))
		}
	}
	before, rest, found := strings.Cut(say.Text(english), "%[")
	for text(before); found; text(before) {
		out = append(out, gaps[rest[0]-'1']...)
		before, rest, found = strings.Cut(rest[len("1]s"):], "%[")
	}
	return out
}

package parts

import (
	"strings"
	"time"

	"aftercheck/app/parts/html"

	"aftercheck/internal/guideline"
	"aftercheck/internal/locale/say"
	"aftercheck/internal/triage"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
)

// GuidelineOf names the guideline of that version, and says who has reviewed it.
func GuidelineOf(version string) string {
	return say.Textf("Guideline of %[1]s. %[2]s", version, say.Text(guideline.Review))
}

// Disclaimer is that sentence about what a page is not, before its guideline.
func Disclaimer(text, version string) app.UI {
	return html.P().Class("disclaimer").Body(Whole(say.Sentences(say.Text(text), GuidelineOf(version)))...)
}

// Whole is a text of which no line parts a date that is written 2026-11-22: at hyphens
// lines end. The dates have no letters of their own for it, so they are copied as they are.
func Whole(text string) []app.UI {
	var out []app.UI
	plain := func(text string) {
		if text != "" {
			out = append(out, app.Text(text))
		}
	}
	const long = len(time.DateOnly)
	done := 0
	for at := 0; at+long <= len(text); at++ {
		if text[at+4] != '-' || text[at+7] != '-' {
			continue
		}
		if date := text[at : at+long]; isDate(date) {
			plain(text[done:at])
			out = append(out, html.Span().Class("unbroken").Text(date))
			done = at + long
		}
	}
	plain(text[done:])
	return out
}

func isDate(text string) bool {
	_, err := triage.ParseDate(text)
	return err == nil
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

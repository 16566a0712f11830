package parts

import (
	"strings"

	"aftercheck/app/parts/html"
	"aftercheck/app/parts/link"
	"aftercheck/internal/locale/say"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
)

// languagesID is the list of languages at the foot of every page.
const languagesID = "languages"

// languages leads to the page of a path in the other languages, each by its own name,
// so that who cannot read this one finds it. They are plain links, which work before
// and without the client; boot.js keeps the choice, and looks at the address once more
// when one is tapped. Nothing where there is one only.
func languages(path string) app.UI {
	if len(link.Languages()) < 2 {
		return nil
	}
	var lines []app.UI
	for _, l := range link.Languages() {
		to := link.InLanguage(l, path).Text(l.Name)
		if l.Tag == say.Current().Lang() {
			to = to.Aria("current", "true")
		}
		lines = append(lines, html.Li().Body(to))
	}
	return html.Nav().ID(languagesID).Class("languages").Aria("label", say.Words("Languages")).Body(Icon("globe"), html.Ul().Body(lines...))
}

// LanguagesBelow leads to the list at the foot of the page, by the names of the
// other languages; it is small, and stands where a page has room.
func LanguagesBelow() app.UI {
	names := []app.UI{Icon("globe")}
	for _, l := range link.Languages() {
		if l.Tag != say.Current().Lang() {
			// A short name: the country of a language does not matter here.
			name, _, _ := strings.Cut(l.Name, " (")
			names = append(names, html.Span().Attr("lang", l.Tag).Text(name))
		}
	}
	if len(names) < 2 {
		return nil
	}
	return html.Nav().Aria("label", say.Words("Other languages")).Body(
		link.Inside(languagesID).Class("other-languages").DataSet("action", "languages").Body(names...))
}

// TranslationState says how far the translation of this page is to be trusted. It is at the
// foot of each page, and on the start page above what is to be read;
// nothing in English. No translation has been checked by a clinician so far.
func TranslationState() app.UI {
	if say.Current().Tag == "" {
		return nil
	}
	return html.P().Class("small", "translation").DataSet("review", "none").
		Text(say.Words("This translation has not yet been checked by a clinician who speaks it."))
}

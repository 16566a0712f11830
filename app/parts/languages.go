package parts

import (
	"strings"

	"aftercheck/app/parts/html"
	"aftercheck/app/parts/link"
	"aftercheck/internal/locale"
	"aftercheck/internal/locale/say"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
)

// languagesID is the list of languages at the foot of every page.
const languagesID = "languages"

// missingPath is where the document for unknown addresses is made.
const missingPath = "/404/"

// Languages leads to this same page in the other languages, each by its own name,
// so that who cannot read this one finds it. They are plain links, which work before
// and without the client; boot.js keeps the choice. Nothing where there is one only.
func Languages() app.UI {
	if len(link.Languages()) < 2 {
		return nil
	}
	return html.Nav().ID(languagesID).Class("languages").Aria("label", say.Text("Languages")).Body(Icon("globe"), &languageList{})
}

// languageList knows which page it is on.
type languageList struct {
	app.Compo
	path string
}

// OnPreRender asks for the path where there is no window.
func (c *languageList) OnPreRender(ctx app.Context) {
	if c.path = ctx.Page().URL().Path; c.path == missingPath {
		c.path = "/" // there is one document for all that does not exist
	}
}

// Render shows the list. boot.js looks at the address once more when one is tapped.
func (c *languageList) Render() app.UI {
	path := c.path
	if app.IsClient {
		path = link.Path(app.Window().URL())
	}
	var lines []app.UI
	for _, l := range link.Languages() {
		to := link.InLanguage(l, path).Text(l.Name)
		if isCurrent(l) {
			to = to.Aria("current", "true")
		}
		lines = append(lines, html.Li().Body(to))
	}
	return html.Ul().Body(lines...)
}

func isCurrent(l locale.Language) bool {
	return l.Tag == say.Current().Tag || l.Tag == locale.English && say.Current().Tag == ""
}

// LanguagesBelow leads to the list at the foot of the page, by the names of the
// other languages; it is small, and stands where a page has room.
func LanguagesBelow() app.UI {
	var names []app.UI
	for _, l := range link.Languages() {
		if !isCurrent(l) {
			// A short name: the country of a language does not matter here.
			name, _, _ := strings.Cut(l.Name, " (")
			names = append(names, html.Span().Attr("lang", l.Tag).Text(name))
		}
	}
	if len(names) == 0 {
		return nil
	}
	return html.Nav().Aria("label", say.Words("Other languages")).Body(
		link.Inside(languagesID).Class("other-languages").DataSet("action", "languages").Body(append([]app.UI{Icon("globe")}, names...)...))
}

// TranslationState says how far the translation of this page is to be trusted. It is at the
// foot of each page, and on the start page above what is to be read;
// nothing in English. No translation has been checked by a clinician so far.
func TranslationState() app.UI {
	if say.Current().Tag == "" {
		return nil
	}
	return html.P().Class("small", "translation").DataSet("review", "none").
		Text(say.Text("This translation has not yet been checked by a clinician who speaks it."))
}

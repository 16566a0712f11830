package link

import (
	"strings"

	"aftercheck/app/parts/html"
	"aftercheck/internal/locale"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
)

// Languages are those that this site can be read in, English first. A host may
// offer fewer than there are; the document tells the client the names of their files.
func Languages() []locale.Language {
	if len(inClient) > 0 {
		return inClient
	}
	files := " " + app.Getenv("AFTERCHECK_LANGUAGES")
	var list []locale.Language
	for _, l := range locale.Languages() {
		if l.Tag == locale.English || strings.Contains(files, " assets/"+l.Folder()+".") {
			list = append(list, l)
		}
	}
	if app.IsClient {
		inClient = list
	}
	return list
}

// inClient are those of the page, which stay the same.
var inClient []locale.Language

// InLanguage links to a screen in another language, where another document
// stands for it. boot.js keeps what the person chose.
func InLanguage(l locale.Language, path string) html.Element {
	folder := l.Folder()
	if folder != "" {
		folder = "/" + folder
	}
	return to(SiteAddress(folder+path)).Attr("lang", l.Tag).Attr("hreflang", l.Tag).DataSet("language", l.Tag)
}

// Shared links to a document that there is in English only, at one address.
func Shared(path string) html.Element { return to(SiteAddress(path)).Attr("hreflang", locale.English) }

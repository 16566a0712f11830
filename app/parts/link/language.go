package link

import (
	"slices"
	"strings"
	"sync"

	"aftercheck/app/parts/html"
	"aftercheck/internal/locale"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
)

// Languages are those that this site can be read in, English first. A host may
// offer fewer than there are; the document tells the client the names of their files.
func Languages() []locale.Language {
	if app.IsServer {
		return readLanguages()
	}
	return clientLanguages()
}

var clientLanguages = sync.OnceValue(readLanguages)

func readLanguages() []locale.Language {
	names := strings.Fields(app.Getenv("AFTERCHECK_LANGUAGES"))
	return slices.DeleteFunc(slices.Clone(locale.Languages()), func(l locale.Language) bool {
		return l.Tag != locale.English && !slices.ContainsFunc(names, func(name string) bool {
			return strings.HasPrefix(name, "assets/"+l.Folder()+".")
		})
	})
}

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

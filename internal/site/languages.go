package site

import (
	"fmt"
	"slices"
	"strings"

	"aftercheck/internal/locale"
	"aftercheck/internal/locale/say"
)

// A Language is one that the site can be read in besides English: every page has a
// document of its own in it, under a folder of its own. What is not a document is
// the same for all languages and stands once, where it is for English.
type Language struct {
	locale.Language
	// Spoken says the texts when the documents are made.
	Spoken *say.Language
	// File is what the client reads to say the texts, by whatever the client is
	// made of.
	File []byte
	// Rest is what it reads after that, for pages that are seldom opened.
	Rest []byte
	// Fallback is shown when the client cannot run.
	Fallback Fallback
}

// english is the language of the site itself, as one of them.
func (o Options) english() Language {
	return Language{Language: locale.Languages()[0], Spoken: &say.Language{}, Fallback: o.Fallback}
}

// spoken are all languages of the site, English first.
func (o Options) spoken() []Language { return append([]Language{o.english()}, o.Languages...) }

// folder is where the language's documents are, below the base: "es/"; "" for
// English.
func (l Language) folder() string {
	if f := l.Folder(); f != "" {
		return f + "/"
	}
	return ""
}

func (l Language) dir() string {
	if l.Right {
		return "rtl"
	}
	return "ltr"
}

// pages are those that have a document in the language. A server knows one
// document for all addresses that do not exist, and that one is in English.
func (o Options) pages(l Language) []Page {
	if l.folder() == "" {
		return o.Pages
	}
	return slices.DeleteFunc(slices.Clone(o.Pages), func(p Page) bool { return p.Path == o.NotFound })
}

// checkLanguages refuses languages whose documents would stand in each other's
// place, or in that of something else.
func (o Options) checkLanguages() error {
	taken := map[string]bool{"": true, strings.TrimSuffix(assetFolder, "/"): true, healthName: true}
	for _, p := range o.Pages {
		first, _, _ := strings.Cut(strings.TrimPrefix(p.Path, "/"), "/")
		taken[first] = true
	}
	for _, l := range o.Languages {
		if taken[l.Folder()] {
			return fmt.Errorf("language %q: its folder %q is taken", l.Tag, l.Folder())
		}
		taken[l.Folder()] = true
	}
	return nil
}

// languageFiles are what the client reads of a language.
type languageFiles struct{ first, rest *file }

// addLanguageFiles adds what the client reads, and gives the names of the first files
// and of the second ones, with spaces between. The first part of a name is the
// language's folder: "es" of "assets/es.0123456789ab.bin".
func (s *Site) addLanguageFiles(o Options) (names, rests string, files map[string]languageFiles) {
	files = map[string]languageFiles{}
	add := func(name string, body []byte) *file {
		f := s.add(newAsset(name+".bin", body))
		f.online = true // the bundle of the language brings it
		return f
	}
	var all, seldom []string
	for _, l := range o.Languages {
		f := languageFiles{add(l.Folder(), l.File), add(l.Folder()+".seldom", l.Rest)}
		files[l.Tag] = f
		all, seldom = append(all, f.first.name), append(seldom, f.rest.name)
	}
	return strings.Join(all, " "), strings.Join(seldom, " "), files
}

// An alternate is the same page in another language.
type alternate struct{ Lang, Href string }

// alternates are the addresses of a page in all languages, and what those are
// given who speak none of them. Search engines take whole addresses only: there are
// none where the origin is not known. The host that a request names is no origin: a
// proxy may have put its own there, and with it the scheme is lost.
func (s *Site) alternates(o Options, path string) []alternate {
	if len(o.Languages) == 0 || path == o.NotFound || o.Origin == "" {
		return nil
	}
	var all []alternate
	for _, l := range o.spoken() {
		all = append(all, alternate{l.Tag, o.Origin + s.Base + l.folder() + strings.TrimPrefix(path, "/")})
	}
	return append(all, alternate{"x-default", all[0].Href})
}

// A languageBundle is all that a device keeps for a language: its documents, and
// the sums of the files that go with them.
type languageBundle struct {
	Files     map[string]string `json:"files"`
	Documents map[string]string `json:"documents"`
}

// addLanguageBundle adds the bundle of a language. It is checked as a whole, so
// that the worker need not know the sum of each document in each language.
func (s *Site) addLanguageBundle(l Language, english []string, files ...*file) (*file, error) {
	b := languageBundle{map[string]string{}, map[string]string{}}
	for _, name := range english {
		if f := s.files[l.folder()+name]; f != nil {
			b.Documents[f.name] = withoutPath(name, f.body())
		}
	}
	for _, f := range files {
		b.Files[f.name] = f.hash
	}
	body, err := plainJSON(b)
	if err != nil {
		return nil, err
	}
	f := s.add(newAsset(l.Folder()+".json", body))
	f.online, f.oneOfMany = true, true // its parts are kept, not itself
	return f, nil
}

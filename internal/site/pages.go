package site

import (
	"bytes"
	"errors"
	"fmt"
	"strings"

	"aftercheck/internal/locale/say"
)

// versionMark stands in for the version while the site is made: the version is a
// hash over documents, and documents show the version.
const versionMark = "@aftercheck-version@"

// A madeLanguage is what the pages of a language were made into.
type madeLanguage struct {
	Language
	screens  []screen // of Options.pages
	manifest *file
	file     *file // what the client reads; nil for English
	rest     *file // what it reads after that
}

// render makes the pages of all languages, English first. What go-app is told
// stays in the process, so English is rendered last.
func (s *Site) render(o Options, layout document, icons, shots []picture) ([]madeLanguage, error) {
	if len(o.Pages) == 0 || o.Pages[0].Path != "/" {
		return nil, errors.New(`the first page must be "/"`)
	}
	rendering.Lock()
	defer rendering.Unlock()
	before := say.Current()
	defer say.Use(before)
	spoken := o.spoken()
	made := make([]madeLanguage, len(spoken))
	for i := len(spoken) - 1; i >= 0; i-- {
		l := spoken[i]
		say.Use(l.Spoken)
		screens, err := renderAll(newRenderer(l, layout), o.pages(l))
		if err != nil {
			return nil, fmt.Errorf("in %s: %w", l.Name, err)
		}
		m, err := newManifest(o.Base, l, screens[0], icons, shots)
		if err != nil {
			return nil, err
		}
		made[i] = madeLanguage{Language: l, screens: screens, manifest: s.add(m)}
	}
	return made, nil
}

func renderAll(r *renderer, pages []Page) ([]screen, error) {
	screens := make([]screen, len(pages))
	for i, p := range pages {
		if !strings.HasPrefix(p.Path, "/") || !strings.HasSuffix(p.Path, "/") {
			return nil, fmt.Errorf("page %q: want a path that begins and ends with a slash", p.Path)
		}
		var err error
		if screens[i], err = r.render(p.Path); err != nil {
			return nil, err
		}
		if screens[i].title == "" || screens[i].description == "" {
			return nil, fmt.Errorf("page %s has no title or no description", p.Path)
		}
	}
	return screens, nil
}

// notFoundName is where static web servers look for the page that says so.
const notFoundName = "404.html"

// documentName is the name of the file for a page.
func (o Options) documentName(path string) string {
	if path == o.NotFound {
		return notFoundName
	}
	return strings.TrimPrefix(path, "/")
}

// addDocuments writes the documents, once the version is known that they show.
func (s *Site) addDocuments(o Options, layout document, made []madeLanguage) error {
	var all []*file
	for _, l := range made {
		layout.Home, layout.Dir, layout.Fallback = o.Base+l.folder(), l.dir(), l.Fallback
		if layout.Language = l.Folder(); l.file != nil {
			layout.LanguageSum = l.file.integrity()
		}
		for i, p := range o.pages(l.Language) {
			layout.screen, layout.Alternates = l.screens[i], s.alternates(o, p.Path)
			layout.landing = p.Landing
			body, err := layout.bytes()
			if err != nil {
				return err
			}
			all = append(all, &file{name: l.folder() + o.documentName(p.Path), oneOfMany: l.file != nil, forms: forms{plain: body}})
			l.screens[i].html = "" // it is in the document now: a thousand of them need not stand here twice
		}
	}
	s.Version = s.hashWith(all)
	for _, d := range all {
		if s.files[d.name] != nil {
			return fmt.Errorf("page /%s is listed twice", d.name)
		}
		if d.name == healthName+"/" {
			return fmt.Errorf("page /%s stands where the server says how it is", d.name)
		}
		f := s.add(newFile(d.name, bytes.ReplaceAll(d.plain, []byte(versionMark), []byte(s.Version))))
		f.oneOfMany, d.plain = d.oneOfMany, nil // as above
	}
	s.notFound = s.files[notFoundName]
	if s.notFound == nil || s.files[o.documentName(o.Shell)] == nil {
		return errors.New("the pages for the shell and for unknown addresses must be among the pages")
	}
	return nil
}

// hashWith is a short hash over the files so far and the documents to come.
func (s *Site) hashWith(documents []*file) string {
	var b strings.Builder
	for _, name := range s.names() {
		b.WriteString(name + " " + s.files[name].hash + "\n")
	}
	for _, d := range documents {
		b.WriteString(d.name + " " + digest(d.plain) + "\n")
	}
	return digest([]byte(b.String()))[:8]
}

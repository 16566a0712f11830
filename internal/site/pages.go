package site

import (
	"bytes"
	"errors"
	"fmt"
	"strings"
)

// versionMark stands in for the version while the site is made: the version is a
// hash over documents, and documents show the version.
const versionMark = "@aftercheck-version@"

func renderAll(o Options, pictures string) ([]screen, error) {
	if len(o.Pages) == 0 || o.Pages[0].Path != "/" {
		return nil, errors.New(`the first page must be "/"`)
	}
	rendering.Lock()
	defer rendering.Unlock()
	r := newRenderer(o.Base, versionMark, pictures)
	screens := make([]screen, len(o.Pages))
	for i, p := range o.Pages {
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
func (s *Site) addDocuments(o Options, layout document, screens []screen) error {
	all := make([][]byte, len(screens))
	for i := range screens {
		layout.screen = screens[i]
		var err error
		if all[i], err = layout.bytes(); err != nil {
			return err
		}
	}
	s.Version = s.hashWith(all)
	for i, p := range o.Pages {
		body := bytes.ReplaceAll(all[i], []byte(versionMark), []byte(s.Version))
		name := o.documentName(p.Path)
		if s.files[name] != nil {
			return fmt.Errorf("page %s is listed twice", p.Path)
		}
		if name == healthName+"/" {
			return fmt.Errorf("page %s stands where the server says how it is", p.Path)
		}
		s.add(newFile(name, body))
	}
	s.notFound = s.files[notFoundName]
	if s.notFound == nil || s.files[o.documentName(o.Shell)] == nil {
		return errors.New("the pages for the shell and for unknown addresses must be among the pages")
	}
	return nil
}

// hashWith is a short hash over the files so far and the documents to come.
func (s *Site) hashWith(documents [][]byte) string {
	var b strings.Builder
	for _, name := range s.names() {
		b.WriteString(name + " " + s.files[name].hash + "\n")
	}
	for _, d := range documents {
		b.WriteString(digest(d) + "\n")
	}
	return digest([]byte(b.String()))[:8]
}

package site

import (
	"bytes"
	"encoding/json"
	"errors"
	"io/fs"
	"strings"
)

// A release is what the worker keeps as one version; web/worker.js describes it.
type release struct {
	Version   string            `json:"version"`
	Shell     string            `json:"shell"`
	Documents []string          `json:"documents"`
	Bundle    string            `json:"bundle"`
	Files     map[string]string `json:"files"`
	// Languages are the bundles of the other languages by their folders: the name,
	// and the sum of the content.
	Languages map[string][2]string `json:"languages,omitempty"`
}

// workerName is the worker's name, in the folder of served files and in the site:
// a browser asks for the next version where it found the first.
const workerName = "worker.js"

// releaseMark is the place in worker.js where the release goes.
var releaseMark = []byte("/* release */ null")

// newWorker puts the release into the worker's source. Its version stands for
// every byte of it: the worker names its cache after it, so two versions that
// differ anywhere can never share one.
func newWorker(source []byte, r release) (*file, error) {
	if bytes.Count(source, releaseMark) != 1 {
		return nil, errors.New("worker.js has no place for the release")
	}
	all, err := json.Marshal(r)
	if err != nil {
		return nil, err
	}
	r.Version = digest(append(all, source...))[:12]
	b, err := json.Marshal(r)
	if err != nil {
		return nil, err
	}
	return newFile(workerName, bytes.Replace(source, releaseMark, append([]byte("/* release */ "), b...), 1)), nil
}

// addWorker adds the worker last: it lists what a device keeps.
func (s *Site) addWorker(o Options, made []madeLanguage) error {
	if o.KillSwitch {
		return s.addKillSwitch(o.Assets)
	}
	source, err := fs.ReadFile(o.Assets, workerName)
	if err != nil {
		return err
	}
	r := release{Shell: o.documentName(o.Shell), Documents: []string{}, Files: map[string]string{}}
	for _, p := range o.Pages {
		name := o.documentName(p.Path)
		if (p.Precache || p.Path == o.Shell) && name != notFoundName {
			r.Documents = append(r.Documents, name)
			r.Files[name] = s.files[name].hash
		}
	}
	r.Documents = append(r.Documents, licencesName)
	r.Files[licencesName] = s.files[licencesName].hash
	for name, f := range s.files {
		if f.kind != types[".html"] && !f.online {
			r.Files[name] = f.hash
		}
	}
	bundle, err := s.newBundle(r.Documents)
	if err != nil {
		return err
	}
	r.Bundle = s.add(bundle).name
	r.Languages = map[string][2]string{}
	for _, l := range made[1:] {
		b, err := s.addLanguageBundle(l.Language, r.Documents, l.file, l.rest, l.manifest)
		if err != nil {
			return err
		}
		r.Languages[l.Folder()] = [2]string{b.name, b.hash}
	}
	f, err := newWorker(source, r)
	if err != nil {
		return err
	}
	s.add(f)
	return nil
}

// newBundle puts the documents that a device keeps into one file. They are much
// alike, so together they weigh a quarter of what they weigh one by one.
func (s *Site) newBundle(documents []string) (*file, error) {
	texts := map[string]string{}
	for _, name := range documents {
		texts[name] = withoutPath(name, s.files[name].body())
	}
	body, err := plainJSON(texts)
	if err != nil {
		return nil, err
	}
	f := newAsset("documents.json", body)
	f.online = true // its parts are kept, not itself
	return f, nil
}

// pathMark stands in a bundle for the document's own path. Each document leads to
// itself in every language: with the mark these links are the same in all of
// them, and cost nothing.
const pathMark = "\x01"

// withoutPath is a document as it stands in a bundle. path is that of the page in
// English, "guide/".
func withoutPath(path string, document []byte) string {
	if path == "" {
		return string(document)
	}
	return strings.ReplaceAll(string(document), path, pathMark)
}

// plainJSON is v without the escapes that are for scripts in documents.
func plainJSON(v any) ([]byte, error) {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	err := e.Encode(v)
	return b.Bytes(), err
}

// addKillSwitch puts the worker that takes itself away in the worker's place.
func (s *Site) addKillSwitch(assets fs.FS) error {
	source, err := fs.ReadFile(assets, "killswitch.js")
	if err != nil {
		return err
	}
	s.add(newFile("worker.js", source))
	return nil
}

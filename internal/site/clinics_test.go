package site

import (
	"encoding/json"
	"strings"
	"testing"
	"testing/fstest"

	"aftercheck/internal/clinic"
)

// The host's list is a file of the site like the others: named by its content, kept for
// offline use, with its logos; without a list there is none, and no document speaks of one.
func TestTheHostsListIsAFileOfTheSite(t *testing.T) {
	s := &Site{files: map[string]*file{}}
	if name, err := s.addClinics(nil, nil); name != "" || err != nil || len(s.files) > 0 {
		t.Errorf("without clinics: %q, %v, %d files", name, err, len(s.files))
	}
	list := clinic.List{"harley": {Name: "Harley", Phone: "+442079460123", Logo: "h.png"}, "soho": {Name: "Soho", Phone: "+442079460124"}}
	logos := fstest.MapFS{"h.png": {Data: []byte("\x89PNG\r\n\x1a\npicture")}}
	name, err := s.addClinics(list, logos)
	if err != nil {
		t.Fatal(err)
	}
	f := s.files[name]
	if f == nil || !f.immutable || f.online || f.kind != "application/json" || !strings.HasPrefix(name, "assets/clinics.") {
		t.Fatalf("%q is %+v", name, f)
	}
	var served clinic.List
	if err := json.Unmarshal(f.body(), &served); err != nil {
		t.Fatal(err)
	}
	logo := s.files["assets/"+served["harley"].Logo]
	if logo == nil || !strings.HasSuffix(string(logo.body()), "picture") || logo.online || !logo.immutable {
		t.Errorf("the logo %q is %+v", served["harley"].Logo, logo)
	}
	if _, err := clinic.ReadList(strings.NewReader(string(f.body()))); err != nil {
		t.Errorf("the client cannot read what is served: %v", err)
	}
	if list["harley"].Logo != "h.png" {
		t.Error("the list that was given is changed")
	}
	again := &Site{files: map[string]*file{}}
	if other, _ := again.addClinics(list, logos); other != name {
		t.Errorf("the same list has two names: %s and %s", name, other)
	}
}

// A logo is a small picture beside the list, and nothing that could run.
func TestLogosThatAreRefused(t *testing.T) {
	for name, logo := range map[string]string{
		"a drawing with scripts": "h.svg", "a folder above": "../h.png", "a page": "h.html", "missing": "other.png", "no picture": "text.png", "too big": "big.png",
	} {
		s := &Site{files: map[string]*file{}}
		list := clinic.List{"harley": {Name: "Harley", Phone: "+442079460123", Logo: logo}}
		_, err := s.addClinics(list, fstest.MapFS{
			"h.svg": {Data: []byte("<svg/>")}, "h.html": {Data: []byte("<p>")}, "text.png": {Data: []byte("<p>")}, "big.png": {Data: make([]byte, clinic.LargestLogo+1)},
		})
		if err == nil || !strings.Contains(err.Error(), "harley") {
			t.Errorf("%s: %v", name, err)
		}
	}
}

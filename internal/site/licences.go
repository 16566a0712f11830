package site

import (
	"bytes"
	_ "embed" // the document
	"encoding/json"
	"errors"
	"html/template"
	"io/fs"
)

// A Licence is under which terms something by others is in what we ship.
type Licence struct {
	Name, Version string
	ID            string   // SPDX id
	Client        bool     // it is on every device, and not only on the server
	Texts         []string // in full
}

// A LicencesPage is the words of the document that shows them.
type LicencesPage struct {
	Title, Description, Lead string
	Help, HelpPath           string // to the emergency signs, as on every screen
	Back, BackPath           string // a link above it
	InClient, InServer       string // where a thing is
}

// licencesName is where the document is. It is no screen: the texts must not make
// the client heavier.
const licencesName = "licences/"

//go:embed licences.html
var licencesSource string

var licencesTemplate = template.Must(template.New("licences").Parse(licencesSource))

// addLicences writes the document from the list that the build has made.
func (s *Site) addLicences(o Options, layout document) error {
	b, err := fs.ReadFile(o.Assets, "client/licences.json")
	if errors.Is(err, fs.ErrNotExist) {
		return errNotBuilt
	}
	if err != nil {
		return err
	}
	var all []Licence
	if err := json.Unmarshal(b, &all); err != nil {
		return err
	}
	var out bytes.Buffer
	err = licencesTemplate.Execute(&out, struct {
		document
		Words LicencesPage
		All   []Licence
	}{layout, o.Licences, all})
	if err != nil {
		return err
	}
	s.add(newFile(licencesName, out.Bytes()))
	return nil
}

//go:build !(js && wasm)

package main

import (
	"io/fs"
	"os"
	"path/filepath"

	"aftercheck/internal/clinic"
	"aftercheck/internal/site"
)

// addClinics gives a site the clinics of a file, or those built in when file is "".
// Logos are read from where the list is, and from nowhere else.
func addClinics(o *site.Options, file string) error {
	folder, err := fs.Sub(o.Assets, "clinics")
	name := "clinics.json"
	if file != "" {
		folder, name = os.DirFS(filepath.Dir(file)), filepath.Base(file)
	}
	if err != nil {
		return err
	}
	list, err := folder.Open(name)
	if err != nil {
		return err
	}
	defer list.Close()
	o.Clinics, err = clinic.ReadList(list)
	o.Logos = folder
	return err
}

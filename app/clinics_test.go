//go:build !(js && wasm)

package main

import (
	"os"
	"path/filepath"
	"testing"

	"aftercheck/internal/site"
	"aftercheck/web"
)

// --clinics takes a list with its logos, refuses one that cannot be read, and nobody
// is in the list that is built in.
func TestClinicsOfAFile(t *testing.T) {
	dir := t.TempDir()
	write := func(name, text string) string {
		file := filepath.Join(dir, name)
		if err := os.WriteFile(file, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		return file
	}
	good := write("clinics.json", `{"harley": {"name": "Harley Street Skin", "phone": "+442079460123"}}`)
	o := site.Options{Assets: web.Files}
	if err := addClinics(&o, ""); err != nil || len(o.Clinics) != 0 {
		t.Errorf("built in: %v, %v", o.Clinics, err)
	}
	if err := addClinics(&o, good); err != nil || o.Clinics["harley"].Name != "Harley Street Skin" {
		t.Errorf("from a file: %v, %v", o.Clinics, err)
	}
	for _, bad := range []string{write("bad.json", "{"), write("list.json", "[]"), filepath.Join(dir, "missing.json"), dir} {
		if err := addClinics(&o, bad); err == nil {
			t.Errorf("%s is taken", bad)
		}
	}
}

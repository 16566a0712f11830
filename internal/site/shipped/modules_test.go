package main

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// A module's licences are found under the names that people give them, those of
// what it took in too; one without a licence that is known stops the build.
func TestReadLicences(t *testing.T) {
	const mit = "Permission is hereby granted, free\nof charge, to any person"
	for name, c := range map[string]struct {
		files map[string]string
		id    string
		texts int
	}{
		"plain":            {map[string]string{"LICENSE": mit}, "MIT", 1},
		"british, as text": {map[string]string{"Licence.txt": mit}, "MIT", 1},
		"with a notice":    {map[string]string{"LICENSE.md": "Apache License\n Version 2.0, January 2004", "NOTICE": "by …"}, "Apache-2.0", 2},
		"with parts":       {map[string]string{"LICENSE": mit, "THIRD_PARTY_LICENSES/Other-LICENSE": "…"}, "MIT", 2},
		"no licence":       {map[string]string{"README.md": mit, "license.go": mit}, "", 0},
		"unknown terms":    {map[string]string{"LICENSE": "All rights reserved"}, "", 0},
	} {
		dir := t.TempDir()
		for file, text := range c.files {
			path := filepath.Join(dir, file)
			if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
				t.Fatal(err)
			}
			if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
				t.Fatal(err)
			}
		}
		m := module{Path: "a/b", Version: "v1"}
		err := m.readFrom(dir)
		if (err == nil) != (c.id != "") || c.id != "" && (m.Licence != c.id || len(m.Texts) != c.texts) {
			t.Errorf("%s: %q with %d texts, %v", name, m.Licence, len(m.Texts), err)
		}
	}
}

func TestSPDX(t *testing.T) {
	for text, want := range map[string]string{
		"Redistribution and use in source and binary forms … Neither the name of": "BSD-3-Clause",
		"Redistribution and use in source and binary forms":                       "BSD-2-Clause",
		"GNU GENERAL PUBLIC LICENSE":                                              "",
		"":                                                                        "",
	} {
		if got := spdx(text); got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}

// The bill of materials names each part with its version, its licence and where
// it is, and is the same each time.
func TestSBOM(t *testing.T) {
	all := []module{
		{Path: "a/b", Version: "v1.0.0", Client: true, Server: true, Licence: "MIT"},
		{Path: "std", Version: "1.26.8", Server: true, Licence: "BSD-3-Clause"},
	}
	var one, other bytes.Buffer
	if err := writeSBOM(&one, all); err != nil {
		t.Fatal(err)
	}
	if err := writeSBOM(&other, all); err != nil || !bytes.Equal(one.Bytes(), other.Bytes()) {
		t.Errorf("not the same each time: %v", err)
	}
	var bom struct {
		BOMFormat, SpecVersion string
		Components             []struct {
			Name, Version, Purl string
			Properties          []struct{ Value string }
		}
	}
	if err := json.Unmarshal(one.Bytes(), &bom); err != nil {
		t.Fatal(err)
	}
	if bom.BOMFormat != "CycloneDX" || bom.SpecVersion < "1.5" || len(bom.Components) != 2 {
		t.Fatalf("%+v", bom)
	}
	if c := bom.Components[0]; c.Purl != "pkg:golang/a/b@v1.0.0" || len(c.Properties) != 2 {
		t.Errorf("%+v", c)
	}
	if strings.Contains(one.String(), "timestamp") || strings.Contains(one.String(), "serialNumber") {
		t.Error("it says when it was made")
	}
}

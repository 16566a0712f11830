package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"

	"aftercheck/internal/site"
)

// A module is something by others that is linked into what we ship.
type module struct {
	Path, Version  string
	Client, Server bool     // where it is linked
	Licence        string   // SPDX id
	Texts          []string // its licence files, as they are
}

// goPath stands for Go's own packages, and its loader of the client.
const goPath = "std"

// list finds what is linked, for the server and for the client as it is really
// built, and reads the licences where the packages come from. A module without a
// licence file, or with one that is not known here, is an error: somebody must
// look at it before it is shipped.
func list() ([]module, error) {
	found := map[string]*module{}
	builds := []struct {
		env  []string
		args []string
		mark func(*module)
	}{
		{nil, nil, func(m *module) { m.Server = true }},
		{[]string{"GOOS=js", "GOARCH=wasm"}, []string{"-modfile=bin/client.mod"}, func(m *module) { m.Client = true }},
	}
	for _, b := range builds {
		packages, err := deps(b.env, b.args)
		if err != nil {
			return nil, err
		}
		for _, p := range packages {
			path, version := goPath, ""
			if p.Module != nil {
				if p.Module.Main || p.Module.Path == ownUUID && p.Module.Replace != nil {
					continue // ours
				}
				path, version = p.Module.Path, p.Module.Version
			}
			if found[path] == nil {
				found[path] = &module{Path: path, Version: version}
			}
			b.mark(found[path])
		}
	}
	var all []module
	for _, m := range found {
		if err := m.read(); err != nil {
			return nil, err
		}
		all = append(all, *m)
	}
	slices.SortFunc(all, func(a, b module) int { return strings.Compare(a.Path, b.Path) })
	return all, nil
}

// ownUUID is replaced in the client by a small form of our own, see package trim.
const ownUUID = "github.com/google/uuid"

// listedPackage is what we read of `go list -json`.
type listedPackage struct {
	Module *struct {
		Path, Version string
		Main          bool
		Replace       *struct{ Path string }
	}
}

// deps lists the packages that ./app needs in a build.
func deps(env, args []string) ([]listedPackage, error) {
	out, err := goTool(env, append(append([]string{"list"}, args...), "-deps", "-json=Module", "./app")...)
	if err != nil {
		return nil, err
	}
	var all []listedPackage
	for d := json.NewDecoder(bytes.NewReader(out)); ; {
		var p listedPackage
		err := d.Decode(&p)
		if errors.Is(err, io.EOF) {
			return all, nil
		}
		if err != nil {
			return nil, err
		}
		all = append(all, p)
	}
}

func goTool(env []string, args ...string) ([]byte, error) {
	c := exec.Command("go", args...)
	c.Env = append(os.Environ(), env...)
	c.Stderr = os.Stderr
	return c.Output()
}

// read finds the module's own folder and the licence in it.
func (m *module) read() error {
	var out []byte
	var err error
	if m.Path == goPath {
		if out, err = goTool(nil, "env", "GOVERSION"); err != nil {
			return err
		}
		m.Version = strings.TrimPrefix(strings.TrimSpace(string(out)), "go")
		out, err = goTool(nil, "env", "GOROOT")
	} else {
		out, err = goTool(nil, "list", "-m", "-f", "{{.Dir}}", m.Path)
	}
	if err != nil {
		return err
	}
	return m.readFrom(strings.TrimSpace(string(out)))
}

// licenceFiles are what a module calls its licence, and those of what it took in.
var licenceFiles = regexp.MustCompile(`(?i)^((licen[cs]e|copying|notice|patents)(\.(txt|md))?|third.party.licen[cs]es/[^/]+)$`)

func (m *module) readFrom(dir string) error {
	var names []string
	for _, pattern := range []string{"*", "*/*"} {
		found, err := fs.Glob(os.DirFS(dir), pattern)
		if err != nil {
			return err
		}
		names = append(names, found...)
	}
	for _, name := range names {
		if !licenceFiles.MatchString(name) {
			continue
		}
		text, err := os.ReadFile(filepath.Join(dir, name))
		if err != nil {
			return err
		}
		m.Texts = append(m.Texts, strings.TrimSpace(strings.ReplaceAll(string(text), "\r\n", "\n")))
		if id := spdx(string(text)); id != "" && m.Licence == "" {
			m.Licence = id
		}
	}
	if m.Licence == "" {
		return fmt.Errorf("%s %s: no licence that is known here; look at %s and at spdx", m.Path, m.Version, dir)
	}
	return nil
}

// spdx tells a licence by words that no other of them has.
func spdx(text string) string {
	text = strings.Join(strings.Fields(text), " ")
	has := func(words string) bool { return strings.Contains(text, words) }
	switch {
	case has("Apache License") && has("Version 2.0, January 2004"):
		return "Apache-2.0"
	case has("Permission is hereby granted, free of charge"):
		return "MIT"
	case has("Redistribution and use in source and binary forms") && (has("Neither the name of") || has("endorse or promote products")):
		return "BSD-3-Clause"
	case has("Redistribution and use in source and binary forms"):
		return "BSD-2-Clause"
	}
	return ""
}

// licences is the list as the page for it needs it: first what is on every device.
func licences(all []module) []site.Licence {
	out := make([]site.Licence, len(all))
	for i, m := range all {
		name := m.Path
		if name == goPath {
			name = "Go"
		}
		out[i] = site.Licence{Name: name, Version: m.Version, ID: m.Licence, Client: m.Client, Texts: m.Texts}
	}
	slices.SortStableFunc(out, func(a, b site.Licence) int {
		switch {
		case a.Client == b.Client:
			return 0
		case a.Client:
			return -1
		}
		return 1
	})
	return out
}

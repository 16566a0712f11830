package main

import (
	"cmp"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
)

// A part is what a first visit fetches of one kind.
type part struct {
	kind  string
	bytes int // as sent: after brotli where that is smaller
}

// kinds are the kinds of files by the end of their names, in the order in which
// they are printed. The document itself has no end.
var kinds = []struct{ ext, kind string }{
	{"", "document"},
	{".js", "scripts"},
	{".wasm", "client"},
	{".bin", "tables"},
	{".webmanifest", "manifest"},
	{".png", "icon"},
}

// fetched are the files that a browser fetches by itself for a document, and those
// that boot.js asks for at once.
var fetched = regexp.MustCompile(`<(?:link|script)\b[^>]*? (?:href|src)="/([^"]+)"| data-(?:loader|archive|tables|later)="/([^"]+)"`)

// siteFolder is where the site is exported to.
const siteFolder = "site"

// firstVisit exports the site and adds up what the start page fetches until its
// first question works: nothing of it is kept from before. What the worker then
// fetches for offline use comes after it and is not counted.
func firstVisit(dir string) ([]part, error) {
	out := filepath.Join(dir, siteFolder)
	if msg, err := exec.Command("bin/aftercheck", "export", out).CombinedOutput(); err != nil {
		return nil, fmt.Errorf("bin/aftercheck export: %w: %s", err, msg)
	}
	document, err := os.ReadFile(filepath.Join(out, "index.html"))
	if err != nil {
		return nil, err
	}
	files := map[string]bool{"index.html": true}
	for _, m := range fetched.FindAllStringSubmatch(string(document), -1) {
		files[m[1]+m[2]] = true
	}
	sizes := map[string]int{}
	for name := range files {
		size, err := sent(filepath.Join(out, filepath.FromSlash(name)))
		if err != nil {
			return nil, err
		}
		ext := filepath.Ext(name)
		if ext == ".html" {
			ext = ""
		}
		sizes[ext] += size
	}
	var parts []part
	for _, k := range kinds {
		parts = append(parts, part{k.kind, sizes[k.ext]})
		delete(sizes, k.ext)
	}
	for ext, size := range sizes {
		if !strings.HasPrefix(ext, ".png") { // only iOS fetches it, when the app is installed
			return nil, fmt.Errorf("%d bytes of a kind that is not known: %s", size, ext)
		}
	}
	return parts, nil
}

// A languageFile is one of the two files of a language.
type languageFile struct {
	name  string // "es", its folder
	bytes int    // as sent
}

// languageFiles are those of a site that was exported.
func languageFiles(dir string) ([]languageFile, error) {
	names, err := filepath.Glob(filepath.Join(dir, "assets", "*.bin"))
	if err != nil {
		return nil, err
	}
	var all []languageFile
	for _, name := range names {
		size, err := sent(name)
		if err != nil {
			return nil, err
		}
		if folder, _, _ := strings.Cut(filepath.Base(name), "."); folder != "tables" {
			all = append(all, languageFile{folder, size})
		}
	}
	slices.SortFunc(all, func(a, b languageFile) int {
		return cmp.Or(cmp.Compare(a.name, b.name), cmp.Compare(b.bytes, a.bytes))
	})
	return all, nil
}

func printLanguages(w io.Writer, files []languageFile, limit int) error {
	fmt.Fprintf(w, "languages, bytes as sent of each file; %d are allowed:\n", limit)
	var errs []error
	for _, f := range files {
		fmt.Fprintf(w, "%9d  %s\n", f.bytes, f.name)
		if f.bytes > limit {
			errs = append(errs, fmt.Errorf("a file of language %s has %d bytes, and %d are allowed", f.name, f.bytes, limit))
		}
	}
	if len(files) == 0 {
		errs = append(errs, errors.New("there are no files of languages"))
	}
	return errors.Join(errs...)
}

// sent is the size of a file as it is sent.
func sent(name string) (int, error) {
	info, err := os.Stat(name)
	if err != nil {
		return 0, err
	}
	if small, err := os.Stat(name + ".br"); err == nil && small.Size() < info.Size() {
		info = small
	}
	return int(info.Size()), nil
}

func printVisit(w io.Writer, parts []part, client, visit int) error {
	fmt.Fprintln(w, "first visit, bytes as sent:")
	all := 0
	var errs []error
	for _, p := range parts {
		fmt.Fprintf(w, "%9d  %s\n", p.bytes, p.kind)
		all += p.bytes
		if p.bytes == 0 {
			errs = append(errs, fmt.Errorf("no %s among what the start page fetches", p.kind))
		}
		if p.kind == "client" && p.bytes > client {
			errs = append(errs, fmt.Errorf("the client has %d bytes, and %d are allowed", p.bytes, client))
		}
	}
	fmt.Fprintf(w, "%9d  in all; %d are allowed, %d for the client\n", all, visit, client)
	if all > visit {
		errs = append(errs, fmt.Errorf("a first visit fetches %d bytes, and %d are allowed", all, visit))
	}
	return errors.Join(errs...)
}

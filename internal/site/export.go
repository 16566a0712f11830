package site

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

// exportList is a file in every export that lists the files of it. It tells a
// folder that an export wrote from one with other things in it, and it lets the
// next export take away what the last one left.
const exportList = ".aftercheck"

// ErrNotOurs says that the folder holds files that no export wrote.
var ErrNotOurs = errors.New("the folder is not empty and was not written by an export")

// Export writes the site to a folder, to be put on any web server or CDN under
// the site's base. Beside each file lie its .br and .gz, for servers that take
// them from there. A folder with other things in it is only written to with force;
// what is in it stays, but for the names that the site needs.
func (s *Site) Export(dir string, force bool) error {
	old, err := readExportList(dir)
	if err != nil && !force {
		return err
	}
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return err
	}
	files := s.exported()
	// The list goes first: after an interruption the next run still knows the folder.
	var list strings.Builder
	kept := map[string]bool{}
	for _, f := range files {
		kept[f.name] = true
		list.WriteString(f.name + "\n")
	}
	for _, name := range old {
		if !kept[name] {
			list.WriteString(name + "\n")
		}
	}
	if err := os.WriteFile(filepath.Join(dir, exportList), []byte(list.String()), 0o644); err != nil {
		return err
	}
	for _, f := range files {
		if err := writeUnder(dir, f.name, f.body); err != nil {
			return err
		}
	}
	for _, name := range old {
		if !kept[name] {
			if err := removeUnder(dir, name); err != nil {
				return err
			}
		}
	}
	list.Reset()
	for _, f := range files {
		list.WriteString(f.name + "\n")
	}
	return os.WriteFile(filepath.Join(dir, exportList), []byte(list.String()), 0o644)
}

type exportedFile struct {
	name string
	body []byte
}

// exported lists what goes to disk. Assets come before the documents that need
// them and the worker, whose name sorts late, last of all documents' needs: a
// folder that is being served while it is written is never inconsistent for long.
func (s *Site) exported() []exportedFile {
	var assets, rest []exportedFile
	for _, name := range s.names() {
		f := s.files[name]
		to := &rest
		if f.immutable {
			to = &assets
		}
		*to = append(*to, exportedFile{f.diskName(), f.body})
		if !f.compressible() {
			continue
		}
		for _, e := range encodings {
			b := f.packed.get(e)
			if b == nil {
				b = e.compress(f.body, e.best)
			}
			*to = append(*to, exportedFile{f.diskName() + e.ext, b})
		}
	}
	return append(append(assets, rest...),
		exportedFile{"_headers", s.headersFile()},
		exportedFile{".nojekyll", nil}) // GitHub Pages: take the files as they are
}

// headersFile tells Netlify, Cloudflare Pages and others which headers to send.
func (s *Site) headersFile() []byte {
	var b bytes.Buffer
	fmt.Fprintf(&b, "%s*\n", s.Base)
	for _, h := range headers {
		fmt.Fprintf(&b, "  %s: %s\n", h[0], h[1])
	}
	fmt.Fprintf(&b, "%sassets/*\n  Cache-Control: %s\n", s.Base, forEver)
	fmt.Fprintf(&b, "%sworker.js\n  Cache-Control: %s\n", s.Base, recheck)
	return b.Bytes()
}

// readExportList gives the files that an earlier export wrote to dir; none when
// dir is empty or missing.
func readExportList(dir string) ([]string, error) {
	entries, err := os.ReadDir(dir)
	if errors.Is(err, fs.ErrNotExist) || err == nil && len(entries) == 0 {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	b, err := os.ReadFile(filepath.Join(dir, exportList))
	if errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("%s: %w", dir, ErrNotOurs)
	}
	return strings.Fields(string(b)), err
}

func writeUnder(dir, name string, body []byte) error {
	to := filepath.Join(dir, filepath.FromSlash(name))
	if err := os.MkdirAll(filepath.Dir(to), 0o755); err != nil {
		return err
	}
	if old, err := os.ReadFile(to); err == nil && bytes.Equal(old, body) {
		return nil // keeps its time, for tools that upload what is newer
	}
	return os.WriteFile(to, body, 0o644)
}

// removeUnder removes a file of an earlier export and the folders it leaves
// empty. The list was on disk, where anyone may have written: a name that leads
// out of dir is not followed.
func removeUnder(dir, name string) error {
	if !filepath.IsLocal(name) {
		return fmt.Errorf("%s lists %q, which is not in the folder", exportList, name)
	}
	if err := os.Remove(filepath.Join(dir, name)); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	for parent := filepath.Dir(name); parent != "."; parent = filepath.Dir(parent) {
		if os.Remove(filepath.Join(dir, parent)) != nil {
			break // not empty
		}
	}
	return nil
}

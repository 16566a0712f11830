package site

import (
	"bytes"
	"errors"
	"fmt"
	"runtime"
	"slices"
	"strings"
	"sync"
	"time"
)

// ErrNotOurs says that the folder holds files that no export wrote.
var ErrNotOurs = errors.New("the folder is not empty and was not written by an export")

// keptDays is for how long an export keeps the assets of versions before it: a
// page that was opened from an older version asks for them until its tab is closed,
// and where no worker can be installed it has nobody else to ask.
const keptDays = 7

// ExportOptions say what an export may do to the folder.
type ExportOptions struct {
	// Force writes to a folder with other things in it. What is in it stays, but
	// for the names that the site needs.
	Force bool
	// Clean removes at once the assets of versions before.
	Clean bool

	now time.Time // zero: the time of the export
}

// Export writes the site to a folder, to be put on any web server or CDN under
// the site's base. Beside each file lie its .br and .gz, for servers that take
// them from there. Everything can be read by everybody, whatever the umask.
//
// The folder may be in use by a web server meanwhile. Each file is there whole or
// not at all, assets come before the documents that name them, and the worker,
// which vouches for all of them, comes last.
func (s *Site) Export(dir string, o ExportOptions) error {
	if o.now.IsZero() {
		o.now = time.Now()
	}
	old, err := readExportList(dir)
	if err != nil && !o.Force {
		return err
	}
	if err := makeFolders(dir); err != nil {
		return err
	}
	files := s.exported()
	kept, gone := sortOut(old, files, o)
	list := listOf(files)
	// The list goes first: after an interruption the next run still knows the folder.
	if err := writeExportList(dir, slices.Concat(list, kept, gone)); err != nil {
		return err
	}
	if err := writeAll(dir, files); err != nil {
		return err
	}
	for _, e := range gone {
		if err := removeUnder(dir, e.name); err != nil {
			return err
		}
	}
	return writeExportList(dir, append(list, kept...))
}

// sortOut says which files of the exports before stay for a while, and which go.
func sortOut(old []listed, files []exportedFile, o ExportOptions) (kept, gone []listed) {
	needed := map[string]bool{}
	for _, f := range files {
		needed[f.name] = true
	}
	today := o.now.UTC().Format(time.DateOnly)
	last := o.now.UTC().AddDate(0, 0, -keptDays).Format(time.DateOnly)
	for _, e := range old {
		if needed[e.name] {
			continue
		}
		if e.unneeded == "" {
			e.unneeded = today
		}
		if strings.HasPrefix(e.name, assetFolder) && !o.Clean && e.unneeded >= last {
			kept = append(kept, e)
		} else {
			gone = append(gone, e)
		}
	}
	return kept, gone
}

type exportedFile struct {
	name string
	body []byte
}

// exported lists what goes to disk, in the order in which it goes there.
func (s *Site) exported() []exportedFile {
	s.packAll()
	var assets, documents, worker []exportedFile
	for _, name := range s.names() {
		f := s.files[name]
		to := &documents
		switch {
		case f.immutable:
			to = &assets
		case name == workerName:
			to = &worker
		}
		*to = append(*to, exportedFile{f.diskName(), f.body()})
		if !f.compressible() {
			continue
		}
		for _, e := range encodings {
			*to = append(*to, exportedFile{f.diskName() + e.ext, f.get(e)})
		}
	}
	hosts := []exportedFile{
		{"_headers", headersFile(s.Base, s.headers)},
		{".nojekyll", nil}, // GitHub Pages: take the files as they are
	}
	return slices.Concat(assets, hosts, documents, worker)
}

// packAll makes the compressed forms that are not there yet, for this export and the
// next. It is most of what an export does, so all processors share in it.
func (s *Site) packAll() {
	waiting := make(chan *file)
	var workers sync.WaitGroup
	for range runtime.GOMAXPROCS(0) {
		workers.Go(func() {
			for f := range waiting {
				for _, e := range encodings {
					if f.get(e) == nil {
						f.put(e, e.compress(f.body(), f.level(e)))
					}
				}
			}
		})
	}
	for _, name := range s.names() {
		if f := s.files[name]; f.compressible() {
			waiting <- f
		}
	}
	close(waiting)
	workers.Wait()
}

// headersFile tells Netlify, Cloudflare Pages and others which headers to send.
// Where several rules fit, some of them join the values: no header is in two.
func headersFile(base string, headers [][2]string) []byte {
	var b bytes.Buffer
	fmt.Fprintf(&b, "%s*\n", base)
	for _, h := range headers {
		fmt.Fprintf(&b, "  %s: %s\n", h[0], h[1])
	}
	fmt.Fprintf(&b, "%s%s*\n  Cache-Control: %s\n", base, assetFolder, forEver)
	fmt.Fprintf(&b, "%s%s\n  Cache-Control: %s\n", base, workerName, recheck)
	return b.Bytes()
}

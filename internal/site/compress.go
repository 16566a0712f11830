package site

import (
	"bytes"
	"compress/gzip"
	"fmt"
	"io"
	"math/bits"
	"os"
	"strings"
	"sync"

	"github.com/andybalholm/brotli"
)

// An encoding is one way to compress a file.
type encoding struct {
	name string // as in Accept-Encoding
	ext  string // in an export, and beside the built client
	// Serving compresses at its first request and takes what is good; an export is
	// made once and read often.
	good, best int
	writer     func(w io.Writer, level, size int) io.WriteCloser
}

// encodings in the order in which the server prefers them.
var encodings = []encoding{
	{"br", ".br", 9, 11, func(w io.Writer, level, size int) io.WriteCloser {
		// A window as large as the file: a larger one only costs time.
		window := min(24, max(10, bits.Len(uint(size))))
		return brotli.NewWriterOptions(w, brotli.WriterOptions{Quality: level, LGWin: window})
	}},
	{"gzip", ".gz", 6, 9, func(w io.Writer, level, _ int) io.WriteCloser {
		z, err := gzip.NewWriterLevel(w, level)
		if err != nil {
			panic(err) // the levels are constants
		}
		return z
	}},
}

// compress gives b in that encoding. The same bytes come out each time.
func (e encoding) compress(b []byte, level int) []byte {
	var out bytes.Buffer
	w := e.writer(&out, level, len(b))
	// A bytes.Buffer takes everything, so neither can fail.
	w.Write(b)
	w.Close()
	return out.Bytes()
}

// packed keeps the compressed forms of one file.
type packed struct {
	mu   sync.Mutex
	made map[string][]byte
}

func (p *packed) put(e encoding, b []byte) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.made == nil {
		p.made = map[string][]byte{}
	}
	p.made[e.name] = b
}

func (p *packed) get(e encoding) []byte {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.made[e.name]
}

// getOr makes the form when it is not there; whoever wants the same one meanwhile waits
// instead of making it too.
func (p *packed) getOr(e encoding, compress func() []byte) []byte {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.made == nil {
		p.made = map[string][]byte{}
	}
	if p.made[e.name] == nil {
		p.made[e.name] = compress()
	}
	return p.made[e.name]
}

// compressible says whether it is worth compressing: text and WASM are, pictures
// are compressed already.
func (f *file) compressible() bool {
	return !strings.HasPrefix(f.kind, "image/png")
}

// level is how hard an export compresses the file. Of what there are hundreds of,
// and of which each visit needs one, the last tenth would take minutes.
func (f *file) level(e encoding) int {
	if f.oneOfMany {
		return e.good
	}
	return e.best
}

// encoded gives the file in encoding e, made at the first request for it.
func (f *file) encoded(e encoding) []byte {
	return f.packed.getOr(e, func() []byte { return e.compress(f.body, e.good) })
}

// PackFile writes the compressed forms of a file beside it, unless a former run
// did so for the same content. A level other than 0 takes the place of the best
// one, which needs half a minute for the client; it never replaces the best.
func PackFile(name string, level int) error {
	body, err := os.ReadFile(name)
	if err != nil {
		return err
	}
	// The stamp says what the forms were made from; times would not survive a copy.
	stamp := func(level int) string { return fmt.Sprintf("%s level %d\n", digest(body), level) }
	old, err := os.ReadFile(name + ".packed")
	if err == nil && (string(old) == stamp(level) || string(old) == stamp(0)) {
		return nil
	}
	for _, e := range encodings {
		at := e.best
		if level > 0 {
			at = level
		}
		if err := os.WriteFile(name+e.ext, e.compress(body, at), 0o644); err != nil {
			return err
		}
	}
	return os.WriteFile(name+".packed", []byte(stamp(level)), 0o644)
}

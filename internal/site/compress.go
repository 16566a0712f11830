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
var encodings = []encoding{brotlied, gzipped}

var (
	brotlied = encoding{"br", ".br", 9, 11, func(w io.Writer, level, size int) io.WriteCloser {
		// A window as large as the file: a larger one only costs time.
		window := min(24, max(10, bits.Len(uint(size))))
		return brotli.NewWriterOptions(w, brotli.WriterOptions{Quality: level, LGWin: window})
	}}
	gzipped = encoding{"gzip", ".gz", 6, 9, func(w io.Writer, level, _ int) io.WriteCloser {
		z, err := gzip.NewWriterLevel(w, level)
		if err != nil {
			panic(err) // the levels are constants
		}
		return z
	}}
)

// compress gives b in that encoding. The same bytes come out each time.
func (e encoding) compress(b []byte, level int) []byte {
	var out bytes.Buffer
	w := e.writer(&out, level, len(b))
	// A bytes.Buffer takes everything, so neither can fail.
	w.Write(b)
	w.Close()
	return out.Bytes()
}

// forms are the bytes of one file, as they are and compressed.
type forms struct {
	mu    sync.Mutex
	plain []byte            // nil once the gzip form stands for it
	made  map[string][]byte // by encoding
}

func (f *forms) put(e encoding, b []byte) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.keep(e, b)
}

// keep is put for who holds the lock.
func (f *forms) keep(e encoding, b []byte) {
	if f.made == nil {
		f.made = map[string][]byte{}
	}
	f.made[e.name] = b
}

func (f *forms) get(e encoding) []byte {
	f.mu.Lock()
	defer f.mu.Unlock()
	return f.made[e.name]
}

// open reads the plain form. A gzip form is unpacked piece by piece: many who want the
// client plain at once must not fill the memory.
func (f *forms) open() io.Reader {
	f.mu.Lock()
	defer f.mu.Unlock()
	return f.reader()
}

// reader is open for who holds the lock.
func (f *forms) reader() io.Reader {
	if f.plain != nil || f.made[gzipped.name] == nil {
		return bytes.NewReader(f.plain)
	}
	z, err := gzip.NewReader(bytes.NewReader(f.made[gzipped.name]))
	if err != nil {
		panic(err) // we wrote it
	}
	return z
}

// body is the plain form as a whole.
func (f *forms) body() []byte {
	f.mu.Lock()
	defer f.mu.Unlock()
	return f.whole()
}

// whole is body for who holds the lock.
func (f *forms) whole() []byte {
	if f.plain != nil {
		return f.plain
	}
	b, err := io.ReadAll(f.reader())
	if err != nil {
		panic(err) // we wrote it
	}
	return b
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

// encoded gives the file in encoding e, made at the first request for it; whoever wants
// the same one meanwhile waits instead of making it too. The plain form is let go then:
// next to nobody asks for it, and the gzip form has it.
func (f *forms) encoded(e encoding) []byte {
	f.mu.Lock()
	defer f.mu.Unlock()
	for _, e := range []encoding{e, gzipped} {
		if f.made[e.name] == nil {
			f.keep(e, e.compress(f.whole(), e.good))
		}
	}
	f.plain = nil
	return f.made[e.name]
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

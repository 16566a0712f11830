package device

import (
	"io"

	"aftercheck/internal/diary"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
)

// File is a file that the person chose. It is read piece by piece, from a
// goroutine of its own.
type File struct {
	js   app.Value
	Size int64
}

// ChosenFiles are the files in the field that an event came from.
func ChosenFiles(field app.Value) []File {
	var out []File
	files := field.Get("files")
	for i := range files.Length() {
		f := files.Index(i)
		out = append(out, File{f, int64(f.Get("size").Float())})
	}
	return out
}

// ReadAt reads from the file; it is an io.ReaderAt.
func (f File) ReadAt(p []byte, off int64) (int, error) {
	if off >= f.Size {
		return 0, io.EOF
	}
	v, err := ask("slice", f.js, float64(off), float64(off+int64(len(p))))
	if err != nil {
		return 0, err
	}
	n := app.CopyBytesToGo(p, v)
	if n < len(p) {
		return n, io.EOF
	}
	return n, nil
}

// NewFile is a file that is being made, to be saved among the person's own. It
// is handed to the browser piece by piece, as blobs, which it may keep on the
// disk: so it may be larger than what the client, or the page, can hold at once.
type NewFile struct{ pieces app.Value }

// Write adds to the file; it is an io.Writer and never fails.
func (f *NewFile) Write(p []byte) (int, error) {
	if app.IsServer {
		return 0, diary.ErrBlocked
	}
	if f.pieces == nil {
		f.pieces = app.Window().Get("Array").New()
	}
	list := app.Window().Get("Array").New() // go-app spoils a Go list of JavaScript values
	list.Call("push", toBytes(p))
	f.pieces.Call("push", app.Window().Get("Blob").New(list))
	return len(p), nil
}

// Save lets the browser save the file under a name.
func (f *NewFile) Save(name, kind string) {
	if f.pieces != nil && archive().Truthy() {
		archive().Call("download", name, kind, f.pieces)
	}
}

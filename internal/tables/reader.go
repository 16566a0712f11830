package tables

import (
	"encoding/binary"
	"errors"
	"reflect"
	"strings"
)

// Reader reads a file piece by piece, for a program that shares its thread with others
// or needs one root before the next.
type Reader struct {
	d     decoder
	roots []reflect.Value
	whole int           // the roots that have been read
	field int           // the next field of the root after them
	slice reflect.Value // the field that is being read, where it is a slice
	left  int           // its elements that are still to come
}

// Open begins to read a file into what the pointers lead to, see [Decode].
func Open(file []byte, roots ...any) (*Reader, error) {
	// One string for all: each of those in the tables is a part of it.
	text, ok := strings.CutPrefix(string(file), magic)
	if !ok || len(text) < 8 {
		return nil, errors.New("tables: no file of this version")
	}
	rest := file[len(magic):]
	if binary.LittleEndian.Uint64(rest) != shapeOf(roots) {
		return nil, errors.New("tables: the file was written from other types")
	}
	r := &Reader{d: decoder{rest: rest[8:], pointed: map[reflect.Type][]reflect.Value{}}}
	r.d.readStrings(text)
	for _, root := range roots {
		r.roots = append(r.roots, reflect.ValueOf(root).Elem())
	}
	return r, nil
}

// Step reads one more piece: a field of a root, or an element of a field that is a slice.
// It tells whether there is more; after an error there is not.
func (r *Reader) Step() bool {
	switch {
	case r.left > 0:
		r.d.value(r.slice.Index(r.slice.Len() - r.left))
		r.left--
	case r.whole < len(r.roots):
		r.stepInto(r.roots[r.whole])
	}
	if r.d.err != nil {
		return false
	}
	if r.left > 0 || r.whole < len(r.roots) {
		return true
	}
	if len(r.d.rest) > 0 || r.d.next != len(r.d.strings) {
		r.d.fail()
	}
	return false
}

func (r *Reader) stepInto(root reflect.Value) {
	if root.Kind() != reflect.Struct {
		r.d.value(root)
		r.whole++
		return
	}
	if r.field == root.NumField() {
		r.whole, r.field = r.whole+1, 0
		return
	}
	f := root.Field(r.field)
	r.field++
	if f.Kind() != reflect.Slice {
		r.d.value(f)
	} else if r.d.emptySlice(f) {
		r.slice, r.left = f, f.Len()
	}
}

// Whole is how many of the roots have been read, in their order.
func (r *Reader) Whole() int { return r.whole }

// Err is what was wrong with the file, once Step has ended; nil: nothing, all is read.
func (r *Reader) Err() error { return r.d.err }

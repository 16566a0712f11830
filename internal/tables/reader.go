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

// Read reads until so many roots, in their order, have been read; pause is called after
// each piece: a field of a root, or an element of a field that is a slice. Whoever is called
// by pause may read on too. After an error nothing of the roots may be used.
func (r *Reader) Read(roots int, pause func()) error {
	for r.whole < roots && r.d.err == nil {
		r.step()
		pause()
	}
	return r.d.err
}

// ReadAll is Read of all that are left.
func (r *Reader) ReadAll(pause func()) error { return r.Read(len(r.roots), pause) }

func (r *Reader) step() {
	if r.left > 0 {
		r.d.value(r.slice.Index(r.slice.Len() - r.left))
		r.left--
	} else {
		r.stepInto(r.roots[r.whole])
	}
	if r.whole == len(r.roots) && (len(r.d.rest) > 0 || r.d.next != len(r.d.strings)) {
		r.d.fail()
	}
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

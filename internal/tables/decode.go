package tables

import (
	"encoding/binary"
	"errors"
	"math"
	"math/bits"
	"reflect"
	"strings"
)

var errDamaged = errors.New("tables: the file is damaged")

// Decode reads a file into what the pointers lead to, which must be of the types
// that it was written from. After an error nothing of it may be used.
func Decode(file []byte, roots ...any) error {
	r, err := Open(file, roots...)
	if err != nil {
		return err
	}
	return r.ReadAll(func() {})
}

// Strings are all the strings of a file, each once, in the order in which they
// first stand in it.
func Strings(file []byte) ([]string, error) {
	text, ok := strings.CutPrefix(string(file), magic)
	if !ok || len(text) < 8 {
		return nil, errDamaged
	}
	d := decoder{rest: file[len(magic)+8:]}
	d.readStrings(text)
	return d.strings, d.err
}

type decoder struct {
	rest    []byte
	strings []string
	next    int // the string that comes next
	pointed map[reflect.Type][]reflect.Value
	err     error
}

// fail ends the reading: from here on every number is 0.
func (d *decoder) fail() uint64 {
	d.rest, d.err = nil, errDamaged
	return 0
}

func (d *decoder) number() uint64 {
	n, size := binary.Uvarint(d.rest)
	if size <= 0 {
		return d.fail()
	}
	d.rest = d.rest[size:]
	return n
}

// count is a number of things that are still to come, of a byte or more each.
func (d *decoder) count() int {
	n := d.number()
	if n > uint64(len(d.rest)) {
		return int(d.fail())
	}
	return int(n)
}

// readStrings reads all strings; the file without its head is text too.
func (d *decoder) readStrings(text string) {
	lengths := make([]int, d.count())
	all := 0
	for i := range lengths {
		lengths[i] = d.count()
		all += lengths[i]
	}
	if all > len(d.rest) {
		d.fail()
		return
	}
	text = text[len(text)-len(d.rest):]
	d.rest = d.rest[all:]
	d.strings = make([]string, len(lengths))
	for i, n := range lengths {
		d.strings[i], text = text[:n], text[n:]
	}
}

func (d *decoder) value(v reflect.Value) {
	switch v.Kind() {
	case reflect.Bool:
		v.SetBool(d.number() == 1)
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		n := d.number()
		v.SetInt(int64(n>>1) ^ -int64(n&1))
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64:
		v.SetUint(d.number())
	case reflect.Float64:
		v.SetFloat(math.Float64frombits(bits.ReverseBytes64(d.number())))
	case reflect.String:
		v.SetString(d.text())
	case reflect.Pointer:
		d.pointer(v)
	case reflect.Slice:
		if d.emptySlice(v) {
			for i := range v.Len() {
				d.value(v.Index(i))
			}
		}
	case reflect.Array:
		for i := range v.Len() {
			d.value(v.Index(i))
		}
	case reflect.Map:
		d.pairs(v)
	case reflect.Struct:
		for i := range v.NumField() {
			d.value(v.Field(i))
		}
	}
}

// emptySlice makes the slice, whose elements come next; false: it is nil.
func (d *decoder) emptySlice(v reflect.Value) bool {
	n, ok := d.length()
	if ok {
		v.Set(reflect.MakeSlice(v.Type(), n, n))
	}
	return ok
}

func (d *decoder) text() string {
	n := d.number()
	if n == 0 {
		n = uint64(d.next) + 1
		d.next++
	}
	if n > uint64(len(d.strings)) {
		d.fail()
		return ""
	}
	return d.strings[n-1]
}

// length is that of a slice or map; not ok: it is nil.
func (d *decoder) length() (n int, ok bool) {
	head := d.number()
	if head == 0 {
		return 0, false
	}
	if head-1 > uint64(len(d.rest)) {
		d.fail()
		return 0, false
	}
	return int(head - 1), true
}

func (d *decoder) pointer(v reflect.Value) {
	t := v.Type()
	switch n := d.number(); {
	case n == 1:
		p := reflect.New(t.Elem())
		d.pointed[t] = append(d.pointed[t], p)
		v.Set(p)
		d.value(p.Elem())
	case n > 1 && n-2 < uint64(len(d.pointed[t])):
		v.Set(d.pointed[t][n-2])
	case n > 1:
		d.fail()
	}
}

func (d *decoder) pairs(v reflect.Value) {
	n, ok := d.length()
	if !ok {
		return
	}
	t := v.Type()
	v.Set(reflect.MakeMapWithSize(t, n))
	for i := 0; i < n && d.err == nil; i++ {
		key, value := reflect.New(t.Key()).Elem(), reflect.New(t.Elem()).Elem()
		d.value(key)
		d.value(value)
		v.SetMapIndex(key, value)
	}
}

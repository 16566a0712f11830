package tables

import (
	"cmp"
	"encoding/binary"
	"fmt"
	"math"
	"math/bits"
	"reflect"
	"slices"
)

// Encode writes what the pointers lead to. The same values give the same bytes.
// The error names the first type that cannot be written.
func Encode(roots ...any) ([]byte, error) {
	e := encoder{known: map[string]uint64{}, pointed: map[reflect.Type]map[uintptr]uint64{}}
	for _, r := range roots {
		v := reflect.ValueOf(r)
		if v.Kind() != reflect.Pointer || v.IsNil() {
			return nil, fmt.Errorf("tables: %T is no pointer to tables", r)
		}
		if err := e.value(v.Elem()); err != nil {
			return nil, err
		}
	}
	out := binary.LittleEndian.AppendUint64([]byte(magic), shapeOf(roots))
	out = binary.AppendUvarint(out, uint64(len(e.strings)))
	for _, s := range e.strings {
		out = binary.AppendUvarint(out, uint64(len(s)))
	}
	for _, s := range e.strings {
		out = append(out, s...)
	}
	return append(out, e.values...), nil
}

type encoder struct {
	strings []string
	known   map[string]uint64 // from 1 on
	pointed map[reflect.Type]map[uintptr]uint64
	values  []byte
}

func (e *encoder) number(n uint64) { e.values = binary.AppendUvarint(e.values, n) }

func (e *encoder) value(v reflect.Value) error {
	switch v.Kind() {
	case reflect.Bool:
		n := uint64(0)
		if v.Bool() {
			n = 1
		}
		e.number(n)
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		e.values = binary.AppendVarint(e.values, v.Int())
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64:
		e.number(v.Uint())
	case reflect.Float64:
		// A short fraction ends in zeros; turned round they begin the number.
		e.number(bits.ReverseBytes64(math.Float64bits(v.Float())))
	case reflect.String:
		e.text(v.String())
	case reflect.Pointer:
		return e.pointer(v)
	case reflect.Slice:
		if v.IsNil() {
			e.number(0)
			return nil
		}
		e.number(uint64(v.Len()) + 1)
		return e.each(v)
	case reflect.Array:
		return e.each(v)
	case reflect.Map:
		return e.sorted(v)
	case reflect.Struct:
		return e.fields(v)
	default:
		return fmt.Errorf("tables: %v cannot be written", v.Type())
	}
	return nil
}

func (e *encoder) text(s string) {
	if n := e.known[s]; n > 0 {
		e.number(n)
		return
	}
	e.strings = append(e.strings, s)
	e.known[s] = uint64(len(e.strings))
	e.number(0)
}

func (e *encoder) pointer(v reflect.Value) error {
	if v.IsNil() {
		e.number(0)
		return nil
	}
	known := e.pointed[v.Type()]
	if known == nil {
		known = map[uintptr]uint64{}
		e.pointed[v.Type()] = known
	}
	if n := known[v.Pointer()]; n > 0 {
		e.number(n)
		return nil
	}
	// The number is given before the value is written: it may point back.
	known[v.Pointer()] = uint64(len(known)) + 2
	e.number(1)
	return e.value(v.Elem())
}

func (e *encoder) each(v reflect.Value) error {
	for i := range v.Len() {
		if err := e.value(v.Index(i)); err != nil {
			return err
		}
	}
	return nil
}

func (e *encoder) fields(v reflect.Value) error {
	for i := range v.NumField() {
		if f := v.Type().Field(i); !f.IsExported() {
			return fmt.Errorf("tables: field %s of %v is not exported", f.Name, v.Type())
		}
		if err := e.value(v.Field(i)); err != nil {
			return err
		}
	}
	return nil
}

func (e *encoder) sorted(v reflect.Value) error {
	if v.IsNil() {
		e.number(0)
		return nil
	}
	keys := v.MapKeys()
	slices.SortFunc(keys, func(a, b reflect.Value) int {
		if a.Kind() == reflect.String {
			return cmp.Compare(a.String(), b.String())
		}
		return cmp.Compare(fmt.Sprintf("%020d", a.Interface()), fmt.Sprintf("%020d", b.Interface()))
	})
	e.number(uint64(len(keys)) + 1)
	for _, k := range keys {
		if err := e.value(k); err != nil {
			return err
		}
		if err := e.value(v.MapIndex(k)); err != nil {
			return err
		}
	}
	return nil
}

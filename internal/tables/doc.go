// Package tables writes tables of Go values as one compact file, and reads them
// again. The guideline is written in Go, where the compiler checks it; as code it
// would be the largest part of the client. So the program that builds the site
// writes it as a file, and the client reads that: before it does anything else, or, where
// it needs little of it at first, root by root (see [Reader]).
//
// What can be written: bools, numbers, strings, and slices, arrays, maps, pointers
// and structs of them with exported fields. Two pointers to one value are two
// pointers to one value again: conditions are compared by where they are.
//
// # The file
//
// All numbers are of variable length, as in encoding/binary.
//
//	magic     "aftercheck tables 1\n"
//	shape     8 bytes, the sum of the names and types of all fields
//	strings   their number, the length of each, and all of them in a row
//	values    one after the other, a struct as its fields
//
// A string among the values is 0 for the next one in the row, else the number of
// one that came before, from 1 on. A pointer is 0 for nil, 1 for a new value, which
// follows, else the number of an earlier value of its type, from 2 on. A slice or
// map is 0 for nil, else its length and 1. Maps are in the order of their keys.
//
// The shape is compared before anything is read: a client never reads a file that
// was written from other types than its own.
package tables

import (
	"hash/fnv"
	"io"
	"reflect"
)

const magic = "aftercheck tables 1\n"

// shapeOf is the sum of all that the layout of the values hangs on.
func shapeOf(roots []any) uint64 {
	sum := fnv.New64a()
	seen := map[reflect.Type]bool{}
	for _, r := range roots {
		describe(sum, reflect.TypeOf(r), seen)
	}
	return sum.Sum64()
}

func describe(w io.Writer, t reflect.Type, seen map[reflect.Type]bool) {
	io.WriteString(w, t.String()+" ")
	if seen[t] {
		return
	}
	seen[t] = true
	switch t.Kind() {
	case reflect.Pointer, reflect.Slice, reflect.Array:
		describe(w, t.Elem(), seen)
	case reflect.Map:
		describe(w, t.Key(), seen)
		describe(w, t.Elem(), seen)
	case reflect.Struct:
		for i := range t.NumField() {
			io.WriteString(w, t.Field(i).Name+" ")
			describe(w, t.Field(i).Type, seen)
		}
	}
}

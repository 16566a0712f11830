package main

import (
	"encoding/binary"
	"errors"
	"fmt"
	"slices"
	"strings"

	"aftercheck/internal/site/wasm"
)

// What the tables say of a function is read when it is on the stack, so of a late one
// after the second file has come: that brings it. Only the runtime's own stay, which it
// also looks at when a goroutine begins; and what the start function counts by.

// Where in moduledata the address is from which the lists of functions are counted: symtab.go.
const listsFromAt = 320

// Of the lists of a function these say where pointers are among its arguments and its
// variables: a count, a number of bits, and so many bits for each. See FUNCDATA in
// package internal/abi.
const pointerLists = 2

// dropLate takes what only late functions need out of the tables.
func dropLate(m wasm.Memory, late []bool, functions []wasm.Function) error {
	t, header, err := readTables(m)
	if err != nil {
		return err
	}
	module, err := findModule(m, header)
	if err != nil {
		return err
	}
	if module+listsFromAt+8 > len(m) {
		return errors.New("the module's data is cut off")
	}
	lists := int(binary.LittleEndian.Uint64(m[module+listsFromAt:]))
	run, list := newUse(len(t.pcs)), newUse(len(m))
	for i := range t.count {
		f, err := t.function(i)
		if err != nil {
			return err
		}
		own := int(number(f, 0)) - firstFunction
		if own < 0 || own >= len(functions) {
			return fmt.Errorf("the table of functions has one that is none: %d", own)
		}
		values, count := int(number(f, valuesAt)), int(f[listsAt])
		if values+count > (len(f)-funcSize)/4 {
			return fmt.Errorf("function %d has %d runs of values and %d lists", i, values, count)
		}
		drop := late[own] && !isRuntimes(functions[own].Name)
		for _, where := range append([]int{stackAt}, offsets(values)...) {
			if err := t.mark(run.by(drop), int(number(f, where))); err != nil {
				return err
			}
		}
		for n := range min(count, pointerLists) {
			offset := number(f, funcSize+4*(values+n))
			if offset == noList {
				continue
			}
			if err := markList(list.by(drop), m, lists+int(offset)); err != nil {
				return fmt.Errorf("function %d: %w", i, err)
			}
		}
		if drop {
			clear(f[4:valuesAt])
			clear(f[valuesAt+4 : listsAt])
			clear(f[funcSize : funcSize+4*(values+count)])
		}
	}
	run.dropLate(t.pcs)
	list.dropLate(m)
	return nil
}

// isRuntimes tells whether a function is one whose name the tables keep.
func isRuntimes(name string) bool {
	return strings.HasPrefix(name, runtimes) || slices.Contains(asked, name)
}

// markList notes the bytes of one list of pointers.
func markList(used []bool, m wasm.Memory, at int) error {
	if at < 0 || at+8 > len(m) {
		return errors.New("a list of pointers is not there")
	}
	size := 8 + int(number(m, at))*((int(number(m, at+4))+7)/8)
	if size > len(m)-at {
		return errors.New("a list of pointers does not end")
	}
	for i := range size {
		used[at+i] = true
	}
	return nil
}

// use says of each byte of a table who needs it.
type use struct{ early, late []bool }

func newUse(size int) use { return use{make([]bool, size), make([]bool, size)} }

func (u use) by(late bool) []bool {
	if late {
		return u.late
	}
	return u.early
}

// dropLate clears what only late functions need.
func (u use) dropLate(table []byte) {
	for i := range table {
		if u.late[i] && !u.early[i] {
			table[i] = 0
		}
	}
}

package wasm

import (
	"encoding/binary"
	"errors"
	"slices"
)

// AddStart adds a function that the browser calls before any other, as soon as the
// memory holds its data. It takes and gives nothing; body is its local variables and
// its instructions. The function is the last one, so that no other changes its number.
func AddStart(all []Section, body []byte) ([]Section, error) {
	all = slices.Clone(all)
	find := func(id byte) int { return slices.IndexFunc(all, func(s Section) bool { return s.ID == id }) }
	types, functions, code := find(typeSection), find(functionSection), find(Code)
	if types < 0 || functions < 0 || code < 0 || find(startSection) >= 0 {
		return nil, errors.New("wasm: a start function fits only where there are others and none is called at the start")
	}
	kind, err := plainType(all[types].Body)
	if err != nil {
		return nil, err
	}
	existing, err := Functions(all)
	if err != nil {
		return nil, err
	}
	number := uint64(len(existing))
	if i := find(Import); i >= 0 {
		r := &reader{rest: all[i].Body}
		number += r.number()
	}
	all[functions].Body = addToVector(all[functions].Body, binary.AppendUvarint(nil, kind))
	all[code].Body = addToVector(all[code].Body, append(binary.AppendUvarint(nil, uint64(len(body))), body...))
	// It stands before the table's elements and the code, in the order of the numbers,
	// but for the section that counts the data, which Go's linker does not write.
	after := slices.IndexFunc(all, func(s Section) bool { return s.ID > startSection })
	return slices.Insert(all, after, Section{startSection, binary.AppendUvarint(nil, number)}), nil
}

// plainType is the number of the type of functions that take and give nothing.
func plainType(section []byte) (uint64, error) {
	r := &reader{rest: section}
	count := r.number()
	for i := range count {
		if r.byte() != functionType {
			r.fail("a type that is not a function's")
		}
		if takes, gives := r.vector(), r.vector(); r.err == nil && len(takes)+len(gives) == 0 {
			return i, nil
		}
	}
	r.fail("no function takes and gives nothing")
	return 0, r.err
}

// addToVector adds one element at the end of a section that is one vector.
func addToVector(section, element []byte) []byte {
	r := &reader{rest: section}
	out := binary.AppendUvarint(nil, r.number()+1)
	return append(append(out, r.rest...), element...)
}

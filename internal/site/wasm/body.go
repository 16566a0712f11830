package wasm

import (
	"encoding/binary"
	"errors"
	"fmt"
)

// A Body is the body of one function.
type Body struct {
	// Kind is the number of its type.
	Kind int
	// Variables are its groups of local variables, as the file has them.
	Variables []byte
	// Parameters is how many it has, and the number of the first local variable.
	Parameters int
	Code       []byte // its instructions, with the end
}

// Bodies takes the bodies of all functions apart, in the order of the file.
func Bodies(all []Section) ([]Body, error) {
	var parameters []int // by type
	var kinds []uint64   // by function
	var list []Body
	for _, s := range all {
		r := &reader{rest: s.Body}
		switch s.ID {
		case typeSection:
			for n := r.number(); n > 0 && r.err == nil; n-- {
				if r.byte() != functionType {
					r.fail("a type that is not a function's")
				}
				parameters = append(parameters, len(r.vector()))
				r.vector()
			}
		case functionSection:
			for n := r.number(); n > 0 && r.err == nil; n-- {
				kinds = append(kinds, r.number())
			}
		case Code:
			for n := r.number(); n > 0 && r.err == nil; n-- {
				i := len(list)
				if i >= len(kinds) || kinds[i] >= uint64(len(parameters)) {
					r.fail("a function without a type")
					break
				}
				b, err := takeApart(r.vector(), int(kinds[i]), parameters[kinds[i]])
				if err != nil {
					return nil, err
				}
				list = append(list, b)
			}
		}
		if r.err != nil {
			return nil, r.err
		}
	}
	return list, nil
}

func takeApart(body []byte, kind, parameters int) (Body, error) {
	r := &reader{rest: body}
	for n := r.number(); n > 0 && r.err == nil; n-- {
		r.number()
		r.byte()
	}
	return Body{kind, body[:len(body)-len(r.rest)], parameters, r.rest}, r.err
}

// AddVariable adds a local variable of 64 bits before all others, which is 0 at first.
// The numbers of the others, from Parameters on, must become greater by one.
func (b *Body) AddVariable() {
	r := &reader{rest: b.Variables}
	groups := binary.AppendUvarint(nil, r.number()+1)
	b.Variables = append(append(groups, 1, wide), r.rest...)
}

// CodeSection puts bodies together again.
func CodeSection(bodies []Body) Section {
	out := binary.AppendUvarint(nil, uint64(len(bodies)))
	for _, b := range bodies {
		out = binary.AppendUvarint(out, uint64(len(b.Variables)+len(b.Code)))
		out = append(append(out, b.Variables...), b.Code...)
	}
	return Section{Code, out}
}

// Size is how many bytes the instruction at the front of code has. It knows those
// that Go's compiler writes.
func Size(code []byte) (int, error) {
	if len(code) == 0 {
		return 0, errShort
	}
	r := &reader{rest: code[1:]}
	switch op := code[0]; {
	case op == OpBlock, op == OpLoop, op == OpIf:
		r.byte()
	case op == OpBranch, op == OpBranchIf, op == opCall, op >= opGet && op <= 0x24: // branches, calls, variables
		r.number()
	case op == OpBranchTable:
		for n := r.number(); n > 0 && r.err == nil; n-- {
			r.number()
		}
		r.number()
	case op == opCallByTable, op >= opLoad && op <= 0x3e: // a call by a table; loads and stores
		r.number()
		r.number()
	case op == opConst, op == OpWide, op == 0x3f, op == 0x40: // the last two are about the size of the memory
		for r.err == nil && r.byte()&0x80 != 0 {
		}
	case op == 0x43:
		r.take(4)
	case op == 0x44:
		r.take(8)
	case op == 0xfc:
		switch kind := r.number(); {
		case kind == 10: // copy
			r.take(2)
		case kind == 11: // fill
			r.take(1)
		case kind > 7: // floating point to whole numbers below
			r.fail("unknown instruction fc %x", kind)
		}
	case op == OpUnreachable, op == 0x01, op == 0x05, op == OpEnd, op == OpReturn, op == 0x1a, op == 0x1b, op >= 0x45 && op <= 0xc4:
	default:
		return 0, fmt.Errorf("wasm: unknown instruction %x", op)
	}
	return len(code) - len(r.rest), r.err
}

// Variable reads an instruction that gives or sets a local variable. It gives its
// number, or -1 for another instruction.
func Variable(instruction []byte) int {
	if instruction[0] < opGet || instruction[0] > opTee {
		return -1
	}
	v, _ := binary.Uvarint(instruction[1:])
	return int(v)
}

// WithVariable is such an instruction with another variable.
func WithVariable(instruction []byte, variable int) []byte {
	return binary.AppendUvarint([]byte{instruction[0]}, uint64(variable))
}

// Wide reads an instruction that gives a number of 64 bits.
func Wide(instruction []byte) (int64, error) { return constant(OpWide, instruction) }

// Narrow reads an instruction that gives a number of 32 bits.
func Narrow(instruction []byte) (int64, error) { return constant(opConst, instruction) }

func constant(op byte, instruction []byte) (int64, error) {
	if len(instruction) < 2 || instruction[0] != op {
		return 0, errors.New("wasm: not such a number")
	}
	var v int64
	for i, b := range instruction[1:] {
		if i > 9 {
			return 0, errors.New("wasm: a number is too long")
		}
		v |= int64(b&0x7f) << (7 * i)
		if b&0x80 == 0 && b&0x40 != 0 && i < 9 {
			v |= -1 << (7 * (i + 1))
		}
	}
	return v, nil
}

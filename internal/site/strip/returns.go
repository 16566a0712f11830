package main

import (
	"bytes"
	"errors"
	"fmt"

	"aftercheck/internal/site/wasm"
)

// Before each call Go's code stores the address to return to: the number of its own
// function in the upper bits, and of the place there in the lower 16. Of 65,000 calls
// each has another number, which cost 175 kB. The upper bits are the same in the whole
// function, so they are set once, in a variable, and each call adds its place.
const (
	firstFunction = 0x1000 // the number of the first one, for Go's linker
	placeBits     = 16
)

// stored is the instruction that stores the address to return to, behind the number.
var stored = []byte{0x37, 3, 0}

// shareReturns rewrites the calls in the code of all functions.
func shareReturns(all []wasm.Section) (wasm.Section, error) {
	bodies, err := wasm.Bodies(all)
	if err != nil {
		return wasm.Section{}, err
	}
	for i := range bodies {
		was := bodies[i]
		own := int64(firstFunction+i) << placeBits
		if err := shareIn(&bodies[i], own); err != nil {
			return wasm.Section{}, fmt.Errorf("function %d: %w", i, err)
		}
		back, err := restore(bodies[i], was, own)
		if err != nil {
			return wasm.Section{}, fmt.Errorf("function %d: %w", i, err)
		}
		if !bytes.Equal(back, was.Code) {
			return wasm.Section{}, fmt.Errorf("function %d is not what it was", i)
		}
	}
	return wasm.CodeSection(bodies), nil
}

// instructions cuts code into its instructions.
func instructions(code []byte) ([][]byte, error) {
	var list [][]byte
	for len(code) > 0 {
		n, err := wasm.Size(code)
		if err != nil {
			return nil, err
		}
		list, code = append(list, code[:n]), code[n:]
	}
	return list, nil
}

// shareIn rewrites one function.
func shareIn(b *wasm.Body, own int64) error {
	list, err := instructions(b.Code)
	if err != nil {
		return err
	}
	places, calls := make([]int64, len(list)), 0
	for i, in := range list[:max(0, len(list)-1)] {
		if in[0] != wasm.OpWide || !bytes.Equal(list[i+1], stored) {
			continue
		}
		v, err := wasm.Wide(in)
		if err != nil {
			return err
		}
		if place := v - own; place > 0 && place < 1<<placeBits {
			places[i] = place
			calls++
		}
	}
	if calls == 0 {
		return nil
	}
	b.AddVariable()
	variable := b.Parameters
	code := wasm.Instructions{}
	code.Wide(own)
	code.Set(variable)
	for i, in := range list {
		if places[i] == 0 {
			code = append(code, renumber(in, variable, 1)...)
			continue
		}
		code.Wide(places[i])
		code.Get(variable)
		code.Or()
	}
	b.Code = code
	return nil
}

// renumber is an instruction when the variables from the first on have another number.
func renumber(instruction []byte, first, by int) []byte {
	if v := wasm.Variable(instruction); v >= first {
		return wasm.WithVariable(instruction, v+by)
	}
	return instruction
}

// restore gives the code as it was before shareIn. It is how the build knows that
// nothing else has changed.
func restore(b, was wasm.Body, own int64) ([]byte, error) {
	if bytes.Equal(b.Variables, was.Variables) {
		return b.Code, nil
	}
	list, err := instructions(b.Code)
	if err != nil {
		return nil, err
	}
	variable := was.Parameters
	var set, get, or, code wasm.Instructions
	set.Wide(own)
	set.Set(variable)
	get.Get(variable)
	or.Or()
	if !bytes.Equal(bytes.Join(list[:min(2, len(list))], nil), set) {
		return nil, errors.New("the variable is not set first")
	}
	for i := 2; i < len(list); i++ {
		if i+2 < len(list) && bytes.Equal(list[i+1], get) && bytes.Equal(list[i+2], or) {
			place, err := wasm.Wide(list[i])
			if err != nil {
				return nil, err
			}
			code.Wide(own | place)
			i += 2
			continue
		}
		if wasm.Variable(list[i]) == variable {
			return nil, errors.New("the variable is used for something else")
		}
		code = append(code, renumber(list[i], variable, -1)...)
	}
	return code, nil
}

package main

import (
	"bytes"
	"errors"
	"fmt"

	"aftercheck/internal/site/wasm"
)

// checkHalves puts the code of two files together again, from what stands in them, and
// compares it with that of the one file that they were.
func checkHalves(all []wasm.Section, one, two []byte, late []bool) error {
	first, err := wasm.Parse(one)
	if err != nil {
		return err
	}
	second, err := wasm.Parse(two)
	if err != nil {
		return err
	}
	was, err := wasm.Bodies(all)
	if err != nil {
		return err
	}
	imported, err := wasm.Imported(all)
	if err != nil {
		return err
	}
	ours, err := wasm.Bodies(first)
	if err != nil {
		return err
	}
	later, err := wasm.Bodies(second)
	if err != nil {
		return err
	}
	places, err := wasm.Filled(second)
	if err != nil {
		return err
	}
	if len(ours) != len(was) || len(places)+1 != len(later) { // one finishes the second file's data
		return errors.New("there are not as many functions as there were")
	}
	j := joiner{was: was, imported: imported, late: late, places: places}
	filled := make([]bool, len(was))
	for n, at := range places {
		i := at - wasm.FirstElement
		if i < 0 || i >= len(was) || filled[i] || !late[i] {
			return fmt.Errorf("the second file fills place %d", at)
		}
		filled[i] = true
		if err := j.compare(later[n], i, j.fromSecond); err != nil {
			return err
		}
	}
	for i, b := range ours {
		if late[i] != filled[i] {
			return fmt.Errorf("function %d is in no file", i)
		}
		if late[i] {
			if f, at := j.stands(b); f != imported || at != wasm.FirstElement+i {
				return fmt.Errorf("what stands in for function %d is for another", i)
			}
			continue
		}
		if err := j.compare(b, i, j.fromFirst); err != nil {
			return err
		}
	}
	return nil
}

type joiner struct {
	was      []wasm.Body
	imported int
	late     []bool
	places   []int // in the table, by function of the second file
}

// compare turns the calls of a function back and compares it with what it was.
func (j joiner) compare(b wasm.Body, i int, number func(called int) int) error {
	list, err := instructions(b.Code)
	if err != nil {
		return err
	}
	var out wasm.Instructions
	for n := 0; n < len(list); n++ {
		if f := wasm.Called(list[n]); f >= 0 {
			out.Call(number(f))
			continue
		}
		if n+1 < len(list) && wasm.CalledByTable(list[n+1]) >= 0 {
			if at, err := wasm.Narrow(list[n]); err == nil {
				f := int(at) - wasm.FirstElement
				if f < 0 || f >= len(j.was) || wasm.CalledByTable(list[n+1]) != j.was[f].Kind {
					return fmt.Errorf("function %d calls what is not there", i)
				}
				out.Call(f + j.imported)
				n++
				continue
			}
		}
		out = append(out, list[n]...)
	}
	was := j.was[i]
	before, err := instructions(was.Code)
	if err != nil {
		return err
	}
	for n, in := range before {
		if f := wasm.Called(in); f >= 0 { // the linker writes some numbers longer than they are
			before[n] = instruction(func(b *wasm.Instructions) { b.Call(f) })
		}
	}
	if b.Kind != was.Kind || !bytes.Equal(b.Variables, was.Variables) || !bytes.Equal(out, bytes.Join(before, nil)) {
		return fmt.Errorf("function %d is not what it was", i)
	}
	return nil
}

// fromFirst and fromSecond tell which function a call in each file is of, by the numbers
// that all had; -1 when there is no such.
func (j joiner) fromFirst(called int) int {
	switch {
	case called < j.imported:
		return called
	case called == j.imported || j.late[called-1-j.imported]:
		return -1
	}
	return called - 1
}

func (j joiner) fromSecond(called int) int {
	if called >= len(j.places) {
		return -1
	}
	return j.places[called] - wasm.FirstElement + j.imported
}

// stands reads a stand-in: which function it calls first, and where it goes on in the table.
func (j joiner) stands(b wasm.Body) (called, at int) {
	list, err := instructions(b.Code)
	if err != nil || len(list) != 5 || !bytes.Equal(list[1], words.entry) || wasm.CalledByTable(list[3]) != common ||
		!bytes.Equal(list[4], words.end) || !bytes.Equal(b.Variables, []byte{0}) {
		return -1, -1
	}
	place, err := wasm.Narrow(list[2])
	if err != nil {
		return -1, -1
	}
	return wasm.Called(list[0]), int(place)
}

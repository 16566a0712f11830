package main

import (
	"errors"
	"fmt"

	"aftercheck/internal/site/wasm"
)

// The client comes in two files, since the first question needs a third of its code. The
// first file has the data and the early functions; in the place of each late one it has a
// stand-in, which asks the page for the second file, waits for it and goes on in what it
// put into the table. The second file works on the memory, the table and the global
// variables of the first. The numbers of functions in the table, which Go's runtime takes
// for their addresses, stay what they were.

// How the files know the page and each other; boot.js has the same names.
const (
	pageModule  = "aftercheck"
	laterName   = "later" // what the page does for the second file
	firstModule = "client"
)

// halves is what is known of both files.
type halves struct {
	bodies   []wasm.Body // of all functions, as in one file
	imported int         // how many functions the page gives, without the one for the second file
	late     []bool      // by function
	second   []int       // by late function, its number in the second file
}

// split cuts a client in two. No late function may call the page itself. The second file
// finishes its data by a function of its own.
func split(all []wasm.Section, late []bool, finish []byte) (first, second []wasm.Section, err error) {
	first, page, err := wasm.AddImport(all, pageModule, laterName)
	if err != nil {
		return nil, nil, err
	}
	bodies, err := wasm.Bodies(all)
	if err != nil {
		return nil, nil, err
	}
	h := halves{bodies: bodies, imported: page, late: late, second: make([]int, len(bodies))}
	var runs []wasm.Run
	count := 0
	for i := range bodies {
		if !late[i] {
			continue
		}
		if i == 0 || !late[i-1] {
			runs = append(runs, wasm.Run{At: wasm.FirstElement + i, First: count})
		}
		runs[len(runs)-1].Count++
		h.second[i] = count
		count++
	}
	var ours, later []wasm.Body
	for i, b := range bodies {
		was := b.Code
		if late[i] {
			if b.Code, err = h.calls(was, h.inSecond); err != nil {
				return nil, nil, fmt.Errorf("function %d: %w", i, err)
			}
			later = append(later, b)
			b = h.standIn(i)
		} else if b.Code, err = h.calls(was, h.inFirst); err != nil {
			return nil, nil, fmt.Errorf("function %d: %w", i, err)
		}
		ours = append(ours, b)
	}
	if first, err = wasm.Share(replace(first, wasm.CodeSection(ours))); err != nil {
		return nil, nil, err
	}
	if second, err = wasm.Second(first, firstModule, common, runs, later, finish); err != nil {
		return nil, nil, err
	}
	return first, second, nil
}

// common is the type of nearly all functions: they take a place, and tell whether the
// stack is taken down.
const common = 0

// standIn is what the first file has in the place of a late function.
func (h halves) standIn(i int) wasm.Body {
	var b wasm.Instructions
	b.Call(h.imported)
	b.Get(entry)
	b.Const(wasm.FirstElement + i)
	b.CallByTable(common)
	b.End()
	return wasm.Body{Kind: common, Variables: []byte{0}, Parameters: 1, Code: b}
}

// calls writes each call of a function's code anew.
func (h halves) calls(code []byte, call func(b *wasm.Instructions, function int) error) ([]byte, error) {
	list, err := instructions(code)
	if err != nil {
		return nil, err
	}
	var out wasm.Instructions
	for _, in := range list {
		f := wasm.Called(in)
		if f < 0 {
			out = append(out, in...)
			continue
		}
		if err := call(&out, f); err != nil {
			return nil, err
		}
	}
	return out, nil
}

// inFirst calls a function from the first file. What it imports more has moved its own
// functions on by one.
func (h halves) inFirst(b *wasm.Instructions, function int) error {
	i := function - h.imported
	switch {
	case i < 0:
		b.Call(function)
	case h.late[i]:
		h.byTable(b, i)
	default:
		b.Call(function + 1)
	}
	return nil
}

// inSecond calls a function from the second file.
func (h halves) inSecond(b *wasm.Instructions, function int) error {
	i := function - h.imported
	switch {
	case i < 0:
		return errors.New("a late function calls the page")
	case h.late[i]:
		b.Call(h.second[i])
	default:
		h.byTable(b, i)
	}
	return nil
}

func (h halves) byTable(b *wasm.Instructions, i int) {
	b.Const(wasm.FirstElement + i)
	b.CallByTable(h.bodies[i].Kind)
}

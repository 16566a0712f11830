package main

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"slices"

	"aftercheck/internal/site/wasm"
)

// A flow is a function as Go's compiler makes it for WebAssembly. It has parts, each in
// a block of its own that ends where the part begins, and a table at the front that leads
// to the part to go on with: the first, or, when the stack was taken down for another
// goroutine to run, the one behind the call that was left. The parameter says the place.
type flow struct {
	own    int64    // the number of the function, in the upper bits of an address
	stack  [][]byte // the instructions that fetch the stack pointer, if any
	table  []byte   // the instruction that leads to a part
	places []int    // the first place of each part; a table's index is a place
	bases  []int    // the place with which each part is entered
	loop   bool     // whether jumps go to the table
	unwind bool     // whether calls may leave the function to take the stack down
	body   [][]byte // the instructions of all parts
}

// What stands where, in a function that has parts.
const (
	firstFunction = 0x1000 // the number of the first one, for Go's linker
	placeBits     = 16
	entry         = 0 // the parameter
)

// words are the instructions of which all functions have the same.
var words = struct{ block, loop, when, end, entry, enter, save, add, widen, or, one, back, never, fetch []byte }{
	block: instruction(func(b *wasm.Instructions) { b.Block() }),
	loop:  instruction(func(b *wasm.Instructions) { b.Loop() }),
	when:  instruction(func(b *wasm.Instructions) { b.If() }),
	end:   instruction(func(b *wasm.Instructions) { b.End() }),
	entry: instruction(func(b *wasm.Instructions) { b.Get(entry) }),
	enter: instruction(func(b *wasm.Instructions) { b.Set(entry) }),
	save:  instruction(func(b *wasm.Instructions) { b.StoreWide() }),
	add:   instruction(func(b *wasm.Instructions) { b.WideAdd() }),
	widen: instruction(func(b *wasm.Instructions) { b.Widen() }),
	or:    instruction(func(b *wasm.Instructions) { b.Or() }),
	one:   instruction(func(b *wasm.Instructions) { b.Const(1) }),
	back:  instruction(func(b *wasm.Instructions) { b.Return() }),
	never: instruction(func(b *wasm.Instructions) { b.Unreachable() }),
	fetch: instruction(func(b *wasm.Instructions) { b.Global(0) }),
}

// leave is how a function is left while the stack is taken down, when the last call says so.
var leave = [][]byte{words.when, words.one, words.back, words.end}

// instruction is what one method of Instructions writes.
func instruction(write func(*wasm.Instructions)) []byte {
	var b wasm.Instructions
	write(&b)
	return b
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

// begins tells whether a list of instructions has others at its front.
func begins(list [][]byte, with ...[]byte) bool {
	return len(list) >= len(with) && slices.EqualFunc(list[:len(with)], with, bytes.Equal)
}

// operand is the number behind an instruction's code.
func operand(instruction []byte) int {
	v, _ := binary.Uvarint(instruction[1:])
	return int(v)
}

// readFlow takes the code of a function apart. Without parts, it gives none: such are
// a few of the runtime's own.
func readFlow(code []byte, own int64) (*flow, error) {
	list, err := instructions(code)
	if err != nil {
		return nil, err
	}
	f := &flow{own: own}
	if len(list) > 1 && bytes.Equal(list[0], words.fetch) {
		f.stack, list = list[:2], list[2:]
	}
	outside := 0 // blocks in which the loop is
	for begins(list, words.block) {
		outside, list = outside+1, list[1:]
	}
	inside := 0
	if begins(list, words.loop) {
		f.loop, list = true, list[1:]
		for begins(list, words.block) {
			inside, list = inside+1, list[1:]
		}
	}
	if len(list) < 3 || !bytes.Equal(list[0], words.entry) || list[1][0] != wasm.OpBranchTable || !bytes.Equal(list[2], words.end) {
		return nil, nil
	}
	f.table, list = list[1], list[3:]
	if err := f.readTable(); err != nil {
		return nil, err
	}
	f.bases = slices.Clone(f.places)
	if !f.loop {
		inside, outside = min(outside, len(f.places)), max(0, outside-len(f.places))
	}
	if inside != len(f.places) || outside > 1 {
		return nil, fmt.Errorf("%d parts in %d and %d blocks", len(f.places), inside, outside)
	}
	f.unwind = outside == 1
	last := f.tail(f.loop, f.unwind)
	if len(list) < len(last) || !begins(list[len(list)-len(last):], last...) {
		return nil, errors.New("it does not end like others")
	}
	f.body = list[:len(list)-len(last)]
	return f, nil
}

// tail is what stands behind the last part.
func (f *flow) tail(loop, unwind bool) [][]byte {
	var list [][]byte
	if loop {
		list = append(list, words.end)
	}
	list = append(list, words.never)
	if unwind {
		list = append(list, words.end, words.one)
	}
	return append(list, words.end)
}

// readTable notes the first place of each part. The table has the parts in order,
// the last one in the place of all that are not in it.
func (f *flow) readTable() error {
	rest := f.table[1:]
	next := func() int {
		v, n := binary.Uvarint(rest)
		rest = rest[max(0, n):]
		return int(v)
	}
	for place := range next() + 1 {
		switch part := next(); {
		case part == len(f.places):
			f.places = append(f.places, place)
		case part != len(f.places)-1:
			return errors.New("the parts are not in order")
		}
	}
	return nil
}

// partOf tells to which part the table leads with a place.
func (f *flow) partOf(place int) int {
	part, exact := slices.BinarySearch(f.places, place)
	if !exact {
		part--
	}
	return part
}

// enters notes the place with which a part is entered, and tells which part that is.
func (f *flow) enters(place int) int {
	part := f.partOf(place)
	f.bases[part] = place
	return part
}

// code puts the function together again, as Go's compiler does.
func (f *flow) code() []byte {
	list := slices.Clone(f.stack)
	if f.unwind {
		list = append(list, words.block)
	}
	if f.loop {
		list = append(list, words.loop)
	}
	for range f.places {
		list = append(list, words.block)
	}
	list = append(list, words.entry, f.table, words.end)
	list = append(list, f.body...)
	return bytes.Join(append(list, f.tail(f.loop, f.unwind)...), nil)
}

// A cursor goes through the instructions of all parts.
type cursor struct {
	flow  *flow
	part  int
	depth int // blocks around, without those of the parts
	fault error
}

// pass is called with each instruction, before the next.
func (c *cursor) pass(in []byte) {
	switch in[0] {
	case wasm.OpBlock, wasm.OpLoop, wasm.OpIf:
		c.depth++
	case wasm.OpEnd:
		switch {
		case c.depth > 0:
			c.depth--
		case c.part < len(c.flow.places)-1:
			c.part++
		default:
			c.fault = errors.New("there are more ends than parts")
		}
	}
}

// done tells whether the last part was reached, and ended.
func (c *cursor) done() error {
	if c.fault == nil && (c.depth != 0 || c.part != len(c.flow.places)-1) {
		c.fault = errors.New("there are more parts than ends")
	}
	return c.fault
}

// ends tells whether an instruction ends a part.
func (c *cursor) ends(in []byte) bool { return c.depth == 0 && bytes.Equal(in, words.end) }

// toTable is how many blocks are between here and the loop around the table; toPart
// how many a branch to a later part leaves, besides the one whose end is its beginning.
func (c *cursor) toTable() int         { return c.depth + len(c.flow.places) - 1 - c.part }
func (c *cursor) toPart(later int) int { return c.depth + later - c.part - 1 }

// toExit is how many are between here and the block that is left to take the stack down.
func (c *cursor) toExit(loop bool) int {
	if loop {
		return c.toTable() + 1
	}
	return c.toTable()
}

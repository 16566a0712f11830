package main

import (
	"bytes"
	"errors"
	"fmt"
	"slices"

	"aftercheck/internal/site/wasm"
)

// Three numbers in Go's code count, and counting is what brotli cannot see. Before each
// call the address to return to is stored: the number of the function in the upper bits
// and of the place in it in the lower 16. Behind each call the function is left through
// as many blocks as it has parts from there on, if the stack is taken down. And a jump
// stores the place to go to, and leaves as many blocks, to the table at the front.
//
// Rewritten, a variable holds the address of the part that runs. A call adds to it what
// its place is further on, which is nearly always one. The function is left by a return.
// A jump onwards leaves the blocks until there, and adds to the variable what it passed
// over, where a call is still to come; only a jump back goes through the table. So the
// code around a call or a condition looks the same everywhere.

// shorten rewrites the code of all functions but the one in which goroutines begin.
func shorten(all []wasm.Section, e entries) (wasm.Section, error) {
	bodies, err := wasm.Bodies(all)
	if err != nil {
		return wasm.Section{}, err
	}
	for i := range bodies {
		if i == e.goexit {
			continue
		}
		was := bodies[i]
		own := int64(firstFunction+i) << placeBits
		if err := shortenOne(&bodies[i], own, e.recovered[i]); err != nil {
			return wasm.Section{}, fmt.Errorf("function %d: %w", i, err)
		}
		back, err := restore(bodies[i], was, own, e.recovered[i])
		if err != nil {
			return wasm.Section{}, fmt.Errorf("function %d: %w", i, err)
		}
		if !bytes.Equal(back, was.Code) {
			return wasm.Section{}, fmt.Errorf("function %d is not what it was", i)
		}
	}
	return wasm.CodeSection(bodies), nil
}

// A writer rewrites one function.
type writer struct {
	*flow
	variable int    // with the address of the part that runs
	needed   []bool // whether a part, or one it falls into or jumps to, uses it
}

// shortenOne rewrites one function, into which the runtime leads with the place
// recovered if that is not 0.
func shortenOne(b *wasm.Body, own int64, recovered int) error {
	f, err := readFlow(b.Code, own)
	if err != nil {
		return err
	}
	if f == nil {
		if recovered != 0 {
			return errors.New("the runtime leads into it, and it has no parts")
		}
		return nil
	}
	w := writer{flow: f, variable: b.Parameters}
	if err := w.findBases(recovered); err != nil {
		return err
	}
	if err := w.findNeeds(); err != nil {
		return err
	}
	if slices.Contains(w.needed, true) {
		b.AddVariable()
		for _, list := range [][][]byte{f.stack, f.body} {
			for i, in := range list {
				list[i] = renumber(in, w.variable, 1)
			}
		}
	}
	body, back, err := w.rewrite()
	if err != nil {
		return err
	}
	b.Code = w.assemble(body, back)
	return nil
}

// renumber is an instruction when the variables from the first on have another number.
func renumber(instruction []byte, first, by int) []byte {
	if v := wasm.Variable(instruction); v >= first {
		return wasm.WithVariable(instruction, v+by)
	}
	return instruction
}

// assemble is the function with the parts as they are rewritten. Without jumps back it
// needs no loop.
func (w writer) assemble(body [][]byte, back bool) []byte {
	list := slices.Clone(w.stack)
	if back {
		list = append(list, words.loop)
	}
	for range w.places {
		list = append(list, words.block)
	}
	if slices.Contains(w.needed, true) {
		list = append(list, setVariable(w.variable, w.own)...)
	}
	list = append(list, words.entry, w.table, words.end)
	list = append(list, body...)
	return bytes.Join(append(list, w.tail(back, false)...), nil)
}

// setVariable makes the address of the part that comes next: its place is the parameter,
// which also goes into the table.
func setVariable(variable int, own int64) [][]byte {
	return [][]byte{
		words.entry, words.widen,
		instruction(func(b *wasm.Instructions) { b.Wide(own) }), words.or,
		instruction(func(b *wasm.Instructions) { b.Set(variable) }),
	}
}

// further are the instructions that give the variable with some places added.
func further(variable, places int) [][]byte {
	list := [][]byte{instruction(func(b *wasm.Instructions) { b.Get(variable) })}
	if places == 0 {
		return list
	}
	return append(list, instruction(func(b *wasm.Instructions) { b.Wide(int64(places)) }), words.add)
}

// storesPlace tells which place of its own the function stores here, as the address to
// return to.
func (f *flow) storesPlace(list [][]byte) (int, bool) {
	if len(list) < 2 || list[0][0] != wasm.OpWide || !bytes.Equal(list[1], words.save) {
		return 0, false
	}
	v, err := wasm.Wide(list[0])
	if place := v - f.own; err == nil && place >= 0 && place < 1<<placeBits {
		return int(place), true
	}
	return 0, false
}

// jumps tells to which part, and with which place, a jump here leads.
func (c *cursor) jumps(list [][]byte) (part, place int, is bool) {
	if !c.flow.loop || len(list) < 3 || !bytes.Equal(list[1], words.enter) ||
		list[2][0] != wasm.OpBranch || operand(list[2]) != c.toTable() {
		return 0, 0, false
	}
	v, err := wasm.Narrow(list[0])
	if err != nil || v < 0 || v >= 1<<placeBits {
		return 0, 0, false
	}
	return c.flow.partOf(int(v)), int(v), true
}

// findBases notes with which place jumps, or the runtime, lead to a part. It is the
// first one but where the code of another function was put in.
func (w *writer) findBases(recovered int) error {
	c, jumped := cursor{flow: w.flow}, make([]bool, len(w.places))
	if recovered != 0 {
		part := w.enters(recovered)
		if part == 0 {
			return errors.New("the runtime leads to the first part")
		}
		jumped[part] = true
	}
	for i, in := range w.body {
		if to, place, is := c.jumps(w.body[i:]); is {
			if jumped[to] && w.bases[to] != place || to == 0 && place != 0 {
				return errors.New("jumps lead to two places of one part")
			}
			jumped[w.enters(place)] = true
		}
		c.pass(in)
	}
	return c.done()
}

// resumes tells whether a part ends with the next call here, after which the next part begins.
func (c *cursor) resumes(list [][]byte, place int) bool {
	if c.depth > 0 || c.part+1 == len(c.flow.places) || c.flow.places[c.part+1] != place {
		return false
	}
	for i, in := range list {
		switch in[0] {
		case wasm.OpBlock, wasm.OpLoop, wasm.OpIf:
			return false
		case wasm.OpEnd:
			return i > 0 && list[i-1][0] == wasm.OpBranchIf
		}
	}
	return false
}

// findNeeds tells which parts need the variable.
func (w *writer) findNeeds() error {
	type part struct {
		uses, falls bool
		jumps       []int
	}
	parts := make([]part, len(w.places))
	c := cursor{flow: w.flow}
	for i, in := range w.body {
		p := &parts[c.part]
		if place, is := w.storesPlace(w.body[i:]); is {
			p.uses = true
			if c.resumes(w.body[i:], place) && w.bases[c.part+1] != place {
				return errors.New("a jump leads behind a call")
			}
		}
		if to, _, is := c.jumps(w.body[i:]); is && to > c.part {
			p.jumps = append(p.jumps, to)
		}
		if c.ends(in) {
			p.falls = i == 0 || !leaves(w.body[i-1])
		}
		c.pass(in)
	}
	if err := c.done(); err != nil {
		return err
	}
	w.needed = make([]bool, len(parts)+1)
	for i, p := range slices.Backward(parts) {
		// With another base it is also how the place of a jump comes back in restore.
		w.needed[i] = w.bases[i] != w.places[i] || p.uses || p.falls && w.needed[i+1] || slices.ContainsFunc(p.jumps, func(to int) bool { return w.needed[to] })
	}
	return nil
}

// leaves tells whether nothing goes on behind an instruction.
func leaves(in []byte) bool {
	return in[0] == wasm.OpBranch || in[0] == wasm.OpReturn || in[0] == wasm.OpUnreachable
}

// rewrite gives the parts anew, and whether there are jumps back.
func (w writer) rewrite() (body [][]byte, back bool, err error) {
	c := cursor{flow: w.flow}
	set := instruction(func(b *wasm.Instructions) { b.Set(w.variable) })
	tee := instruction(func(b *wasm.Instructions) { b.Tee(w.variable) })
	called := false // the last call ends its part, and has set the variable for the next
	for i := 0; i < len(w.body); i++ {
		in, base := w.body[i], w.bases[c.part]
		if place, is := w.storesPlace(w.body[i:]); is {
			body = append(body, further(w.variable, place-base)...)
			if called = c.resumes(w.body[i:], place); called {
				body = append(body, tee)
			}
			continue
		}
		if to, _, is := c.jumps(w.body[i:]); is {
			if to <= c.part {
				back = true
				body = append(body, w.body[i:i+3]...)
			} else {
				if w.needed[to] {
					body = append(append(body, further(w.variable, w.bases[to]-base)...), set)
				}
				body = append(body, instruction(func(b *wasm.Instructions) { b.Branch(c.toPart(to)) }))
			}
			i += 2
			continue
		}
		if (in[0] == wasm.OpBranch || in[0] == wasm.OpBranchIf) && operand(in) >= c.depth {
			if !w.unwind || in[0] != wasm.OpBranchIf || operand(in) != c.toExit(w.loop) {
				return nil, false, errors.New("an unknown branch")
			}
			body = append(body, leave...)
			continue
		}
		if c.ends(in) && c.part+1 < len(w.places) {
			if w.needed[c.part+1] && !called && (i == 0 || !leaves(w.body[i-1])) {
				body = append(append(body, further(w.variable, w.bases[c.part+1]-base)...), set)
			}
			called = false
		}
		c.pass(in)
		body = append(body, in)
	}
	return body, back, c.done()
}

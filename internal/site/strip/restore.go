package main

import (
	"bytes"
	"errors"
	"slices"

	"aftercheck/internal/site/wasm"
)

// restore gives the code as it was before shortenOne. It is how the build knows that
// nothing else has changed.
func restore(b, was wasm.Body, own int64, recovered int) ([]byte, error) {
	r := reader{variable: -1, own: own, recovered: recovered}
	if !bytes.Equal(b.Variables, was.Variables) {
		r.variable = was.Parameters
	}
	return r.restore(b.Code)
}

// A reader turns a function back.
type reader struct {
	variable  int // with the address of the part that runs, -1 where there is none
	own       int64
	recovered int // where the runtime leads, or 0
}

func (r reader) restore(code []byte) ([]byte, error) {
	list, err := instructions(code)
	if err != nil {
		return nil, err
	}
	start := slices.IndexFunc(list, func(in []byte) bool { return in[0] == wasm.OpBranchTable })
	if start < 1 {
		return code, nil
	}
	if r.variable >= 0 {
		set := setVariable(r.variable, r.own)
		at := start - 1 - len(set)
		if at < 0 || !begins(list[at:], set...) {
			return nil, errors.New("the variable is not set first")
		}
		list = slices.Delete(list, at, at+len(set))
	}
	f, err := readFlow(bytes.Join(list, nil), r.own)
	if f == nil || err != nil {
		return code, err
	}
	if f.unwind {
		return nil, errors.New("it is left through a block")
	}
	if err := r.findBases(f); err != nil {
		return nil, err
	}
	return r.parts(f)
}

// findBases notes with which place the jumps back lead to a part. Those onwards say
// it when they are met.
func (r reader) findBases(f *flow) error {
	if r.recovered != 0 {
		f.enters(r.recovered)
	}
	c := cursor{flow: f}
	for i, in := range f.body {
		if _, place, is := c.jumps(f.body[i:]); is {
			f.enters(place)
		}
		c.pass(in)
	}
	return c.done()
}

// blocks tells whether the function had a loop around the table, and a block to leave it.
func blocks(f *flow) (loop, unwind bool) {
	c := cursor{flow: f}
	for i, in := range f.body {
		loop = loop || c.onwards(in)
		unwind = unwind || begins(f.body[i:], leave...)
		c.pass(in)
	}
	return loop || f.loop, unwind
}

// parts turns the parts back.
func (r reader) parts(f *flow) ([]byte, error) {
	set := instruction(func(b *wasm.Instructions) { b.Set(r.variable) })
	tee := instruction(func(b *wasm.Instructions) { b.Tee(r.variable) })
	loop, unwind := blocks(f)
	c := cursor{flow: f}
	var body [][]byte
	// A part that is come to without the variable may not read it. Whoever comes there
	// comes from above, or through the table, where it is set.
	unset, ready := make([]bool, len(f.places)), false
	for i := 0; i < len(f.body); i++ {
		in := f.body[i]
		if added, n := r.reads(f.body[i:]); n > 0 {
			if unset[c.part] {
				return nil, errors.New("the variable is read where it was not set")
			}
			place := f.bases[c.part] + added
			i += n
			if i >= len(f.body) {
				return nil, errors.New("nothing follows where the variable is read")
			}
			switch next := f.body[i]; {
			case bytes.Equal(next, set): // on the way into another part
				if err := c.arrives(f.body[i+1:], place); err != nil {
					return nil, err
				}
				ready = true
				continue
			case bytes.Equal(next, tee):
				if c.depth > 0 || c.part+1 >= len(f.places) || f.bases[c.part+1] != place {
					return nil, errors.New("a call does not end its part")
				}
				ready = true
			case bytes.Equal(next, words.save):
				i--
			default:
				return nil, errors.New("the variable is used for something else")
			}
			body = append(body, instruction(func(b *wasm.Instructions) { b.Wide(f.own + int64(place)) }))
			continue
		}
		switch {
		case r.variable >= 0 && wasm.Variable(in) == r.variable:
			return nil, errors.New("the variable is used for something else")
		case c.onwards(in):
			to := c.later(in)
			unset[to], ready = unset[to] || !ready, false
			body = append(body, instruction(func(b *wasm.Instructions) { b.Const(f.bases[to]) }), words.enter,
				instruction(func(b *wasm.Instructions) { b.Branch(c.toTable()) }))
		case begins(f.body[i:], leave...):
			i += len(leave) - 1
			body = append(body, instruction(func(b *wasm.Instructions) { b.BranchIf(c.toExit(loop)) }))
		default:
			if c.ends(in) && c.part+1 < len(f.places) {
				unset[c.part+1] = unset[c.part+1] || !ready && (i == 0 || !leaves(f.body[i-1]))
				ready = false
			}
			c.pass(in)
			body = append(body, in)
		}
	}
	f.loop, f.unwind, f.body = loop, unwind, body
	for _, list := range [][][]byte{f.stack, f.body} {
		for i, in := range list {
			if r.variable >= 0 {
				list[i] = renumber(in, r.variable, -1)
			}
		}
	}
	return f.code(), c.done()
}

// reads tells what is added to the variable here, and in how many instructions: none
// when it is not read.
func (r reader) reads(list [][]byte) (added, n int) {
	if r.variable < 0 || len(list) < 2 || !bytes.Equal(list[0], instruction(func(b *wasm.Instructions) { b.Get(r.variable) })) {
		return 0, 0
	}
	if len(list) > 3 && list[1][0] == wasm.OpWide && bytes.Equal(list[2], words.add) {
		if v, err := wasm.Wide(list[1]); err == nil {
			return int(v), 3
		}
	}
	return 0, 1
}

// onwards tells whether an instruction is a jump to a later part.
func (c *cursor) onwards(in []byte) bool {
	return in[0] == wasm.OpBranch && operand(in) >= c.depth && operand(in) < c.toTable()
}

// later is the part to which such a jump leads.
func (c *cursor) later(in []byte) int { return operand(in) - c.depth + c.part + 1 }

// arrives checks that the variable, set to a place, is that of the part which comes next,
// or notes that jumps lead to it with that place.
func (c *cursor) arrives(list [][]byte, place int) error {
	f := c.flow
	if len(list) == 0 {
		return errors.New("nothing follows where the variable is set")
	}
	switch in := list[0]; {
	case c.onwards(in):
		to := c.later(in)
		if place != f.bases[to] && (f.bases[to] != f.places[to] || place < f.places[to]) {
			return errors.New("the variable is not that of where the jump leads")
		}
		f.bases[to] = place
	case !c.ends(in) || c.part+1 >= len(f.places) || place != f.bases[c.part+1]:
		return errors.New("the variable is not that of the next part")
	}
	return nil
}

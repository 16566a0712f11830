package wasm

import (
	"bytes"
	"encoding/binary"
)

// A Memory is what a program finds in its memory when it starts, from address 0 on.
type Memory []byte

// The two instructions that give the address of a piece, before and after it.
const (
	i32Const = 0x41
	end      = 0x0b
)

// ReadMemory lays out a data section. Go's linker writes only pieces whose
// address is a constant.
func ReadMemory(section []byte) (Memory, error) {
	r := &reader{rest: section}
	var m Memory
	for n := r.number(); n > 0 && r.err == nil; n-- {
		if r.byte() != 0 || r.byte() != i32Const {
			r.fail("a piece of data without a fixed address")
		}
		at := int(r.signed())
		if r.byte() != end || at < 0 {
			r.fail("a piece of data without a fixed address")
		}
		piece := r.vector()
		if r.err != nil {
			break
		}
		if missing := at + len(piece) - len(m); missing > 0 {
			m = append(m, make([]byte, missing)...)
		}
		copy(m[at:], piece)
	}
	return m, r.err
}

// Section is the data section that lays out m. It leaves out runs of gap zeros
// and more, and zeros at the end: memory is zero at first.
func (m Memory) Section(gap int) []byte {
	type piece struct{ from, to int }
	var pieces []piece
	zeros := make([]byte, gap)
	for at := 0; at < len(m); {
		if m[at] == 0 {
			at++
			continue
		}
		length := bytes.Index(m[at:], zeros)
		if length < 0 {
			length = len(bytes.TrimRight(m[at:], "\x00"))
		}
		pieces = append(pieces, piece{at, at + length})
		at += length
	}
	out := binary.AppendUvarint(nil, uint64(len(pieces)))
	for _, p := range pieces {
		out = append(out, 0, i32Const)
		out = appendSigned(out, int64(p.from))
		out = append(out, end)
		out = binary.AppendUvarint(out, uint64(p.to-p.from))
		out = append(out, m[p.from:p.to]...)
	}
	return out
}

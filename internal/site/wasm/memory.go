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
func ReadMemory(section []byte) (Memory, error) { return LayOver(nil, section) }

// LayOver gives a memory into which a data section was put.
func LayOver(m Memory, section []byte) (Memory, error) {
	r := &reader{rest: section}
	m = bytes.Clone(m)
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
	return m.section(pieces)
}

// Beyond is the data section that makes m of known, which is as long. It leaves out runs
// of gap bytes and more that are the same in both.
func (m Memory) Beyond(known Memory, gap int) []byte {
	var pieces []piece
	for at := range m {
		switch last := len(pieces) - 1; {
		case m[at] == known[at]:
		case last >= 0 && at-pieces[last].to < gap:
			pieces[last].to = at + 1
		default:
			pieces = append(pieces, piece{at, at + 1})
		}
	}
	return m.section(pieces)
}

// A piece is some bytes of a memory that follow each other.
type piece struct{ from, to int }

func (m Memory) section(pieces []piece) []byte {
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

// Package wasm reads and writes the parts of a WebAssembly file that the build
// looks at: its sections, the sizes and names of its functions, and the memory
// that it starts with. It knows what Go's linker writes and no more.
package wasm

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
)

// Numbers of sections, as the WebAssembly specification has them.
const (
	Custom = 0
	Import = 2
	Code   = 10
	Data   = 11

	typeSection     = 1
	functionSection = 3
	startSection    = 8
)

// functionType is how the type of a function begins.
const functionType = 0x60

// head is how every file begins: its mark, and version 1.
var head = []byte("\x00asm\x01\x00\x00\x00")

var errShort = errors.New("wasm: the file ends too early")

// A Section is one part of a file.
type Section struct {
	ID   byte
	Body []byte
}

// Parse cuts a file into its sections. They share its bytes.
func Parse(file []byte) ([]Section, error) {
	rest, ok := bytes.CutPrefix(file, head)
	if !ok {
		return nil, errors.New("wasm: not a WebAssembly file of version 1")
	}
	r := &reader{rest: rest}
	var all []Section
	for len(r.rest) > 0 && r.err == nil {
		id := r.byte()
		all = append(all, Section{id, r.vector()})
	}
	return all, r.err
}

// Format puts sections together to a file.
func Format(all []Section) []byte {
	out := bytes.Clone(head)
	for _, s := range all {
		out = append(out, s.ID)
		out = binary.AppendUvarint(out, uint64(len(s.Body)))
		out = append(out, s.Body...)
	}
	return out
}

// A reader takes values from the front of rest. After an error it gives zeros.
type reader struct {
	rest []byte
	err  error
}

func (r *reader) take(n uint64) []byte {
	if r.err == nil && n > uint64(len(r.rest)) {
		r.err = errShort
	}
	if r.err != nil {
		r.rest = nil
		return nil
	}
	b := r.rest[:n]
	r.rest = r.rest[n:]
	return b
}

func (r *reader) byte() byte {
	if b := r.take(1); b != nil {
		return b[0]
	}
	return 0
}

func (r *reader) number() uint64 {
	v, n := binary.Uvarint(r.rest)
	if n <= 0 {
		n = len(r.rest) + 1
	}
	if r.take(uint64(n)) == nil {
		return 0
	}
	return v
}

// signed reads a signed LEB128 number of 32 bits.
func (r *reader) signed() int32 {
	var v int64
	for shift := 0; shift < 35; shift += 7 {
		b := r.byte()
		v |= int64(b&0x7f) << shift
		if b&0x80 == 0 {
			if b&0x40 != 0 {
				v |= -1 << (shift + 7)
			}
			return int32(v)
		}
	}
	r.fail("a number is too long")
	return 0
}

func (r *reader) vector() []byte { return r.take(r.number()) }

func (r *reader) fail(format string, args ...any) {
	if r.err == nil {
		r.err = fmt.Errorf("wasm: "+format, args...)
	}
	r.rest = nil
}

func appendSigned(out []byte, v int64) []byte {
	for {
		b := byte(v & 0x7f)
		v >>= 7
		if v == 0 && b&0x40 == 0 || v == -1 && b&0x40 != 0 {
			return append(out, b)
		}
		out = append(out, b|0x80)
	}
}

package wasm

import "encoding/binary"

// Opcodes, as the WebAssembly specification has them.
const (
	opLoop     = 0x03
	opEnd      = 0x0b
	opBranchIf = 0x0d
	opGet      = 0x20
	opSet      = 0x21
	opTee      = 0x22
	opLoad     = 0x28
	opLoadByte = 0x2d
	opStore    = 0x36
	opConst    = 0x41
	opLess     = 0x49
	opAdd      = 0x6a
	opMultiply = 0x6c
	opAnd      = 0x71
	opWideOr   = 0x84

	// OpWide is the instruction that gives a number of 64 bits.
	OpWide = 0x42

	noResult   = 0x40 // of a loop
	whole      = 0x7f // the type of numbers of 32 bits
	wide       = 0x7e // and of 64 bits
	fourBytes  = 2    // alignment of a number
	singleByte = 0    // alignment of a byte
)

// Instructions is the body of a function over whole numbers of 32 bits. Each method
// adds what takes its operands from the top of the stack and leaves its result there.
type Instructions []byte

// NewFunction begins the body of a function with so many local variables, which are 0.
func NewFunction(variables int) Instructions {
	b := binary.AppendUvarint(Instructions{1}, uint64(variables))
	return append(b, whole)
}

// Const gives a number.
func (b *Instructions) Const(v int) { *b = appendSigned(append(*b, opConst), int64(v)) }

// Wide gives a number of 64 bits, Or takes two of them.
func (b *Instructions) Wide(v int64) { *b = appendSigned(append(*b, OpWide), v) }
func (b *Instructions) Or()          { *b = append(*b, opWideOr) }

// Get gives a local variable, Set takes its new value.
func (b *Instructions) Get(variable int) { b.with(opGet, variable) }
func (b *Instructions) Set(variable int) { b.with(opSet, variable) }

// Load takes an address and gives what lies offset bytes behind it; LoadByte only one byte of that.
func (b *Instructions) Load(offset int)     { b.with(opLoad, fourBytes, offset) }
func (b *Instructions) LoadByte(offset int) { b.with(opLoadByte, singleByte, offset) }

// Store takes an address, then a number, which it puts offset bytes behind it.
func (b *Instructions) Store(offset int) { b.with(opStore, fourBytes, offset) }

// Add, Multiply and And take two numbers.
func (b *Instructions) Add()      { *b = append(*b, opAdd) }
func (b *Instructions) Multiply() { *b = append(*b, opMultiply) }
func (b *Instructions) And()      { *b = append(*b, opAnd) }

// Count does what each adds for every value of a variable from where it stands up to below to.
func (b *Instructions) Count(variable, to int, each func()) {
	if to < 1 {
		return
	}
	b.with(opLoop)
	*b = append(*b, noResult)
	each()
	b.Get(variable)
	b.Const(1)
	b.Add()
	b.Set(variable)
	b.Get(variable)
	b.Const(to)
	*b = append(*b, opLess)
	b.with(opBranchIf, 0)
	*b = append(*b, opEnd)
}

// End ends the function.
func (b *Instructions) End() { *b = append(*b, opEnd) }

func (b *Instructions) with(op byte, operands ...int) {
	*b = append(*b, op)
	for _, v := range operands {
		*b = binary.AppendUvarint(*b, uint64(v))
	}
}

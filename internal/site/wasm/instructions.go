package wasm

import "encoding/binary"

// Opcodes, as the WebAssembly specification has them.
const (
	OpUnreachable = 0x00
	OpBlock       = 0x02
	OpLoop        = 0x03
	OpIf          = 0x04
	OpEnd         = 0x0b
	OpBranch      = 0x0c // out of so many of the blocks around
	OpBranchIf    = 0x0d
	OpBranchTable = 0x0e
	OpReturn      = 0x0f
	OpWide        = 0x42 // gives a number of 64 bits

	opCall        = 0x10
	opCallByTable = 0x11

	opGet      = 0x20
	opSet      = 0x21
	opTee      = 0x22
	opGlobal   = 0x23
	opLoad     = 0x28
	opLoadByte = 0x2d
	opStore    = 0x36
	opStoreAll = 0x37
	opStoreOne = 0x3a
	opConst    = 0x41
	opLess     = 0x49
	opAdd      = 0x6a
	opMultiply = 0x6c
	opAnd      = 0x71
	opShift    = 0x76
	opOr       = 0x72
	opWideAdd  = 0x7c
	opWideOr   = 0x84
	opWiden    = 0xad

	noResult   = 0x40 // of a block, a loop or an if
	whole      = 0x7f // the type of numbers of 32 bits
	wide       = 0x7e // and of 64 bits
	fourBytes  = 2    // alignment of a number
	eightBytes = 3    // and of one of 64 bits
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

// Wide gives a number of 64 bits; WideAdd and Or take two of them, Widen makes one of 32 bits to one.
func (b *Instructions) Wide(v int64) { *b = appendSigned(append(*b, OpWide), v) }
func (b *Instructions) WideAdd()     { *b = append(*b, opWideAdd) }
func (b *Instructions) Or()          { *b = append(*b, opWideOr) }
func (b *Instructions) Widen()       { *b = append(*b, opWiden) }

// Get gives a local variable, Set takes its new value, Tee takes it and gives it again.
func (b *Instructions) Get(variable int) { b.with(opGet, variable) }
func (b *Instructions) Set(variable int) { b.with(opSet, variable) }
func (b *Instructions) Tee(variable int) { b.with(opTee, variable) }

// Global gives a global variable.
func (b *Instructions) Global(variable int) { b.with(opGlobal, variable) }

// Load takes an address and gives what lies offset bytes behind it; LoadByte only one byte of that.
func (b *Instructions) Load(offset int)     { b.with(opLoad, fourBytes, offset) }
func (b *Instructions) LoadByte(offset int) { b.with(opLoadByte, singleByte, offset) }

// Store takes an address, then a number, which it puts offset bytes behind it.
func (b *Instructions) Store(offset int) { b.with(opStore, fourBytes, offset) }

// StoreByte puts only the lowest byte of the number there.
func (b *Instructions) StoreByte(offset int) { b.with(opStoreOne, singleByte, offset) }

// StoreWide takes an address, then a number of 64 bits, which it puts there.
func (b *Instructions) StoreWide() { b.with(opStoreAll, eightBytes, 0) }

// Call calls a function; CallByTable takes the place in the table of one of the type kind.
func (b *Instructions) Call(function int)    { b.with(opCall, function) }
func (b *Instructions) CallByTable(kind int) { b.with(opCallByTable, kind, 0) }

// Add, Multiply, And, NarrowOr, ShiftRight and Less take two numbers, of which no bit is a
// sign. Less gives 1 or 0.
func (b *Instructions) Add()        { *b = append(*b, opAdd) }
func (b *Instructions) Multiply()   { *b = append(*b, opMultiply) }
func (b *Instructions) And()        { *b = append(*b, opAnd) }
func (b *Instructions) NarrowOr()   { *b = append(*b, opOr) }
func (b *Instructions) ShiftRight() { *b = append(*b, opShift) }
func (b *Instructions) Less()       { *b = append(*b, opLess) }

// Count does what each adds for every value of a variable from where it stands up to below to.
func (b *Instructions) Count(variable, to int, each func()) {
	if to < 1 {
		return
	}
	b.Loop()
	each()
	b.Get(variable)
	b.Const(1)
	b.Add()
	b.Set(variable)
	b.Get(variable)
	b.Const(to)
	b.Less()
	b.BranchIf(0)
	b.End()
}

// Block, Loop and If begin one that gives nothing; an If takes whether it is done.
func (b *Instructions) Block() { *b = append(*b, OpBlock, noResult) }
func (b *Instructions) Loop()  { *b = append(*b, OpLoop, noResult) }
func (b *Instructions) If()    { *b = append(*b, OpIf, noResult) }

// Branch leaves so many blocks and the one around them, or goes to the front of that loop;
// BranchIf takes whether.
func (b *Instructions) Branch(depth int)   { b.with(OpBranch, depth) }
func (b *Instructions) BranchIf(depth int) { b.with(OpBranchIf, depth) }

// Return leaves the function, Unreachable never comes to be.
func (b *Instructions) Return()      { *b = append(*b, OpReturn) }
func (b *Instructions) Unreachable() { *b = append(*b, OpUnreachable) }

// End ends a block, a loop, an if or the function.
func (b *Instructions) End() { *b = append(*b, OpEnd) }

func (b *Instructions) with(op byte, operands ...int) {
	*b = append(*b, op)
	for _, v := range operands {
		*b = binary.AppendUvarint(*b, uint64(v))
	}
}

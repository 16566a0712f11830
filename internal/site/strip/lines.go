package main

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"slices"
)

// The tables, as package runtime of Go 1.26 reads them: pcHeader, _func and step
// in symtab.go and runtime2.go. All numbers are little-endian.
const (
	headerSize = 72 // of pcHeader
	funcSize   = 44 // of _func, without the lists that follow it

	// Where in pcHeader.
	countAt = 8  // number of functions
	namesAt = 32 // where the names of functions begin, each with a zero at its end
	unitsAt = 40 // where the file numbers of each compilation unit begin
	pcsAt   = 56 // where the runs of values by instruction begin
	funcsAt = 64 // where the functions begin

	// Where in _func; four bytes each.
	nameAt   = 4
	deferAt  = 12 // the place of the call to deferreturn, or 0
	stackAt  = 16
	fileAt   = 20
	lineAt   = 24
	valuesAt = 28 // number of further runs, whose offsets follow
	unitAt   = 32
	startAt  = 36 // line on which the function starts
	listsAt  = 43 // one byte: number of lists of other kinds, whose offsets follow those of the runs
)

// magic is how pcHeader begins since Go 1.20; the last two bytes are the least
// step of an instruction and the size of a pointer, which are 1 and 8 on WebAssembly.
var magic = []byte{0xf1, 0xff, 0xff, 0xff, 0, 0, 1, 8}

// dropLines takes the file and line of every instruction out of the tables, and
// the names of functions, but what the runtime asks of them. The offset 0 is the
// runtime's own mark for "there is no such table", and for no name. Nothing is
// moved: what is not needed becomes zeros, which weigh next to nothing.
func dropLines(m []byte) error {
	t, _, err := readTables(m)
	if err != nil {
		return err
	}
	runs, named := newShared(t), make([]bool, len(t.names))
	for i := range t.count {
		f, err := t.function(i)
		if err != nil {
			return err
		}
		values := int(number(f, valuesAt))
		if values > (len(f)-funcSize)/4 {
			return fmt.Errorf("function %d has %d runs of values", i, values)
		}
		dropUnread(f, values)
		for _, where := range append([]int{stackAt}, offsets(values)...) {
			if err := runs.add(f, where); err != nil {
				return err
			}
		}
		if err := t.markName(named, f); err != nil {
			return err
		}
		for _, where := range []int{fileAt, lineAt, unitAt, startAt} {
			binary.LittleEndian.PutUint32(f[where:], 0)
		}
	}
	if err := runs.share(); err != nil {
		return err
	}
	for i := range t.names {
		if !named[i] {
			t.names[i] = 0
		}
	}
	clear(t.files)
	return nil
}

// findTables tells where the tables begin.
func findTables(m []byte) (int, error) {
	at := bytes.Index(m, magic)
	if at < 0 || bytes.Contains(m[at+1:], magic) {
		return 0, errors.New("the table of functions is not where it is looked for, or not alone")
	}
	return at, nil
}

// What of a function's further runs, and of the lists after them, is read only by
// what there is not on WebAssembly, or prints the arguments in a stack trace: see
// PCDATA and FUNCDATA in package internal/abi.
const (
	unsafePointRun = 0 // where a signal may not stop a goroutine: there are no signals
	liveArgsRun    = 3 // which arguments are still of use
	argsList       = 5 // what they look like
	liveArgsList   = 6 // and which are kept on the stack
	noList         = 1<<32 - 1
)

// dropUnread takes from a function what nothing reads.
func dropUnread(f []byte, values int) {
	for _, run := range []int{unsafePointRun, liveArgsRun} {
		if run < values {
			binary.LittleEndian.PutUint32(f[funcSize+4*run:], 0)
		}
	}
	for _, list := range []int{argsList, liveArgsList} {
		if list < int(f[listsAt]) {
			binary.LittleEndian.PutUint32(f[funcSize+4*(values+list):], noList)
		}
	}
}

// runtimes is how the names of the runtime's functions begin. It asks whether the function
// in which a goroutine began is one of its own, and so all of them get this one name.
const runtimes = "runtime."

// asked are the names that it asks for besides: the garbage collector would not find the
// arguments of what these two call without.
var asked = []string{"reflect.makeFuncStub", "reflect.methodValueCall"}

// markName notes the bytes of a function's name, or takes it from the function.
func (t *tables) markName(named []bool, f []byte) error {
	at := int(number(f, nameAt))
	if at >= len(t.names) {
		return errors.New("the name of a function lies outside of its table")
	}
	name, _, _ := bytes.Cut(t.names[at:], []byte{0})
	switch {
	case bytes.HasPrefix(name, []byte(runtimes)):
		if t.runtimes == 0 {
			t.runtimes = at
		}
		at, name = t.runtimes, name[:len(runtimes)]
	case !slices.Contains(asked, string(name)):
		at, name = 0, nil
	}
	binary.LittleEndian.PutUint32(f[nameAt:], uint32(at))
	for i := range name {
		named[at+i] = true
	}
	return nil
}

// offsets tells where in a _func the offsets of its further runs are.
func offsets(n int) []int {
	list := make([]int, n)
	for i := range list {
		list[i] = funcSize + 4*i
	}
	return list
}

// tables are the parts of the table of functions.
type tables struct {
	count int
	names []byte // names of functions
	files []byte // numbers and names of files
	pcs   []byte // runs of values by instruction
	funcs []byte // count pairs of entry and offset, then what the offsets lead to

	runtimes int // where the name of all of the runtime's functions stands; 0: not known yet
}

// readTables are the tables in the memory of a program, and where they begin.
func readTables(m []byte) (t tables, at int, err error) {
	if at, err = findTables(m); err != nil {
		return t, 0, err
	}
	t, err = newTables(m[at:])
	return t, at, err
}

func newTables(b []byte) (tables, error) {
	if len(b) < headerSize {
		return tables{}, errors.New("the table of functions is cut off")
	}
	word := func(at int) uint64 { return binary.LittleEndian.Uint64(b[at:]) }
	names, units, pcs, funcs := word(namesAt), word(unitsAt), word(pcsAt), word(funcsAt)
	if names < headerSize || units < names || pcs < units || funcs < pcs || funcs > uint64(len(b)) || word(countAt) > (uint64(len(b))-funcs)/8 {
		return tables{}, errors.New("the table of functions contradicts itself")
	}
	return tables{count: int(word(countAt)), names: b[names:units], files: b[units:pcs], pcs: b[pcs:funcs], funcs: b[funcs:]}, nil
}

// function is the _func with that number and what follows it.
func (t tables) function(i int) ([]byte, error) {
	at := uint64(number(t.funcs, 8*i+4))
	if at+funcSize > uint64(len(t.funcs)) {
		return nil, fmt.Errorf("function %d lies outside of its table", i)
	}
	return t.funcs[at:], nil
}

func number(b []byte, at int) uint32 { return binary.LittleEndian.Uint32(b[at:]) }

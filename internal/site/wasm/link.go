package wasm

import (
	"encoding/binary"
	"errors"
	"slices"
	"strconv"
)

// What can be imported and exported, as the WebAssembly specification numbers it.
const (
	aFunction = 0
	aTable    = 1
	aMemory   = 2
	aGlobal   = 3
)

const (
	tableSection   = 4
	memorySection  = 5
	globalSection  = 6
	exportSection  = 7
	elementSection = 9
)

// The names under which one file gives another what both work on.
const (
	memoryName = "mem" // Go's linker exports it by this name
	tableName  = "table"
	globalName = "global" // and its number
)

// AddImport adds a function that the page gives, and that takes and gives nothing, behind
// those that are imported already. It gives its number. All functions of the file itself
// have numbers greater by one from then on: exports, the table and the start are seen to,
// calls are not.
func AddImport(all []Section, module, name string) ([]Section, int, error) {
	all = slices.Clone(all)
	number, err := Imported(all)
	if err != nil {
		return nil, 0, err
	}
	for i, s := range all {
		r := &reader{rest: s.Body}
		switch s.ID {
		case Import:
			kind, err := plainType(section(all, typeSection))
			if err != nil {
				return nil, 0, err
			}
			all[i].Body = addToVector(s.Body, imported(module, name, aFunction, binary.AppendUvarint(nil, kind)))
		case exportSection:
			all[i].Body = shiftExports(r, number)
		case startSection:
			all[i].Body = binary.AppendUvarint(nil, r.number()+1)
		case elementSection:
			first, count := readElements(r)
			if r.err == nil && first != uint64(number) {
				r.fail("the table does not hold all functions in their order")
			}
			all[i].Body = Elements([]Run{{FirstElement, int(first) + 1, int(count)}}).Body
		}
		if r.err != nil {
			return nil, 0, r.err
		}
	}
	return all, number, nil
}

// Imported is how many functions are imported.
func Imported(all []Section) (int, error) {
	r := &reader{rest: section(all, Import)}
	n := r.number()
	return int(n), r.err
}

func section(all []Section, id byte) []byte {
	if i := slices.IndexFunc(all, func(s Section) bool { return s.ID == id }); i >= 0 {
		return all[i].Body
	}
	return nil
}

// imported is one element of a section of imports.
func imported(module, name string, what byte, kind []byte) []byte {
	return append(append(appendText(appendText(nil, module), name), what), kind...)
}

func appendText(out []byte, text string) []byte {
	return append(binary.AppendUvarint(out, uint64(len(text))), text...)
}

func shiftExports(r *reader, from int) []byte {
	count := r.number()
	out := binary.AppendUvarint(nil, count)
	for range count {
		name, what, number := r.vector(), r.byte(), r.number()
		if what == aFunction && number >= uint64(from) {
			number++
		}
		out = binary.AppendUvarint(append(appendText(out, string(name)), what), number)
	}
	return out
}

// FirstElement is where Go's linker begins to fill the table: its elements are the
// functions of the file, in their order.
const FirstElement = 0x1000

// readElements reads the one piece of the table that there is: the number of its first
// function, and how many there are. They must follow each other.
func readElements(r *reader) (first, count uint64) {
	if r.number() != 1 || r.number() != 0 || r.byte() != opConst || r.signed() != FirstElement || r.byte() != OpEnd {
		r.fail("the table is not filled as Go's linker does")
	}
	count = r.number()
	for i := range count {
		n := r.number()
		if i == 0 {
			first = n
		}
		if n != first+i {
			r.fail("the table does not hold all functions in their order")
		}
	}
	return first, count
}

// Filled tells for each function of a file that Second made which place of the table it fills.
func Filled(all []Section) ([]int, error) {
	r := &reader{rest: section(all, elementSection)}
	var places []int
	for n := r.number(); n > 0 && r.err == nil; n-- {
		if r.number() != 0 || r.byte() != opConst {
			r.fail("not a piece of the table")
		}
		at := int(r.signed())
		if r.byte() != OpEnd {
			r.fail("not a piece of the table")
		}
		for count := r.number(); count > 0 && r.err == nil; count-- {
			if f := r.number(); f != uint64(len(places)) {
				r.fail("the functions are not in their order")
			}
			places = append(places, at)
			at++
		}
	}
	return places, r.err
}

// A Run is a piece of the table that functions fill which follow each other.
type Run struct {
	At    int // place in the table
	First int // number of the first function
	Count int
}

// Elements is the section that puts functions into the table.
func Elements(runs []Run) Section {
	out := binary.AppendUvarint(nil, uint64(len(runs)))
	for _, r := range runs {
		b := Instructions{0}
		b.Const(r.At)
		b.End()
		out = binary.AppendUvarint(append(out, b...), uint64(r.Count))
		for i := range r.Count {
			out = binary.AppendUvarint(out, uint64(r.First+i))
		}
	}
	return Section{elementSection, out}
}

// Share exports the table and the global variables too, for a second file to work on.
func Share(all []Section) ([]Section, error) {
	globals, err := readGlobals(all)
	if err != nil {
		return nil, err
	}
	all = slices.Clone(all)
	i := slices.IndexFunc(all, func(s Section) bool { return s.ID == exportSection })
	if i < 0 {
		return nil, errors.New("wasm: nothing is exported")
	}
	body := addToVector(all[i].Body, append(appendText(nil, tableName), aTable, 0))
	for n := range globals {
		body = addToVector(body, binary.AppendUvarint(append(appendText(nil, globalName+strconv.Itoa(n)), aGlobal), uint64(n)))
	}
	all[i].Body = body
	return all, nil
}

// Second is a file that works on what the first one shares, under the name of module: its
// types, functions of one type that fill the table, and one that the browser calls as
// soon as the data lies in the memory; start is its local variables and its instructions.
func Second(first []Section, module string, kind int, runs []Run, bodies []Body, start []byte) ([]Section, error) {
	globals, err := readGlobals(first)
	if err != nil {
		return nil, err
	}
	table, memory := &reader{rest: section(first, tableSection)}, &reader{rest: section(first, memorySection)}
	if table.number() != 1 || memory.number() != 1 {
		return nil, errors.New("wasm: not one table and one memory")
	}
	imports := binary.AppendUvarint(nil, uint64(2+len(globals)))
	imports = append(imports, imported(module, memoryName, aMemory, memory.rest)...)
	imports = append(imports, imported(module, tableName, aTable, table.rest)...)
	for n, g := range globals {
		imports = append(imports, imported(module, globalName+strconv.Itoa(n), aGlobal, g)...)
	}
	plain, err := plainType(section(first, typeSection))
	if err != nil {
		return nil, err
	}
	functions := binary.AppendUvarint(nil, uint64(len(bodies)+1))
	for range bodies {
		functions = binary.AppendUvarint(functions, uint64(kind))
	}
	functions = binary.AppendUvarint(functions, plain)
	code := CodeSection(bodies)
	code.Body = addToVector(code.Body, append(binary.AppendUvarint(nil, uint64(len(start))), start...))
	return []Section{
		{typeSection, section(first, typeSection)},
		{Import, imports},
		{functionSection, functions},
		{startSection, binary.AppendUvarint(nil, uint64(len(bodies)))},
		Elements(runs),
		code,
	}, nil
}

// readGlobals gives the type of each global variable: of its value, and whether it changes.
func readGlobals(all []Section) ([][]byte, error) {
	r := &reader{rest: section(all, globalSection)}
	var list [][]byte
	for n := r.number(); n > 0 && r.err == nil; n-- {
		list = append(list, r.take(2))
		size, err := Size(r.rest)
		if err != nil {
			return nil, err
		}
		r.take(uint64(size))
		if r.byte() != OpEnd {
			r.fail("a global variable that begins with more than a number")
		}
	}
	return list, r.err
}

// Called is the number of the function that an instruction calls, or -1 for another instruction.
func Called(instruction []byte) int {
	if instruction[0] != opCall {
		return -1
	}
	v, _ := binary.Uvarint(instruction[1:])
	return int(v)
}

// CalledByTable is the type of the function that an instruction calls by the table, or -1.
func CalledByTable(instruction []byte) int {
	if instruction[0] != opCallByTable {
		return -1
	}
	v, _ := binary.Uvarint(instruction[1:])
	return int(v)
}

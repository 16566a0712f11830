package main

import (
	"encoding/binary"
	"errors"
	"fmt"
	"maps"
	"slices"

	"aftercheck/internal/site/wasm"
)

// What the linked program says of its types is read by the runtime, as abi.Type and what
// belongs to it. Each type has a hash, which brotli cannot make smaller. A switch over types
// compares it with a number in the code, and then the types themselves; all else looks
// types up by it, and minds no more that a few have the same. So the types of which no
// number in the code is the hash get small numbers in their order.
const (
	hashAt  = 16
	flagsAt = 20 // one byte
	kindAt  = 23 // one byte
	ptrToAt = 44 // offset of the type of pointers to it
	partsAt = 48 // what each kind has more

	hasUncommon  = 1 // flag: a list of methods follows
	kindMask     = 1<<5 - 1
	uncommonSize = 16
	methodSize   = 16 // name, type, function for a call by an interface, function for another
	fieldSize    = 24
	demandSize   = 8 // of one method that an interface demands: name, type
	noOffset     = 1<<32 - 1

	// How many types in a row get the same small number, which costs a second of them nothing.
	alike = 8

	// Where in moduledata.
	typesAt = 296 // where the types begin, and end
	linksAt = 360 // offsets of types that the program does not name
	itabsAt = 384 // addresses of pairs of an interface and a type
)

// Kinds that have parts, as reflect numbers them.
const (
	kindArray = 17 + iota
	kindChan
	kindFunc
	kindInterface
	kindMap
	kindPointer
	kindSlice
	kindString
	kindStruct
	kindUnsafePointer
)

// partsSize is how long the parts are, before the list of methods.
var partsSize = map[int]int{
	kindArray: 24, kindChan: 16, kindFunc: 8, kindInterface: 32, kindMap: 64, kindPointer: 8, kindSlice: 8, kindStruct: 32,
}

// types are those of a program that can be reached from its lists.
type types struct {
	m           []byte
	first, last int // addresses between which they lie
	found       map[int]bool
	methods     map[int]int // by address of a list of methods, how many
	itabs       []int       // addresses
}

// shortenTypes gives types small numbers for hashes, and takes the functions from their
// methods that only package reflect would call, where it does not.
func shortenTypes(m []byte, all []wasm.Section, functions []wasm.Function) error {
	t, err := findTypes(m)
	if err != nil {
		return err
	}
	compared, err := constants(all)
	if err != nil {
		return err
	}
	for i, at := range slices.Sorted(maps.Keys(t.found)) {
		if !compared[number(m, at+hashAt)] {
			put(m, at+hashAt, 1+i/alike)
		}
	}
	for _, at := range t.itabs {
		put(m, at+hashAt, int(number(m, t.address(at+8)+hashAt)))
	}
	if slices.ContainsFunc(functions, func(f wasm.Function) bool { return callsMethods[f.Name] }) {
		return nil
	}
	for at, count := range t.methods {
		for i := range count {
			put(m, at+i*methodSize+12, 0)
		}
	}
	return nil
}

// callsMethods are the functions that find a type's methods by number or name.
var callsMethods = map[string]bool{"reflect.__rtype_.Method": true, "reflect.__rtype_.MethodByName": true}

// constants are the numbers in the code of a program, as far as they have 32 bits.
func constants(all []wasm.Section) (map[uint32]bool, error) {
	bodies, err := wasm.Bodies(all)
	if err != nil {
		return nil, err
	}
	set := map[uint32]bool{}
	for _, b := range bodies {
		list, err := instructions(b.Code)
		if err != nil {
			return nil, err
		}
		for _, in := range list {
			for _, read := range []func([]byte) (int64, error){wasm.Wide, wasm.Narrow} {
				if v, err := read(in); err == nil {
					set[uint32(v)] = true
				}
			}
		}
	}
	return set, nil
}

// findTypes goes from the lists of the program from type to type.
func findTypes(m []byte) (*types, error) {
	header, err := findTables(m)
	if err != nil {
		return nil, err
	}
	module, err := findModule(m, header)
	if err != nil {
		return nil, err
	}
	t := &types{m: m, found: map[int]bool{}, methods: map[int]int{}}
	if !t.holds(module, itabsAt+16) {
		return nil, errors.New("the module's data is cut off")
	}
	t.first, t.last = t.address(module+typesAt), t.address(module+typesAt+8)
	links, count := t.address(module+linksAt), t.address(module+linksAt+8)
	itabs, pairs := t.address(module+itabsAt), t.address(module+itabsAt+8)
	if t.first < 0 || t.last > len(m) || !t.holds(links, 4*count) || !t.holds(itabs, 8*pairs) {
		return nil, errors.New("the lists of types are not where they are looked for")
	}
	for i := range count {
		if err := t.visit(t.first + int(number(m, links+4*i))); err != nil {
			return nil, err
		}
	}
	for i := range pairs {
		at := t.address(itabs + 8*i)
		if !t.holds(at, hashAt+4) {
			return nil, fmt.Errorf("pair %d of an interface and a type is not there", i)
		}
		for _, of := range []int{at, at + 8} {
			if err := t.visit(t.address(of)); err != nil {
				return nil, err
			}
		}
		t.itabs = append(t.itabs, at)
	}
	return t, nil
}

func (t *types) address(at int) int { return int(binary.LittleEndian.Uint64(t.m[at:])) }

func (t *types) holds(at, size int) bool { return at >= 0 && size >= 0 && at <= len(t.m)-size }

// visit notes a type and all to which it leads.
func (t *types) visit(at int) error {
	if t.found[at] {
		return nil
	}
	if at%8 != 0 || at < t.first || at+partsAt > t.last {
		return fmt.Errorf("there is no type at %#x", at)
	}
	kind := int(t.m[at+kindAt]) & kindMask
	if kind == 0 || kind > kindUnsafePointer {
		return fmt.Errorf("the type at %#x has kind %d", at, kind)
	}
	t.found[at] = true
	parts := at + partsAt
	methods := parts + partsSize[kind]
	next := []int{}
	offset := func(at int) {
		if off := number(t.m, at); off != 0 && off != noOffset {
			next = append(next, t.first+int(off))
		}
	}
	offset(at + ptrToAt)
	if t.m[at+flagsAt]&hasUncommon != 0 {
		if !t.holds(methods, uncommonSize) {
			return fmt.Errorf("the methods of the type at %#x are not there", at)
		}
		count, list := int(binary.LittleEndian.Uint16(t.m[methods+4:])), methods+int(number(t.m, methods+8))
		if !t.holds(list, count*methodSize) {
			return fmt.Errorf("the methods of the type at %#x are not there", at)
		}
		for i := range count {
			offset(list + i*methodSize + 4)
		}
		if count > 0 {
			t.methods[list] = count
		}
		methods += uncommonSize
	}
	// list goes through what a slice holds: address and length.
	list := func(of, size int, each func(at int)) error {
		first, count := t.address(of), t.address(of+8)
		if count < 0 || count > len(t.m) || !t.holds(first, count*size) {
			return fmt.Errorf("what belongs to the type at %#x is not there", at)
		}
		for i := range count {
			each(first + i*size)
		}
		return nil
	}
	var err error
	switch kind {
	case kindArray:
		next = append(next, t.address(parts), t.address(parts+8))
	case kindChan, kindPointer, kindSlice:
		next = append(next, t.address(parts))
	case kindMap:
		next = append(next, t.address(parts), t.address(parts+8), t.address(parts+16))
	case kindFunc:
		takes, gives := int(binary.LittleEndian.Uint16(t.m[parts:])), int(binary.LittleEndian.Uint16(t.m[parts+2:])&^(1<<15))
		if !t.holds(methods, 8*(takes+gives)) {
			return fmt.Errorf("what the function at %#x takes and gives is not there", at)
		}
		for i := range takes + gives {
			next = append(next, t.address(methods+8*i))
		}
	case kindInterface:
		err = list(parts+8, demandSize, func(at int) { offset(at + 4) })
	case kindStruct:
		err = list(parts+8, fieldSize, func(at int) { next = append(next, t.address(at+8)) })
	}
	if err != nil {
		return err
	}
	for _, at := range next {
		if err := t.visit(at); err != nil {
			return err
		}
	}
	return nil
}

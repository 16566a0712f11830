package main

import (
	"bytes"
	"encoding/binary"
	"errors"

	"aftercheck/internal/site/wasm"
)

// On WebAssembly the address of a function is its number, so three tables say what
// can be counted: where each _func lies, with the number of its function, the same
// number in the _func itself, and which functions are in each 4,096 addresses, of
// which every function has 65,536. Counting upwards is what brotli cannot see: they
// cost 67 kB. So a function that the browser calls first writes them.
const (
	entrySize  = 8  // of one entry of the first table: number, and offset of _func
	bucketSize = 20 // of one bucket of 4,096 addresses: first number, and what to add in sixteenths
	buckets    = 16 // of one function

	// Where in moduledata, which begins with the address of pcHeader: symtab.go.
	tableAt    = 128 // address of the first table, and its length
	findAt     = 152 // address of the first bucket
	moduleSize = 160 // of what is read of it
)

// counts is where these tables lie.
type counts struct {
	count   int // number of functions
	first   int // number of the first
	table   int // address of the first table
	lead    int // offset from there of the first _func
	buckets int // address of the first bucket
}

// dropCounts takes the tables out of the memory that a program starts with. The
// buckets of the last function stay: it has only as many as it has addresses.
func dropCounts(m []byte) (counts, error) {
	c, err := findCounts(m)
	if err != nil {
		return c, err
	}
	was := bytes.Clone(m)
	clear(m[c.table : c.table+c.count*entrySize])
	clear(m[c.buckets : c.buckets+(c.count-1)*buckets*bucketSize])
	c.clearNumbers(m)
	again := bytes.Clone(m)
	c.fill(again)
	if !bytes.Equal(again, was) {
		return c, errors.New("the tables of functions are not what can be counted")
	}
	return c, nil
}

func findCounts(m []byte) (counts, error) {
	_, header, err := readTables(m)
	if err != nil {
		return counts{}, err
	}
	word := func(at int) int { return int(binary.LittleEndian.Uint64(m[at:])) }
	module, err := findModule(m, header)
	if err != nil {
		return counts{}, err
	}
	c := counts{count: word(header + countAt), table: header + word(header+funcsAt), buckets: word(module + findAt)}
	if c.count < 1 || c.table%8 != 0 || c.buckets < c.table || c.buckets > len(m)-(c.count-1)*buckets*bucketSize {
		return counts{}, errors.New("the table of functions contradicts itself")
	}
	c.first, c.lead = int(number(m, c.table)), int(number(m, c.table+4))
	return c, nil
}

// findModule tells where moduledata begins.
func findModule(m []byte, header int) (int, error) {
	word := func(at int) int { return int(binary.LittleEndian.Uint64(m[at:])) }
	found := -1
	for at := 0; at+moduleSize <= len(m); at += 8 {
		if word(at) != header || word(at+tableAt) != header+word(header+funcsAt) || word(at+tableAt+8) != word(header+countAt)+1 {
			continue
		}
		if found >= 0 {
			return 0, errors.New("the module's data is there twice")
		}
		found = at
	}
	if found < 0 {
		return 0, errors.New("the module's data is not where it is looked for")
	}
	return found, nil
}

// each calls do with the number of each function and where its _func lies.
func (c counts) each(m []byte, do func(i, at int)) {
	f := c.table + c.lead
	for i := range c.count {
		if f+funcSize > len(m) {
			return // not what can be counted; the comparison will tell
		}
		do(i, f)
		f = (f + funcSize + 4*(int(number(m, f+valuesAt))+int(m[f+listsAt])) + 7) &^ 7
	}
}

func put(m []byte, at, v int) { binary.LittleEndian.PutUint32(m[at:], uint32(v)) }

// clearNumbers takes the number out of each _func, setNumbers puts it there.
func (c counts) clearNumbers(m []byte) { c.each(m, func(_, at int) { put(m, at, 0) }) }
func (c counts) setNumbers(m []byte)   { c.each(m, func(i, at int) { put(m, at, c.first+i) }) }

// fill does what addTo adds.
func (c counts) fill(m []byte) {
	c.each(m, func(i, at int) {
		put(m, c.table+i*entrySize, c.first+i)
		put(m, c.table+i*entrySize+4, at-c.table)
	})
	c.setNumbers(m)
	for i := range c.count - 1 {
		for b := range buckets {
			put(m, c.buckets+(i*buckets+b)*bucketSize, i)
		}
	}
}

// Local variables of the functions that count.
const (
	countI = iota
	countFunc
	countBucket
	countVariables
)

// addTo adds what writes the tables to a function.
func (c counts) addTo(b *wasm.Instructions) {
	entry := func() { b.Get(countI); b.Const(entrySize); b.Multiply() }
	c.addNumbers(b, func() {
		entry()
		c.addNumber(b)
		b.Store(c.table)
		entry()
		b.Get(countFunc)
		b.Const(-c.table)
		b.Add()
		b.Store(c.table + 4)
	})
	b.Const(0)
	b.Set(countI)
	b.Const(c.buckets)
	b.Set(countBucket)
	b.Count(countI, c.count-1, func() {
		for n := range buckets {
			b.Get(countBucket)
			b.Get(countI)
			b.Store(n * bucketSize)
		}
		b.Get(countBucket)
		b.Const(buckets * bucketSize)
		b.Add()
		b.Set(countBucket)
	})
}

// addNumbers adds what puts the number into each _func; and does so much more with it.
func (c counts) addNumbers(b *wasm.Instructions, and func()) {
	b.Const(c.table + c.lead)
	b.Set(countFunc)
	b.Count(countI, c.count, func() {
		and()
		b.Get(countFunc)
		c.addNumber(b)
		b.Store(0)
		b.Get(countFunc)
		b.Load(valuesAt)
		b.Get(countFunc)
		b.LoadByte(listsAt)
		b.Add()
		b.Const(4)
		b.Multiply()
		b.Get(countFunc)
		b.Add()
		b.Const(funcSize + 7)
		b.Add()
		b.Const(^7)
		b.And()
		b.Set(countFunc)
	})
}

// addNumber gives the number of the function that is looked at.
func (c counts) addNumber(b *wasm.Instructions) {
	b.Get(countI)
	b.Const(c.first)
	b.Add()
}

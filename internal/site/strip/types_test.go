package main

import (
	"slices"
	"testing"

	"aftercheck/internal/site/wasm"
)

func TestTypesGetSmallHashes(t *testing.T) {
	all, functions, _ := divided(t)
	was, err := wasm.ReadMemory(section(t, built(t).linked, wasm.Data))
	if err != nil {
		t.Fatal(err)
	}
	is := slices.Clone(was)
	if err := shortenTypes(is, all, functions); err != nil {
		t.Fatal(err)
	}
	types, err := findTypes(is)
	if err != nil {
		t.Fatal(err)
	}
	kept, hashes := 0, map[uint32]int{}
	for at := range types.found {
		hash := number(is, at+hashAt)
		if hash == number(was, at+hashAt) {
			kept++
		}
		if hashes[hash]++; hashes[hash] > alike+1 { // one may be another's own
			t.Errorf("%d types have the hash %d", hashes[hash], hash)
		}
	}
	if len(types.found) < 500 || kept == 0 || kept > len(types.found)/10 {
		t.Errorf("%d of %d types keep their hash", kept, len(types.found))
	}
	for _, at := range types.itabs {
		if of := types.address(at + 8); number(is, at+hashAt) != number(is, of+hashAt) {
			t.Errorf("the pair at %#x has another hash than its type", at)
		}
	}
	for at, count := range types.methods {
		for i := range count {
			if number(is, at+i*methodSize+12) != 0 {
				t.Fatal("a function that nothing calls is left")
			}
		}
	}
	// Where it is asked for by number or name, it stays.
	is = slices.Clone(was)
	if err := shortenTypes(is, all, append(functions, wasm.Function{Name: "reflect.__rtype_.Method"})); err != nil {
		t.Fatal(err)
	}
	for at, count := range types.methods {
		for i := range count {
			if at := at + i*methodSize + 12; number(is, at) != number(was, at) {
				t.Fatal("a function is gone that may be called")
			}
		}
	}
}

func TestDamagedTypesAreRefused(t *testing.T) {
	m, err := wasm.ReadMemory(section(t, built(t).linked, wasm.Data))
	if err != nil {
		t.Fatal(err)
	}
	types, err := findTypes(m)
	if err != nil {
		t.Fatal(err)
	}
	header, err := findTables(m)
	if err != nil {
		t.Fatal(err)
	}
	module, err := findModule(m, header)
	if err != nil {
		t.Fatal(err)
	}
	links := types.address(module + linksAt)
	first := types.first + int(number(m, links))
	for name, at := range map[string]int{
		"where the types begin":  module + typesAt + 7,
		"where the list lies":    module + linksAt + 7,
		"how long it is":         module + linksAt + 12,
		"where the pairs lie":    module + itabsAt + 7,
		"where a type lies":      links,
		"of which kind it is":    first + kindAt,
		"what points to it":      first + ptrToAt,
		"what it is made of":     first + partsAt + 7,
		"of what type a pair is": types.itabs[0] + 8,
	} {
		changed := slices.Clone(m)
		changed[at] |= 0x1f
		if _, err := findTypes(changed); err == nil {
			t.Errorf("%s: another number is not noticed", name)
		}
	}
}

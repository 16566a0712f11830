package main

import (
	"os"
	"slices"
	"strings"
	"testing"

	"aftercheck/internal/site/wasm"
)

// divided is a program, its functions, and which of them are late.
func divided(t *testing.T) (all []wasm.Section, functions []wasm.Function, late []bool) {
	t.Helper()
	all = sections(t, built(t).linked)
	e, err := findEntries(all)
	if err != nil {
		t.Fatal(err)
	}
	if functions, err = wasm.Functions(all); err != nil {
		t.Fatal(err)
	}
	if late, err = findLate(all, functions, e); err != nil {
		t.Fatal(err)
	}
	return all, functions, late
}

func TestBothFilesTogetherAreCompared(t *testing.T) {
	whole, _, late := divided(t)
	finish := wasm.NewFunction(0)
	finish.End()
	first, second, err := split(whole, late, finish)
	if err != nil {
		t.Fatal(err)
	}
	check := func(first, second []wasm.Section) error {
		return checkHalves(whole, wasm.Format(first), wasm.Format(second), late)
	}
	if err := check(first, second); err != nil {
		t.Fatal(err)
	}
	// change gives a file with one function changed.
	change := func(all []wasm.Section, i int, how func(*wasm.Body)) []wasm.Section {
		bodies, err := wasm.Bodies(all)
		if err != nil {
			t.Fatal(err)
		}
		bodies[i].Code = slices.Clone(bodies[i].Code)
		how(&bodies[i])
		return replace(all, wasm.CodeSection(bodies))
	}
	// callsOther has the first call of a function go to the next function.
	callsOther := func(b *wasm.Body) {
		list, err := instructions(b.Code)
		if err != nil {
			t.Fatal(err)
		}
		var out wasm.Instructions
		changed := false
		for _, in := range list {
			if f := wasm.Called(in); f >= 0 && !changed {
				out.Call(f + 1)
				changed = true
				continue
			}
			out = append(out, in...)
		}
		b.Code = out
	}
	calling := func(all []wasm.Section, but func(i int) bool) int {
		bodies, _ := wasm.Bodies(all)
		for i, b := range bodies {
			list, _ := instructions(b.Code)
			if !but(i) && slices.ContainsFunc(list, func(in []byte) bool { return wasm.Called(in) >= 0 }) {
				return i
			}
		}
		t.Fatal("no function calls another")
		return 0
	}
	standIn := slices.Index(late, true)
	for name, files := range map[string][2][]wasm.Section{
		"a call in the first file":      {change(first, calling(first, func(i int) bool { return late[i] }), callsOther), second},
		"a call in the second file":     {first, change(second, calling(second, func(int) bool { return false }), callsOther)},
		"a stand-in for another":        {change(first, standIn, func(b *wasm.Body) { b.Code[5]++ }), second},
		"a stand-in that does not ask":  {change(first, standIn, func(b *wasm.Body) { b.Code[1]++ }), second},
		"a late function that is away":  {first, slices.DeleteFunc(slices.Clone(second), func(s wasm.Section) bool { return s.ID == wasm.Code })},
		"the files in the other places": {second, first},
	} {
		if err := check(files[0], files[1]); err == nil {
			t.Errorf("%s is not noticed", name)
		}
	}
}

// What calls the page, and what must not wait in the midst of allocating, is in the first file.
func TestWhatIsAlwaysEarly(t *testing.T) {
	whole, functions, late := divided(t)
	imported, err := wasm.Imported(whole)
	if err != nil {
		t.Fatal(err)
	}
	bodies, err := wasm.Bodies(whole)
	if err != nil {
		t.Fatal(err)
	}
	count := 0
	for i, f := range functions {
		if late[i] {
			count++
		}
		if late[i] && (f.Name == "runtime.goexit" || strings.HasPrefix(f.Name, "runtime.__pageAlloc_.alloc") || bodies[i].Kind != common) {
			t.Errorf("%s is late", f.Name)
		}
		if f.Name == "main.deep" && !late[i] {
			t.Errorf("%s is early, and no walk has met it", f.Name)
		}
		list, err := instructions(bodies[i].Code)
		if err != nil {
			t.Fatal(err)
		}
		if late[i] && slices.ContainsFunc(list, func(in []byte) bool { f := wasm.Called(in); return f >= 0 && f < imported }) {
			t.Errorf("%s is late and calls the page", f.Name)
		}
	}
	if count == 0 || count == len(functions) {
		t.Errorf("%d of %d functions are late", count, len(functions))
	}
}

func TestWhatLateFunctionsNeedComesWithThem(t *testing.T) {
	all, functions, late := divided(t)
	some, err := splitData(all, late, functions)
	if err != nil {
		t.Fatal(err)
	}
	none, err := splitData(all, make([]bool, len(late)), functions)
	if err != nil {
		t.Fatal(err)
	}
	if len(none.later) != 1 { // no piece
		t.Errorf("where nothing is late, the second file has %d bytes of data", len(none.later))
	}
	if len(some.first) >= len(none.first) || len(some.later) < 10_000 {
		t.Errorf("the first file has %d bytes of data, not less than %d; the second %d", len(some.first), len(none.first), len(some.later))
	}
	begun, err := wasm.ReadMemory(some.first)
	if err != nil {
		t.Fatal(err)
	}
	want, err := wasm.LayOver(begun, some.later)
	some.counts.setNumbers(want)
	if err != nil || some.check(begun, want) != nil {
		t.Fatalf("the data is not put together: %v", err)
	}
	want[len(want)/2] ^= 1
	if some.check(begun, want) == nil {
		t.Error("other data is not noticed")
	}
}

// The list is sorted and has each function once, so that a person can read what changed.
func TestTheListOfEarlyFunctionsIsInOrder(t *testing.T) {
	file, err := os.ReadFile("early.txt")
	if err != nil {
		t.Fatal(err)
	}
	list := strings.Split(strings.TrimSuffix(string(file), "\n"), "\n")
	if !slices.IsSorted(list) || len(slices.Compact(slices.Clone(list))) != len(list) {
		t.Error("it is not in order, or has a name twice")
	}
	for _, name := range list {
		if (wasm.Function{Name: name}).Outer() != name {
			t.Errorf("%s stands in another function", name)
		}
	}
}

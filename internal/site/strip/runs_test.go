package main

import (
	"slices"
	"testing"

	"aftercheck/internal/site/wasm"
)

// valuesOf are the values of a run by instruction, to the end that it says.
func valuesOf(t *testing.T, pcs []byte, at int) (values []int64) {
	t.Helper()
	value := int64(-1)
	for first := true; first || pcs[at] != 0; first = false {
		var pair [2]int64
		for i := range pair {
			v := int64(0)
			for shift := 0; ; shift += 7 {
				b := pcs[at]
				at++
				v |= int64(b&0x7f) << shift
				if b < 0x80 {
					break
				}
			}
			pair[i] = v
		}
		if value += pair[0] >> 1; pair[0]&1 != 0 { // a change downwards: the complement
			value += -(pair[0] >> 1) + ^(pair[0] >> 1)
		}
		values = append(values, slices.Repeat([]int64{value}, int(min(pair[1], 1<<16)))...)
	}
	return values
}

func TestEachInstructionKeepsItsValues(t *testing.T) {
	linked := section(t, built(t).linked, wasm.Data)
	read := func() ([]byte, tables) {
		m, err := wasm.ReadMemory(linked)
		if err != nil {
			t.Fatal(err)
		}
		tables, _, err := readTables(m)
		if err != nil {
			t.Fatal(err)
		}
		return m, tables
	}
	_, was := read()
	m, is := read()
	if err := dropLines(m); err != nil {
		t.Fatal(err)
	}
	runs, looked := map[uint32]bool{}, 0
	for i := range is.count {
		before, err := was.function(i)
		if err != nil {
			t.Fatal(err)
		}
		after, err := is.function(i)
		if err != nil {
			t.Fatal(err)
		}
		for _, where := range append([]int{stackAt}, offsets(int(number(before, valuesAt)))...) {
			at := number(after, where)
			if at == 0 {
				continue
			}
			runs[at] = true
			want, got := valuesOf(t, was.pcs, int(number(before, where))), valuesOf(t, is.pcs, int(at))
			looked += len(want)
			if len(got) < len(want) || !slices.Equal(got[:len(want)], want) {
				t.Fatalf("function %d has other values at %d", i, where)
			}
		}
	}
	if looked < 10_000 || len(runs) > 2_000 {
		t.Errorf("%d instructions have %d runs", looked, len(runs))
	}
}

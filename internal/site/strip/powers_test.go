package main

import (
	"bytes"
	"slices"
	"testing"

	"aftercheck/internal/site/wasm"
)

func TestThePowersOfTenAreCheckedFirst(t *testing.T) {
	f := built(t)
	m, err := wasm.ReadMemory(section(t, f.linked, wasm.Data))
	if err != nil {
		t.Fatal(err)
	}
	left := slices.Clone(m)
	p, err := dropPowers(left)
	if err != nil {
		t.Fatal(err)
	}
	// 10⁰ and what is known of 10¹ and of 10⁻¹.
	for e, want := range map[int][]byte{
		0:  {0, 0, 0, 0, 0, 0, 0, 0x80, 0, 0, 0, 0, 0, 0, 0, 0},
		1:  {0, 0, 0, 0, 0, 0, 0, 0xa0, 0, 0, 0, 0, 0, 0, 0, 0},
		-1: bytes.Repeat([]byte{0xcc}, powerSize),
	} {
		if got := m[p.of(e):][:powerSize]; !bytes.Equal(got, want) {
			t.Errorf("10^%d is %x in the table, want %x", e, got, want)
		}
	}
	if n := len(bytes.Trim(left[p.of(1):p.of(greatestPower+1)], "\x00")); n > 0 {
		t.Errorf("%d bytes of what can be worked out are still in the file", n)
	}
	for name, e := range map[string]int{"the first": leastPower, "one": 0, "the last": greatestPower} {
		changed := slices.Clone(m)
		changed[p.of(e)+3] ^= 1
		if _, err := dropPowers(changed); err == nil {
			t.Errorf("%s: another number is not noticed", name)
		}
	}
}

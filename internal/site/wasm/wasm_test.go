package wasm

import (
	"bytes"
	"testing"
)

func TestMemoryComesBack(t *testing.T) {
	full := make(Memory, 5000)
	for i := 100; i < 3000; i++ {
		full[i] = byte(i)
	}
	full[4999] = 1
	for name, m := range map[string]Memory{
		"empty": {}, "full": full, "one byte": {7}, "after zeros": append(make(Memory, 40), 7), "negative looking": append(make(Memory, 64), 7),
	} {
		for _, gap := range []int{1, 8, 1000, 10000} {
			got, err := ReadMemory(m.Section(gap))
			if err != nil || !bytes.Equal(got, m) {
				t.Errorf("%s with gap %d: %v, %d bytes of %d", name, gap, err, len(got), len(m))
			}
		}
	}
	if few, many := len(full.Section(1000)), len(full.Section(1)); few >= len(full) || many <= few {
		t.Errorf("%d bytes with few pieces, %d with many", few, many)
	}
}

func TestDamagedFilesAreErrors(t *testing.T) {
	file := Format([]Section{{Data, Memory{1, 2, 3}.Section(8)}, {Custom, []byte("\x04name")}})
	if all, err := Parse(file); err != nil || len(all) != 2 {
		t.Fatalf("%v, %v", all, err)
	}
	for n := range file {
		all, err := Parse(file[:n])
		if err == nil && n != len(head) && n != len(file)-7 {
			t.Errorf("cut to %d bytes it is %v", n, all)
		}
	}
	for _, section := range []string{"", "\x01", "\x01\x01\x41\x00\x0b\x00", "\x01\x00\x23\x00\x0b\x00", "\x01\x00\x41\x00\x0b\x05a", "\x01\x00\x41\x7f\x0b\x00", "\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff"} {
		if m, err := ReadMemory([]byte(section)); err == nil {
			t.Errorf("%q is %v", section, m)
		}
	}
	for _, s := range []Section{{Code, []byte("\x02\x01a")}, {Import, []byte("\x01\x01a\x01b\x03\x00")}, {Custom, []byte("\x04name\x01\x09")}} {
		if list, err := Functions([]Section{s}); err == nil {
			t.Errorf("%v holds %v", s, list)
		}
	}
}

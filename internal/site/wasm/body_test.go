package wasm

import (
	"bytes"
	"slices"
	"testing"
)

// program has one imported function and two of its own.
var program = []Section{
	{typeSection, []byte{2, functionType, 1, 0x7f, 1, 0x7f, functionType, 0, 0}},
	{Import, []byte{1, 1, 'a', 1, 'b', 0, 0}},
	{functionSection, []byte{2, 0, 1}},
	{9, []byte{0}},
	{Code, []byte{2, 6, 1, 2, 0x7e, opGet, 1, OpEnd, 2, 0, OpEnd}},
}

func TestBodiesComeBack(t *testing.T) {
	bodies, err := Bodies(program)
	if err != nil || len(bodies) != 2 || bodies[0].Parameters != 1 || bodies[1].Parameters != 0 {
		t.Fatalf("%+v, %v", bodies, err)
	}
	if got := CodeSection(bodies); !bytes.Equal(got.Body, program[4].Body) {
		t.Errorf("put together again it is %v, want %v", got.Body, program[4].Body)
	}
	bodies[0].AddVariable()
	if want := []byte{2, 1, 0x7e, 2, 0x7e}; !bytes.Equal(bodies[0].Variables, want) {
		t.Errorf("with one more, the variables are %v, want %v", bodies[0].Variables, want)
	}
	for n := range program[4].Body {
		cut := slices.Clone(program)
		cut[4].Body = cut[4].Body[:n]
		if got, err := Bodies(cut); err == nil {
			t.Errorf("cut to %d bytes it is %+v", n, got)
		}
	}
	if got, err := Bodies(program[4:]); err == nil {
		t.Errorf("without types it is %+v", got)
	}
}

func TestInstructionsHaveTheirSize(t *testing.T) {
	var ours Instructions
	ours.Wide(-1 << 40)
	wide := len(ours)
	for name, in := range map[string][]byte{
		"nothing": {0x01}, "block": {0x02, noResult}, "call": {0x10, 0x80, 0x01}, "table": {0x0e, 2, 0, 1, 0x80, 0x01},
		"call by a table": {0x11, 3, 0}, "load": {opLoad, 2, 0xff, 0x01}, "number": {opConst, 0x7f}, "wide number": ours[:wide],
		"float": {0x43, 1, 2, 3, 4}, "wide float": {0x44, 1, 2, 3, 4, 5, 6, 7, 8}, "copy": {0xfc, 10, 0, 0}, "fill": {0xfc, 11, 0}, "to a whole": {0xfc, 7}, "add": {opAdd},
	} {
		if n, err := Size(append(slices.Clone(in), OpEnd)); err != nil || n != len(in) {
			t.Errorf("%s has %d bytes, want %d: %v", name, n, len(in), err)
		}
		for cut := range in {
			if n, err := Size(in[:cut]); err == nil {
				t.Errorf("%s, cut to %d bytes, has %d", name, cut, n)
			}
		}
	}
	for _, in := range [][]byte{{0xfd, 0}, {0xff}, {0xfc, 9}, {0xd0}} {
		if n, err := Size(in); err == nil {
			t.Errorf("unknown % x has %d bytes", in, n)
		}
	}
}

func TestWideNumbersComeBack(t *testing.T) {
	for _, v := range []int64{0, 1, -1, 63, 64, -64, -65, 1 << 16, 0x2c2d<<16 | 0xffff, -1 << 62, 1<<63 - 1, -1 << 63} {
		var in Instructions
		in.Wide(v)
		if got, err := Wide(in); err != nil || got != v {
			t.Errorf("%d comes back as %d, %v", v, got, err)
		}
	}
	if v, err := Wide([]byte{opConst, 1}); err == nil {
		t.Errorf("another instruction gives %d", v)
	}
	for _, v := range []int{0, 63, 64, -65, 1<<31 - 1, -1 << 31} {
		var in Instructions
		in.Const(v)
		if got, err := Narrow(in); err != nil || got != int64(v) {
			t.Errorf("%d comes back as %d, %v", v, got, err)
		}
	}
	if v, err := Narrow([]byte{OpWide, 1}); err == nil {
		t.Errorf("another instruction gives %d", v)
	}
}

func TestStartIsTheLastFunction(t *testing.T) {
	body := NewFunction(1)
	body.End()
	all, err := AddStart(program, body)
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []Section{
		{functionSection, []byte{3, 0, 1, 1}},
		{startSection, []byte{3}},
		{Code, append([]byte{3}, append(slices.Clone(program[4].Body[1:]), 4, 1, 1, 0x7f, OpEnd)...)},
	} {
		i := slices.IndexFunc(all, func(s Section) bool { return s.ID == want.ID })
		if i < 0 || !bytes.Equal(all[i].Body, want.Body) {
			t.Errorf("section %d is not %v in %v", want.ID, want.Body, all)
		}
	}
	if !slices.IsSortedFunc(all, func(a, b Section) int { return int(a.ID) - int(b.ID) }) {
		t.Errorf("out of order: %v", all)
	}
	if _, err := AddStart(all, body); err == nil {
		t.Error("a second start function is added")
	}
	if _, err := AddStart(program[1:], body); err == nil {
		t.Error("a function without a type is added")
	}
}

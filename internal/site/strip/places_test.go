package main

import (
	"bytes"
	"slices"
	"strings"
	"testing"

	"aftercheck/internal/site/wasm"
)

// ownNumber is that of the functions in these tests.
const ownNumber = int64(firstFunction+7) << placeBits

// stackVariable is the one with the stack pointer: the first behind the parameter.
const stackVariable = 1

// compiled is a function as Go's compiler writes it: six parts with the places 0 and 1,
// 2, 3, 4, 5 to 7, and 8. The first jumps to the third or calls and falls into the
// second, which calls; the third falls into the fourth, which jumps back to it or on to
// the fifth; that one has a call that never comes back, and then one that does.
func compiled() wasm.Body {
	const parts = 6
	var b wasm.Instructions
	b.Global(0)
	b.Set(stackVariable)
	b.Block()
	b.Loop()
	for range parts {
		b.Block()
	}
	b.Get(entry)
	b = append(b, wasm.OpBranchTable, 8, 0, 0, 1, 2, 3, 4, 4, 4, 5)
	b.End()
	// What is around a part: the later ones, the loop, and what is left to take the stack down.
	table := func(part, depth int) int { return parts - 1 - part + depth }
	call := func(part, depth, place int) {
		b.Get(stackVariable)
		b.Wide(ownNumber + int64(place))
		b.StoreWide()
		b = append(b, 0x41, 0, 0x10, 5)
		b.Global(0)
		b.Set(stackVariable)
		b.BranchIf(table(part, depth) + 1)
	}
	jump := func(part, depth, place int) {
		b.Const(place)
		b.Set(entry)
		b.Branch(table(part, depth))
	}
	when := func() { b.Get(stackVariable + 1); b.If() }

	when()
	call(0, 1, 0)
	b.End()
	when()
	jump(0, 1, 3)
	b.End()
	call(0, 0, 2)
	b.End()

	call(1, 0, 3)
	b.End()

	b.Get(stackVariable + 1)
	b.Set(stackVariable + 2)
	b.End()

	when()
	jump(3, 1, 3)
	b.End()
	jump(3, 0, 6)
	b.End()

	when()
	call(4, 1, 7)
	b.End()
	call(4, 0, 8)
	b.End()

	b.Const(0)
	b.Return()
	b.End()
	b.Unreachable()
	b.End()
	b.Const(1)
	b.End()
	return wasm.Body{Variables: []byte{2, 1, 0x7f, 2, 0x7e}, Parameters: 1, Code: b}
}

// rewritten is the same one as it is to be, with the variable as the first.
func rewritten() wasm.Instructions {
	const own, stack = 1, stackVariable + 1
	var b wasm.Instructions
	b.Global(0)
	b.Set(stack)
	b.Loop()
	for range 6 {
		b.Block()
	}
	b.Get(entry)
	b.Widen()
	b.Wide(ownNumber)
	b.Or()
	b.Set(own)
	b.Get(entry)
	b = append(b, wasm.OpBranchTable, 8, 0, 0, 1, 2, 3, 4, 4, 4, 5)
	b.End()
	add := func(places int) {
		b.Get(own)
		if places > 0 {
			b.Wide(int64(places))
			b.WideAdd()
		}
	}
	call := func(places int, ends bool) {
		b.Get(stack)
		add(places)
		if ends {
			b.Tee(own)
		}
		b.StoreWide()
		b = append(b, 0x41, 0, 0x10, 5)
		b.Global(0)
		b.Set(stack)
		b.If()
		b.Const(1)
		b.Return()
		b.End()
	}
	when := func() { b.Get(stack + 1); b.If() }

	when()
	call(0, false)
	b.End()
	when()
	add(3)
	b.Set(own)
	b.Branch(2)
	b.End()
	call(2, true)
	b.End()

	call(1, true)
	b.End()

	b.Get(stack + 1)
	b.Set(stack + 2)
	add(1)
	b.Set(own)
	b.End()

	when()
	b.Const(3)
	b.Set(entry)
	b.Branch(3)
	b.End()
	add(2) // jumps lead to the second place of that part
	b.Set(own)
	b.Branch(0)
	b.End()

	when()
	call(1, false)
	b.End()
	call(2, true)
	b.End()

	b.Const(0)
	b.Return()
	b.End()
	b.Unreachable()
	b.End()
	return b
}

func TestCallsAndJumpsLookAlike(t *testing.T) {
	was := compiled()
	b := was
	if err := shortenOne(&b, ownNumber, 6); err != nil {
		t.Fatal(err)
	}
	if want := rewritten(); !bytes.Equal(b.Code, want) {
		t.Errorf("the code is\n% x, want\n% x", b.Code, want)
	}
	if want := []byte{3, 1, 0x7e, 1, 0x7f, 2, 0x7e}; !bytes.Equal(b.Variables, want) {
		t.Errorf("the variables are % x, want % x", b.Variables, want)
	}
	if back, err := restore(b, was, ownNumber, 6); err != nil || !bytes.Equal(back, was.Code) {
		t.Errorf("turned back it is\n% x, want\n% x: %v", back, was.Code, err)
	}
}

func TestAWrongRewriteIsNoticed(t *testing.T) {
	was := compiled()
	b := was
	if err := shortenOne(&b, ownNumber, 0); err != nil {
		t.Fatal(err)
	}
	for i := range b.Code {
		for bit := range 7 {
			changed := b
			changed.Code = bytes.Clone(b.Code)
			changed.Code[i] ^= 1 << bit
			if back, err := restore(changed, was, ownNumber, 0); err == nil && bytes.Equal(back, was.Code) {
				t.Errorf("byte %d of % x may be %x", i, b.Code, changed.Code[i])
			}
		}
	}
}

func TestAVariableThatIsNotSetIsNoticed(t *testing.T) {
	was := compiled()
	b := was
	if err := shortenOne(&b, ownNumber, 0); err != nil {
		t.Fatal(err)
	}
	var set wasm.Instructions
	set.Get(1)
	set.Wide(2)
	set.WideAdd()
	set.Set(1)
	before, after, found := bytes.Cut(b.Code, set)
	if !found {
		t.Fatal("no jump sets the variable")
	}
	b.Code = slices.Concat(before, after)
	if _, err := restore(b, was, ownNumber, 0); err == nil || !strings.Contains(err.Error(), "not set") {
		t.Errorf("a jump that does not set it ends with %v", err)
	}
}

func TestWhatIsNotUnderstoodIsRefused(t *testing.T) {
	for name, c := range map[string]struct {
		change    func(code []byte) []byte
		recovered int
		want      string
	}{
		"another instruction": {func(code []byte) []byte { return append([]byte{0xfd, 0}, code...) }, 0, "fd"},
		"another end":         {func(code []byte) []byte { return code[:len(code)-1] }, 0, "does not end"},
		"a part more":         {func(code []byte) []byte { return bytes.Replace(code, []byte{8, 0, 0, 1}, []byte{8, 0, 0, 2}, 1) }, 0, "in order"},
		"a part less": {func(code []byte) []byte {
			return bytes.Replace(code, []byte{wasm.OpLoop, 0x40, wasm.OpBlock, 0x40}, []byte{wasm.OpLoop, 0x40}, 1)
		}, 0, "5"},
		"jumps to two places":      {func(code []byte) []byte { return code }, 5, "two places"},
		"recovering at the start":  {func(code []byte) []byte { return code }, 1, "first part"},
		"recovering behind a call": {func(code []byte) []byte { return code }, 9, "behind a call"},
		"a branch to another part": {func(code []byte) []byte {
			return bytes.Replace(code, []byte{0x41, 3, 0x21, 0, wasm.OpBranch, 6}, []byte{0x41, 3, 0x21, 0, wasm.OpBranch, 5}, 1)
		}, 0, "branch"},
	} {
		b := compiled()
		b.Code = c.change(bytes.Clone(b.Code))
		if err := shortenOne(&b, ownNumber, c.recovered); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s ends with %v, want %q", name, err, c.want)
		}
	}
}

func TestAFunctionWithoutPartsStays(t *testing.T) {
	var code wasm.Instructions
	code.Get(0)
	code.End()
	b := wasm.Body{Variables: []byte{0}, Parameters: 1, Code: code}
	if err := shortenOne(&b, ownNumber, 0); err != nil || !bytes.Equal(b.Code, code) {
		t.Errorf("it has become % x: %v", b.Code, err)
	}
	if err := shortenOne(&b, ownNumber, 3); err == nil {
		t.Error("the runtime leads into it, and nobody minds")
	}
}

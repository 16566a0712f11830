package main

import (
	"bytes"
	"strings"
	"testing"

	"aftercheck/internal/site/wasm"
)

// caller is a function with one parameter and a variable, which calls another one
// twice and stores a number that is no place of its own.
func caller(own int64) wasm.Body {
	var code wasm.Instructions
	store := func(v int64) {
		code.Get(1)
		code.Wide(v)
		code = append(code, stored...)
	}
	store(own | 3)
	store(own + 1<<placeBits)
	store(own | (1<<placeBits - 1))
	code.Set(1)
	code.End()
	return wasm.Body{Variables: []byte{1, 1, 0x7f}, Parameters: 1, Code: code}
}

func TestReturnsAreShared(t *testing.T) {
	const own = (firstFunction + 7) << placeBits
	was := caller(own)
	b := was
	if err := shareIn(&b, own); err != nil {
		t.Fatal(err)
	}
	var want wasm.Instructions
	place := func(v int64) {
		want.Get(2)
		want.Wide(v)
		want.Get(1)
		want.Or()
		want = append(want, stored...)
	}
	want.Wide(own)
	want.Set(1)
	place(3)
	want.Get(2)
	want.Wide(own + 1<<placeBits)
	want = append(want, stored...)
	place(1<<placeBits - 1)
	want.Set(2)
	want.End()
	if !bytes.Equal(b.Code, want) {
		t.Errorf("the code is % x, want % x", b.Code, want)
	}
	if back, err := restore(b, was, own); err != nil || !bytes.Equal(back, was.Code) {
		t.Errorf("turned back it is % x, want % x: %v", back, was.Code, err)
	}
	other := caller(own)
	if err := shareIn(&other, own+5<<placeBits); err != nil || !bytes.Equal(other.Code, was.Code) {
		t.Errorf("a function that stores no place of its own has become % x: %v", other.Code, err)
	}
}

func TestAWrongRewriteIsNoticed(t *testing.T) {
	const own = (firstFunction + 7) << placeBits
	was := caller(own)
	b := was
	if err := shareIn(&b, own); err != nil {
		t.Fatal(err)
	}
	for i := range b.Code {
		changed := b
		changed.Code = bytes.Clone(b.Code)
		changed.Code[i] ^= 1
		if back, err := restore(changed, was, own); err == nil && bytes.Equal(back, was.Code) {
			t.Errorf("byte %d of % x may change", i, b.Code)
		}
	}
}

func TestUnknownInstructionsAreRefused(t *testing.T) {
	b := wasm.Body{Variables: []byte{0}, Parameters: 1, Code: []byte{0xfd, 0, 0x0b}}
	if err := shareIn(&b, firstFunction<<placeBits); err == nil || !strings.Contains(err.Error(), "fd") {
		t.Errorf("the error is %v", err)
	}
}

package tables

import (
	"reflect"
	"slices"
	"strings"
	"testing"
)

// A reader that shares its thread gets its turn after each table, and after each line of
// one that has lines; and it knows which of the roots it has.
func TestItIsReadPieceByPiece(t *testing.T) {
	type pair struct {
		A []string
		B map[string]int
	}
	want := pair{[]string{"x", "y"}, map[string]int{"z": 1}}
	second := "second"
	file, err := Encode(&want, &second)
	if err != nil {
		t.Fatal(err)
	}
	var got pair
	var word string
	r, err := Open(file, &got, &word)
	if err != nil {
		t.Fatal(err)
	}
	var seen []int
	pause := func() { seen = append(seen, len(strings.Join(got.A, ""))+len(got.B)+len(word)) }
	if err := r.Read(1, pause); err != nil {
		t.Fatal(err)
	}
	// The head of A, x, y, the table B, the end of the pair.
	if !slices.Equal(seen, []int{0, 1, 2, 3, 3}) {
		t.Errorf("after each piece of the first root there were %v", seen)
	}
	if err := r.Read(2, pause); err != nil || !slices.Equal(seen, []int{0, 1, 2, 3, 3, 9}) {
		t.Errorf("%v: in the end there were %v", err, seen)
	}
	if err := r.ReadAll(func() { t.Error("it reads beyond the end") }); err != nil {
		t.Error(err)
	}
}

// While one reads in pieces, somebody who needs all of it now reads the rest.
func TestTwoReadTogether(t *testing.T) {
	var got all
	var second leaf
	r, err := Open(encoded(t), &got, &second)
	if err != nil {
		t.Fatal(err)
	}
	pauses := 0
	if err := r.Read(2, func() {
		if pauses++; pauses == 3 {
			if err := r.ReadAll(func() {}); err != nil {
				t.Error(err)
			}
		}
	}); err != nil || pauses != 3 || !reflect.DeepEqual(&got, example()) || second.Name != "second" {
		t.Errorf("%v after %d pauses: %+v, %+v", err, pauses, got, second)
	}
}

func TestReadingEndsWhereTheFileIsDamaged(t *testing.T) {
	file := encoded(t)
	for n := range file {
		r, err := Open(file[:n], new(all), new(leaf))
		if err != nil {
			continue
		}
		if r.Read(2, func() {}) == nil {
			t.Errorf("the first %d of %d bytes are read", n, len(file))
		}
		if r.Read(2, func() { t.Errorf("it goes on after %d of %d bytes", n, len(file)) }) == nil {
			t.Errorf("the error after %d of %d bytes is forgotten", n, len(file))
		}
	}
}

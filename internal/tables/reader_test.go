package tables

import (
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
	var seen, whole []int
	for more := true; more; {
		more = r.Step()
		seen = append(seen, len(strings.Join(got.A, ""))+len(got.B)+len(word))
		whole = append(whole, r.Whole())
	}
	// The head of A, x, y, the table B, the end of the pair, the word.
	if !slices.Equal(seen, []int{0, 1, 2, 3, 3, 9}) || !slices.Equal(whole, []int{0, 0, 0, 0, 1, 2}) {
		t.Errorf("after each step there were %v, and %v roots were whole", seen, whole)
	}
	if r.Err() != nil || r.Step() {
		t.Errorf("after the end: %v", r.Err())
	}
}

func TestStepsEndWhereTheFileIsDamaged(t *testing.T) {
	file := encoded(t)
	for n := range file {
		r, err := Open(file[:n], new(all), new(leaf))
		if err != nil {
			continue
		}
		for r.Step() {
		}
		if r.Err() == nil {
			t.Errorf("the first %d of %d bytes are read", n, len(file))
		}
		if r.Step() {
			t.Errorf("it goes on after %d of %d bytes", n, len(file))
		}
	}
}

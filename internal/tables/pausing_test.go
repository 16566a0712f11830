package tables

import (
	"slices"
	"strings"
	"testing"
)

// A reader that shares its thread gets its turn after each table, and after each line of
// one that has lines.
func TestItPausesAfterEachTable(t *testing.T) {
	type pair struct {
		A []string
		B map[string]int
	}
	want := pair{[]string{"x", "y"}, map[string]int{"z": 1}}
	file, err := Encode(&want)
	if err != nil {
		t.Fatal(err)
	}
	var got pair
	var seen []int
	read := func() { seen = append(seen, len(strings.Join(got.A, ""))+len(got.B)) }
	if err := DecodePausing(read, file, &got); err != nil {
		t.Fatal(err)
	}
	if !slices.Equal(seen, []int{1, 2, 2, 3}) { // x, y, the table of both, the other table
		t.Errorf("after each pause there were %v", seen)
	}
}

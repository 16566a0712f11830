package tables

import "testing"

// A reader that shares its thread gets its turn after each table.
func TestItPausesAfterEachTable(t *testing.T) {
	type pair struct {
		A []string
		B map[string]int
	}
	want := pair{[]string{"x"}, map[string]int{"y": 1}}
	file, err := Encode(&want)
	if err != nil {
		t.Fatal(err)
	}
	var got pair
	var seen []int
	if err := DecodePausing(func() { seen = append(seen, len(got.A)+len(got.B)) }, file, &got); err != nil {
		t.Fatal(err)
	}
	if len(seen) != 2 || seen[0] != 1 || seen[1] != 2 {
		t.Errorf("after each pause there were %v", seen)
	}
}

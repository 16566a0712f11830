package wasm

import (
	"bytes"
	"slices"
	"testing"
)

func TestMemoryBeyondAnother(t *testing.T) {
	known := Memory{0, 1, 2, 3, 0, 0, 0, 0, 0, 9}
	for name, want := range map[string]Memory{
		"nothing":            {0, 1, 2, 3, 0, 0, 0, 0, 0, 9},
		"at the front":       {7, 1, 2, 3, 0, 0, 0, 0, 0, 9},
		"at the end":         {0, 1, 2, 3, 0, 0, 0, 0, 0, 8},
		"near to each other": {0, 5, 2, 6, 0, 0, 0, 0, 0, 9},
		"zeros in place":     {0, 0, 0, 3, 0, 0, 0, 4, 0, 9},
		"everything":         {1, 2, 3, 4, 5, 6, 7, 8, 9, 1},
	} {
		got, err := LayOver(known, want.Beyond(known, 2))
		if err != nil || !bytes.Equal(got, want) {
			t.Errorf("%s: %v over %v gives %v: %v", name, want, known, got, err)
		}
	}
	if section := known.Beyond(known, 2); len(section) != 1 {
		t.Errorf("what is the same takes %d bytes", len(section))
	}
}

func TestWhichPlacesOfTheTableAreFilled(t *testing.T) {
	runs := []Run{{FirstElement + 3, 0, 2}, {FirstElement + 9, 2, 1}, {FirstElement + 200, 3, 3}}
	got, err := Filled([]Section{Elements(runs)})
	want := []int{FirstElement + 3, FirstElement + 4, FirstElement + 9, FirstElement + 200, FirstElement + 201, FirstElement + 202}
	if err != nil || !slices.Equal(got, want) {
		t.Errorf("filled are %v, want %v: %v", got, want, err)
	}
	if _, err := Filled([]Section{Elements([]Run{{FirstElement, 1, 1}})}); err == nil {
		t.Error("a function that is left out is not noticed")
	}
}

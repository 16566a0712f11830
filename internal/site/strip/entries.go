package main

import (
	"errors"
	"fmt"

	"aftercheck/internal/site/wasm"
)

// entries are the places to which the runtime leads by itself, where no call or jump
// has left or will lead.
type entries struct {
	goexit    int         // the function to which a goroutine's first one returns, one place into it
	recovered map[int]int // by function, where it goes on after a recovered panic
}

// findEntries reads them from what was linked.
func findEntries(all []wasm.Section) (entries, error) {
	e := entries{goexit: -1, recovered: map[int]int{}}
	functions, err := wasm.Functions(all)
	if err != nil {
		return e, err
	}
	for i, f := range functions {
		if f.Name == "runtime.goexit" {
			if e.goexit >= 0 {
				return e, errors.New("there are two functions goexit")
			}
			e.goexit = i
		}
	}
	if e.goexit < 0 {
		return e, errors.New("there is no function goexit; are the names of functions left out already?")
	}
	for _, s := range all {
		if s.ID != wasm.Data {
			continue
		}
		m, err := wasm.ReadMemory(s.Body)
		if err != nil {
			return e, err
		}
		t, _, err := readTables(m)
		if err != nil {
			return e, err
		}
		for i := range t.count {
			f, err := t.function(i)
			if err != nil {
				return e, err
			}
			own := int(number(f, 0)) - firstFunction
			if own < 0 || own >= len(functions) {
				return e, fmt.Errorf("the table of functions has one that is none: %d", own)
			}
			if place := int(number(f, deferAt)); place != 0 {
				e.recovered[own] = place
			}
		}
		return e, nil
	}
	return e, errors.New("there is no data")
}

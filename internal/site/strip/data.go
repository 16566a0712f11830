package main

import (
	"bytes"
	"errors"

	"aftercheck/internal/site/wasm"
)

// data is what lies in the memory when the client begins, and what the second file adds.
type data struct {
	first, later           []byte // sections of the files
	fillFirst, finishLater []byte // their start functions
	counts                 counts
}

// same is how many bytes that both files have are worth a new piece of the second one.
const same = 48

// splitData strips what the linker put into the memory and divides it.
func splitData(all []wasm.Section, late []bool, functions []wasm.Function) (data, error) {
	var m wasm.Memory
	for _, s := range all {
		if s.ID != wasm.Data {
			continue
		}
		var err error
		if m, err = wasm.ReadMemory(s.Body); err != nil {
			return data{}, err
		}
	}
	if err := dropLines(m); err != nil {
		return data{}, err
	}
	if err := shortenTypes(m, all, functions); err != nil {
		return data{}, err
	}
	want := bytes.Clone(m)
	if err := dropLate(m, late, functions); err != nil {
		return data{}, err
	}
	begun := bytes.Clone(m) // as it is when the start function has run
	c, err := dropCounts(m)
	if err != nil {
		return data{}, err
	}
	p, err := dropPowers(m)
	if err != nil {
		return data{}, err
	}
	fill := wasm.NewFunction(countVariables + powerVariables)
	c.addTo(&fill)
	p.addTo(&fill, countVariables)
	fill.End()
	// The numbers of the functions stand between what is added, and count there too.
	added, known := wasm.Memory(bytes.Clone(want)), bytes.Clone(begun)
	c.clearNumbers(added)
	c.clearNumbers(known)
	finish := wasm.NewFunction(countVariables)
	c.addNumbers(&finish, func() {})
	finish.End()
	d := data{m.Section(gap), added.Beyond(known, same), fill, finish, c}
	return d, d.check(begun, want)
}

// check lays the second file's data over the memory as it is by then.
func (d data) check(begun, want []byte) error {
	added, err := wasm.LayOver(begun, d.later)
	if err != nil {
		return err
	}
	d.counts.setNumbers(added)
	if !bytes.Equal(added, want) {
		return errors.New("both files together do not have the data that there was")
	}
	return nil
}

package main

import (
	"encoding/binary"
	"errors"
)

// A pcRun says of the instructions of a function which value is theirs: pairs of a change of
// the value and the number of instructions until the next, each of variable length, up
// to a change of zero that is not the first.
type pcRun struct {
	at     int    // where it begins
	last   int    // where it says for how many instructions the last value holds
	length uint64 // and how many
	end    int    // where its zero is
}

// run reads one.
func (t tables) run(at int) (pcRun, error) {
	r := pcRun{at: at}
	for first := true; ; first = false {
		if at >= len(t.pcs) {
			return r, errors.New("a run of values does not end")
		}
		if t.pcs[at] == 0 && !first {
			r.end = at
			return r, nil
		}
		for range 2 {
			length, n := binary.Uvarint(t.pcs[at:])
			if n <= 0 {
				return r, errors.New("a run of values is cut off")
			}
			r.last, r.length = at, length
			at += n
		}
	}
}

// mark notes the bytes of the run that begins at an offset; 0: there is no such run.
func (t tables) mark(needed []bool, at int) error {
	if at == 0 {
		return nil
	}
	r, err := t.run(at)
	if err != nil {
		return err
	}
	for i := r.at; i <= r.end; i++ {
		needed[i] = true
	}
	return nil
}

// shared are the runs of all functions. The last value of a run holds until its function
// ends, and nobody asks for what lies beyond. So functions whose runs differ in that alone
// share the longest of them, whose end is put as far away as its bytes can say.
type shared struct {
	tables
	longest map[string]pcRun // by what comes before the length of the last value
	uses    []runUse
}

// A runUse is where a function says which run is its own.
type runUse struct {
	place []byte // four bytes
	key   string
}

func newShared(t tables) *shared { return &shared{tables: t, longest: map[string]pcRun{}} }

// add notes a run of a function; 0: there is no such run.
func (s *shared) add(f []byte, where int) error {
	at := int(number(f, where))
	if at == 0 {
		return nil
	}
	r, err := s.run(at)
	if err != nil {
		return err
	}
	key := string(s.pcs[at:r.last])
	if l, ok := s.longest[key]; !ok || r.length > l.length {
		s.longest[key] = r
	}
	s.uses = append(s.uses, runUse{f[where : where+4], key})
	return nil
}

// share writes down which run each function has now, and clears those that none has.
func (s *shared) share() error {
	needed := make([]bool, len(s.pcs))
	for _, u := range s.uses {
		binary.LittleEndian.PutUint32(u.place, uint32(s.longest[u.key].at))
	}
	for _, r := range s.longest {
		if err := s.mark(needed, r.at); err != nil {
			return err
		}
		for i := r.last; i < r.end; i++ {
			s.pcs[i] = 0xff
		}
		s.pcs[r.end-1] = 0x7f
	}
	for i := range s.pcs {
		if !needed[i] {
			s.pcs[i] = 0
		}
	}
	return nil
}

package wasm

import "regexp"

// A Function is one that the file itself holds.
type Function struct {
	// Name is the linker's, in which everything but letters, digits, dots and
	// underscores is an underscore; empty where the names were left out.
	Name string
	Size int // bytes of its body
}

// closures are the ends that the compiler gives to the names of functions in functions.
var closures = regexp.MustCompile(`\.(func|gowrap|deferwrap)\d.*$|_fm$`)

// Outer is the name of the function that this one stands in, or its own. The numbers in
// the names of those that stand in another change with every edit.
func (f Function) Outer() string { return closures.ReplaceAllString(f.Name, "") }

// Functions lists the functions in the order of the file.
func Functions(all []Section) ([]Function, error) {
	var list []Function
	imported := uint64(0)
	names := map[uint64]string{}
	for _, s := range all {
		r := &reader{rest: s.Body}
		switch s.ID {
		case Import:
			imported = r.number()
			for range imported {
				r.vector() // module
				r.vector() // name
				if r.byte() != 0 {
					r.fail("something other than a function is imported")
				}
				r.number() // type
			}
		case Code:
			for n := r.number(); n > 0 && r.err == nil; n-- {
				list = append(list, Function{Size: len(r.vector())})
			}
		case Custom:
			if string(r.vector()) == "name" {
				readNames(r, names)
			}
		}
		if r.err != nil {
			return nil, r.err
		}
	}
	for i := range list {
		list[i].Name = names[imported+uint64(i)]
	}
	return list, nil
}

// readNames reads the names of functions out of a name section.
func readNames(r *reader, names map[uint64]string) {
	for len(r.rest) > 0 {
		kind, part := r.byte(), &reader{rest: r.vector()}
		if kind != 1 {
			continue
		}
		for n := part.number(); n > 0 && part.err == nil; n-- {
			i := part.number()
			names[i] = string(part.vector())
		}
		if part.err != nil {
			r.err = part.err
		}
	}
}

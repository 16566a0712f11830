package triage

// Truth is the value of a condition: Kleene's three-valued logic, ordered so
// that "and" is the smaller and "or" the larger of two values.
type Truth uint8

// The three values. Unknown means that a question it hangs on was not asked.
const (
	False Truth = iota
	Unknown
	True
)

// String names the value.
func (t Truth) String() string { return [...]string{"false", "unknown", "true"}[t] }

func (t Truth) not() Truth { return True - t }

func truth(b bool) Truth {
	if b {
		return True
	}
	return False
}

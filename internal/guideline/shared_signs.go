package guideline

import "aftercheck/internal/triage"

// SharedSign is a condition that several rules use. In words it has a name, so
// that a rule can be read in one go; what it is stands once.
type SharedSign struct {
	ID   string
	Name string // a sentence without a stop: "swallowing is hard"
	When *triage.Expr
}

// SharedSigns lists the signs that have a name: about the injection, the eyes,
// the face, the throat, the body, the skin, the person.
func SharedSigns() []SharedSign { return data().SharedSigns }

// sharedSign finds the name of a condition. Only the very condition has it, not
// one that says the same.
func sharedSign(e *triage.Expr) (SharedSign, bool) {
	for _, s := range data().SharedSigns {
		if s.When == e {
			return s, true
		}
	}
	return SharedSign{}, false
}

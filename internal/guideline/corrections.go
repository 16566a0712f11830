package guideline

// Correction is one line of section J of the evidence in plain words: where the
// sections above it were too broad, too narrow or not clear, it settles what
// holds. Every level in it is a judgement.
type Correction struct {
	ID   string // "J27"
	Says string
	// Rules are the ids of what carries it: red flags, complications and their
	// rules, modifiers, questions, care groups and time courses. Empty for the
	// few that the engine itself, or a sentence on every page, carries.
	Rules []string
	// Test names the test that holds it when no table of vignettes does; with a
	// package before it when it is not one of this package.
	Test string
}

// Corrections lists J01 to J90, in that order.
func Corrections() []Correction { return data().Corrections }

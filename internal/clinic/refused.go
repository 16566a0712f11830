package clinic

import "strings"

// A Problem is why one part of a link was refused.
type Problem struct {
	// Part is what stands before the "="; "" when it is the link as a whole.
	Part string
	// Why is a sentence for the person who opened or made the link. It never
	// repeats what the link says.
	Why string
}

// Refused is the error of a link that breaks a rule; it holds every problem.
type Refused []Problem

// Error joins the sentences.
func (r Refused) Error() string {
	all := make([]string, len(r))
	for i, p := range r {
		all[i] = p.Why
	}
	return strings.Join(all, " ")
}

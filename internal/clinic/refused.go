package clinic

import "strings"

// A Problem is why one part of a link was refused.
type Problem struct {
	// Part is what stands before the "=", such as [PartPhone]; "" when it is the link as
	// a whole.
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

// Of is what is wrong with one part; "" when nothing is.
func (r Refused) Of(part string) string {
	for _, p := range r {
		if p.Part == part {
			return p.Why
		}
	}
	return ""
}

// and adds a problem, if there is one.
func (r Refused) and(part, why string) Refused {
	if why == "" {
		return r
	}
	return append(r, Problem{part, why})
}

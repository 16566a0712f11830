// Package proof shows that the guideline keeps its promises for every possible
// set of answers, and not only for the examples that somebody thought of.
//
// It turns the guideline into a circuit of and- and not-gates over the answers
// (one input for each option, each "not sure" and each day that a rule tells
// apart), states each promise as "some answers break it", and lets a SAT solver
// look for such answers. When there are none, the promise is proved. When there
// are some, the smallest set of them is returned as a case that can be played.
//
// The circuit is a second, independent telling of what package triage does; a
// test compares the two on many thousand random answers.
//
// Read in this order: circuit.go (gates and the solver), answers.go and days.go
// (what can be answered), conditions.go (triage.Expr), levels.go (how levels
// combine), relevance.go (which questions are still open), then property_*.go.
package proof

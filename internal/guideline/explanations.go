//go:build !(js && wasm)

package guideline

import "aftercheck/internal/triage"

// Explanation is a worry of the question "complaint" and what can explain it.
// While the worry is told and nothing of it is certain, the result is "no match"
// besides whatever else it is.
type Explanation struct {
	Worry         triage.Option
	Complications []string     // ids
	Answers       *triage.Expr // answers that explain it too; nil: none
}

// Explanations lists every worry in the order of the question.
func Explanations() []Explanation {
	var out []Explanation
	for _, o := range complaintOptions() {
		out = append(out, Explanation{o, explainedBy[o.ID], explainedWhole[o.ID]})
	}
	return out
}

//go:build !(js && wasm)

package guideline

import "aftercheck/internal/triage"

// noMatch is the honest answer when nothing fits: contact the clinic, or a
// doctor today when the person feels very unwell (I2).
func noMatch() *triage.Complication {
	return &triage.Complication{
		ID:   "none",
		Name: "No match",
		Fits: unexplained(),
		Base: soon,
		Says: "Something that you told us does not fit anything in this guide. That does not mean that it is harmless: contact your clinic.",
		Rules: []*triage.Rule{{
			ID: "none.very-unwell", Level: urgent, When: has("unwell", "very"),
			Says:      "You feel very unwell.",
			Judgement: true,
		}},
		Judgement: true,
	}
}

//go:build !(js && wasm)

package guideline

import (
	"slices"

	"aftercheck/internal/triage"
)

type (
	question = triage.Question
	option   = triage.Option
)

const (
	yesNo   = triage.YesNo
	choice  = triage.Choice
	choices = triage.Choices
	date    = triage.Day
)

// questions lists every question in the order of evidence.md, I1: what is
// happening right now; the injection; what is worrying; the signs that tell
// one cause from another; what raises the risk.
func questions() []*question {
	return slices.Concat(
		injectionQuestions(), complaintQuestions(), strokeQuestions(),
		eyeQuestions(), faceQuestions(), throatQuestions(), skinQuestions(),
		headQuestions(), bodyQuestions(), worryQuestions(),
		spreadQuestions(), riskQuestions(),
	)
}

const (
	noneOf    = "None of these"
	noneThese = "No, none of these"
	// A list has no "not sure" of its own: doubt about one sign counts for that
	// sign (J18), not for all of them.
	tickIfUnsure = "Not sure about one of them? Choose it."
)

// complains holds when one of the worries was ticked.
func complains(options ...string) expr { return has("complaint", options...) }

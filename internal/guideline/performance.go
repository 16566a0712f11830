package guideline

import "aftercheck/internal/triage"

// Share is how many of how many, with the exact 95 % interval of that share.
type Share struct {
	Count, Of int
	From, To  float64
}

// EvaluationFigures say how the guideline does on the written cases of
// internal/evaluate.
type EvaluationFigures struct {
	Cases int
	// Exact is the expected urgency; Acceptable also one that does no harm.
	Exact, Acceptable Share
	// Under is below the least urgent acceptable one, Over above the most urgent.
	// SeriousUnder are those who should be seen today or sooner and were told
	// that it can wait.
	Under, SeriousUnder, Over Share
	// Table counts the cases: the row is the expected urgency, the column the
	// given one, each self-care first and emergency last.
	Table     [5][5]int
	Questions QuestionCounts
}

// QuestionCounts is how many questions a person answers: in half of the cases
// Median or fewer, in nine of ten P90 or fewer.
type QuestionCounts struct{ Median, P90, Most int }

// ProvedProperty is one of the properties that internal/proof decides for all
// sets of answers.
type ProvedProperty struct {
	Number       int
	Says         string
	Rules, Facts int
	AnswerSets   string // how many, as it is read
}

// MutationShare is how many deliberate faults in the rules of a level are noticed
// by a test: a rule that is missing, one level too low, or without one of its
// conditions.
type MutationShare struct {
	Level       triage.Urgency
	Noticed, Of int
	// Same counts further faults that are proved to change no urgency for any
	// answers, since another rule says the same. It is only known for emergency
	// and urgent rules; below, such faults are among Of.
	Same int
}

// ProofFigures say what is proved of the guideline.
type ProofFigures struct {
	Properties []ProvedProperty
	Mutations  []MutationShare
}

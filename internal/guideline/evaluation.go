package guideline

// Evaluation is how this guideline does on the vignettes of internal/evaluate.
// A test there compares it, and writes it with
//
//	go test ./internal/evaluate -run Figures -update
var Evaluation = EvaluationFigures{
	Cases:        4,
	Exact:        Share{Count: 4, Of: 4, From: 0.3976, To: 1},
	Acceptable:   Share{Count: 4, Of: 4, From: 0.3976, To: 1},
	Under:        Share{Count: 0, Of: 4, From: 0, To: 0.6024},
	SeriousUnder: Share{Count: 0, Of: 4, From: 0, To: 0.6024},
	Over:         Share{Count: 0, Of: 4, From: 0, To: 0.6024},
	Table: [5][5]int{
		{1, 0, 0, 0, 0},
		{0, 0, 0, 0, 0},
		{0, 0, 1, 0, 0},
		{0, 0, 0, 0, 0},
		{0, 0, 0, 0, 2},
	},
	Questions: QuestionCounts{Median: 8, P90: 19, Most: 19},
}

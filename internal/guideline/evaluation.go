package guideline

// Evaluation is how this guideline does on the vignettes of internal/evaluate.
// A test there compares it, and writes it with
//
//	go test ./internal/evaluate -run Figures -update
var Evaluation = EvaluationFigures{
	Cases:        828,
	Exact:        Share{Count: 823, Of: 828, From: 0.986, To: 0.998},
	Acceptable:   Share{Count: 828, Of: 828, From: 0.9956, To: 1},
	Under:        Share{Count: 0, Of: 828, From: 0, To: 0.0044},
	SeriousUnder: Share{Count: 0, Of: 828, From: 0, To: 0.0044},
	Over:         Share{Count: 0, Of: 828, From: 0, To: 0.0044},
	Table: [5][5]int{
		{105, 2, 1, 0, 0},
		{0, 80, 0, 0, 0},
		{0, 0, 174, 1, 0},
		{0, 0, 0, 251, 1},
		{0, 0, 0, 0, 213},
	},
	Questions: QuestionCounts{Median: 9, P90: 16, Most: 21},
}

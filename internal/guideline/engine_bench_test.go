package guideline

import (
	"testing"

	"aftercheck/internal/triage"
)

// BenchmarkAssess is one assessment with the choice of the next question, half
// way through a long check: what the browser does after each tap.
func BenchmarkAssess(b *testing.B) {
	answers := told{
		"emergency": list(), "date": 5, "areas": list("forehead", "frown"), "provider": "licensed",
		"filler": "no", "complaint": list("lid"), "stroke": list(), "lid": "one", "lid-start": 1, "lid-sudden": "no",
	}.answers()
	e := Engine()
	b.ReportAllocs()
	for b.Loop() {
		if a := e.Assess(answers, today); a.Next == nil {
			b.Fatal("the check is over")
		}
	}
}

// BenchmarkWholeCheck plays a droopy lid from the first question to the result.
func BenchmarkWholeCheck(b *testing.B) {
	p := told{"complaint": list("lid"), "lid": "one", "lid-start": 1}
	b.ReportAllocs()
	for b.Loop() {
		if a, _ := play(b, p); a.Urgency != triage.Soon {
			b.Fatal(a.Urgency)
		}
	}
}

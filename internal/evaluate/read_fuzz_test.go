package evaluate

import (
	"strings"
	"testing"

	"aftercheck/internal/guideline"
)

// Whatever a file holds, each line with anything on it is a vignette or a
// problem that is named with its line; a vignette is whole.
func FuzzRead(f *testing.F) {
	f.Add(good)
	f.Add(good + "\n" + good)
	f.Add(strings.Replace(good, `"soon"`, `"SOON"`, 1) + "\r\n\n{}")
	f.Add(`{"id":"a","answers":{"date":"2026-11-17","date":"x"}}`)
	f.Fuzz(func(t *testing.T, text string) {
		s := NewSet(guideline.Engine())
		s.Read("cases.jsonl", strings.NewReader(text))
		lines := 0
		for line := range strings.SplitSeq(text, "\n") {
			if strings.TrimSpace(line) != "" {
				lines++
			}
		}
		if len(s.Vignettes)+len(s.Problems) != lines {
			t.Fatalf("%d lines, %d vignettes, %d problems", lines, len(s.Vignettes), len(s.Problems))
		}
		for _, v := range s.Vignettes {
			if v.ID == "" || v.Story == "" || len(v.Answers) == 0 || len(v.Acceptable) == 0 || v.At.Line == 0 {
				t.Errorf("taken, and not whole: %+v", v)
			}
		}
		for _, p := range s.Problems {
			if p.Why == "" || p.At.Line == 0 {
				t.Errorf("a problem that says nothing: %+v", p)
			}
		}
	})
}

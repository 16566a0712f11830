package proof

import (
	"testing"
	"time"

	"aftercheck/internal/guideline"
)

func TestProve(t *testing.T) {
	t0 := time.Now()
	for _, r := range Prove(guideline.Build()) {
		t.Log(r.Number, r.Proved, r.Checks, r.Took, r.Broken)
		for _, c := range r.Cases {
			for id, a := range c.Answers {
				b, _ := a.MarshalJSON()
				t.Log("   ", c.ID, id, string(b))
			}
		}
	}
	t.Log(time.Since(t0), ExtentOf(guideline.Build()))
}

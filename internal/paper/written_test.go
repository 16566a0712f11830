package paper

import (
	"bytes"
	"io"
	"testing"

	"aftercheck/internal/guideline"
	"aftercheck/internal/triage"
)

// written is what a writer writes of the guideline.
func written(t *testing.T, write func(io.Writer, *triage.Guideline) error) []byte {
	t.Helper()
	var out bytes.Buffer
	if err := write(&out, guideline.Engine().Guideline()); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

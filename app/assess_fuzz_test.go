//go:build !(js && wasm)

package main

import (
	"bytes"
	"encoding/json"
	"testing"

	"aftercheck/internal/guideline"
)

// Whatever stands on a line, the answer is one line of JSON: an assessment, or
// an error that says why not.
func FuzzAssessLine(f *testing.F) {
	for _, line := range []string{
		`{"id":"a","today":"2026-11-22","answers":{"emergency":["stroke"]}}`,
		`{"id":"b","answers":{"emergency":[],"date":"2026-11-17","areas":["forehead"],"complaint":"unsure"}}`,
		`{"id":"c","today":"9999-12-31","answers":{"date":"0001-01-01","fever":41.5}}`,
		`{"answers":{"emergency":null}} {}`, `[]`, `{"id":1}`, "{\"id\":\"\xff\"}",
	} {
		f.Add([]byte(line))
	}
	f.Fuzz(func(t *testing.T, line []byte) {
		if bytes.ContainsAny(line, "\n") {
			return // it would be two lines
		}
		var out bytes.Buffer
		err := assessLines(bytes.NewReader(line), &out, guideline.Engine(), testDay)
		if len(bytes.TrimSpace(line)) == 0 {
			return
		}
		var answer struct {
			Urgency, Error string
		}
		if json.Unmarshal(out.Bytes(), &answer) != nil || bytes.Count(out.Bytes(), []byte("\n")) != 1 {
			t.Fatalf("%q is answered with %q", line, out.Bytes())
		}
		if (answer.Error == "") != (err == nil) || (answer.Error == "") == (answer.Urgency == "") {
			t.Errorf("%q is answered with %q, and the error is %v", line, out.Bytes(), err)
		}
	})
}

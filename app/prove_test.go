//go:build !(js && wasm)

package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"strings"
	"testing"

	"aftercheck/internal/guideline"
	"aftercheck/internal/proof"
	"aftercheck/internal/triage"
)

// TestProofInWords: one line a property; what breaks one is told with cases that
// assess reads, and the exit status says so.
func TestProofInWords(t *testing.T) {
	var out bytes.Buffer
	of := proof.Extent{Rules: 3, Facts: 5, AnswerSets: 7}
	if err := printProof(&out, of, []proof.Result{{Number: 1, Says: "It holds.", Proved: true, Checks: 9}}); err != nil {
		t.Error(err)
	}
	if want := "1 proved  It holds. [3 rules, 5 facts, up to 10^7 answer sets; 9 checks]\n"; out.String() != want {
		t.Errorf("%q, want %q", out.String(), want)
	}

	out.Reset()
	answers := triage.Answers{"emergency": triage.Chose(), "date": triage.On(proof.Today - 3), "areas": triage.Unsure()}
	err := printProof(&out, of, []proof.Result{
		{Number: 2, Says: "It never lowers.", Broken: "a change of “x” lowers the urgency", Cases: []proof.Case{
			{ID: "before", Today: proof.Today, Answers: answers}, {ID: "after", Today: proof.Today, Answers: answers},
		}},
		{Number: 3, Says: "It holds.", Proved: true},
	})
	if !errors.Is(err, errNotProved) {
		t.Errorf("the error is %v", err)
	}
	lines := strings.Split(strings.TrimSpace(out.String()), "\n")
	if len(lines) != 4 || !strings.HasPrefix(lines[0], "2 FAILS") || !strings.HasPrefix(lines[3], "3 proved") {
		t.Fatalf("printed\n%s", out.String())
	}
	for _, l := range lines[1:3] {
		var back bytes.Buffer
		if err := assessLines(strings.NewReader(strings.TrimSpace(l)), &back, guideline.Engine(), 0); err != nil {
			t.Errorf("assess refuses %s: %v", l, err)
		}
		var a struct{ Urgency triage.Urgency }
		if err := json.Unmarshal(back.Bytes(), &a); err != nil || a.Urgency == 0 {
			t.Errorf("assess answers %s", back.String())
		}
	}
}

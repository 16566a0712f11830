package proof

import (
	"bytes"
	"fmt"
	"go/format"
	"os"
	"slices"
	"strings"
	"testing"

	"aftercheck/internal/guideline"
)

// figuresFile holds the figures that the app shows.
const figuresFile = "../guideline/proved.go"

// checkFigures compares what the app shows with what was found.
func checkFigures(t *testing.T, shares []guideline.MutationShare) {
	t.Helper()
	source, err := format.Source([]byte(figuresSource(shares)))
	if err != nil {
		t.Fatal(err)
	}
	if *update {
		if err := os.WriteFile(figuresFile, source, 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	if !slices.Equal(guideline.Proof.Mutations, shares) {
		t.Errorf("the app shows %v, and it is %v; run with -update", guideline.Proof.Mutations, shares)
	}
	if have, err := os.ReadFile(figuresFile); err != nil || !bytes.Equal(have, source) {
		t.Errorf("%s is not as -update writes it: %v", figuresFile, err)
	}
}

func figuresSource(shares []guideline.MutationShare) string {
	var b strings.Builder
	b.WriteString(`package guideline

import "aftercheck/internal/triage"

// Proof is what internal/proof found for this guideline. A test there compares
// it, and writes it with
//
//	go test ./internal/proof -run Mutants -update
var Proof = ProofFigures{
	Properties: []ProvedProperty{
`)
	of := ExtentOf(guideline.Build())
	for i, p := range properties {
		fmt.Fprintf(&b, "{Number: %d, Says: %q, Rules: %d, Facts: %d, AnswerSets: \"up to 10^%d\"},\n", i+1, p.says, of.Rules, of.Facts, of.AnswerSets)
	}
	b.WriteString("},\nMutations: []MutationShare{\n")
	for _, s := range shares {
		fmt.Fprintf(&b, "{Level: triage.Urgency(%d), Noticed: %d, Of: %d, Same: %d}, // %v\n", s.Level, s.Noticed, s.Of, s.Same, s.Level)
	}
	b.WriteString("},\n}\n")
	return b.String()
}

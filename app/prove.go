//go:build !(js && wasm)

package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"aftercheck/internal/guideline"
	"aftercheck/internal/proof"
)

func newProveCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "prove",
		Short: "Prove what must hold for every possible set of answers",
		Long: `Decide the seven properties of the guideline with a solver, over all answers and
not by examples. One line a property: "proved" with the number of rules, facts
and answer sets that it speaks of, or "FAILS" with what breaks it and the fewest
answers that show it, as lines that "assess" reads. The exit status is 1 when one
fails.`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			g := guideline.Build()
			return printProof(cmd.OutOrStdout(), proof.ExtentOf(g), proof.Prove(g))
		},
	}
}

var errNotProved = errors.New("not every property holds")

func printProof(out io.Writer, of proof.Extent, results []proof.Result) error {
	failed := false
	for _, r := range results {
		if r.Proved {
			if _, err := fmt.Fprintf(out, "%d proved  %s [%d rules, %d facts, up to 10^%d answer sets; %d checks]\n",
				r.Number, r.Says, of.Rules, of.Facts, of.AnswerSets, r.Checks); err != nil {
				return err
			}
			continue
		}
		failed = true
		if _, err := fmt.Fprintf(out, "%d FAILS   %s %s.\n", r.Number, r.Says, r.Broken); err != nil {
			return err
		}
		for _, c := range r.Cases {
			line, err := json.Marshal(struct {
				ID      string `json:"id"`
				Today   string `json:"today"`
				Answers any    `json:"answers"`
			}{c.ID, c.Today.String(), c.Answers})
			if err != nil {
				return err
			}
			if _, err := fmt.Fprintf(out, "          %s\n", line); err != nil {
				return err
			}
		}
	}
	if failed {
		return errNotProved
	}
	return nil
}

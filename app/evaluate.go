//go:build !(js && wasm)

package main

import (
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"aftercheck/internal/evaluate"
	"aftercheck/internal/guideline"
)

func newEvaluateCommand() *cobra.Command {
	var format string
	c := &cobra.Command{
		Use:   "evaluate FILE...",
		Short: "Score the guideline on written cases",
		Long: `Play the whole check for each case vignette and compare the urgency with the
expected one. A FILE holds one vignette a line:

  {"id":"RF13-a","story":"…","today":"2026-11-22",
   "answers":{"QUESTION":ANSWER},"expected":"emergency",
   "acceptable":["emergency"],"kind":"red flag","source":["RF13"],
   "names":["C42"]}

An ANSWER is what ` + "`assess`" + ` takes. What the story does not mention is "no such
sign". "acceptable" and "names" (complications that should be listed) may be
left out.

A line that is not valid is reported with its number; the others are still
scored, and the exit status is then 1.`,
		Example: "  aftercheck evaluate internal/evaluate/vignettes/*.jsonl",
		Args:    cobra.MinimumNArgs(1),
		RunE: func(cmd *cobra.Command, files []string) error {
			return evaluateFiles(cmd.OutOrStdout(), format, files)
		},
	}
	c.Flags().StringVar(&format, "format", "markdown", "markdown or json")
	return c
}

// evaluateFiles writes the report on the files together.
func evaluateFiles(out io.Writer, format string, files []string) error {
	write := map[string]func(evaluate.Report, io.Writer) error{
		"markdown": evaluate.Report.Markdown,
		"json":     evaluate.Report.JSON,
	}[format]
	if write == nil {
		return fmt.Errorf("--format: %q is neither markdown nor json", format)
	}
	set := evaluate.NewSet(guideline.Engine())
	for _, f := range files {
		set.ReadFile(f)
	}
	report := set.Evaluate()
	if err := write(report, out); err != nil {
		return err
	}
	if n := len(report.Problems); n > 0 {
		return fmt.Errorf("vignettes that could not be scored: %d", n)
	}
	return nil
}

//go:build !(js && wasm)

package main

import (
	"encoding/json"
	"io"

	"github.com/spf13/cobra"

	"aftercheck/internal/guideline"
	"aftercheck/internal/triage"
)

func newQuestionsCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "questions",
		Short: "Print the questionnaire as JSON",
		Long: "Print every question in the order in which they are asked, as one JSON array:\n" +
			"id, kind (yesno, choice, choices, date, number), text, help, options. \"none\" and\n" +
			"\"unsure\" hold the wording of those two answers where they are offered.",
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			return printQuestions(cmd.OutOrStdout(), guideline.Engine())
		},
	}
}

func printQuestions(out io.Writer, engine *triage.Engine) error {
	list := []*questionForm{}
	for _, q := range engine.Guideline().Questions {
		list = append(list, formOf(q))
	}
	enc := json.NewEncoder(out)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	return enc.Encode(list)
}

// questionForm is a question as programs read it.
type questionForm struct {
	ID      string       `json:"id"`
	Kind    triage.Kind  `json:"kind"`
	Text    string       `json:"text"`
	Help    string       `json:"help"`
	Steps   []string     `json:"steps,omitempty"`
	Options []optionForm `json:"options"`
	None    string       `json:"none,omitempty"`
	Unsure  string       `json:"unsure,omitempty"`
	Min     *float64     `json:"min,omitempty"`
	Max     *float64     `json:"max,omitempty"`
}

type optionForm struct {
	ID   string `json:"id"`
	Text string `json:"text"`
	Help string `json:"help,omitempty"`
}

// formOf is nil for no question, which JSON writes as null.
func formOf(q *triage.Question) *questionForm {
	if q == nil {
		return nil
	}
	f := &questionForm{
		ID: q.ID, Kind: q.Kind, Text: q.Text, Help: q.Help, Steps: q.Steps,
		Options: []optionForm{}, None: q.None, Unsure: q.Unsure,
	}
	for _, o := range q.Choosable() {
		f.Options = append(f.Options, optionForm{o.ID, o.Text, o.Help})
	}
	if q.Kind == triage.Day || q.Kind == triage.Number {
		f.Options = []optionForm{}
	}
	if q.Kind == triage.Number {
		f.Min, f.Max = &q.Min, &q.Max
	}
	return f
}

//go:build !(js && wasm)

package main

import (
	"encoding/json"
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"aftercheck/internal/guideline"
	"aftercheck/internal/handover/fhir"
	"aftercheck/internal/paper"
	"aftercheck/internal/triage"
)

func newQuestionsCommand() *cobra.Command {
	var format string
	c := &cobra.Command{
		Use:   "questions",
		Short: "Print the questionnaire: for programs, for reviewing, as a graph, for records",
		Long: "Print every question in the order in which they are asked.\n\n" +
			"json: one array of id, kind (yesno, choice, choices, date, number), text, help,\n" +
			"options. \"none\" and \"unsure\" hold the wording of those two answers where they\n" +
			"are offered.\n\n" +
			"markdown: the whole guideline, questions and rules, as a document that a\n" +
			"clinician can read on paper and sign.\n\n" +
			"dot: which question follows from which answer, as a graph for Graphviz.\n\n" +
			"fhir: the questions as a FHIR R4 Questionnaire, for medical records. It asks; it\n" +
			"does not work out the urgency.",
		Example: "  aftercheck questions\n" +
			"  aftercheck questions --format markdown > guideline.md\n" +
			"  aftercheck questions --format dot | dot -Tsvg > flow.svg\n" +
			"  aftercheck questions --format fhir > questionnaire.json",
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			return writeQuestions(cmd.OutOrStdout(), format, guideline.Engine())
		},
	}
	c.Flags().StringVar(&format, "format", "json", "json, markdown, dot or fhir")
	return c
}

func writeQuestions(out io.Writer, format string, engine *triage.Engine) error {
	switch format {
	case "json":
		return printQuestions(out, engine)
	case "markdown":
		return paper.Guideline(out, engine.Guideline())
	case "dot":
		return paper.Flow(out, engine.Guideline())
	case "fhir":
		_, err := out.Write(fhir.Questionnaire(engine.Guideline()))
		return err
	}
	return fmt.Errorf("--format: %q is none of json, markdown, dot and fhir", format)
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

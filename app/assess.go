//go:build !(js && wasm)

package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"slices"
	"time"

	"github.com/spf13/cobra"

	"aftercheck/internal/guideline"
	"aftercheck/internal/triage"
)

func newAssessCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "assess",
		Short: "Assess answers: JSON lines in, JSON lines out",
		Long: `Read one case a line from standard input and write one assessment a line, in the
same order:

  {"id":"x","today":"2026-11-22","answers":{"QUESTION":ANSWER}}

An ANSWER is "yes", "no", an option's id, a list of option ids ([] = none of
these), a date, a number, or "unsure". Without "today" the case is assessed for
the day on which the program runs. "next" in the output is the question to ask
next, so that a program can play a whole check.

A line that is not valid gets {"id","error"}; the others are still assessed, and
the exit status is then 1.`,
		Example: `  echo '{"id":"a","answers":{"emergency":["stroke"]}}' | aftercheck assess`,
		Args:    cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			return assessLines(cmd.InOrStdin(), cmd.OutOrStdout(), guideline.Engine(), triage.DateOf(time.Now()))
		},
	}
}

// errInvalidCases is what the exit status stands for; the lines said which.
var errInvalidCases = errors.New("some cases were not valid")

// assessLines answers each line of in with a line of out; now is the day of
// cases that do not name one.
func assessLines(in io.Reader, out io.Writer, engine *triage.Engine, now triage.Date) error {
	r, w := bufio.NewReaderSize(in, 64<<10), bufio.NewWriterSize(out, 64<<10)
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	invalid := false
	for {
		line, err := r.ReadBytes('\n')
		if len(bytes.TrimSpace(line)) > 0 {
			answer := assessLine(line, engine, now)
			if _, bad := answer.(refusedCase); bad {
				invalid = true
			}
			if err := enc.Encode(answer); err != nil {
				return err
			}
		}
		// A program on the other end of a pipe waits for this answer before it
		// sends the next case.
		if r.Buffered() == 0 {
			if err := w.Flush(); err != nil {
				return err
			}
		}
		if err == io.EOF {
			break
		}
		if err != nil {
			return err
		}
	}
	if err := w.Flush(); err != nil {
		return err
	}
	if invalid {
		return errInvalidCases
	}
	return nil
}

type caseLine struct {
	ID      string                     `json:"id"`
	Today   *string                    `json:"today"`
	Answers map[string]json.RawMessage `json:"answers"`
}

type refusedCase struct {
	ID    string `json:"id"`
	Error string `json:"error"`
}

type assessedCase struct {
	ID            string             `json:"id"`
	Urgency       triage.Urgency     `json:"urgency"`
	Final         bool               `json:"final"`
	Next          *questionForm      `json:"next"`
	Complications []complicationForm `json:"complications"`
	Reasons       []reasonForm       `json:"reasons"`
	Guideline     string             `json:"guideline"`
}

type complicationForm struct {
	ID   string `json:"id"`
	Name string `json:"name"`
}

type reasonForm struct {
	Rule    string          `json:"rule"`
	Text    string          `json:"text"`
	Sources []triage.Source `json:"sources"`
}

func assessLine(line []byte, engine *triage.Engine, now triage.Date) any {
	var c caseLine
	dec := json.NewDecoder(bytes.NewReader(line))
	dec.DisallowUnknownFields()
	if err := dec.Decode(&c); err != nil {
		return refusedCase{c.ID, "not a case: " + err.Error()}
	}
	if dec.More() {
		return refusedCase{c.ID, "not a case: more than one value on the line"}
	}
	today := now
	if c.Today != nil {
		d, err := triage.ParseDate(*c.Today)
		if err != nil {
			return refusedCase{c.ID, "today: " + err.Error()}
		}
		today = d
	}
	answers, err := readAnswers(c.Answers, engine, today)
	if err != nil {
		return refusedCase{c.ID, err.Error()}
	}
	return assessed(c.ID, engine.Assess(answers, today))
}

// readAnswers checks every answer; the error names the first question, by id,
// that was answered wrongly.
func readAnswers(raw map[string]json.RawMessage, engine *triage.Engine, today triage.Date) (triage.Answers, error) {
	answers := triage.Answers{}
	for _, id := range slices.Sorted(maps.Keys(raw)) {
		q, ok := engine.Question(id)
		if !ok {
			return nil, fmt.Errorf("%s: there is no such question", id)
		}
		a, err := q.ParseAnswer(raw[id])
		if err != nil {
			return nil, fmt.Errorf("%s: %w", id, err)
		}
		if d, ok := a.Day(); ok && d > today {
			return nil, fmt.Errorf("%s: %s is after today, %s", id, d, today)
		}
		answers[id] = a
	}
	return answers, nil
}

func assessed(id string, a triage.Assessment) assessedCase {
	out := assessedCase{
		ID: id, Urgency: a.Urgency, Final: a.Final, Next: formOf(a.Next),
		Complications: []complicationForm{}, Reasons: []reasonForm{}, Guideline: a.Guideline,
	}
	for _, c := range a.Complications {
		out.Complications = append(out.Complications, complicationForm{c.ID, c.Name})
	}
	for _, r := range a.Reasons {
		sources := r.Sources
		if sources == nil {
			sources = []triage.Source{}
		}
		out.Reasons = append(out.Reasons, reasonForm{r.Rule, r.Text, sources})
	}
	return out
}

//go:build !(js && wasm)

package guideline

import (
	_ "embed" // HAZARDS.md
	"errors"
	"fmt"
	"strings"
)

// HazardLog is the hazard log as it is written, HAZARDS.md: what can go wrong,
// what is done about it, and the tests that show it.
//
//go:embed HAZARDS.md
var HazardLog string

// Hazard is one entry of the hazard log.
type Hazard struct {
	ID    string // "HZ-01"
	Part  string // the heading that it stands under
	Title string
	// Hazard is what is wrong, Situation when that reaches somebody.
	Hazard, Situation, Causes, Harm string
	Before, After                   Risk
	Controls                        []HazardControl
	// Tests are "package: name", or "none" and what is not tested.
	Tests []string
	Flags []string // emergency red flags that it is about
	// Residual is what is left; AcceptedBy is who has accepted that.
	Residual, AcceptedBy string
}

// HazardControl is what is done about a hazard.
type HazardControl struct {
	Kind string // "Design", "Protective" or "Information"
	Says string
}

// Risk is how bad it would be and how often, and the number that the matrix of
// the log makes of the two: 5 is the worst.
type Risk struct {
	Severity, Likelihood string
	Number               int
}

// Hazards reads the hazard log. The error names each line that is not whole.
func Hazards() ([]Hazard, error) { return readHazards(HazardLog) }

func readHazards(log string) ([]Hazard, error) {
	var list []Hazard
	var errs []error
	part := ""
	open := false // inside a hazard's table
	for n, line := range strings.Split(log, "\n") {
		if title, ok := strings.CutPrefix(line, "### "); ok {
			id, name, _ := strings.Cut(title, " ")
			list = append(list, Hazard{ID: id, Part: part, Title: name})
			open = true
			continue
		}
		if title, ok := strings.CutPrefix(line, "## "); ok {
			part, open = title, false
		}
		if !open || !strings.HasPrefix(line, "|") {
			continue
		}
		if err := list[len(list)-1].read(line); err != nil {
			errs = append(errs, fmt.Errorf("line %d: %w", n+1, err))
		}
	}
	return list, errors.Join(errs...)
}

// read takes in one row of a hazard's table.
func (h *Hazard) read(line string) error {
	key, value, ok := strings.Cut(strings.Trim(line, "| "), "|")
	key, value = strings.TrimSpace(key), strings.TrimSpace(value)
	if !ok || value == "" {
		if key == "Field" {
			return nil // the head of the table
		}
		return fmt.Errorf("%s: %q has no value", h.ID, key)
	}
	if text := h.field(key); text != nil {
		if *text != "" {
			return fmt.Errorf("%s: %s stands twice", h.ID, key)
		}
		*text = value
		return nil
	}
	switch key {
	case "---":
	case "Design", "Protective", "Information":
		h.Controls = append(h.Controls, HazardControl{key, value})
	case "Tests":
		for t := range strings.SplitSeq(value, "; ") {
			h.Tests = append(h.Tests, strings.Trim(t, "`"))
		}
	case "Red flags":
		if value != "-" {
			h.Flags = strings.Split(value, ", ")
		}
	case "Before":
		return h.Before.read(value)
	case "After":
		return h.After.read(value)
	default:
		return fmt.Errorf("%s: there is no field %q", h.ID, key)
	}
	return nil
}

// field is where a plain text goes.
func (h *Hazard) field(key string) *string {
	switch key {
	case "Hazard":
		return &h.Hazard
	case "Situation":
		return &h.Situation
	case "Causes":
		return &h.Causes
	case "Harm":
		return &h.Harm
	case "Residual":
		return &h.Residual
	case "Accepted by":
		return &h.AcceptedBy
	}
	return nil
}

// read takes in "major, low: 2".
func (r *Risk) read(text string) error {
	words, number, _ := strings.Cut(text, ": ")
	r.Severity, r.Likelihood, _ = strings.Cut(words, ", ")
	if _, err := fmt.Sscanf(number, "%d", &r.Number); err != nil {
		return fmt.Errorf("%q is no severity, likelihood: number", text)
	}
	return nil
}

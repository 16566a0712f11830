package fhir

import (
	"bytes"
	"encoding/json"
	"strings"

	"aftercheck/internal/guideline"
	"aftercheck/internal/triage"
)

type questionnaire struct {
	ResourceType string     `json:"resourceType"`
	ID           string     `json:"id"`
	Language     string     `json:"language"`
	Text         *narrative `json:"text"`
	URL          string     `json:"url"`
	Version      string     `json:"version"`
	Name         string     `json:"name"`
	Title        string     `json:"title"`
	Status       string     `json:"status"`
	Date         string     `json:"date,omitempty"`
	Description  string     `json:"description"`
	Purpose      string     `json:"purpose"`
	Item         []item     `json:"item"`
}

type item struct {
	Extension      []extension    `json:"extension,omitempty"`
	LinkID         string         `json:"linkId"`
	Text           string         `json:"text"`
	Type           string         `json:"type"`
	EnableWhen     []enableWhen   `json:"enableWhen,omitempty"`
	EnableBehavior string         `json:"enableBehavior,omitempty"`
	Repeats        bool           `json:"repeats,omitempty"`
	AnswerOption   []answerOption `json:"answerOption,omitempty"`
	Item           []item         `json:"item,omitempty"`
}

type answerOption struct {
	Extension   []extension `json:"extension,omitempty"`
	ValueCoding coding      `json:"valueCoding"`
}

const (
	title = "Aftercheck: questions after a botulinum toxin injection"

	// notComputed is the first thing that whoever builds on the form must read.
	notComputed = "This Questionnaire asks; it does not say how urgent it is. The urgency and what fits are worked out by Aftercheck from the answers, by rules that are not part of this form. " +
		"Never show the form to a patient without that. Whoever chooses an emergency sign in the first question needs an ambulance now, not the next question."
	whichAreAsked = "It may ask more than Aftercheck does, which leaves out what can no longer change the result. No question is marked as required for the same reason."
)

// Questionnaire writes the questions of a guideline as a FHIR R4 Questionnaire.
// The link ids are the ids of the questions.
func Questionnaire(g *triage.Guideline) []byte {
	var p page
	p.tag("h1", title)
	p.tag("p", notComputed)
	p.tag("p", guideline.Review)
	q := questionnaire{
		ResourceType: "Questionnaire", ID: "aftercheck", Language: "en", Text: p.narrative(),
		URL: questionnaireURL, Version: g.Version, Name: "AftercheckQuestions", Title: title,
		Status:      "draft", // until a clinician has signed the guideline off
		Description: notComputed + " " + whichAreAsked + " " + guideline.Review,
		Purpose:     "To tell a clinic, a doctor or an ambulance what somebody sees and feels after a botulinum toxin injection.",
	}
	if _, err := triage.ParseDate(g.Version); err == nil {
		q.Date = g.Version
	}
	c := conditions{g}
	for _, question := range g.Questions {
		q.Item = append(q.Item, items(question, c)...)
	}
	return write(q)
}

// write is the JSON of a resource, for people to read too.
func write(resource any) []byte {
	var out bytes.Buffer
	enc := json.NewEncoder(&out)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	if err := enc.Encode(resource); err != nil {
		panic(err) // a field of ours that JSON cannot hold: no answer can cause it
	}
	return out.Bytes()
}

// items are one question, and beside a day or a number its "not sure".
func items(q *triage.Question, c conditions) []item {
	it := item{LinkID: q.ID, Text: q.Text, Type: "choice", Repeats: q.Kind == triage.Choices}
	c.ask(&it, q.Ask)
	switch q.Kind {
	case triage.Day:
		it.Type = "date"
	case triage.Number:
		it.Type = "decimal"
		it.Extension = append(it.Extension,
			extension{URL: core + "minValue", ValueDecimal: &q.Min}, extension{URL: core + "maxValue", ValueDecimal: &q.Max})
	default:
		it.AnswerOption = answerOptions(q)
		it.Extension = append(it.Extension, control(map[bool]string{true: "check-box", false: "radio-button"}[it.Repeats]))
	}
	it.Item = hints(q)
	if isList(q) || q.Unsure == "" {
		return []item{it}
	}
	unsure := item{
		LinkID: unsureItem(q.ID), Text: unsureText(q), Type: "choice",
		AnswerOption: answerOptions(q), Extension: []extension{control("check-box")},
	}
	c.ask(&unsure, q.Ask)
	return []item{it, unsure}
}

// unsureText repeats the question: some systems show each item alone.
func unsureText(q *triage.Question) string { return q.Text + " – " + q.Unsure }

const (
	core = "http://hl7.org/fhir/StructureDefinition/"
	sdc  = "http://hl7.org/fhir/uv/sdc/StructureDefinition/"
)

func control(code string) extension {
	return extension{URL: core + "questionnaire-itemControl", ValueConcept: &concept{Coding: []coding{{System: "http://hl7.org/fhir/questionnaire-item-control", Code: code}}}}
}

// answerOptions lists what can be chosen. In a list of several answers "none of
// these" and "not sure" rule out the others.
func answerOptions(q *triage.Question) []answerOption {
	var out []answerOption
	for _, c := range answerCodings(q) {
		o := answerOption{ValueCoding: c}
		alone := c.Code == answerCoding(q.ID, noneID).Code || c.Code == answerCoding(q.ID, unsureID).Code
		if alone && q.Kind == triage.Choices {
			o.Extension = []extension{{URL: core + "questionnaire-optionExclusive", ValueBoolean: true}}
		}
		out = append(out, o)
	}
	return out
}

// hints are what helps to answer: the help text, the steps of a home check, and
// the signs behind each group of the emergency question.
func hints(q *triage.Question) []item {
	var out []item
	if q.Help != "" {
		out = append(out, item{
			LinkID: q.ID + ".help", Text: q.Help, Type: "display", Extension: []extension{control("help")},
		})
	}
	if len(q.Steps) > 0 {
		out = append(out, item{LinkID: q.ID + ".steps", Text: "First: " + strings.Join(q.Steps, " "), Type: "display"})
	}
	if q.ID == "emergency" {
		for _, g := range guideline.EmergencyGroups() {
			out = append(out, item{LinkID: q.ID + ".signs-" + g.ID, Text: g.Title + ": " + strings.Join(g.Signs, "; "), Type: "display"})
		}
	}
	return out
}

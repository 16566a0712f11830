package fhir

import (
	"strings"

	"aftercheck/internal/triage"
)

// base begins every address that is ours. The project owns no domain, and one
// that is reserved (RFC 2606) can never come to mean something else: these are
// names, nothing is fetched from them.
const base = "https://aftercheck.example/fhir/"

// The code systems. Their codes are the ids of the guideline: stable, and the
// same as on the command line.
const (
	answerSystem       = base + "CodeSystem/answer"       // "lid.one": option "one" of question "lid"
	urgencySystem      = base + "CodeSystem/urgency"      // "soon"
	complicationSystem = base + "CodeSystem/complication" // "C14"
	ruleSystem         = base + "CodeSystem/rule"         // "RF13", "C22.spreading", "E-M7"
	factSystem         = base + "CodeSystem/fact"         // what an observation is about: "urgency"
	courseSystem       = base + "CodeSystem/course"       // "worse", of a sign since an earlier check
	signSystem         = base + "CodeSystem/sign"         // "lid": a sign as it is followed from check to check
	sectionSystem      = base + "CodeSystem/section"      // "signs", "denied"

	questionnaireURL = base + "Questionnaire/check"
)

// The ids of the two answers that are no option of the question.
const (
	noneID   = "none"
	unsureID = "unsure"
)

type coding struct {
	System  string `json:"system"`
	Code    string `json:"code"`
	Display string `json:"display,omitempty"`
}

type concept struct {
	Coding []coding `json:"coding,omitempty"`
	Text   string   `json:"text,omitempty"`
}

func coded(system, code, display string) *concept {
	return &concept{Coding: []coding{{system, code, display}}, Text: display}
}

// answerCoding is one answer to a question, without its words.
func answerCoding(question, answer string) *coding {
	return &coding{System: answerSystem, Code: question + "." + answer}
}

// answerCodings are all answers to a question that are chosen from a list, with
// "none of these" and "not sure" as answers of their own. A day or a number has
// no list; its "not sure" is an item of its own.
func answerCodings(q *triage.Question) []coding {
	var out []coding
	add := func(id, text string) {
		c := answerCoding(q.ID, id)
		c.Display = text
		out = append(out, *c)
	}
	if isList(q) {
		for _, o := range q.Choosable() {
			add(o.ID, optionText(o))
		}
		if q.None != "" {
			add(noneID, q.None)
		}
	}
	if q.Unsure != "" {
		add(unsureID, q.Unsure)
	}
	return out
}

// optionText is an option with the line below it, which FHIR has no place for
// and which changes what the option means.
func optionText(o triage.Option) string {
	if o.Help == "" {
		return o.Text
	}
	return strings.TrimSuffix(o.Text, ".") + ". " + o.Help
}

func isList(q *triage.Question) bool { return q.Kind != triage.Day && q.Kind != triage.Number }

// unsureItem is the link id of the item that says "not sure" beside a day or a number.
func unsureItem(question string) string { return question + "." + unsureID }

type extension struct {
	URL             string      `json:"url"`
	ValueBoolean    bool        `json:"valueBoolean,omitempty"`
	ValueDecimal    *float64    `json:"valueDecimal,omitempty"`
	ValueConcept    *concept    `json:"valueCodeableConcept,omitempty"`
	ValueExpression *expression `json:"valueExpression,omitempty"`
}

type expression struct {
	Language   string `json:"language"`
	Expression string `json:"expression"`
}

type narrative struct {
	Status string `json:"status"`
	Div    string `json:"div"`
}

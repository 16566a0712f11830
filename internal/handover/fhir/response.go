package fhir

import (
	"aftercheck/internal/handover"
	"aftercheck/internal/triage"
)

type response struct {
	ResourceType  string         `json:"resourceType"`
	Language      string         `json:"language"`
	Text          *narrative     `json:"text"`
	Questionnaire string         `json:"questionnaire"`
	Status        string         `json:"status"`
	Authored      string         `json:"authored,omitempty"`
	Author        *reference     `json:"author,omitempty"`
	Source        *reference     `json:"source,omitempty"`
	Item          []responseItem `json:"item,omitempty"`
}

type responseItem struct {
	LinkID string   `json:"linkId"`
	Text   string   `json:"text"`
	Answer []answer `json:"answer"`
}

type answer struct {
	ValueCoding  *coding  `json:"valueCoding,omitempty"`
	ValueDate    string   `json:"valueDate,omitempty"`
	ValueDecimal *float64 `json:"valueDecimal,omitempty"`
}

// responseOf are the answers of a case. A question that was not answered is not
// in it; "none of these" and "not sure" are answers.
func responseOf(e *triage.Engine, c handover.Case) *response {
	given, day, complete := told(e, c)
	r := &response{
		ResourceType: "QuestionnaireResponse", Language: "en",
		Questionnaire: questionnaireURL + "|" + e.Guideline().Version,
		Status:        "in-progress", // ended early, or an emergency sign was tapped instead
	}
	if complete {
		r.Status = "completed"
	}
	if day != 0 {
		r.Authored = day.String()
	}
	var p page
	if bySomeone(c) {
		p.list("Answered by", []string{handover.AnsweredBySomeone})
	}
	for _, q := range e.Guideline().Questions {
		if it, ok := responseItemOf(q, given[q.ID]); ok {
			r.Item = append(r.Item, it)
			p.answered(q, it)
		}
	}
	if r.Item == nil {
		p.tag("p", "No question was answered.")
	}
	r.Text = p.narrative()
	return r
}

// told are the answers that count, their day, and whether no question was left
// that could have changed the result.
func told(e *triage.Engine, c handover.Case) (given triage.Answers, day triage.Date, complete bool) {
	if c.Check.Empty() {
		if c.Tap.Group != "" {
			day = triage.DateOf(c.Tap.At)
		}
		return nil, day, false
	}
	given, day = c.Check.Answers, c.Check.Day
	if m := c.Check.Emergency; m != nil {
		given, day = m.Answers, m.Day
	}
	return given, day, c.Complete(e)
}

func responseItemOf(q *triage.Question, a triage.Answer) (responseItem, bool) {
	it := responseItem{LinkID: q.ID, Text: q.Text}
	day, isDay := a.Day()
	n, isNumber := a.Number()
	switch {
	case a.IsZero():
		return it, false
	case isDay:
		it.Answer = []answer{{ValueDate: day.String()}}
	case isNumber:
		it.Answer = []answer{{ValueDecimal: &n}}
	case a.IsUnsure():
		if !isList(q) {
			it.LinkID, it.Text = unsureItem(q.ID), unsureText(q)
		}
		it.Answer = chosen(q, unsureID)
	case len(a.Options()) == 0:
		it.Answer = chosen(q, noneID)
	default:
		it.Answer = chosen(q, a.Options()...)
	}
	return it, true
}

// chosen are answers from a list, in the order of the list. One that the list
// does not offer, as "not sure" of a list on the command line, stands without words.
func chosen(q *triage.Question, ids ...string) []answer {
	var out []answer
	for _, c := range answerCodings(q) {
		for _, id := range ids {
			if c.Code == answerCoding(q.ID, id).Code {
				out = append(out, answer{ValueCoding: &c})
			}
		}
	}
	if out == nil {
		for _, id := range ids {
			out = append(out, answer{ValueCoding: answerCoding(q.ID, id)})
		}
	}
	return out
}

func (p *page) answered(q *triage.Question, it responseItem) {
	var words []string
	for _, a := range it.Answer {
		switch {
		case a.ValueDate != "":
			words = append(words, a.ValueDate)
		case a.ValueDecimal != nil:
			words = append(words, number(*a.ValueDecimal))
		default:
			words = append(words, a.ValueCoding.Display)
		}
	}
	p.list(q.Text, words)
}

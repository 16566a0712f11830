package fhir

import (
	"aftercheck/internal/diary"
	"aftercheck/internal/handover"
)

// relatedPerson is whoever answered, where it was not the patient. It says nothing of
// who either of them is. FHIR wants to know whose relative it is, and takes words.
type relatedPerson struct {
	ResourceType string     `json:"resourceType"`
	Language     string     `json:"language"`
	Text         *narrative `json:"text"`
	Patient      *reference `json:"patient"`
	Relationship []concept  `json:"relationship"`
}

// bySomeone tells whether somebody answered for the patient.
func bySomeone(c handover.Case) bool {
	return !c.Check.Empty() && c.Check.For == diary.ForSomeone
}

func whoAnswered() *relatedPerson {
	var p page
	p.list("Answered by", []string{handover.AnsweredBySomeone})
	return &relatedPerson{
		ResourceType: "RelatedPerson", Language: "en", Text: p.narrative(),
		Patient:      &reference{Display: "The person who had the injection"},
		Relationship: []concept{{Text: handover.AnsweredBySomeone}},
	}
}

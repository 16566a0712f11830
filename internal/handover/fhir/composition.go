package fhir

import (
	"slices"
	"strconv"

	"aftercheck/internal/handover"
)

type compositionResource struct {
	ResourceType string      `json:"resourceType"`
	Language     string      `json:"language"`
	Text         *narrative  `json:"text"`
	Status       string      `json:"status"`
	Type         *concept    `json:"type"`
	Date         string      `json:"date"`
	Author       []reference `json:"author"`
	Title        string      `json:"title"`
	Section      []section   `json:"section"`
}

type section struct {
	Title string      `json:"title"`
	Code  *concept    `json:"code"`
	Text  *narrative  `json:"text"`
	Entry []reference `json:"entry,omitempty"`
}

// documentTitle names no person.
const documentTitle = "Check after a botulinum toxin injection"

// composition is the first page of the document: the summary as text, each
// section with what it says in codes.
func composition(s handover.Summary, author, told *reference, found []finding) *compositionResource {
	var p page
	p.tag("h1", documentTitle)
	for _, id := range []string{handover.FactUrgency, handover.FactAnswered, handover.FactBy, handover.FactReview} {
		if f, ok := s.Fact(id); ok {
			p.list(f.Label, f.Lines())
		}
	}
	p.tag("p", handover.Disclaimer)
	c := &compositionResource{
		ResourceType: "Composition", Language: "en", Text: p.narrative(), Status: "final",
		Type: coded("http://loinc.org", "51855-5", "Patient Note"),
		Date: instant(s.Made), Author: []reference{*author}, Title: documentTitle,
	}
	for _, sec := range s.Sections {
		c.Section = append(c.Section, section{
			Title: sec.Title, Code: coded(sectionSystem, sec.ID, sec.Title), Text: sectionText(sec), Entry: entries(sec, told, found),
		})
	}
	return c
}

// entries point from a section to the resources that say the same in codes.
func entries(sec handover.Section, told *reference, found []finding) []reference {
	var out []reference
	for _, f := range found {
		if slices.ContainsFunc(sec.Facts, func(fact handover.Fact) bool { return f.says(fact) }) {
			out = append(out, *f.at)
		}
	}
	switch sec.ID {
	case handover.SectionInjection, handover.SectionSigns, handover.SectionDenied, handover.SectionUnsure, handover.SectionRisks:
		out = append(out, *told)
	}
	return out
}

func sectionText(sec handover.Section) *narrative {
	var p page
	for _, f := range sec.Facts {
		p.list(f.Label, f.Lines())
	}
	return p.narrative()
}

// list is a name and what is said of it.
func (p *page) list(name string, values []string) {
	p.WriteString("<dl>")
	p.tag("dt", name)
	for _, v := range values {
		p.tag("dd", v)
	}
	p.WriteString("</dl>")
}

func number(n float64) string { return strconv.FormatFloat(n, 'g', -1, 64) }

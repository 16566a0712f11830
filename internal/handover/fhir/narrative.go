package fhir

import "strings"

// page writes the XHTML of a narrative: only text, lists and headings, which
// every system shows.
type page struct{ strings.Builder }

// tag writes an element that holds text.
func (p *page) tag(name, text string) {
	p.WriteString("<" + name + ">")
	p.text(text)
	p.WriteString("</" + name + ">")
}

func (p *page) text(s string) { _, _ = xhtml.WriteString(p, s) }

var xhtml = strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;", `"`, "&quot;")

// narrative closes the page.
func (p *page) narrative() *narrative {
	return &narrative{Status: "generated", Div: `<div xmlns="http://www.w3.org/1999/xhtml">` + p.String() + "</div>"}
}

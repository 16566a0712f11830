package fhir

import (
	"strings"

	"aftercheck/internal/handover"
)

type observation struct {
	ResourceType string      `json:"resourceType"`
	Language     string      `json:"language"`
	Text         *narrative  `json:"text"`
	Status       string      `json:"status"`
	Code         *concept    `json:"code"`
	Effective    string      `json:"effectiveDateTime,omitempty"`
	Value        *concept    `json:"valueCodeableConcept,omitempty"`
	Device       *reference  `json:"device"`
	DerivedFrom  []reference `json:"derivedFrom"`
	Component    []component `json:"component,omitempty"`
}

type component struct {
	Code  *concept `json:"code"`
	Value *concept `json:"valueCodeableConcept"`
}

// finding is an observation, and where it stands.
type finding struct {
	fact string // that it says
	at   *reference
	*observation
}

// says tells whether the observation is about a fact of the summary.
func (f finding) says(fact handover.Fact) bool {
	return fact.ID == f.fact || f.fact == handover.FactCourse && strings.HasPrefix(fact.ID, handover.FactCourse+".")
}

// findings are what Aftercheck worked out: the urgency with the rules that
// decided it, and the complications considered.
func findings(s handover.Summary, author, told *reference) []finding {
	var out []finding
	add := func(fact string, o *observation) {
		o.ResourceType, o.Language, o.Status = "Observation", "en", "final"
		o.Device, o.DerivedFrom = author, []reference{*told}
		if s.Answered != 0 {
			o.Effective = s.Answered.String()
		}
		var p page
		p.tag("p", o.Code.Text)
		if o.Value != nil {
			p.tag("p", o.Value.Text)
		}
		for _, c := range o.Component {
			p.tag("p", c.Code.Text+": "+c.Value.Text)
		}
		o.Text = p.narrative()
		out = append(out, finding{fact, link(), o})
	}
	if f, ok := s.Fact(handover.FactUrgency); ok {
		o := &observation{Code: coded(factSystem, f.ID, f.Label)}
		o.Value = coded(urgencySystem, s.Urgency.String(), f.Values[0])
		if len(f.Values) > 1 {
			o.Value.Text += ": " + f.Values[1]
		}
		o.Component = components(s, handover.FactRules, ruleSystem)
		add(f.ID, o)
	}
	if list := components(s, handover.FactComplications, complicationSystem); list != nil {
		add(handover.FactComplications, &observation{Code: coded(factSystem, handover.FactComplications, "Complications considered"), Component: list})
	}
	if list := courses(s); list != nil {
		add(handover.FactCourse, &observation{Code: coded(factSystem, handover.FactCourse, "Course since an earlier check"), Component: list})
	}
	return out
}

// courses are the signs whose course was told, each with how it went.
func courses(s handover.Summary) []component {
	var out []component
	for _, f := range s.Facts() {
		if sign, ok := strings.CutPrefix(f.ID, handover.FactCourse+"."); ok {
			out = append(out, component{Code: coded(signSystem, sign, f.Label), Value: coded(courseSystem, f.Codes[0], f.Values[0])})
		}
	}
	return out
}

// components are the values of a fact, each with its code.
func components(s handover.Summary, id, system string) []component {
	f, _ := s.Fact(id)
	var out []component
	for i, text := range f.Values {
		c := component{Code: coded(factSystem, id, f.Label), Value: &concept{Text: text}}
		if i < len(f.Codes) {
			c.Value = coded(system, f.Codes[i], text)
		}
		out = append(out, c)
	}
	return out
}

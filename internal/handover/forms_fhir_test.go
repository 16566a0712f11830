package handover_test

import (
	"encoding/json"
	"encoding/xml"
	"slices"
	"strings"
	"testing"

	"aftercheck/internal/guideline"
	"aftercheck/internal/handover"
	"aftercheck/internal/handover/fhir"
	"aftercheck/internal/triage"
)

// record is a FHIR document as a receiving system reads it.
type record struct {
	facts   []recordFact        // of the text, in order
	answers map[string][]string // codes and days by item
	urgency string
	found   map[string][]string // codes of rules and complications
}

type recordFact struct {
	Label string   `xml:"dt"`
	Said  []string `xml:"dd"`
}

// inHand is the document that was read last, and the case it is of.
var inHand struct {
	of string
	record
}

// inFHIR reads the fact from the text of the document. Where the document has
// it in codes too, they must say the same.
func inFHIR(t *testing.T, c story, s handover.Summary, f handover.Fact) (string, bool) {
	t.Helper()
	if inHand.of != c.id { // a document is written once, not for each of its facts
		inHand.of, inHand.record = c.id, read(t, fhir.Bundle(guideline.Engine(), c.Case))
	}
	r := inHand
	place := slices.IndexFunc(s.Facts(), func(o handover.Fact) bool { return o.ID == f.ID })
	if place >= len(r.facts) || r.facts[place].Label != f.Label {
		return "", false
	}
	if got, want := r.codes(s, f); !slices.Equal(got, want) {
		t.Errorf("%s: the codes of %s are %v, want %v", c.name(), f.ID, got, want)
	}
	return strings.Join(r.facts[place].Said, "; "), true
}

// codes are those of a fact in the document, and those that it should have.
func (r record) codes(s handover.Summary, f handover.Fact) (got, want []string) {
	switch f.ID {
	case handover.FactUrgency:
		return []string{r.urgency}, []string{s.Urgency.String()}
	case handover.FactRules, handover.FactComplications:
		return r.found[f.ID], f.Codes
	}
	if sign, ok := strings.CutPrefix(f.ID, handover.FactCourse+"."); ok {
		return r.found[sign], f.Codes
	}
	q, ok := guideline.Engine().Question(f.ID)
	if !ok {
		return nil, nil // follows from others
	}
	got = append(r.answers[q.ID], r.answers[q.ID+".unsure"]...)
	day := q.Kind == triage.Day
	switch {
	case f.State == handover.NotAnswered:
	case f.State == handover.Unsure:
		want = []string{q.ID + ".unsure"}
	case f.State == handover.None && q.Kind == triage.Choices:
		want = []string{q.ID + ".none"}
	case f.State == handover.None:
		want = []string{q.ID + ".no"}
	case day && len(got) == 1: // the words are compared by the text
		want = got[:1:1]
		if d, err := triage.ParseDate(got[0]); err != nil || !strings.HasPrefix(f.Values[0], d.Time().Format("2 January 2006")) {
			want = f.Values
		}
	default:
		for _, id := range f.Codes {
			want = append(want, q.ID+"."+id)
		}
	}
	return got, want
}

func read(t *testing.T, bundle []byte) record {
	t.Helper()
	type coded struct{ Coding []struct{ Code string } }
	var b struct {
		Entry []struct {
			Resource struct {
				ResourceType string
				Section      []struct{ Text struct{ Div string } }
				Item         []struct {
					LinkID string
					Answer []struct {
						ValueCoding struct{ Code string }
						ValueDate   string
					}
				}
				Code      coded
				Value     coded `json:"valueCodeableConcept"`
				Component []struct {
					Code  coded
					Value coded `json:"valueCodeableConcept"`
				}
			}
		}
	}
	if err := json.Unmarshal(bundle, &b); err != nil {
		t.Fatal(err)
	}
	r := record{answers: map[string][]string{}, found: map[string][]string{}}
	for _, e := range b.Entry {
		for _, sec := range e.Resource.Section {
			var text struct {
				Facts []recordFact `xml:"dl"`
			}
			if err := xml.Unmarshal([]byte(sec.Text.Div), &text); err != nil {
				t.Fatal(err)
			}
			r.facts = append(r.facts, text.Facts...)
		}
		for _, it := range e.Resource.Item {
			for _, a := range it.Answer {
				r.answers[it.LinkID] = append(r.answers[it.LinkID], a.ValueCoding.Code+a.ValueDate)
			}
		}
		if e.Resource.Value.Coding != nil {
			r.urgency = e.Resource.Value.Coding[0].Code
		}
		for _, c := range e.Resource.Component {
			of := c.Code.Coding[0].Code
			r.found[of] = append(r.found[of], c.Value.Coding[0].Code)
		}
	}
	return r
}

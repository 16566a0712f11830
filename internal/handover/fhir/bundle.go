package fhir

import (
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"time"

	"aftercheck/internal/locale/say"

	"aftercheck/internal/handover"
	"aftercheck/internal/triage"
)

// MediaType is that of every file this package writes.
const MediaType = "application/fhir+json"

type bundle struct {
	ResourceType string      `json:"resourceType"`
	Language     string      `json:"language"`
	Identifier   *identifier `json:"identifier"`
	Type         string      `json:"type"`
	Timestamp    string      `json:"timestamp"`
	Entry        []entry     `json:"entry"`
}

type entry struct {
	FullURL  string `json:"fullUrl"`
	Resource any    `json:"resource"`
}

type identifier struct {
	System string `json:"system"`
	Value  string `json:"value"`
}

type reference struct {
	Reference string `json:"reference,omitempty"`
	Display   string `json:"display,omitempty"`
}

// deviceResource is Aftercheck, the author. It says nothing of the person's own
// device.
type deviceResource struct {
	ResourceType string          `json:"resourceType"`
	Text         *narrative      `json:"text"`
	DeviceName   []deviceName    `json:"deviceName"`
	Version      []deviceVersion `json:"version"`
	Note         []annotation    `json:"note"`
}

type deviceName struct {
	Name string `json:"name"`
	Type string `json:"type"`
}

type deviceVersion struct {
	Type  *concept `json:"type"`
	Value string   `json:"value"`
}

type annotation struct {
	Text string `json:"text"`
}

// Bundle writes one check as a document: a Composition with the sections of its
// [handover.Summary], the answers as a QuestionnaireResponse, the urgency and
// the complications considered as Observations, and Aftercheck as the author.
// There is no subject: whoever files it knows whose it is. Its ids are random.
func Bundle(e *triage.Engine, c handover.Case) []byte {
	// It is read by programs and staff anywhere: always in English.
	page := say.Current()
	say.Use(&say.Language{})
	s := handover.Of(e, c)
	author, told := link(), link()
	r := responseOf(e, c)
	r.Author = author
	found := findings(s, author, told)

	b := bundle{
		ResourceType: "Bundle", Language: "en", Type: "document",
		Identifier: &identifier{"urn:ietf:rfc:3986", link().Reference},
		Timestamp:  instant(s.Made),
	}
	b.Entry = append(b.Entry,
		entry{link().Reference, composition(s, author, told, found)},
		entry{told.Reference, r})
	if bySomeone(c) {
		r.Source = link()
		b.Entry = append(b.Entry, entry{r.Source.Reference, whoAnswered()})
	}
	for _, f := range found {
		b.Entry = append(b.Entry, entry{f.at.Reference, f.observation})
	}
	b.Entry = append(b.Entry, entry{author.Reference, aftercheck(s)})
	say.Use(page)
	text, err := json.Marshal(b) // in one line: indenting makes the client larger
	if err != nil {
		panic(err) // a field of ours that JSON cannot hold: no answer can cause it
	}
	return text
}

// aftercheck is the program that worked the urgency out.
func aftercheck(s handover.Summary) *deviceResource {
	guideline, review := value(s, handover.FactGuideline), value(s, handover.FactReview)
	from := "the person’s own answers."
	if _, ok := s.Fact(handover.FactBy); ok {
		from = "what someone answered who looks after the person."
	}
	var p page
	p.tag("p", "Aftercheck, guideline "+guideline+". "+review)
	return &deviceResource{
		ResourceType: "Device", Text: p.narrative(),
		DeviceName: []deviceName{{"Aftercheck", "model-name"}},
		Version:    []deviceVersion{{&concept{Text: "guideline"}, guideline}},
		Note:       []annotation{{review + " Not a medical device. Worked out by rules from " + from}},
	}
}

// value is the only value of a fact; "" when the summary lacks it.
func value(s handover.Summary, id string) string {
	if f, ok := s.Fact(id); ok && len(f.Values) > 0 {
		return f.Values[0]
	}
	return ""
}

// link makes the address of a new entry: a random UUID (RFC 9562, version 4).
func link() *reference {
	a, b := rand.Uint64()&^0xf000|0x4000, rand.Uint64()&^(3<<62)|2<<62
	return &reference{Reference: fmt.Sprintf("urn:uuid:%08x-%04x-%04x-%04x-%012x", a>>32, a>>16&0xffff, a&0xffff, b>>48, b&(1<<48-1))}
}

func instant(t time.Time) string { return t.Format(time.RFC3339) }

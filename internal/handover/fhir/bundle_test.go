package fhir

import (
	"encoding/json"
	"encoding/xml"
	"errors"
	"io"
	"regexp"
	"strings"
	"testing"
	"time"

	"aftercheck/internal/diary"
	"aftercheck/internal/guideline"
	"aftercheck/internal/handover"
	"aftercheck/internal/triage"
)

var (
	evening = time.Date(2026, 11, 22, 22, 41, 0, 0, time.FixedZone("", 3600))
	day     = triage.DateOf(evening)
)

// lid is a droopy lid, told as far as the question about the pupils.
var lid = triage.Answers{
	"emergency": triage.Chose(), "date": triage.Unsure(), "date-about": triage.Chose("weeks-2"),
	"areas": triage.Chose("frown", "forehead"), "provider": triage.Chose("licensed"), "complaint": triage.Chose("lid"),
	"stroke": triage.Chose(), "lid": triage.Chose("one"), "lid-start": triage.On(day - 2), "double": triage.Chose("no"), "blur": triage.Unsure(),
}

func caseOf(given triage.Answers) handover.Case {
	return handover.Case{Made: evening, Check: diary.Check{Day: day, Answers: given}}
}

// TestAnswersAsCodes: each kind of answer, and none for what was not asked.
func TestAnswersAsCodes(t *testing.T) {
	want := map[string]string{
		"emergency": "emergency.none", "date.unsure": "date.unsure", "date-about": "date-about.weeks-2",
		"areas": "areas.forehead areas.frown", "provider": "provider.licensed", "complaint": "complaint.lid",
		"stroke": "stroke.none", "lid": "lid.one", "lid-start": "2026-11-20", "double": "double.no", "blur": "blur.unsure",
	}
	r := responseOf(guideline.Engine(), caseOf(lid))
	for _, it := range r.Item {
		var got []string
		for _, a := range it.Answer {
			if a.ValueCoding == nil {
				got = append(got, a.ValueDate)
				continue
			}
			if a.ValueCoding.System != answerSystem || a.ValueCoding.Display == "" {
				t.Errorf("%s: %+v", it.LinkID, a.ValueCoding)
			}
			got = append(got, a.ValueCoding.Code)
		}
		if s := strings.Join(got, " "); s != want[it.LinkID] {
			t.Errorf("%s: %q, want %q", it.LinkID, s, want[it.LinkID])
		}
		delete(want, it.LinkID)
	}
	if len(want) > 0 {
		t.Errorf("missing: %v", want)
	}
	if r.Status != "in-progress" || r.Authored != "2026-11-22" || r.Questionnaire != questionnaireURL+"|"+guideline.Version {
		t.Errorf("status %s, authored %s, questionnaire %s", r.Status, r.Authored, r.Questionnaire)
	}
}

// TestStatus: a check is completed when nothing is left to ask, or when it ended
// in an emergency; not when it was ended early, or when nothing was asked.
func TestStatus(t *testing.T) {
	alarm := triage.Answers{"emergency": triage.Chose("stroke")}
	tapped := handover.Case{Made: evening, Tap: handover.Tap{Group: "stroke", At: evening}}
	ended := caseOf(lid)
	ended.Check.Emergency = &diary.Emergency{Day: day - 1, Answers: alarm, Rules: []string{"RF04"}}
	for name, c := range map[string]struct {
		handover.Case
		status, authored string
		answers          int
	}{
		"an emergency":                       {caseOf(alarm), "completed", "2026-11-22", 1},
		"ended early":                        {caseOf(lid), "in-progress", "2026-11-22", len(lid)},
		"an emergency, and answers after it": {ended, "completed", "2026-11-21", 1},
		"a tap on the start page":            {tapped, "in-progress", "2026-11-22", 0},
	} {
		r := responseOf(guideline.Engine(), c.Case)
		if r.Status != c.status || r.Authored != c.authored || len(r.Item) != c.answers {
			t.Errorf("%s: %s on %s with %d answers", name, r.Status, r.Authored, len(r.Item))
		}
	}
}

// TestADocumentNamesNobody: ids are random, everything it points to is in it,
// and no resource says whose it is.
func TestADocumentNamesNobody(t *testing.T) {
	one, two := Bundle(guideline.Engine(), caseOf(lid)), Bundle(guideline.Engine(), caseOf(lid))
	ids := regexp.MustCompile(`urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}"`)
	seen := map[string]bool{}
	for _, id := range ids.FindAllString(string(one), -1) {
		seen[id] = true
	}
	for _, id := range ids.FindAllString(string(two), -1) {
		if seen[id] {
			t.Errorf("%s stands in two documents", id)
		}
	}
	for _, id := range regexp.MustCompile(`"reference":"([^"]*)"`).FindAllStringSubmatch(string(one), -1) {
		if !strings.Contains(string(one), `"fullUrl":"`+id[1]) {
			t.Errorf("%s is not in the document", id[1])
		}
	}
	if found := regexp.MustCompile(`"(subject|patient|source|name)":`).Find([]byte(strings.ReplaceAll(string(one), `"name":"Aftercheck"`, ""))); found != nil {
		t.Errorf("a %s", found)
	}
}

// TestSomeoneElseAnswered: the answers name their source, and neither it nor the
// patient is named.
func TestSomeoneElseAnswered(t *testing.T) {
	c := caseOf(lid)
	if text := string(Bundle(guideline.Engine(), c)); strings.Contains(text, "RelatedPerson") || strings.Contains(text, `"source"`) || !strings.Contains(text, "the person’s own answers") {
		t.Error("one's own check speaks of somebody else")
	}
	c.Check.For = diary.ForSomeone
	var b struct {
		Entry []struct {
			FullURL  string
			Resource struct {
				ResourceType string
				Source       reference
				Patient      reference
				Relationship []concept
			}
		}
	}
	if err := json.Unmarshal(Bundle(guideline.Engine(), c), &b); err != nil {
		t.Fatal(err)
	}
	told, by := b.Entry[1].Resource, b.Entry[2]
	if told.Source.Reference != by.FullURL || by.Resource.ResourceType != "RelatedPerson" {
		t.Fatalf("%+v is the source, and then comes %+v", told.Source, by)
	}
	if p := by.Resource; p.Patient.Reference != "" || p.Patient.Display == "" || p.Relationship[0].Text != handover.AnsweredBySomeone {
		t.Errorf("%+v", p)
	}
	text := string(Bundle(guideline.Engine(), c))
	if strings.Contains(text, "own answers") || strings.Count(text, "Answered by") < 2 {
		t.Error("the document does not say who answered")
	}
}

// TestNarrativesAreXHTML: every narrative is well formed and holds only what
// FHIR allows, whatever the texts hold.
func TestNarrativesAreXHTML(t *testing.T) {
	var p page
	p.list(`a<b>&"c"`, []string{"</dd><script>", "é 👩🏽‍⚕️"})
	divs := []string{p.narrative().Div}
	for _, text := range [][]byte{Bundle(guideline.Engine(), caseOf(lid)), Questionnaire(guideline.Engine().Guideline())} {
		divs = append(divs, divsIn(t, text)...)
	}
	if len(divs) < 10 {
		t.Fatalf("only %d narratives", len(divs))
	}
	allowed := regexp.MustCompile(`^(div|h1|p|dl|dt|dd)$`)
	for _, div := range divs {
		dec := xml.NewDecoder(strings.NewReader(div))
		for {
			token, err := dec.Token()
			if errors.Is(err, io.EOF) {
				break
			}
			if err != nil {
				t.Fatalf("%v in %s", err, div)
			}
			if e, ok := token.(xml.StartElement); ok && (!allowed.MatchString(e.Name.Local) || e.Name.Space != "http://www.w3.org/1999/xhtml") {
				t.Errorf("<%s> in %s", e.Name.Local, div)
			}
		}
	}
}

// divsIn finds the narratives in a resource, however deep.
func divsIn(t *testing.T, text []byte) []string {
	t.Helper()
	var v any
	if err := json.Unmarshal(text, &v); err != nil {
		t.Fatal(err)
	}
	var out []string
	var walk func(any)
	walk = func(v any) {
		switch v := v.(type) {
		case map[string]any:
			if div, ok := v["div"].(string); ok {
				out = append(out, div)
			}
			for _, kid := range v {
				walk(kid)
			}
		case []any:
			for _, kid := range v {
				walk(kid)
			}
		}
	}
	walk(v)
	return out
}

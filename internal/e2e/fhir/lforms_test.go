package fhir

import (
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"reflect"
	"slices"
	"testing"
	"time"

	"aftercheck/internal/e2e/browser"
	"aftercheck/internal/triage"
)

// TestTheFormYieldsTheSameAnswers: LHC-Forms renders the Questionnaire, is given
// the answers of a check, and hands out the same answers again. It leaves out
// whatever it hides, so this also shows that nothing answered is hidden.
func TestTheFormYieldsTheSameAnswers(t *testing.T) {
	b := openForms(t)
	checks := today(different(t))
	for i, c := range checks[len(checks)-14:] {
		_, response := c.bundle(t)
		shown := fill(t, b, response)
		if i == 0 {
			b.Shoot("lforms")
		}
		want, got := answersIn(t, response), answersIn(t, shown)
		if !reflect.DeepEqual(got, want) {
			t.Errorf("%s:\ngot  %v\nwant %v", c.name, got, want)
		}
	}
	// The form is no mirror: what it does not ask, it does not hand out.
	hidden := fill(t, b, json.RawMessage(`{"resourceType":"QuestionnaireResponse","status":"completed","item":[{"linkId":"lid-start","answer":[{"valueDate":"2026-11-20"}]}]}`))
	if got := answersIn(t, hidden); len(got) > 0 {
		t.Errorf("an answer to a hidden question came back: %v", got)
	}
}

// today moves checks to the day of the browser's clock, which decides in the
// form how long ago something was.
func today(checks []check) []check {
	for i := range checks {
		c := &checks[i].kase.Check
		if c.Empty() {
			continue
		}
		days := clockDay() - c.Day
		moved := triage.Answers{}
		for id, a := range c.Answers {
			if d, ok := a.Day(); ok {
				a = triage.On(d + days)
			}
			moved[id] = a
		}
		c.Day, c.Answers, c.Emergency = c.Day+days, moved, nil
	}
	return checks
}

// TestTheFormShowsTheNextQuestion: a person taps, and what depends on it comes.
func TestTheFormShowsTheNextQuestion(t *testing.T) {
	b := openForms(t)
	fill(t, b, json.RawMessage(`{"resourceType":"QuestionnaireResponse","status":"in-progress"}`))
	label := func(question string) string { return `document.getElementById("label-` + question + `/1")` }
	b.Until(label("complaint"))
	if b.True(label("lid")) {
		t.Error("the lid is asked about before anything was told of it")
	}
	tap := func(option string) {
		b.Ask(nil, `[...document.querySelectorAll("label")].find((l) => l.textContent.trim() === arguments[0]).click()`, option)
	}
	tap("An eyelid or eyebrow hangs low")
	b.Until(label("lid"))
	if b.True(label("lid-start")) {
		t.Error("its beginning is asked about before it is known what hangs low")
	}
	tap("The edge of one upper eyelid")
	b.Until(label("lid-start"))
}

func openForms(t *testing.T) *browser.Browser {
	t.Helper()
	installed(t)
	files := http.NewServeMux()
	files.Handle("/", http.FileServer(http.Dir(".")))
	files.HandleFunc("/questionnaire.json", func(w http.ResponseWriter, _ *http.Request) { _, _ = w.Write(questionnaire()) })
	s := httptest.NewServer(files)
	t.Cleanup(s.Close)
	b := browser.Open(t, browser.Options{})
	b.Visit(s.URL + "/lforms.html")
	b.Until("window.LForms && LForms.FHIR && document.readyState === 'complete'")
	b.Ask(nil, `return fetch("questionnaire.json").then((r) => r.json()).then((q) => { window.questionnaire = q; })`)
	return b
}

// fill shows the form with these answers, and takes them from it again.
func fill(t *testing.T, b *browser.Browser, response json.RawMessage) json.RawMessage {
	t.Helper()
	said := b.Text(`return LForms.Util.addFormToPage(structuredClone(questionnaire), "form", { fhirVersion: "R4", questionnaireResponse: JSON.parse(arguments[0]) })
		.then(() => "ok", (error) => String(error))`, string(response))
	if said != "ok" {
		t.Fatalf("LHC-Forms: %s", said)
	}
	return json.RawMessage(b.Text(`return JSON.stringify(LForms.Util.getFormFHIRData("QuestionnaireResponse", "R4"))`))
}

// answersIn are the answers of a response by item, in a form that compares.
func answersIn(t *testing.T, response json.RawMessage) map[string][]string {
	t.Helper()
	var r struct {
		ResourceType string
		Item         []struct {
			LinkID string
			Answer []struct {
				ValueCoding struct{ System, Code, Display string }
				ValueDate   string
			}
		}
	}
	if err := json.Unmarshal(response, &r); err != nil || r.ResourceType != "QuestionnaireResponse" {
		t.Fatalf("%v in %.200s", err, response)
	}
	out := map[string][]string{}
	for _, it := range r.Item {
		for _, a := range it.Answer {
			out[it.LinkID] = append(out[it.LinkID], a.ValueCoding.System+"|"+a.ValueCoding.Code+"|"+a.ValueCoding.Display+a.ValueDate)
		}
		slices.Sort(out[it.LinkID])
	}
	return out
}

func clockDay() triage.Date { return triage.DateOf(time.Now()) }

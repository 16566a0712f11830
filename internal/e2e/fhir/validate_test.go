package fhir

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"

	"aftercheck/internal/guideline"
	"aftercheck/internal/handover/fhir"
)

type named struct {
	Name     string          `json:"name"`
	Resource json.RawMessage `json:"resource"`
}

// TestWhatIsWrittenIsValid: the Questionnaire, and the documents of checks that
// together answer every question, hold nothing that either validator minds.
func TestWhatIsWrittenIsValid(t *testing.T) {
	list := []named{{"questionnaire", questionnaire()}}
	for _, c := range different(t) {
		whole, _ := c.bundle(t)
		list = append(list, named{c.name, whole})
	}
	for name, problems := range validated(t, list) {
		for _, p := range problems {
			t.Errorf("%s: %s", name, p)
		}
	}
	t.Logf("%d resources", len(list))
}

func questionnaire() json.RawMessage { return fhir.Questionnaire(guideline.Engine().Guideline()) }

func validated(t *testing.T, list []named) map[string][]string {
	t.Helper()
	out := map[string][]string{}
	run(t, "validate.mjs", list, &out)
	if len(out) != len(list) {
		t.Fatalf("%d of %d were read", len(out), len(list))
	}
	return out
}

// TestSpoiledIsNoticed: each fault that is put in is named by a validator.
func TestSpoiledIsNoticed(t *testing.T) {
	whole, _ := different(t)[0].bundle(t)
	type object = map[string]any
	item := func(r object, i int) object { return r["item"].([]any)[i].(object) }
	entry := func(r object, i int) object { return r["entry"].([]any)[i].(object)["resource"].(object) }
	spoiled := []struct {
		want  string
		of    json.RawMessage
		spoil func(object)
	}{
		{"que-2 ", questionnaire(), func(r object) { item(r, 1)["linkId"] = item(r, 0)["linkId"] }},
		{"que-1 ", questionnaire(), func(r object) { item(r, 0)["type"] = "display" }},
		{"que-6 ", questionnaire(), func(r object) { item(item(r, 0), 0)["repeats"] = true }},
		{"que-7 ", questionnaire(), func(r object) {
			item(r, 1)["enableWhen"] = []any{object{"question": "emergency", "operator": "exists", "answerString": "yes"}}
		}},
		{"fhir error", questionnaire(), func(r object) { r["status"] = "finished" }},
		{"fhir error", questionnaire(), func(r object) { item(r, 2)["type"] = "checkboxes" }},
		{"fhir error", questionnaire(), func(r object) { delete(item(r, 2), "linkId") }},
		{"fhir error", questionnaire(), func(r object) { r["date"] = "22 November" }},
		{"fhir error", whole, func(r object) { entry(r, 1)["status"] = "done" }},
		{"fhir error", whole, func(r object) { delete(entry(r, 0), "type") }},
		{"qrs-1 ", whole, func(r object) { item(entry(r, 1), 0)["item"] = []any{object{"linkId": "x"}} }},
		{"bdl-9 ", whole, func(r object) { delete(r, "identifier") }},
		{"bdl-10 ", whole, func(r object) { delete(r, "timestamp") }},
		{"bdl-11 ", whole, func(r object) { slices.Reverse(r["entry"].([]any)) }},
		{"cmp-1 ", whole, func(r object) { entry(r, 0)["section"] = []any{object{"title": "empty"}} }},
	}
	var list []named
	for i, s := range spoiled {
		var r object
		if err := json.Unmarshal(s.of, &r); err != nil {
			t.Fatal(err)
		}
		s.spoil(r)
		text, err := json.Marshal(r)
		if err != nil {
			t.Fatal(err)
		}
		list = append(list, named{fmt.Sprint(i), text})
	}
	problems := validated(t, list)
	for i, s := range spoiled {
		if !slices.ContainsFunc(problems[fmt.Sprint(i)], func(p string) bool { return strings.HasPrefix(p, s.want) }) {
			t.Errorf("fault %d is not noticed as %s: %q", i, s.want, problems[fmt.Sprint(i)])
		}
	}
}

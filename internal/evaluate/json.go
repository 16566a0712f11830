package evaluate

import (
	"encoding/json"
	"io"

	"aftercheck/internal/guideline"
	"aftercheck/internal/triage"
)

// JSON writes the report for programs.
func (r Report) JSON(out io.Writer) error {
	form := reportForm{
		Guideline: r.Guideline,
		Figures:   figuresFormOf(r.Figures),
		Kinds:     map[string]figuresForm{},
		Listed:    shareForm(r.Named), ListedFirst: shareForm(r.NamedFirst),
		Unasked: r.Unasked,
		Cases:   []caseForm{}, Problems: []problemForm{},
	}
	for _, k := range r.Kinds {
		form.Kinds[k.Kind] = figuresFormOf(k.Figures)
	}
	for _, o := range r.Outcomes {
		form.Cases = append(form.Cases, caseForm{
			o.ID, o.Kind, o.Story, o.Expected, o.Acceptable, o.Given, o.verdict(), o.Rules,
			append([]string{}, o.Listed...), o.Asked, o.Unasked, o.Source,
		})
	}
	for _, p := range r.Problems {
		form.Problems = append(form.Problems, problemForm{p.At.File, p.At.Line, p.ID, p.Why})
	}
	enc := json.NewEncoder(out)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	return enc.Encode(form)
}

type reportForm struct {
	Guideline   string                 `json:"guideline"`
	Figures     figuresForm            `json:"figures"`
	Kinds       map[string]figuresForm `json:"kinds"`
	Listed      shareForm              `json:"listed"`
	ListedFirst shareForm              `json:"listedAmongFirst3"`
	Unasked     int                    `json:"answersNotAskedFor"`
	Cases       []caseForm             `json:"cases"`
	Problems    []problemForm          `json:"notScored"`
}

type figuresForm struct {
	Cases        int                                       `json:"cases"`
	Exact        shareForm                                 `json:"exact"`
	Acceptable   shareForm                                 `json:"acceptable"`
	Under        shareForm                                 `json:"underTriage"`
	SeriousUnder shareForm                                 `json:"seriousUnderTriage"`
	Over         shareForm                                 `json:"overTriage"`
	Table        map[triage.Urgency]map[triage.Urgency]int `json:"table"` // expected, then given
	Questions    struct {
		Median int `json:"median"`
		P90    int `json:"p90"`
		Most   int `json:"most"`
	} `json:"questions"`
}

// shareForm is a share; the interval says nothing where of is 0.
type shareForm struct {
	Count int     `json:"count"`
	Of    int     `json:"of"`
	From  float64 `json:"from"`
	To    float64 `json:"to"`
}

type caseForm struct {
	ID         string           `json:"id"`
	Kind       string           `json:"kind"`
	Story      string           `json:"story"`
	Expected   triage.Urgency   `json:"expected"`
	Acceptable []triage.Urgency `json:"acceptable"`
	Given      triage.Urgency   `json:"given"`
	Verdict    string           `json:"verdict"`
	Rules      []string         `json:"rules"`
	Listed     []string         `json:"complications"`
	Asked      []string         `json:"asked"`
	Unasked    int              `json:"answersNotAskedFor"`
	Source     []string         `json:"source"`
}

type problemForm struct {
	File  string `json:"file"`
	Line  int    `json:"line"` // 0: the file as a whole
	ID    string `json:"id"`
	Error string `json:"error"`
}

func figuresFormOf(f guideline.EvaluationFigures) figuresForm {
	form := figuresForm{
		Cases: f.Cases,
		Exact: shareForm(f.Exact), Acceptable: shareForm(f.Acceptable),
		Under: shareForm(f.Under), SeriousUnder: shareForm(f.SeriousUnder), Over: shareForm(f.Over),
		Table: map[triage.Urgency]map[triage.Urgency]int{},
	}
	form.Questions.Median, form.Questions.P90, form.Questions.Most = f.Questions.Median, f.Questions.P90, f.Questions.Most
	for _, e := range triage.Urgencies() {
		form.Table[e] = map[triage.Urgency]int{}
		for _, g := range triage.Urgencies() {
			form.Table[e][g] = f.Table[e-triage.SelfCare][g-triage.SelfCare]
		}
	}
	return form
}

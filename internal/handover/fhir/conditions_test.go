package fhir

import (
	"encoding/json"
	"strings"
	"testing"

	"aftercheck/internal/guideline"
	"aftercheck/internal/triage"
)

// toy is a guideline with one question of each kind.
var toy = conditions{&triage.Guideline{
	DateQuestion: "date", RangeQuestion: "about",
	Ranges: map[string]triage.DayRange{"new": {From: 0, To: 7}, "old": {From: 8, To: triage.Ever}},
	Questions: []*triage.Question{
		{ID: "date", Kind: triage.Day, Unsure: "not sure"},
		{ID: "about", Kind: triage.Choice, Options: []triage.Option{{ID: "new"}, {ID: "old"}}},
		{ID: "signs", Kind: triage.Choices, None: "none", Options: []triage.Option{{ID: "a"}, {ID: "b"}}},
		{ID: "sure", Kind: triage.YesNo, Unsure: "not sure"},
		{ID: "start", Kind: triage.Day, Unsure: "not sure"},
		{ID: "heat", Kind: triage.Number, Min: 30, Max: 45},
	},
}}

// TestConditionsKeepTheirMeaning: "not sure" counts as the engine counts it, and
// what has no equal is wider, also where it is negated.
func TestConditionsKeepTheirMeaning(t *testing.T) {
	const (
		signs = "%resource.item.where(linkId = 'signs').answer.value"
		sure  = "%resource.item.where(linkId = 'sure').answer.value"
		heat  = "%resource.item.where(linkId = 'heat').answer.value"
	)
	a, b := triage.Chosen("signs", "a"), triage.Chosen("signs", "b")
	for name, c := range map[string]struct {
		ask  *triage.Expr
		want string // enableWhen as "behavior question=answer …", or FHIRPath
	}{
		"always":                            {nil, "always"},
		"one answer":                        {a, " signs=signs.a"},
		"not sure counts":                   {triage.Yes("sure"), "any sure=sure.yes sure=sure.unsure"},
		"certain: it does not":              {triage.Certain(triage.Yes("sure")), " sure=sure.yes"},
		"possible: it does again":           {triage.Certain(triage.Possible(triage.Yes("sure"))), "any sure=sure.yes sure=sure.unsure"},
		"any":                               {triage.Any(a, triage.Any(b, a)), "any signs=signs.a signs=signs.b"},
		"all":                               {triage.All(a, b), "all signs=signs.a signs=signs.b"},
		"doubt about a day has its item":    {triage.Doubt("date"), " date.unsure=date.unsure"},
		"doubt about a choice":              {triage.Doubt("sure"), " sure=sure.unsure"},
		"all of any":                        {triage.All(a, triage.Any(a, b)), "(" + signs + ".where(code = 'signs.a').exists() and (" + signs + ".where(code = 'signs.a').exists() or " + signs + ".where(code = 'signs.b').exists()))"},
		"not: not sure does not count":      {triage.Not(triage.Yes("sure")), sure + ".where(code = 'sure.yes').exists().not()"},
		"not certain stays certain":         {triage.Not(triage.Possible(triage.Yes("sure"))), sure + ".where(code = 'sure.yes' or code = 'sure.unsure').exists().not()"},
		"a number":                          {triage.NumberIn("heat", 38, 41), heat + ".where($this >= 38 and $this <= 41).exists()"},
		"at least two: wider":               {triage.AtLeast(2, a, b), "(" + signs + ".where(code = 'signs.a').exists() or " + signs + ".where(code = 'signs.b').exists())"},
		"not at least two: wider":           {triage.Not(triage.AtLeast(2, a, b)), "(" + signs + ".where(code = 'signs.a').exists() and " + signs + ".where(code = 'signs.b').exists()).not()"},
		"onset has no equal: shown":         {triage.OnsetIn("start", 0, 3), "(true)"},
		"not onset: shown":                  {triage.Not(triage.OnsetIn("start", 0, 3)), "(false).not()"},
		"a red flag has no equal: shown":    {triage.Flagged("RF01"), "(true)"},
		"not a window of days: shown":       {triage.Not(triage.DayIn(0, 3)), "(false).not()"},
		"not a length: shown":               {triage.Not(triage.LengthIn("start", 3, 9)), "(false).not()"},
		"an option twice is said only once": {triage.Any(a, a), " signs=signs.a"},
	} {
		if got := said(t, c.ask); got != c.want {
			t.Errorf("%s:\ngot  %s\nwant %s", name, got, c.want)
		}
	}
}

// said writes down how a condition came out.
func said(t *testing.T, ask *triage.Expr) string {
	t.Helper()
	var it item
	toy.ask(&it, ask)
	if len(it.Extension) > 0 {
		if it.EnableWhen != nil {
			t.Error("both kinds of condition")
		}
		return it.Extension[0].ValueExpression.Expression
	}
	if it.EnableWhen == nil {
		return "always"
	}
	out := it.EnableBehavior
	for _, w := range it.EnableWhen {
		if w.Operator != "=" {
			t.Errorf("operator %q", w.Operator)
		}
		out += " " + w.Question + "=" + w.AnswerCoding.Code
	}
	return out
}

// TestItemsOfEachKind: what is asked, and what can be answered.
func TestItemsOfEachKind(t *testing.T) {
	type form struct {
		linkID, kind string
		repeats      bool
		answers      string
		extensions   int
	}
	want := []form{
		{"date", "date", false, "", 0},
		{"date.unsure", "choice", false, "date.unsure", 1},
		{"about", "choice", false, "about.new about.old", 1},
		{"signs", "choice", true, "signs.a signs.b signs.none!", 1},
		{"sure", "choice", false, "sure.yes sure.no sure.unsure", 1},
		{"start", "date", false, "", 0},
		{"start.unsure", "choice", false, "start.unsure", 1},
		{"heat", "decimal", false, "", 2},
	}
	var got []form
	for _, q := range toy.Questions {
		for _, it := range items(q, toy) {
			f := form{linkID: it.LinkID, kind: it.Type, repeats: it.Repeats, extensions: len(it.Extension)}
			for i, o := range it.AnswerOption {
				if i > 0 {
					f.answers += " "
				}
				f.answers += o.ValueCoding.Code
				if o.Extension != nil {
					f.answers += "!" // rules the others out
				}
			}
			got = append(got, f)
		}
	}
	a, _ := json.Marshal(got)
	b, _ := json.Marshal(want)
	if len(got) != len(want) {
		t.Fatalf("%s\n%s", a, b)
	}
	for i := range got {
		if got[i] != want[i] {
			t.Errorf("got %+v, want %+v", got[i], want[i])
		}
	}
}

// Whoever fills the form in elsewhere gets no urgency: the form says so first, to
// a reader and to a program, and stays a draft until a clinician has signed.
func TestTheFormSaysThatItKnowsNoUrgency(t *testing.T) {
	var q struct {
		Status, Description string
		Text                struct{ Div string }
	}
	if err := json.Unmarshal(Questionnaire(guideline.Build()), &q); err != nil {
		t.Fatal(err)
	}
	for _, says := range []string{"it does not say how urgent it is", "needs an ambulance now", guideline.Review} {
		if !strings.Contains(q.Description, says) || !strings.Contains(q.Text.Div, says) {
			t.Errorf("the form does not say %q", says)
		}
	}
	if q.Status != "draft" {
		t.Errorf("the form is %s", q.Status)
	}
}

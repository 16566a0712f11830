package triage

import "testing"

// toy is a small guideline that uses every part of the engine once.
func toy() *Guideline {
	return &Guideline{
		Version: "toy-1",
		Questions: []*Question{
			{ID: "breath", Kind: YesNo},
			{ID: "date", Kind: Day},
			{ID: "about", Kind: Choice, Ask: Doubt("date"), Options: []Option{{ID: "week"}, {ID: "month"}}},
			{ID: "worry", Kind: Choices, Options: []Option{{ID: "bruise"}, {ID: "lid"}, {ID: "throat"}}},
			{ID: "lid-start", Kind: Day, Ask: Chosen("worry", "lid")},
			{ID: "pupils", Kind: Choice, Ask: Chosen("worry", "lid"), Options: []Option{{ID: "same"}, {ID: "differ"}}},
			{ID: "hot", Kind: YesNo, Ask: Chosen("worry", "bruise", "lid")},
			{ID: "mild", Kind: YesNo, Ask: Chosen("worry", "throat")},
			{ID: "weeks", Kind: Number, Min: 0, Max: 60, Ask: Chosen("worry", "throat")},
			{ID: "minor", Kind: YesNo},
			{ID: "drug", Kind: YesNo, Ask: Chosen("worry", "lid")},
		},
		DateQuestion: "date", RangeQuestion: "about",
		Ranges: map[string]DayRange{"week": {1, 7}, "month": {8, 30}},
		Flags: []*RedFlag{
			{ID: "breath", Level: Emergency, When: Yes("breath"), Says: "You cannot breathe."},
			{ID: "pupils", Level: Emergency, When: Chosen("pupils", "differ"), Says: "Your pupils differ.", Complications: []string{"nerve"}},
			{ID: "late", Level: Urgent, When: OnsetIn("lid-start", 29, Ever), Says: "It began late."},
			{ID: "hot", Level: Urgent, When: Yes("hot"), Says: "It is hot.", Complications: []string{"infection"}},
			{
				ID: "throat", Level: Emergency, When: Chosen("worry", "throat"), Says: "Swallowing is hard.",
				StepDown: &StepDown{When: Yes("mild"), To: Urgent, Says: "Swallowing is only a bit hard."},
			},
			{ID: "weeks", Level: Urgent, When: NumberIn("weeks", 20, 60), Says: "You are far along."},
		},
		Complications: []*Complication{
			{
				ID: "bruise", Name: "Bruise", Fits: Chosen("worry", "bruise"), Base: SelfCare, Says: "A bruise.", Expected: true,
				Rules: []*Rule{{ID: "bruise.old", Level: Soon, When: DayIn(14, Ever), Says: "It should have faded."}},
			},
			{
				ID: "lid", Name: "Droopy lid", Fits: Chosen("worry", "lid"), Base: Soon, Says: "A droopy lid.",
				ToEmergency: Chosen("pupils", "differ"),
				Tells:       []*Tell{{When: OnsetIn("lid-start", 1, 14), Says: "It began in the usual time."}},
			},
			{ID: "infection", Name: "Infection", Fits: Flagged("hot"), Base: Urgent, Says: "An infection."},
			{ID: "nerve", Name: "Nerve", Fits: Flagged("pupils"), Base: Emergency, Says: "A nerve."},
		},
		Modifiers: []*Modifier{
			{ID: "minor", When: Yes("minor"), Says: "You are young.", Floor: []Floor{{Level: Soon, Says: "Tell an adult."}}},
			{ID: "drug", When: Yes("drug"), Says: "A medicine adds to it.", Plus: []Plus{{For: []string{"lid"}}}},
		},
		NoMatch: &Complication{ID: "none", Name: "No match", Base: Soon, Says: "Nothing fits."},
	}
}

const today = Date(20779) // 2026-11-22

func toyEngine(t testing.TB) *Engine {
	t.Helper()
	e, err := Compile(toy())
	if err != nil {
		t.Fatal(err)
	}
	return e
}

// says makes answers from pairs of question and answer; "day N" answers with
// the day N days ago.
func says(pairs ...any) Answers {
	a := Answers{}
	for i := 0; i < len(pairs); i += 2 {
		id := pairs[i].(string)
		switch v := pairs[i+1].(type) {
		case int:
			a[id] = On(today - Date(v))
		case float64:
			a[id] = Measured(v)
		case []string:
			a[id] = Chose(v...)
		case string:
			if v == "unsure" {
				a[id] = Unsure()
			} else {
				a[id] = Chose(v)
			}
		}
	}
	return a
}

package triage

import (
	"slices"
	"testing"
)

func TestAssess(t *testing.T) {
	none := []string{}
	for _, c := range []struct {
		name    string
		answers Answers
		urgency Urgency
		next    string // "" = final
		reason  string
		fits    []string
	}{
		{"nothing told yet: the honest level, and the first question", says(), Soon, "breath", "none", nil},
		{"an emergency ends at once", says("breath", "yes"), Emergency, "", "breath", nil},
		{"not sure about an emergency sign counts as yes", says("breath", "unsure"), Emergency, "", "breath", nil},
		{"a bruise needs no eye question", says("breath", "no", "date", 2, "worry", []string{"bruise"}), SelfCare, "hot", "bruise", []string{"bruise"}},
		{"a bruise, all told", says("breath", "no", "date", 2, "worry", []string{"bruise"}, "hot", "no", "minor", "no"), SelfCare, "", "bruise", []string{"bruise"}},
		{"day 14 is inside its window", says("breath", "no", "date", 14, "worry", []string{"bruise"}, "hot", "no"), Soon, "", "bruise.old", []string{"bruise"}},
		{"day 13 is not", says("breath", "no", "date", 13, "worry", []string{"bruise"}, "hot", "no", "minor", "no"), SelfCare, "", "bruise", []string{"bruise"}},
		{"an unknown day is inside every window", says("breath", "no", "date", "unsure", "about", "unsure", "worry", []string{"bruise"}, "hot", "no"), Soon, "", "bruise.old", []string{"bruise"}},
		{"a range outside the window is outside", says("breath", "no", "date", "unsure", "about", "week", "worry", []string{"bruise"}, "hot", "no", "minor", "no"), SelfCare, "", "bruise", []string{"bruise"}},
		{"a range that overlaps is inside", says("breath", "no", "date", "unsure", "about", "month", "worry", []string{"bruise"}, "hot", "no"), Soon, "", "bruise.old", []string{"bruise"}},
		{"not sure about a lower sign raises an expected base by one", says("breath", "no", "date", 2, "worry", []string{"bruise"}, "hot", "unsure", "minor", "no"), Routine, "", "bruise", []string{"bruise"}},
		{"a floor", says("breath", "no", "date", 2, "worry", []string{"bruise"}, "hot", "no", "minor", "yes"), Soon, "", "minor", []string{"bruise"}},
		{"not sure about a modifier counts as no", says("breath", "no", "date", 2, "worry", []string{"bruise"}, "hot", "no", "minor", "unsure"), SelfCare, "", "bruise", []string{"bruise"}},
		{"a modifier raises by one", says("breath", "no", "date", 5, "worry", []string{"lid"}, "lid-start", 2, "pupils", "same", "hot", "no", "minor", "no", "drug", "yes"), Urgent, "", "lid", []string{"lid"}},
		{"a flag outranks and leads the list", says("breath", "no", "date", 5, "worry", []string{"lid"}, "lid-start", 2, "pupils", "differ"), Emergency, "", "pupils", []string{"nerve", "lid"}},
		{"a step-down not decided is not met", says("breath", "no", "date", 5, "worry", []string{"throat"}), Emergency, "mild", "throat", nil},
		{"a step-down that is met", says("breath", "no", "date", 5, "worry", []string{"throat"}, "mild", "yes"), Urgent, "", "throat", nil},
		{"a step-down with a doubt is not met", says("breath", "no", "date", 5, "worry", []string{"throat"}, "mild", "unsure"), Emergency, "", "throat", nil},
		{"nothing fits: say so", says("breath", "no", "date", 5, "worry", none, "minor", "no"), Soon, "", "none", nil},
		{"numbers", says("breath", "no", "date", 5, "worry", []string{"throat"}, "mild", "yes", "weeks", 20.0), Urgent, "", "throat", nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			a := toyEngine(t).Assess(c.answers, today)
			if a.Urgency != c.urgency {
				t.Errorf("urgency %v, want %v", a.Urgency, c.urgency)
			}
			next := ""
			if a.Next != nil {
				next = a.Next.ID
			}
			if next != c.next || a.Final != (c.next == "") {
				t.Errorf("next %q (final %v), want %q", next, a.Final, c.next)
			}
			if len(a.Reasons) == 0 || a.Reasons[0].Rule != c.reason {
				t.Errorf("reasons %+v, want %s first", a.Reasons, c.reason)
			}
			var fits []string
			for _, m := range a.Complications {
				fits = append(fits, m.ID)
			}
			if !slices.Equal(fits, c.fits) {
				t.Errorf("complications %v, want %v", fits, c.fits)
			}
		})
	}
}

// TestDoubtNeverExceedsYes: turning "not sure" into yes must not lower.
func TestDoubtNeverExceedsYes(t *testing.T) {
	e := toyEngine(t)
	base := says("breath", "no", "date", 5, "worry", []string{"lid"}, "lid-start", 2, "pupils", "same", "minor", "no", "drug", "no")
	level := map[string]Urgency{}
	for _, v := range []string{"no", "unsure", "yes"} {
		base["hot"] = says("hot", v)["hot"]
		level[v] = e.Assess(base, today).Urgency
	}
	if level["no"] != Soon || level["unsure"] != Urgent || level["yes"] != Urgent {
		t.Errorf("levels %v", level)
	}
}

func TestUnsureReasonsNameTheQuestion(t *testing.T) {
	a := toyEngine(t).Assess(says("breath", "unsure"), today)
	if !slices.Equal(a.Reasons[0].Unsure, []string{"breath"}) {
		t.Errorf("unsure about %v, want breath", a.Reasons[0].Unsure)
	}
	a = toyEngine(t).Assess(says("breath", "no", "date", 2, "worry", []string{"bruise"}, "hot", "unsure", "minor", "no"), today)
	last := a.Reasons[len(a.Reasons)-1]
	if last.Rule != "J18" || !slices.Equal(last.Unsure, []string{"hot"}) {
		t.Errorf("last reason %+v, want J18 about hot", last)
	}
}

// An emergency rule of a complication says so too.
func TestUnsureReasonsOfARule(t *testing.T) {
	g := toy()
	g.Complications[1].Rules = []*Rule{{ID: "lid.hot", Level: Emergency, When: Yes("hot"), Says: "It is hot."}}
	e, err := Compile(g)
	if err != nil {
		t.Fatal(err)
	}
	a := e.Assess(says("breath", "no", "date", 5, "worry", []string{"lid"}, "lid-start", 2, "pupils", "same", "hot", "unsure"), today)
	if a.Urgency != Emergency || a.Reasons[0].Rule != "lid.hot" || !slices.Equal(a.Reasons[0].Unsure, []string{"hot"}) {
		t.Errorf("%v because of %+v, want an emergency by lid.hot, not sure about hot", a.Urgency, a.Reasons)
	}
}

func TestPruneDropsAChain(t *testing.T) {
	e := toyEngine(t)
	kept, dropped := e.Prune(says("breath", "no", "date", 5, "worry", []string{"bruise"}, "lid-start", 2, "pupils", "same", "hot", "no", "gone", "yes"), today)
	if !slices.Equal(dropped, []string{"lid-start", "pupils", "gone"}) {
		t.Errorf("dropped %v", dropped)
	}
	if len(kept) != 4 || kept["hot"].Options()[0] != "no" {
		t.Errorf("kept %v", kept)
	}
}

// TestTells orders complications of one level by what speaks for them.
func TestTells(t *testing.T) {
	a := toyEngine(t).Assess(says("worry", []string{"lid"}, "date", 5, "lid-start", 2), today)
	if got := a.Complications[0].For; len(got) != 1 {
		t.Errorf("for a droop begun on day 3 speaks %v", got)
	}
}

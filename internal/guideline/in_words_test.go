package guideline

import (
	"slices"
	"strings"
	"testing"

	"aftercheck/internal/triage"
)

func TestConditionsInWords(t *testing.T) {
	for _, tt := range []struct {
		name    string
		when    *triage.Expr
		reading Reading
		want    string
	}{
		{"no condition", nil, Plain, "always"},
		{"one option", is("brow", "blocks"), Plain, "“Does the low brow block your sight?” is “Yes, it blocks my sight or makes driving or work hard”"},
		{"a doubt that counts", yes("double"), Careful, "“Do you see two of things?” is “Yes” or “I’m not sure”"},
		{"a doubt that does not", yes("double"), Plain, "“Do you see two of things?” is “Yes”"},
		{"not turns a doubt round", not(yes("double")), Plain, "“Do you see two of things?” is neither “Yes” nor “I’m not sure”"},
		{"and in an emergency rule", not(yes("double")), Careful, "“Do you see two of things?” is not “Yes”"},
		{"certain beats the reading", certain(yes("double")), Careful, "“Do you see two of things?” is “Yes”"},
		{"possible beats the reading", possible(yes("double")), Strict, "“Do you see two of things?” is “Yes” or “I’m not sure”"},
		{"the doubt itself", doubt("double"), Plain, "“Do you see two of things?” is “I’m not sure”"},
		{"a list", has("mouth", "leaks", "bites"), Plain, "“What happens when you eat, drink or speak?” includes “I dribble, or drinks leak from my lips” or “I bite my lip or cheek”"},
		{"not in a list", not(has("mouth", "leaks")), Plain, "“What happens when you eat, drink or speak?” does not include “I dribble, or drinks leak from my lips”"},
		{"a day that may fit", day(3, ever), Plain, "today is (or may be) day 3 after the injection or later"},
		{"a day that must fit", day(0, 0), Strict, "today is for certain the day of the injection"},
		{"when it began", onset("lid-start", 1, 28), Plain, "“On which day did the eyelid begin to droop?” is (or may be) day 1 to 28 after the injection"},
		{"not when it began", not(onset("lid-start", 1, 28)), Plain, "“On which day did the eyelid begin to droop?” is not for certain day 1 to 28 after the injection"},
		{"how long ago", length("head-start", 8, ever), Plain, "“On which day did the headache begin?” is (or may be) 8 days ago or more"},
		{"parts", all(yes("double"), anyOf(day(0, 2), no("worse"))), Plain, "“Do you see two of things?” is “Yes”; and (today is (or may be) day 0 to 2 after the injection; or “Is it getting worse?” is “No”)"},
		{"counting", atLeast(2, yes("double"), yes("worse"), yes("alone")), Plain, "2 or more of these: “Do you see two of things?” is “Yes”; it is getting worse; “Are you alone with nobody who can help, or far from any care?” is “Yes”"},
		{"not any", not(anyOf(yes("double"), day(0, 2))), Strict, "none of these: “Do you see two of things?” is “Yes” or “I’m not sure”; today is (or may be) day 0 to 2 after the injection"},
		{"a red flag", flagged("RF10"), Plain, "the signs of RF10 are there"},
		{"a shared sign has its name", all(worse, swallowTrouble), Plain, "it is getting worse; and swallowing is hard"},
		{"and its doubt", all(day(0, 2), swallowTrouble), Careful, "today is (or may be) day 0 to 2 after the injection; and swallowing is hard (or may be so)"},
		{"and its absence", all(day(0, 2), not(slurred)), Strict, "today is for certain day 0 to 2 after the injection; and certainly not: speech is slurred"},
	} {
		got := InWords(tt.when, tt.reading).String()
		// What the test writes anew is not the shared condition itself.
		got = strings.ReplaceAll(got, "“Is it getting worse?” is “Yes”", "it is getting worse")
		if got != tt.want {
			t.Errorf("%s\n got %s\nwant %s", tt.name, got, tt.want)
		}
	}
}

// A sign on its own is spelled out: its name would say nothing about it.
func TestASharedSignIsSpelledOutWhereItIsTheRule(t *testing.T) {
	w := InWords(swallowTrouble, Plain)
	if w.Text != anyOfThese || len(w.Parts) != 2 || w.Sign != "" {
		t.Errorf("swallowing: %+v", w)
	}
	if w := InWords(all(day(0, 2), swallowTrouble), Plain); w.Parts[1].Sign != "swallowing" {
		t.Errorf("no name: %+v", w)
	}
}

// Every condition of the guideline can be said: no id, no empty part, no quote
// left open.
func TestEveryConditionHasWords(t *testing.T) {
	g := Build()
	for place, e := range conditions(g) {
		for _, r := range []Reading{Careful, Plain, Strict} {
			said := InWords(e, r).String()
			if said == "" || strings.Contains(said, "“”") || strings.Contains(said, "the question ") || strings.Contains(said, "; ;") {
				t.Errorf("%s: %q", place, said)
			}
			if strings.Count(said, "“") != strings.Count(said, "”") {
				t.Errorf("%s: open quotes in %q", place, said)
			}
		}
	}
}

// conditions are all conditions of rules, by their places.
func conditions(g *triage.Guideline) map[string]*triage.Expr {
	out := map[string]*triage.Expr{}
	for _, f := range g.Flags {
		out[f.ID] = f.When
		if f.StepDown != nil {
			out[f.ID+" step-down"] = f.StepDown.When
		}
	}
	for _, c := range g.Complications {
		out[c.ID] = c.Fits
		for _, r := range c.Rules {
			out[r.ID] = r.When
		}
		for _, tell := range c.Tells {
			out[c.ID+": "+tell.Says] = tell.When
		}
	}
	for _, m := range g.Modifiers {
		out[m.ID] = m.When
		for _, f := range m.Floor {
			out[m.ID+": "+f.Says] = f.When
		}
	}
	for _, q := range g.Questions {
		out["question "+q.ID] = q.Ask
	}
	return out
}

// The words name the answer "I'm not sure" exactly where the engine counts it.
func TestWordsAndEngineAgreeOnDoubt(t *testing.T) {
	tried := 0
	for _, f := range Build().Flags {
		q, ok := Engine().Question(f.When.Question)
		if f.When.Op != triage.OpChosen || !ok || q.Unsure == "" {
			continue
		}
		tried++
		a := Engine().Assess(triage.Answers{q.ID: triage.Unsure()}, triage.Date(20000))
		holds := slices.Contains(a.Flags, f.ID)
		said := strings.Contains(InWords(f.When, ReadingOf(f.Level)).String(), quoted(q.Unsure))
		if holds != said {
			t.Errorf("%s: a doubt makes it hold: %t; the words say so: %t", f.ID, holds, said)
		}
	}
	if tried < 3 {
		t.Errorf("only %d rules to compare", tried)
	}
}

// A name that no rule uses would be a definition of nothing.
func TestSharedSigns(t *testing.T) {
	used := map[*triage.Expr]bool{}
	var walk func(e *triage.Expr)
	walk = func(e *triage.Expr) {
		if e == nil {
			return
		}
		used[e] = true
		for _, k := range e.Kids {
			walk(k)
		}
	}
	g := Build()
	for _, e := range conditions(g) {
		walk(e)
	}
	for _, m := range g.Modifiers {
		for _, p := range m.Plus {
			walk(p.When)
		}
	}
	for _, c := range g.Complications {
		walk(c.ToEmergency)
	}
	ids := map[string]bool{}
	for _, s := range SharedSigns() {
		if ids[s.ID] {
			t.Errorf("%s stands twice", s.ID)
		}
		ids[s.ID] = true
		if !used[s.When] {
			t.Errorf("%s stands in no rule", s.ID)
		}
		if s.Name == "" || strings.HasSuffix(s.Name, ".") {
			t.Errorf("%s has the name %q", s.ID, s.Name)
		}
	}
}

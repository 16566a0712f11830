package parts

import (
	"strings"
	"testing"

	"aftercheck/internal/triage"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
)

var (
	today = mustParse("2026-11-22")

	oneOf = &triage.Question{
		ID: "lid", Kind: triage.Choice, Text: "What hangs low?", Unsure: "Not sure",
		Options: []triage.Option{{ID: "one", Text: "One lid"}, {ID: "brow", Text: "The brow", Under: "Or"}},
	}
	anyOf = &triage.Question{
		ID: "eye", Kind: triage.Choices, Text: "What is wrong?", None: "None of these", Unsure: "Not sure",
		Options: []triage.Option{{ID: "dry", Text: "Dry"}, {ID: "red", Text: "Red", Help: "Even a little"}},
	}
	someOf  = &triage.Question{ID: "areas", Kind: triage.Choices, Text: "Where?", Options: []triage.Option{{ID: "brow", Text: "Brow"}}}
	whether = &triage.Question{ID: "double", Kind: triage.YesNo, Text: "Do you see double?", Steps: []string{"Cover one eye."}}
	when    = &triage.Question{ID: "start", Kind: triage.Day, Text: "When did it begin?", Unsure: "Not sure"}
	fever   = &triage.Question{ID: "fever", Kind: triage.Number, Text: "How hot?", Min: 35, Max: 43}
)

func mustParse(s string) triage.Date {
	d, err := triage.ParseDate(s)
	if err != nil {
		panic(err)
	}
	return d
}

// form is a question's form as it first shows.
func form(a Asking) *QuestionForm {
	if a.Today == 0 {
		a.Today = today
	}
	f := &QuestionForm{Asking: a}
	app.NewClientTester(f)
	return f
}

func TestChoosing(t *testing.T) {
	type tap struct {
		option string
		on     bool
	}
	tests := []struct {
		name string
		q    *triage.Question
		taps []tap
		want triage.Answer
		says string
	}{
		{name: "one of a choice", q: oneOf, taps: []tap{{"one", true}}, want: triage.Chose("one")},
		{name: "another one of a choice", q: oneOf, taps: []tap{{"one", true}, {"brow", true}}, want: triage.Chose("brow")},
		{name: "not sure instead", q: oneOf, taps: []tap{{"one", true}, {"unsure", true}}, want: triage.Unsure()},
		{name: "sure after all", q: oneOf, taps: []tap{{"unsure", true}, {"one", true}}, want: triage.Chose("one")},
		{name: "yes", q: whether, taps: []tap{{"yes", true}}, want: triage.Chose("yes")},
		{name: "no after yes", q: whether, taps: []tap{{"yes", true}, {"no", true}}, want: triage.Chose("no")},
		{name: "several", q: anyOf, taps: []tap{{"red", true}, {"dry", true}}, want: triage.Chose("dry", "red")},
		{name: "one less", q: anyOf, taps: []tap{{"red", true}, {"dry", true}, {"red", false}}, want: triage.Chose("dry")},
		{name: "none of these", q: anyOf, taps: []tap{{"red", true}, {"none", true}}, want: triage.Chose()},
		{name: "one after none of these", q: anyOf, taps: []tap{{"none", true}, {"red", true}}, want: triage.Chose("red")},
		{name: "not sure after none of these", q: anyOf, taps: []tap{{"none", true}, {"unsure", true}}, want: triage.Unsure()},
		{name: "none of these after not sure", q: anyOf, taps: []tap{{"unsure", true}, {"none", true}}, want: triage.Chose()},
		{name: "nothing of a choice", q: oneOf, says: "Choose one answer."},
		{name: "nothing of several", q: anyOf, says: "“None of these”"},
		{name: "nothing where none is no answer", q: someOf, says: "at least one"},
		{name: "taken back", q: someOf, taps: []tap{{"brow", true}, {"brow", false}}, says: "at least one"},
		{name: "none taken back", q: anyOf, taps: []tap{{"none", true}, {"none", false}}, says: "Choose everything"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			f := form(Asking{Question: tt.q})
			for _, tap := range tt.taps {
				f.pick(tap.option, tap.on)
			}
			check(t, f, tt.want, tt.says)
		})
	}
}

func TestTyping(t *testing.T) {
	since := mustParse("2026-11-17")
	tests := []struct {
		name  string
		q     *triage.Question
		since triage.Date
		typed string
		want  triage.Answer
		says  string
	}{
		{name: "a day", q: when, typed: "2026-11-20", want: triage.On(mustParse("2026-11-20"))},
		{name: "today", q: when, typed: "2026-11-22", want: triage.On(today)},
		{name: "tomorrow", q: when, typed: "2026-11-23", says: "in the future"},
		{name: "nothing", q: when, typed: "", says: "“Not sure”"},
		{name: "a year of two digits", q: when, typed: "0026-11-20", says: "four digits, such as 2026"},
		{name: "half a date", q: when, typed: "2026-11", says: "Enter the date"},
		{name: "the day of the injection", q: when, since: since, typed: "2026-11-17", want: triage.On(since)},
		{name: "before the injection", q: when, since: since, typed: "2026-11-16", says: "Tuesday, 17\u00a0November 2026"},
		{name: "a number", q: fever, typed: "38.5", want: triage.Measured(38.5)},
		{name: "a comma", q: fever, typed: " 38,5 ", want: triage.Measured(38.5)},
		{name: "too hot", q: fever, typed: "99", says: "from 35 to 43"},
		{name: "no number", q: fever, typed: "hot", says: "from 35 to 43"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			f := form(Asking{Question: tt.q, Since: tt.since})
			f.typed = tt.typed
			check(t, f, tt.want, tt.says)
		})
	}
}

func check(t *testing.T, f *QuestionForm, want triage.Answer, says string) {
	t.Helper()
	got, wrong := f.answer()
	switch {
	case says == "" && (wrong != "" || !got.Equal(want)):
		t.Errorf("answer %v (%q), want %v", got, wrong, want)
	case says != "" && !strings.Contains(wrong, says):
		t.Errorf("says %q, want %q", wrong, says)
	}
}

func TestQuickDaysClearNotSure(t *testing.T) {
	f := form(Asking{Question: when})
	f.pick("unsure", true)
	f.pickDay("yesterday")
	check(t, f, triage.On(today-1), "")
	f.pick("unsure", true)
	check(t, f, triage.Unsure(), "")
	if f.typed != "" {
		t.Errorf("the date %s still stands beside “not sure”", f.typed)
	}
}

// A page that stays open over midnight: the day is that of the tap, not of the drawing.
func TestTheDayAfterMidnight(t *testing.T) {
	for chip, want := range map[string]triage.Date{"today": today + 1, "yesterday": today, "injection-day": today - 5} {
		f := form(Asking{Question: when, Since: today - 5, Clock: func() triage.Date { return today + 1 }})
		f.pickDay(chip)
		check(t, f, triage.On(want), "")
	}
	var sent triage.Answer
	f := &QuestionForm{
		Asking:   Asking{Question: when, Today: today, Clock: func() triage.Date { return today + 1 }},
		Answered: func(_ app.Context, _ *triage.Question, a triage.Answer) { sent = a },
		typed:    (today + 1).String(),
	}
	tester := app.NewClientTester(f)
	tester.Dispatch(app.Dispatch{Mode: app.Update, Source: f, Function: func(ctx app.Context) { f.onContinue(ctx, app.Event{}) }})
	tester.Consume()
	if !sent.Equal(triage.On(today + 1)) {
		t.Errorf("the day that has just begun: %v, %q", sent, f.wrong)
	}
}

func TestNothingIsChosenBeforeThePersonChose(t *testing.T) {
	for _, q := range []*triage.Question{oneOf, anyOf, someOf, whether, when, fever} {
		html := app.HTMLString(form(Asking{Question: q}))
		// go-app writes a bare attribute for true.
		for _, chosen := range []string{" checked>", " checked ", "checked=\"true\""} {
			if strings.Contains(html, chosen) {
				t.Errorf("%s: something is chosen: %s", q.ID, html)
			}
		}
	}
}

func TestAnAnswerGivenIsShownAgain(t *testing.T) {
	tests := []struct {
		q     *triage.Question
		given triage.Answer
	}{
		{oneOf, triage.Chose("brow")},
		{oneOf, triage.Unsure()},
		{whether, triage.Chose("no")},
		{anyOf, triage.Chose("dry", "red")},
		{anyOf, triage.Chose()},
		{anyOf, triage.Unsure()},
		{when, triage.On(today - 3)},
		{when, triage.Unsure()},
		{fever, triage.Measured(38.2)},
	}
	for _, tt := range tests {
		got, wrong := form(Asking{Question: tt.q, Given: tt.given}).answer()
		if wrong != "" || !got.Equal(tt.given) {
			t.Errorf("%s: %v shows as %v (%s)", tt.q.ID, tt.given, got, wrong)
		}
	}
}

func TestMarksAndIdsAreStable(t *testing.T) {
	html := app.HTMLString(form(Asking{Question: anyOf}))
	for _, want := range []string{`id="q-eye-dry"`, `id="q-eye-none"`, `id="q-eye-unsure"`, `data-option="none"`, `data-option="unsure"`, `data-action="continue"`, `name="q-eye"`, `type="checkbox"`} {
		if !strings.Contains(html, want) {
			t.Errorf("no %s", want)
		}
	}
	if none, dry := strings.Index(html, "q-eye-none"), strings.Index(html, "q-eye-red"); none < dry {
		t.Error("“none of these” must come last")
	}
	html = app.HTMLString(form(Asking{Question: when}))
	for _, want := range []string{`id="q-start-date"`, `type="date"`, `max="2026-11-22"`, `data-option="today"`} {
		if !strings.Contains(html, want) {
			t.Errorf("no %s", want)
		}
	}
}

func TestAMissingAnswerIsSaidTwice(t *testing.T) {
	f, title := &QuestionForm{Asking: Asking{Question: whether, Today: today}}, ""
	tester := app.NewClientTester(f)
	tester.Dispatch(app.Dispatch{Mode: app.Update, Source: f, Function: func(ctx app.Context) {
		f.onContinue(ctx, app.Event{})
		title = ctx.Page().Title()
	}})
	tester.Consume()
	html := app.HTMLString(f)
	for _, want := range []string{"There is a problem", `href="#q-double-yes"`, `id="q-double-error-text"`, `role="alert"`, `aria-describedby="q-double-error-text"`} {
		if !strings.Contains(html, want) {
			t.Errorf("no %s", want)
		}
	}
	if strings.Count(html, "Choose one answer.") != 2 {
		t.Error("the problem must stand on top and beside the field")
	}
	if title != "Error: Do you see double? – Aftercheck" {
		t.Errorf("the title is %q", title)
	}
}

package handover_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"aftercheck/internal/diary"
	"aftercheck/internal/guideline"
	"aftercheck/internal/handover"
	"aftercheck/internal/triage"
)

const (
	longText = 2500 // what can be pasted into a message and still be read
	longLine = 700
)

func TestTheTextIsShortAndPlain(t *testing.T) {
	for _, v := range vignettes(t) {
		text := handover.Text(handover.Of(guideline.Engine(), play(t, v).Case))
		if len(text) > longText {
			t.Errorf("%s: %d characters", v.ID, len(text))
		}
		for line := range strings.SplitSeq(text, "\n") {
			if len(line) > longLine {
				t.Errorf("%s: a line of %d characters: %s", v.ID, len(line), line)
			}
		}
		if i := strings.IndexFunc(text, func(r rune) bool { return r > 126 }); i >= 0 {
			t.Errorf("%s: not ASCII: %q", v.ID, text[i:min(len(text), i+20)])
		}
		if lines := strings.Split(text, "\n"); !strings.HasPrefix(lines[1], "Urgency: ") {
			t.Errorf("%s: the urgency does not come first, but %q", v.ID, lines[1])
		}
		if !strings.Contains(text, "not a diagnosis") || !strings.Contains(text, guideline.Review) {
			t.Errorf("%s: does not say what it is not", v.ID)
		}
	}
}

// Every question has a name for staff, and every "none of these" says what was
// ruled out.
func TestEveryQuestionHasAName(t *testing.T) {
	e := guideline.Engine()
	day := triage.DateOf(time.Date(2026, 11, 22, 0, 0, 0, 0, time.UTC))
	names := map[string]string{}
	for _, q := range e.Guideline().Questions {
		given := triage.Answers{q.ID: triage.Chose()}
		if q.Kind == triage.YesNo {
			given[q.ID] = triage.Chose("no")
		}
		s := handover.Of(e, handover.Case{Check: diary.Check{Day: day, Answers: given}, Made: day.Time()})
		f, ok := s.Fact(q.ID)
		if !ok {
			t.Errorf("%s is lost", q.ID)
			continue
		}
		if f.Label == q.Text || f.Label == "" {
			t.Errorf("%s has no name for staff", q.ID)
		}
		if other := names[f.Label]; other != "" {
			t.Errorf("%s and %s are both called %q", q.ID, other, f.Label)
		}
		names[f.Label] = q.ID
		if none := q.Kind == triage.Choices && q.None != ""; none && len(f.Values) == 0 {
			t.Errorf("%s: it is not said what was ruled out", q.ID)
		}
	}
}

func summaryOf(t *testing.T, day triage.Date, answers triage.Answers) handover.Summary {
	t.Helper()
	c := diary.Check{Day: day, Started: day.Time().Add(21 * time.Hour), Answers: answers}
	if guideline.Engine().Assess(answers, day).Urgency == triage.Emergency {
		c.Emergency = &diary.Emergency{Day: day, Answers: answers}
	}
	return handover.Of(guideline.Engine(), handover.Case{Check: c, Made: day.Time().Add(22 * time.Hour)})
}

func wantFact(t *testing.T, s handover.Summary, id string, state handover.State, values ...string) {
	t.Helper()
	f, ok := s.Fact(id)
	if !ok || f.State != state || !slices.Equal(f.Values, values) {
		t.Errorf("%s is %s %q, want %s %q", id, f.State, f.Values, state, values)
	}
}

// What the person has is not listed among what they do not have.
func TestADenialDoesNotContradictTheWorry(t *testing.T) {
	day, _ := triage.ParseDate("2026-11-22")
	s := summaryOf(t, day, triage.Answers{
		"emergency": triage.Chose(), "date": triage.On(day - 6), "areas": triage.Chose("forehead"), "provider": triage.Chose("licensed"),
		"complaint": triage.Chose("lid", "dry"), "lid": triage.Chose("one"), "lid-start": triage.On(day - 1), "body": triage.Chose(),
	})
	f, _ := s.Fact("body")
	for _, has := range []string{"droopy lids", "dry mouth"} {
		if slices.Contains(f.Values, has) {
			t.Errorf("the person has %s, and the summary denies it", has)
		}
	}
	if !slices.Contains(f.Values, "weak voice") {
		t.Errorf("a weak voice was denied, and the summary has %q", f.Values)
	}
	wantFact(t, s, "lid-start", handover.Told, "21 November 2026 (day 5)")
	wantFact(t, s, handover.FactDay, handover.Told, "day 6")
	wantFact(t, s, handover.FactProduct, handover.NotAnswered)
	wantFact(t, s, "filler", handover.NotAnswered)
	wantFact(t, s, "health", handover.NotAnswered)
}

// The risks that the card names as denied are among those that were asked.
func TestTheCardDeniesOnlyWhatWasAsked(t *testing.T) {
	day, _ := triage.ParseDate("2026-11-22")
	s := summaryOf(t, day, triage.Answers{"emergency": triage.Chose(), "health": triage.Chose()})
	f, _ := s.Fact("health")
	for _, r := range handover.CardOf(s).Rows {
		if r.ID != handover.RowRisks {
			continue
		}
		said := strings.TrimSuffix(strings.TrimPrefix(r.Lines[0], f.Label+": none of: "), "; others on the list")
		named := strings.Split(said, "; ")
		for _, n := range named {
			if !slices.Contains(f.Values, n) {
				t.Errorf("%q was not asked", n)
			}
		}
		if len(named) != 4 {
			t.Errorf("the card names %q", named)
		}
		return
	}
	t.Error("no row of risks")
}

func TestAnUnknownDayStaysUnknown(t *testing.T) {
	day, _ := triage.ParseDate("2026-11-22")
	for _, c := range []struct {
		about triage.Answer
		state handover.State
		days  []string
		when  string
	}{
		{triage.Chose("weeks-2"), handover.Told, []string{"day 3 to 14"}, "date not sure (about day 3 to 14)"},
		{triage.Chose("longer"), handover.Told, []string{"day 43 or later"}, "date not sure (about day 43 or later)"},
		{triage.Unsure(), handover.Unsure, nil, "date not sure"},
	} {
		s := summaryOf(t, day, triage.Answers{"emergency": triage.Chose(), "date": triage.Unsure(), "date-about": c.about})
		wantFact(t, s, "date", handover.Unsure)
		wantFact(t, s, handover.FactDay, c.state, c.days...)
		if got := handover.CardOf(s).When; got != c.when {
			t.Errorf("the card says %q, want %q", got, c.when)
		}
		if s.Urgency != 0 {
			t.Errorf("a check that is not finished is %s", s.Urgency)
		}
	}
}

// An emergency that was only tapped has few facts, and the card is of use.
func TestTheCardOfATapAlone(t *testing.T) {
	at := time.Date(2026, 11, 22, 23, 4, 0, 0, time.UTC)
	s := handover.Of(guideline.Engine(), handover.Case{Made: at.Add(20 * time.Minute), Tap: handover.Tap{Group: "stroke", At: at}})
	if s.Empty() || s.Urgency != triage.Emergency {
		t.Fatalf("empty: %t, %s", s.Empty(), s.Urgency)
	}
	card := handover.CardOf(s)
	if card.When != "date not told" || card.Rows[0].ID != handover.RowSigns || card.Rows[1].ID != handover.RowSince {
		t.Errorf("the card is of %q and begins with %s", card.When, card.Rows[0].ID)
	}
	all := ""
	for _, r := range card.Rows {
		all += r.Label + ": " + strings.Join(r.Lines, " / ") + "\n"
	}
	for _, want := range []string{"23:04", "Face, arm, speech", "when last well", "“stroke”"} {
		if !strings.Contains(all, want) {
			t.Errorf("the card does not say %q:\n%s", want, all)
		}
	}
}

// The signs that made it an emergency stand on the card, whatever else was told.
func TestTheCardNamesWhatDecided(t *testing.T) {
	for _, v := range vignettes(t) {
		s := handover.Of(guideline.Engine(), play(t, v).Case)
		if s.Urgency != triage.Emergency {
			continue
		}
		card := handover.CardOf(s)
		var signs handover.Row
		for _, r := range card.Rows {
			if r.ID == handover.RowSigns {
				signs = r
			}
		}
		if len(signs.Lines) == 0 || !signs.Red {
			t.Errorf("%s: an emergency whose card has no sign", v.ID)
		}
		for _, f := range s.Facts() {
			for _, d := range f.Deciding {
				if guideline.RoleOf(f.ID) == guideline.AboutSigns &&
					!strings.Contains(strings.Join(signs.Lines, "\n")+strings.Join(card.Rows[0].Lines, "\n"), d) && d != "Yes" {
					t.Errorf("%s: %q decided and is not on the card", v.ID, d)
				}
			}
		}
	}
}

// What a crew reads in ten seconds is not misleading: whose danger is their own
// hand is not called a frozen look, a choice keeps its question, and no term
// stands there that the evidence does not have.
func TestTheCardMisleadsNobody(t *testing.T) {
	day, _ := triage.ParseDate("2026-11-22")
	basics := func(more triage.Answers) triage.Answers {
		out := triage.Answers{"emergency": triage.Chose(), "date": triage.On(day - 4), "areas": triage.Chose("forehead"), "provider": triage.Chose("licensed")}
		for id, a := range more {
			out[id] = a
		}
		return out
	}
	for _, c := range []struct {
		name          string
		told          triage.Answers
		first         string
		want, without []string
	}{
		{
			"self-harm", basics(triage.Answers{"filler": triage.Chose("no"), "complaint": triage.Chose("look", "mood"), "look": triage.Chose("frozen"), "mood": triage.Chose("harm")}),
			handover.RowSigns,
			[]string{"hurt or kill myself"},
			[]string{"Possible"},
		},
		{
			"a group of the first question",
			triage.Answers{"emergency": triage.Chose("allergy")},
			handover.RowSigns,
			[]string{"One of: Severe allergy"},
			[]string{"Possible"},
		},
		{
			"a face that dropped", basics(triage.Answers{"areas": triage.Chose("masseter"), "filler": triage.Chose("no"), "complaint": triage.Chose("smile"), "stroke": triage.Chose(), "face": triage.Chose("rest"), "face-how": triage.Chose("hour")}),
			handover.RowSince,
			[]string{"ask when last well", "(stroke, TIA"},
			nil,
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			s := summaryOf(t, day, c.told)
			if s.Urgency != triage.Emergency {
				t.Fatalf("it is %s: %s", s.Urgency, handover.Text(s))
			}
			card := handover.CardOf(s)
			all := ""
			for _, r := range card.Rows {
				all += r.Label + ": " + strings.Join(r.Lines, " / ") + "\n"
			}
			if card.Rows[0].ID != c.first {
				t.Errorf("the card begins with %s", card.Rows[0].ID)
			}
			for _, w := range c.want {
				if !strings.Contains(all, w) {
					t.Errorf("the card does not say %q:\n%s", w, all)
				}
			}
			for _, w := range c.without {
				if strings.Contains(all, w) {
					t.Errorf("the card says %q:\n%s", w, all)
				}
			}
		})
	}
}

// A risk that counts for several complications is said once, and what was told
// of a mild form is told, not denied.
func TestTheSummaryRepeatsAndDeniesNothingWrongly(t *testing.T) {
	for _, v := range vignettes(t) {
		s := handover.Of(guideline.Engine(), play(t, v).Case)
		rules, _ := s.Fact(handover.FactRules)
		for i, code := range rules.Codes {
			if slices.Contains(rules.Codes[:i], code) {
				t.Errorf("%s: %s decided twice", v.ID, code)
			}
		}
		denied, _ := s.Section(handover.SectionDenied)
		for _, f := range denied.Facts {
			if slices.Contains(f.Codes, "yes") {
				t.Errorf("%s: %s: %q stands among what is not there", v.ID, f.Label, f.Say())
			}
		}
	}
}

// A card of yesterday says so before anything else; one of today does not.
func TestAnOldCardSaysSo(t *testing.T) {
	day, _ := triage.ParseDate("2026-11-22")
	s := summaryOf(t, day, triage.Answers{"emergency": triage.Chose("stroke")})
	if first := handover.CardOf(s).Rows[0]; first.ID == handover.RowOld {
		t.Errorf("a card of today says %q", first.Lines)
	}
	s.Made = day.Time().Add(25 * time.Hour)
	first := handover.CardOf(s).Rows[0]
	if first.ID != handover.RowOld || !first.Red || !strings.Contains(first.Lines[0], "22 November 2026, not today") {
		t.Errorf("a card of yesterday begins with %+v", first)
	}
}

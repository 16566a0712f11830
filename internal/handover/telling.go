package handover

import (
	"slices"
	"time"

	"aftercheck/internal/locale/say"

	"aftercheck/internal/guideline"
	"aftercheck/internal/triage"
)

// telling is a case while it is put into facts.
type telling struct {
	Case
	engine *triage.Engine
	day    triage.Date // of the answers; 0: none were given
	given  triage.Answers
	result triage.Assessment
	// deciding are the chosen options that the rules behind the urgency ask for,
	// by question.
	deciding map[string][]string
	applies  func(question string) bool
}

func newTelling(e *triage.Engine, c Case) *telling {
	t := &telling{Case: c, engine: e, given: c.Check.Answers, day: c.Check.Day}
	if m := c.Check.Emergency; m != nil {
		t.given, t.day = m.Answers, m.Day
	}
	defer func() { t.applies = e.Applicable(t.given, t.day) }()
	if c.Check.Empty() {
		t.given, t.day = nil, 0
		if c.Tap.Group != "" {
			t.day = triage.DateOf(c.Tap.At)
			t.result.Urgency = triage.Emergency
		}
		return t
	}
	if t.result = c.result(e); !t.result.Final {
		// Before the end of a check its level is only the one it cannot fall below.
		t.result = triage.Assessment{Guideline: t.result.Guideline}
	}
	t.deciding = decidingOptions(e.Guideline(), t.result, t.given)
	if c.Tap.Group != "" {
		t.result.Urgency = triage.Emergency
	}
	return t
}

// dateForm is a day that no country reads in another order.
func sayDate(d triage.Date) string { return say.Date(d.Time()) }

func sayTime(t time.Time) string { return say.Textf("%[1]s, %[2]s", say.Date(t), say.Clock(t)) }

// injected is the day of the injection; 0 when it is not known.
func (t *telling) injected() triage.Date {
	d, _ := t.given[t.engine.Guideline().DateQuestion].Day()
	return d
}

// onDay adds the day after the injection to a day.
func (t *telling) onDay(d triage.Date) string {
	if since := t.injected(); since != 0 {
		return say.Textf("%[1]s (day %[2]d)", sayDate(d), d-since)
	}
	return sayDate(d)
}

// answer is the fact of one question.
func (t *telling) answer(q *triage.Question) Fact {
	l := labelOf(q.ID, q.Text)
	f := Fact{ID: q.ID, Label: l.name, State: Told}
	a := t.given[q.ID]
	day, isDay := a.Day()
	n, isNumber := a.Number()
	switch {
	case a.IsZero():
		f.State = NotAnswered
	case a.IsUnsure():
		f.State = Unsure
	case isDay && q.ID == t.engine.Guideline().DateQuestion:
		f.Values = []string{sayDate(day)}
	case isDay:
		f.Values = []string{t.onDay(day)}
	case isNumber:
		f.Values = []string{say.Number(n)}
	default:
		for _, o := range q.Choosable() {
			if a.Has(o.ID) {
				f.Values = append(f.Values, o.Text)
				f.Codes = append(f.Codes, o.ID)
				if slices.Contains(t.deciding[q.ID], o.ID) {
					f.Deciding = append(f.Deciding, o.Text)
				}
			}
		}
		switch {
		case len(f.Values) == 0 && l.denies == "": // "something else"
			f.Values = []string{q.None}
		case len(f.Values) == 0, a.Has("no") && guideline.IsCalm(q.ID, "no") && l.denies != "":
			f.State, f.Values, f.Codes = None, l.denials(t.given["complaint"].Has), nil
		}
	}
	return f
}

// calm tells whether an answer says that a sign is not there, or explains it.
func calm(q *triage.Question, a triage.Answer) bool {
	for _, o := range a.Options() {
		if !guideline.IsCalm(q.ID, o) {
			return false
		}
	}
	_, isDay := a.Day()
	return !isDay && !a.IsUnsure()
}

func told(id, name string, values ...string) Fact {
	return Fact{ID: id, Label: name, Values: values, State: Told}
}

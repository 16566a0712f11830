package screens

import (
	"aftercheck/app/parts"
	"aftercheck/app/parts/device"
	"aftercheck/internal/diary"
	"aftercheck/internal/guideline"
	"aftercheck/internal/triage"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
)

// check asks one question.
type check struct {
	app.Compo
	question *triage.Question
	missing  bool
	live     bool // the session's answers can be shown
}

// OnPreRender shows the bare question: the page can be read, and taps are
// remembered, while the client is on its way.
func (c *check) OnPreRender(ctx app.Context) {
	q, ok := guideline.Engine().Question(lastPart(path(ctx)))
	c.question, c.missing = q, !ok
	c.setTitle(ctx)
}

// OnNav shows the question of the address, if it is one to ask now: answered
// before, or next in turn. Otherwise it leads to the one that is.
func (c *check) OnNav(ctx app.Context) {
	s := here()
	c.live = true
	q, ok := s.engine.Question(lastPart(path(ctx)))
	c.question, c.missing = q, !ok
	if ok && !s.mayAsk(q.ID) {
		c.question = nil
		instead(ctx, s.next())
		return
	}
	// A tab that the browser brings back after a week stands in mid-check: what was
	// said then may be over, so it asks first, as the way in does.
	if ok && s.leftEarlier() && !s.goingOn {
		c.question = nil
		instead(ctx, checkPath)
		return
	}
	c.setTitle(ctx)
}

func (c *check) setTitle(ctx app.Context) {
	if c.missing {
		shown(ctx, missingTitle)
		return
	}
	shown(ctx, c.question.Text)
}

// mayAsk tells whether a question is open to the reader: answered, or next.
func (s *session) mayAsk(id string) bool {
	next := s.next()
	if next == resultPath {
		return false
	}
	_, answered := s.check.Answers[id]
	return answered || next == questionPath(id)
}

func (c *check) onAnswer(_ app.Context, q *triage.Question, a triage.Answer) {
	s := here()
	if s.check.For == diary.NotSaid && q.ID != emergencyQuestion {
		s.check.For = diary.ForMe // so it stood there, and was left
	}
	visit(s.answer(q.ID, a))
}

func (c *check) Render() app.UI {
	switch {
	case c.missing:
		return missingPage()
	case c.question == nil:
		return waiting("check")
	}
	asking := parts.Asking{Question: c.question}
	if c.question.ID != emergencyQuestion {
		asking.Whom = &parts.Whom{Open: asksForWhom(c.question)}
	}
	back := startPath
	var note, name app.UI
	if c.live {
		s := here()
		asking = s.asking(c.question)
		back = s.backFrom(c.question.ID)
		note = savingNote(s.saving)
		if c.question.ID != emergencyQuestion {
			name = brand(s)
		}
	}
	return parts.BrandedFrame(backLink(back), name, parts.Main("check").DataSet("question", c.question.ID).Body(
		parts.Ask(asking, c.onAnswer),
		parts.Slot(note),
	))
}

// asking is a question with what the session knows about it.
func (s *session) asking(q *triage.Question) parts.Asking {
	a := parts.Asking{
		Question: q,
		Number:   s.number(q.ID),
		Given:    s.check.Answers[q.ID],
		Today:    s.today(),
		Clock:    s.today,
		Whom:     s.whomAt(q),
	}
	if a.Given.IsZero() {
		a.Given = s.suggested(q)
	}
	// By this clock the injection may be a day to come: after a flight over the date
	// line, or when the clock was wrong. It then counts as today, as in the engine, or
	// no day would lie between the two.
	if q.Kind == triage.Day && q.ID != s.engine.Guideline().DateQuestion {
		a.Since = min(s.injection(), a.Today)
	}
	return a
}

// number counts the questions up to this one; the start page's own counts only
// when it is asked here.
func (s *session) number(id string) int {
	n := 1
	for _, q := range s.before(id) {
		if q.ID != emergencyQuestion {
			n++
		}
	}
	return n
}

// backFrom is the address of the question before one: the start page before the
// first, which stands for the emergency question too.
func (s *session) backFrom(id string) string {
	before := s.before(id)
	if s.follow != nil && !s.check.Empty() && id != emergencyQuestion && (len(before) == 0 || before[len(before)-1].ID == emergencyQuestion) {
		return againPath
	}
	if len(before) == 0 || before[len(before)-1].ID == emergencyQuestion {
		return startPath
	}
	return questionPath(before[len(before)-1].ID)
}

// backLink goes back in the browser's history where that leads to the same
// place, so that its own Back button does not run in circles.
func backLink(path string) app.UI { return backLinkSaying(path, "Back") }

func backLinkSaying(path, text string) app.UI {
	return parts.BackLink(path, text).OnClick(func(_ app.Context, e app.Event) {
		if device.CameFrom(path) {
			e.PreventDefault()
			e.Call("stopPropagation") // go-app would follow the link all the same
			device.Back()
		}
	}, path)
}

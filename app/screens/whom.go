package screens

import (
	"aftercheck/app/parts"
	"aftercheck/app/parts/html"
	"aftercheck/internal/diary"
	"aftercheck/internal/guideline"
	"aftercheck/internal/locale/say"
	"aftercheck/internal/triage"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
)

// forSomeone tells whether the check is for someone whom the reader looks after. It
// decides words, and nothing else.
func (s *session) forSomeone() bool { return s.check.For == diary.ForSomeone }

// chooseWhom notes for whom the check is, and keeps it with the check.
func (s *session) chooseWhom(someone bool) {
	s.check.For = diary.ForMe
	if someone {
		s.check.For = diary.ForSomeone
	}
	if !s.check.Empty() {
		s.saving = diary.Save(s.store, &s.check)
	}
}

// whomAt is the choice for whom the check is, as a question has it: asked at the
// date, which comes first, and wherever it has not been asked; folded away below
// the others. It never stands with the emergency signs.
func (s *session) whomAt(q *triage.Question) *parts.Whom {
	if q.ID == emergencyQuestion && !s.forSomeone() {
		return nil
	}
	w := s.whom(nil)
	w.Open = q.ID != emergencyQuestion && (asksForWhom(q) || s.check.For == diary.NotSaid)
	return &w
}

// asksForWhom tells whether a question always has the choice open: it must not come
// or go when the client takes over the page.
func asksForWhom(q *triage.Question) bool {
	return q.ID == guideline.Engine().Guideline().DateQuestion
}

// whom is the choice folded away. changed shows the rest of a screen again; nil
// where the choice itself does so.
func (s *session) whom(changed func()) parts.Whom {
	return parts.Whom{Someone: s.forSomeone(), Choose: func(_ app.Context, someone bool) {
		s.chooseWhom(someone)
		if changed != nil {
			changed()
		}
	}}
}

// helpThem is what an emergency asks of whoever looks after the patient; nil in
// one's own check.
func (r report) helpThem(cares []guideline.Care) app.UI {
	if !r.forSomeone() {
		return nil
	}
	words := []app.UI{
		html.P().Text(say.Words(guideline.WhoIsMeant)),
		html.P().Text(say.Words("Call for them, and help them with each step. Say on the phone that the call is for someone else.")),
	}
	return html.Div().Class("help-them").Body(append(words, present([]app.UI{parts.Paragraph(guideline.StayWithThem(cares))})...)...)
}

// whomMark marks a kept check that was for someone else; nil for one's own.
func whomMark(whom diary.Whom) app.UI {
	if whom != diary.ForSomeone {
		return nil
	}
	return html.P().Class("whom-mark").DataSet("whom", string(whom)).Body(parts.Marked("person", parts.ForSomeone)...)
}

package screens

import (
	"aftercheck/internal/diary"
	"aftercheck/internal/guideline"
	"aftercheck/internal/triage"
)

// checkAgainAfter begins a check that follows up an earlier one. Nothing of it
// counts until the emergency question is answered anew (J80).
func (s *session) checkAgainAfter(rec *diary.Record) {
	s.begin()
	s.follow = &diary.FollowUp{After: rec.ID, Day: rec.Check.Day, Urgency: rec.Urgency, Answers: rec.Check.Answers, For: rec.Check.For}
	s.check.For = rec.Check.For
	diary.SaveFollowUp(s.store, s.follow)
}

// stopFollowing makes the check one of its own again.
func (s *session) stopFollowing() {
	s.follow, s.picked = nil, nil
	diary.EraseFollowUp(s.store)
}

// toTell tells whether the person has yet to say what changed. The emergency
// question comes before that.
func (s *session) toTell() bool { return s.follow != nil && !s.follow.Told && !s.check.Empty() }

// tell takes what changed since the earlier check, by sign.
func (s *session) tell(course map[string]diary.Course, new bool) (next string) {
	s.picked = nil
	s.follow.Told, s.follow.Course, s.follow.New = true, course, new
	diary.SaveFollowUp(s.store, s.follow)
	// It may have been filled in from what was told a moment ago.
	delete(s.check.Answers, guideline.WorseQuestion)
	return s.settle()
}

// carry adds what is known from the earlier check, as far as it applies now and
// was not answered anew. "Is it getting worse?" is filled in the raising
// direction only: worse, or something new, is yes; better is nothing (E-M19).
func (s *session) carry() {
	if s.follow == nil {
		return
	}
	known := s.known()
	if s.worsened() {
		known[guideline.WorseQuestion] = triage.Chose("yes")
	}
	// In their order: a question hangs on earlier ones alone.
	for _, q := range s.engine.Guideline().Questions {
		a, ok := known[q.ID]
		if _, answered := s.check.Answers[q.ID]; ok && !answered && s.engine.Applies(q.ID, s.check.Answers, s.check.Day) {
			s.check.Answers[q.ID] = a
		}
	}
}

// known are the answers of the earlier check that hold for this one too. Of
// another injection only the person stays the same. A day to come, after the
// clock was wrong, is no day of an injection.
func (s *session) known() triage.Answers {
	known := guideline.Carries(s.follow.Answers)
	date := s.engine.Guideline().DateQuestion
	if day, ok := known[date].Day(); ok && day > s.today() {
		delete(known, date)
	}
	if s.injectedSince() {
		for _, id := range guideline.OfInjection() {
			delete(known, id)
		}
	}
	return known
}

// injectedSince tells whether the injection is another one: after the earlier
// check, or later on its day. An earlier day is a correction.
func (s *session) injectedSince() bool {
	if s.follow == nil {
		return false
	}
	earlier, _ := s.follow.Answers[s.engine.Guideline().DateQuestion].Day()
	return s.injection() >= s.follow.Day && s.injection() != earlier
}

// rethink looks after what an answer to a question means for those that were
// taken from the earlier check or from the course: newStory and worse are how
// things stood before it.
func (s *session) rethink(question string, newStory, worse bool) {
	if s.follow == nil {
		return
	}
	if !newStory && s.injectedSince() {
		for _, id := range guideline.OfInjection() {
			if id != question && s.carried(id) {
				delete(s.check.Answers, id) // of the other injection: asked anew
			}
		}
	}
	// Something new came after "it is not getting worse" was answered (E-M19).
	if question != guideline.WorseQuestion && !worse && s.worsened() {
		delete(s.check.Answers, guideline.WorseQuestion)
	}
}

// carried tells whether an answer is the earlier check's.
func (s *session) carried(question string) bool {
	if s.follow == nil {
		return false
	}
	a, ok := guideline.Carries(s.follow.Answers)[question]
	return ok && a.Equal(s.check.Answers[question])
}

func (s *session) worsened() bool {
	if s.follow == nil || !s.follow.Told {
		return false
	}
	for _, c := range s.course() {
		if c == diary.Worse || c == diary.New {
			return true
		}
	}
	return s.follow.New
}

// course is how each sign went: as it was told, and what came with the answers
// since. A sign that is said to be gone and then chosen again is left out.
func (s *session) course() map[string]diary.Course {
	out := map[string]diary.Course{}
	for sign, c := range s.follow.Course {
		out[sign] = c
	}
	before := map[string]bool{}
	for _, sign := range guideline.Signs(s.follow.Answers) {
		before[sign.ID] = true
	}
	for _, sign := range guideline.Signs(s.check.Answers) {
		_, asked := s.follow.Answers[sign.Question]
		switch {
		case !before[sign.ID] && asked && sign.Named():
			out[sign.ID] = diary.New
		case out[sign.ID] == diary.Gone:
			delete(out, sign.ID)
		}
	}
	return out
}

// suggested are the worries of the earlier check that are still there, and the
// illnesses that were told then. They are ticked where the person sees them and
// can untick them, and count only then.
func (s *session) suggested(q *triage.Question) triage.Answer {
	if s.follow == nil || !s.follow.Told {
		return triage.Answer{}
	}
	if told := s.follow.Answers[q.ID]; q.ID == guideline.HealthQuestion && len(told.Options()) > 0 {
		return told
	}
	if q.ID != guideline.ComplaintQuestion {
		return triage.Answer{}
	}
	var still []string
	for _, sign := range guideline.Signs(s.follow.Answers) {
		if sign.Question == q.ID && sign.Named() && s.follow.Course[sign.ID] != diary.Gone {
			still = append(still, sign.ID)
		}
	}
	if len(still) == 0 {
		return triage.Answer{}
	}
	return triage.Chose(still...)
}

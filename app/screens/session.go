package screens

import (
	"slices"
	"time"

	"aftercheck/app/parts/device"
	"aftercheck/internal/diary"
	"aftercheck/internal/guideline"
	"aftercheck/internal/handover"
	"aftercheck/internal/triage"
)

// emergencyQuestion is the question that the start page already asks.
const emergencyQuestion = "emergency"

// session is the one check of this device: what was answered and what follows.
type session struct {
	engine *triage.Engine
	store  diary.Store
	shelf  *diary.Shelf // the finished checks
	now    func() time.Time

	mind
	saving diary.State
	linked linked // of a clinic's link
	undo   *undo  // what was deleted last, while that can be taken back
}

// mind is what a tab knows of its check. What is deleted goes with it, and comes back.
type mind struct {
	check   diary.Check
	outcome diary.Outcome // how the saved check could be read
	dropped []diary.Dropped
	goingOn bool            // the person went on with it since this page was loaded
	follow  *diary.FollowUp // the earlier check that this one follows up; nil: none
	// picked is what is chosen on the page "What has changed?": it outlives a visit
	// to a question that is changed from there.
	picked map[string]string
	listed listed // where the list of checks was left
	// askedLink: the person was asked about the clinic's link in this check
	askedLink bool
}

// current is the session of this tab; tests put their own here.
var current *session

// here is the session, loaded on first use.
func here() *session {
	if current == nil {
		current = open(guideline.Engine(), device.Store(), device.Now)
		current.shelf = diary.NewShelf(device.Drive(), current.engine)
		current.useLink()
	}
	return current
}

// open reads the saved check. What is finished then lasts as long as the tab,
// until the session is given another shelf.
func open(e *triage.Engine, s diary.Store, now func() time.Time) *session {
	l := diary.Load(s, e)
	follow := diary.LoadFollowUp(s, e)
	if follow != nil && !l.Check.Empty() && l.Check.After != follow.After {
		follow = nil // another tab began it: it belongs to none of these answers
	}
	if follow != nil && l.Check.Empty() {
		l.Check.For = follow.For // nothing of the check itself is kept before its first answer
	}
	return &session{
		engine: e, store: s, shelf: diary.NewShelf(&diary.Memory{}, e), now: now,
		mind:   mind{check: l.Check, outcome: l.Outcome, dropped: l.Dropped, follow: follow},
		saving: s.State(),
	}
}

func (s *session) today() triage.Date { return triage.DateOf(s.now()) }

// begin forgets the check, here and on the device, and tells whether the device
// did.
func (s *session) begin() bool {
	s.check = diary.Check{}
	s.outcome, s.dropped = diary.None, nil
	s.stopFollowing()
	s.askedLink = false
	s.dropProduct()
	forgotten := s.store.Remove(tapKey)
	return diary.Erase(s.store) && forgotten
}

// forget is begin for somebody who wants nothing to be left: the chosen country
// and the clinic's link go too, and what other tabs remember.
func (s *session) forget() bool {
	device.ForgetRegion()
	s.listed = listed{}
	unlinked := s.forgetLink()
	gone := s.begin() && unlinked
	s.store.Set(forgottenKey, s.now().String()) // other tabs see it come, and load anew
	return s.store.Remove(forgottenKey) && gone
}

// forgottenKey is there for a moment when everything is deleted; boot.js knows it.
const forgottenKey = "aftercheck-forgotten"

// answer takes an answer, drops those that no longer apply, keeps the rest on
// the device and says where to go next.
func (s *session) answer(question string, a triage.Answer) (next string) {
	if s.check.Emergency != nil {
		return resultPath
	}
	if s.check.Answers == nil {
		s.check.Answers = triage.Answers{}
	}
	if s.check.Empty() {
		s.check.Started = s.now()
	}
	s.goingOn = true
	newStory, worse := s.injectedSince(), s.worsened()
	s.check.Answers[question] = a
	s.rethink(question, newStory, worse)
	return s.settle()
}

// settle works out what the answers mean now, keeps them and says where to go next.
func (s *session) settle() (next string) {
	s.check.Day = s.today()
	if s.follow != nil {
		s.check.After = s.follow.After // the two are kept apart, and must not be mixed up
	}
	s.check.Guideline = s.engine.Guideline().Version
	measured := device.Measure("engine")
	s.check.Answers, _ = s.engine.Prune(s.check.Answers, s.check.Day)
	s.carry()
	as := s.engine.Assess(s.check.Answers, s.check.Day)
	measured()
	s.noteEmergency(as)
	s.saving = diary.Save(s.store, &s.check)
	s.outcome, s.dropped = diary.Whole, nil
	return s.onwards(as)
}

// noteEmergency remembers an emergency, so that nothing answered later in the
// same check can show a lower level (J84).
func (s *session) noteEmergency(as triage.Assessment) {
	if !as.Final || as.Urgency != triage.Emergency {
		return
	}
	snapshot := triage.Answers{}
	for id, a := range s.check.Answers {
		snapshot[id] = a
	}
	s.check.Emergency = &diary.Emergency{Day: s.check.Day, Answers: snapshot, Rules: rulesOf(as)}
}

// rulesOf are the red flags, complications and their rules, and modifiers that
// decided the level. What a risk demands at least can make an emergency alone
// (J15), so the modifiers choose the first aid too.
func rulesOf(as triage.Assessment) []string {
	var out []string
	for _, r := range as.Reasons {
		out = append(out, r.Rule)
	}
	return out
}

// next is the address to go on at today.
func (s *session) next() string {
	return s.onwards(s.engine.Assess(s.check.Answers, s.today()))
}

// onwards is the address to go on at: the next open question, the answers to
// look over, or the result of an emergency.
func (s *session) onwards(as triage.Assessment) string {
	switch {
	case s.check.Emergency != nil:
		return resultPath
	case s.toTell():
		return againPath
	case s.asksAboutLink(as.Next):
		return clinicPath
	case as.Next != nil:
		return questionPath(as.Next.ID)
	}
	return answersPath
}

// result is what the answers mean, on the day of the latest of them.
func (s *session) result() triage.Assessment {
	return handover.Result(s.engine, &s.check)
}

// finished tells whether there is a result.
func (s *session) finished() bool {
	return s.check.Emergency != nil || !s.check.Empty() && !s.toTell() && s.engine.Assess(s.check.Answers, s.check.Day).Final
}

// fresh tells whether a check that was begun can simply go on: it is not
// finished, and it is from today.
func (s *session) fresh() bool {
	return s.check.Empty() || !s.finished() && s.check.Day == s.today()
}

// leftEarlier tells whether a check was begun on an earlier day and not finished.
func (s *session) leftEarlier() bool {
	return !s.check.Empty() && !s.finished() && s.check.Day != s.today()
}

// asked lists the questions that were answered, in the guideline's order.
func (s *session) asked() []*triage.Question { return s.answered(s.check.Answers) }

// answered is the same for the answers of any check.
func (s *session) answered(given triage.Answers) []*triage.Question {
	var out []*triage.Question
	for _, q := range s.engine.Guideline().Questions {
		if _, ok := given[q.ID]; ok {
			out = append(out, q)
		}
	}
	return out
}

// before lists the questions that were answered before one, in this check.
func (s *session) before(id string) []*triage.Question {
	asked := slices.DeleteFunc(s.asked(), func(q *triage.Question) bool { return q.ID != id && s.carried(q.ID) })
	order := map[string]int{}
	for i, q := range s.engine.Guideline().Questions {
		order[q.ID] = i
	}
	n := 0
	for n < len(asked) && order[asked[n].ID] < order[id] {
		n++
	}
	return asked[:n]
}

// injection is the day of the injection, when it is known.
func (s *session) injection() triage.Date {
	d, _ := s.check.Answers[s.engine.Guideline().DateQuestion].Day()
	return d
}

// dayNow is how many days after the injection the check was made; -1 when that
// is not known for certain.
func (s *session) dayNow() int {
	r, ok := s.engine.DaySince(s.check.Answers, s.check.Day)
	if !ok || r.From != r.To {
		return -1
	}
	return r.From
}

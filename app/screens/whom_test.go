package screens

import (
	"reflect"
	"regexp"
	"strings"
	"testing"

	"aftercheck/app/parts"
	"aftercheck/internal/diary"
	"aftercheck/internal/guideline"
	"aftercheck/internal/handover"
	"aftercheck/internal/triage"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
)

// chooseWhom makes the choice on a question, as a tap on it does.
func (r *reader) chooseWhom(someone bool) *reader {
	r.t.Helper()
	return r.do(func(ctx app.Context) { here().whom(nil).Choose(ctx, someone) }).open(r.path)
}

func TestForSomeoneFromTheFirstQuestionToTheResult(t *testing.T) {
	m := newMemory()
	r := newReader(t, evening(t, m))
	// The start page asks nothing: its signs are for everybody.
	r.open(startPath).silent(parts.WhomTitle)
	r.open("/check/#none").at("check", "/check/date/").says(`class="whom"`, parts.WhomTitle, `data-whom="me"`).silent(guideline.WhoIsMeant, "<details")
	r.chooseWhom(true).at("check", "/check/date/").says(guideline.WhoIsMeant, guideline.AskSomeone, guideline.CannotAnswer)

	// Reload: the device has it.
	r = newReader(t, open(smallGuideline(t), m, clock(tonight)))
	r.open("/check/date/").says(guideline.WhoIsMeant)
	r.answer(triage.On(today-3)).at("check", "/check/worry/").says(guideline.WhoIsMeant, `aria-describedby="who-is-meant`, "<details").silent(guideline.AskSomeone)
	r.chooseWhom(false).silent(guideline.WhoIsMeant).chooseWhom(true)
	r.open("/check/date/").says(guideline.AskSomeone).open("/check/worry/") // Back, and on
	r.answer(triage.Chose("bruise")).answer(no)
	r.at("answers", answersPath).says(guideline.WhoIsMeant, "<details")
	r.open(resultPath).at("result", resultPath).says(guideline.WhoIsMeant, "Answered by", handover.AnsweredBySomeone)

	id := current.check.ID
	r.open(checksPath).says(parts.ForSomeone, `data-whom="someone"`)
	r.open(recordPath(id)).says(parts.ForSomeone, guideline.WhoIsMeant, handover.AnsweredBySomeone)

	// It is changed on the result, and so is what is kept.
	r.open(resultPath).do(func(ctx app.Context) { here().whom(r.screen.(*result).onWhom).Choose(ctx, false) })
	r.silent(guideline.WhoIsMeant, handover.AnsweredBySomeone).open(checksPath).says(`data-rows="1"`).silent(parts.ForSomeone)
	r.open(recordPath(id)).silent(guideline.WhoIsMeant)
}

func TestTheCardSaysWhoAnswered(t *testing.T) {
	r := finishAs(t, bruise)
	r.open(cardPath).silent(handover.AnsweredBySomeone)
	current.chooseWhom(true)
	r.open(cardPath).at("card", cardPath).says("Answered by: " + handover.AnsweredBySomeone)
}

// The sentence about answering stands where only the patient can know, and where
// "alone" would be read as alone with the reader.
func TestQuestionsThatWouldBeMisread(t *testing.T) {
	s := open(guideline.Engine(), newMemory(), clock(tonight))
	s.check.For = diary.ForSomeone
	for _, q := range s.engine.Guideline().Questions {
		c := &check{question: q, live: true}
		r := newReader(t, s)
		r.html = app.HTMLString(c)
		about := guideline.AskSomeoneAbout(q.ID)
		if about != "" {
			r.says(about, "about-someone")
		}
		if (about != "") != (q.ID == "alone" || q.ID == "mood") {
			t.Errorf("%s: %q", q.ID, about)
		}
		if n := strings.Count(r.html, guideline.WhoIsMeant); n != 1 {
			t.Errorf("%s says %d times who is meant", q.ID, n)
		}
		if n := strings.Count(r.html, `id="who-is-meant"`); n != 1 {
			t.Errorf("%s has %d sentences that describe it", q.ID, n)
		}
	}
}

func TestAnEmergencyForSomeone(t *testing.T) {
	call := "Say on the phone that the call is for someone else."
	stay := "Stay with them until help is there."
	for _, g := range guideline.EmergencyGroups() {
		question := g.ID
		s := open(guideline.Engine(), newMemory(), clock(tonight))
		r := newReader(t, s)
		s.chooseWhom(true)
		s.answer(emergencyQuestion, triage.Chose(question))
		r.open(resultPath).at("result", resultPath).says(guideline.WhoIsMeant, call)
		// Only where a group of care that stands there asks for somebody (section K).
		asks := regexp.MustCompile(`data-care="(K01|K02|K06|K08|K09|K10|K13)"`).MatchString(r.html)
		if got := strings.Contains(r.html, stay); got != asks {
			t.Errorf("%s: to stay with them is said: %t", question, got)
		}
		if strings.Index(r.html, `class="call`) > strings.Index(r.html, call) {
			t.Errorf("%s: the number to call does not come first", question)
		}
		s.chooseWhom(false)
		r.open(resultPath).silent(guideline.WhoIsMeant, call, stay)
	}
}

func TestStartingAgainAsksForWhomAnew(t *testing.T) {
	r := newReader(t, evening(t, newMemory()))
	r.open("/check/#none").chooseWhom(true).answer(triage.On(today - 3)).answer(triage.Chose("bruise")).answer(no)
	r.open(resultPath)
	r.do(func(ctx app.Context) { r.screen.(*result).onRestart(ctx, app.Event{}) })
	r.open("/check/#none").at("check", "/check/date/").silent(guideline.WhoIsMeant)
	if current.check.For != diary.NotSaid {
		t.Errorf("it is for %q", current.check.For)
	}
	// Going on without a tap is the answer that stood there.
	if r.answer(triage.On(today - 3)); current.check.For != diary.ForMe {
		t.Errorf("it is for %q", current.check.For)
	}
}

func TestCheckingAgainIsForTheSamePerson(t *testing.T) {
	m := newMemory()
	s := open(guideline.Engine(), m, clock(tonight))
	r := newReader(t, s)
	c := diary.Check{Guideline: guideline.Version, Day: today, Answers: bruise, For: diary.ForSomeone}
	rec := diary.Finish(&c, s.engine.Assess(c.Answers, c.Day), s.engine, tonight)
	s.checkAgainAfter(&rec)
	// Reload before the first answer.
	current = open(guideline.Engine(), m, clock(tonight))
	r.open("/check/#none").at("again", againPath).says(guideline.WhoIsMeant, "<details")
	if !current.forSomeone() {
		t.Error("it is for the reader now")
	}
	// A check from before it could be said asks.
	rec.Check.For = diary.NotSaid
	current.checkAgainAfter(&rec)
	enter(current, true)
	current.tell(map[string]diary.Course{"bruise": diary.Same}, false)
	r.open(current.next()).at("check", r.path).says(parts.WhomTitle).silent("<details", guideline.WhoIsMeant)
}

// In every written case, each question and the result are the same for whomever the
// check is.
func TestForWhomNeverChangesAResult(t *testing.T) {
	steps := 0
	for _, o := range stories(t) {
		sessions := map[diary.Whom]*session{}
		for _, whom := range []diary.Whom{diary.NotSaid, diary.ForMe, diary.ForSomeone} {
			s := on(o.Today)
			s.check.For = whom
			finish(t, s, o.Vignette, nil)
			sessions[whom] = s
		}
		want := sessions[diary.NotSaid]
		for whom, s := range sessions {
			steps += len(s.check.Answers)
			if !reflect.DeepEqual(s.check.Answers, want.check.Answers) || !reflect.DeepEqual(s.result(), want.result()) || s.next() != want.next() {
				t.Errorf("%s: another result when it is for %q", o.ID, whom)
			}
			if s.check.For != whom {
				t.Errorf("%s: for %q became for %q", o.ID, whom, s.check.For)
			}
			// And the session itself may be told at any time.
			s.chooseWhom(whom != diary.ForSomeone)
			if !reflect.DeepEqual(s.result(), want.result()) {
				t.Errorf("%s: another result once it was changed", o.ID)
			}
		}
	}
	if steps == 0 {
		t.Error("nothing was answered")
	}
}

// The engine is given answers and a day. Nothing in its package or in the guideline
// could tell it for whom a check is.
func TestTheEngineIsNotToldForWhom(t *testing.T) {
	for _, name := range []string{"Assess", "Applies", "Prune", "DaySince"} {
		method, ok := reflect.TypeFor[*triage.Engine]().MethodByName(name)
		if !ok {
			t.Fatalf("no %s", name)
		}
		for i := 1; i < method.Type.NumIn(); i++ {
			switch in := method.Type.In(i); in {
			case reflect.TypeFor[triage.Answers](), reflect.TypeFor[triage.Date](), reflect.TypeFor[string]():
			default:
				t.Errorf("%s is given a %s", name, in)
			}
		}
	}
	for _, q := range guideline.Engine().Guideline().Questions {
		if strings.Contains(q.ID, "whom") || q.ID == "for" {
			t.Errorf("the guideline asks %s", q.ID)
		}
	}
}

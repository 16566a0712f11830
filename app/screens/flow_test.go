package screens

import (
	"testing"
	"time"

	"aftercheck/internal/diary"
	"aftercheck/internal/triage"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
)

// smallGuideline has a little of everything: the start page's question, a date,
// a worry that opens a question, an emergency sign and one that may be unsure.
func smallGuideline(t *testing.T) *triage.Engine {
	t.Helper()
	e, err := triage.Compile(&triage.Guideline{
		Version:      "small",
		DateQuestion: "date",
		Questions: []*triage.Question{
			{ID: emergencyQuestion, Kind: triage.Choices, Text: "Any of these now?", None: "No, none", Options: []triage.Option{{ID: "breathing", Text: "Breathing"}}},
			{ID: "date", Kind: triage.Day, Text: "When was it?", Unsure: "Not sure"},
			{ID: "worry", Kind: triage.Choices, Text: "What worries you?", None: "Something else", Options: []triage.Option{{ID: "lid", Text: "A lid"}, {ID: "bruise", Text: "A bruise"}}},
			{ID: "pupils", Kind: triage.YesNo, Text: "Are the pupils different?", Unsure: "I cannot tell", Ask: triage.Chosen("worry", "lid")},
			{ID: "grows", Kind: triage.YesNo, Text: "Does the bruise grow?", Unsure: "I cannot tell", Ask: triage.Chosen("worry", "bruise")},
		},
		Flags: []*triage.RedFlag{
			{ID: "RF01", Level: triage.Emergency, When: triage.Chosen(emergencyQuestion, "breathing"), Says: "You cannot breathe."},
			{ID: "RF13", Level: triage.Emergency, When: triage.Yes("pupils"), Says: "The pupils differ."},
			{ID: "RF45", Level: triage.Urgent, When: triage.Yes("grows"), Says: "The bruise grows."},
		},
		Complications: []*triage.Complication{
			{
				ID: "C04", Name: "Bruise", Fits: triage.Chosen("worry", "bruise"), Base: triage.SelfCare, Says: "A bruise is expected.",
				Rules: []*triage.Rule{{ID: "C04.old", Level: triage.Soon, When: triage.DayIn(14, triage.Ever), Says: "The bruise is old."}},
			},
			{ID: "C14", Name: "Droopy lid", Fits: triage.Chosen("worry", "lid"), Base: triage.Soon, Says: "The lid hangs low."},
		},
		NoMatch: &triage.Complication{ID: "no-match", Name: "No match", Base: triage.Soon, Says: "Nothing fits."},
	})
	if err != nil {
		t.Fatal(err)
	}
	return e
}

// evening is a session with the small guideline, at 22:41.
func evening(t *testing.T, m *memory) *session {
	return open(smallGuideline(t), m, clock(tonight))
}

var (
	yes   = triage.Chose("yes")
	no    = triage.Chose("no")
	today = triage.DateOf(tonight)
)

func TestACheckFromStartToResult(t *testing.T) {
	r := newReader(t, evening(t, newMemory()))
	r.open("/check/#none").at("check", "/check/date/")
	r.answer(triage.On(today-2)).at("check", "/check/worry/").says("What worries you?", "Question 2")
	r.answer(triage.Chose("bruise")).at("check", "/check/grows/")
	r.answer(no).at("answers", "/answers/").says("A bruise", "Friday, 20 November 2026", "See what to do")
	r.open("/result/").at("result", "/result/").says("A bruise is expected.", "not a diagnosis", "small")
	if got := mark(r.html, "urgency"); got != "self-care" {
		t.Errorf("urgency %s", got)
	}
}

func TestTheEmergencyQuestionIsAskedOnceAndNeverSkipped(t *testing.T) {
	r := newReader(t, evening(t, newMemory()))
	r.open("/check/").at("check", "/check/emergency/") // straight here: it was not asked yet
	r.answer(triage.Chose()).at("check", "/check/date/")
	r.open("/check/#none").at("check", "/check/date/")
}

// Anybody can send a link that says "none of these"; only the start page's own
// says what its reader saw.
func TestALinkFromOutsideAnswersNothing(t *testing.T) {
	r := newReader(t, evening(t, newMemory()))
	fromOwnPage = func() bool { return false }
	r.open("/check/#none").at("check", "/check/emergency/")
	if !current.check.Empty() {
		t.Errorf("it answered %v", current.check.Answers)
	}

	// Nor where an older check is in the way and is started again.
	r.answer(triage.Chose())
	current.now = clock(tonight.Add(24 * time.Hour))
	r.open("/check/#none").says("not finished")
	r.do(func(ctx app.Context) { r.screen.(*checkDoor).onRestart(ctx, app.Event{}) }).at("start", "/")
}

func TestAnEmergencyStays(t *testing.T) {
	m := newMemory()
	r := newReader(t, evening(t, m))
	r.open("/check/#none").answer(triage.Unsure()).answer(triage.Chose("lid")).at("check", "/check/pupils/")
	r.answer(yes).at("result", "/result/").says("tel:112")
	if got := mark(r.html, "urgency"); got != "emergency" {
		t.Fatalf("urgency %s", got)
	}
	// Back, an older address, the list of answers: all lead to the emergency.
	for _, address := range []string{"/check/pupils/", "/check/worry/", "/check/date/", "/answers/"} {
		r.open(address).at("result", "/result/")
	}
	// A late answer changes nothing, and neither does opening the app again.
	if next := current.answer("pupils", no); next != resultPath {
		t.Errorf("a later answer leads to %s", next)
	}
	current = evening(t, m)
	r.open("/result/").at("result", "/result/").says("The pupils differ.").silent("Droopy lid")
	if got := mark(r.html, "urgency"); got != "emergency" {
		t.Errorf("after opening again: urgency %s", got)
	}
	r.open("/check/").at("check", "/check/").says("found emergency signs")
	// Only starting again ends it.
	r.open("/result/").do(func(ctx app.Context) { r.screen.(*result).onRestart(ctx, app.Event{}) }).at("start", "/")
	// Until the start page is there, the old one must not show some other result.
	if got := mark(r.left, "urgency"); got != "" {
		t.Errorf("on its way out the result says %s", got)
	}
	current = evening(t, m)
	r.open("/check/#none").at("check", "/check/date/")
}

func TestAnEmergencyOutlivesALaterGuideline(t *testing.T) {
	s := evening(t, newMemory())
	s.check = diary.Check{
		Day: today, Answers: triage.Answers{"worry": triage.Chose("bruise")},
		Emergency: &diary.Emergency{Day: today, Rules: []string{"RF13"}},
	}
	r := newReader(t, s)
	r.open("/result/").at("result", "/result/").says("tel:112")
	if got := mark(r.html, "urgency"); got != "emergency" {
		t.Errorf("urgency %s", got)
	}
}

func TestChangingAnAnswerDropsOnlyWhatNoLongerApplies(t *testing.T) {
	r := newReader(t, evening(t, newMemory()))
	r.open("/check/#none").answer(triage.On(today-2)).answer(triage.Chose("bruise")).answer(no).at("answers", "/answers/")
	// Nothing else opens: straight back to the answers.
	r.open("/check/date/").says(`value="2026-11-20"`).answer(triage.On(today-3)).at("answers", "/answers/")
	// A newly opened question comes first.
	r.open("/check/worry/").answer(triage.Chose("lid")).at("check", "/check/pupils/")
	got := current.check.Answers
	if _, ok := got["grows"]; ok || !got["date"].Equal(triage.On(today-3)) {
		t.Errorf("answers are now %v", got)
	}
	r.answer(no).at("answers", "/answers/").says("A lid").silent("Does the bruise grow?")
}

func TestAnUnfinishedCheckIsOfferedAgain(t *testing.T) {
	m := newMemory()
	r := newReader(t, evening(t, m))
	r.open("/").silent("data-action=\"resume\"")
	r.open("/check/#none").answer(triage.On(today)).at("check", "/check/worry/")
	// The same evening the way in simply goes on; the start page offers both.
	current = evening(t, m)
	r.open("/check/").at("check", "/check/worry/")
	r.open("/").at("start", "/").says("not finished", "today, 22:41", `data-action="resume"`, `href="/check/worry/"`)
	r.do(func(ctx app.Context) { r.screen.(*start).onRestart(ctx, app.Event{}) }).silent("not finished")
	if len(m.texts) > 0 {
		t.Errorf("still stored: %v", m.texts)
	}
}

func TestAnOldCheckIsNeverMixedWithANewDay(t *testing.T) {
	m := newMemory()
	r := newReader(t, evening(t, m))
	r.open("/check/#none").answer(triage.On(today))
	current = open(smallGuideline(t), m, clock(tonight.Add(24*time.Hour)))
	r.open("/check/#none").at("check", "/check/").says("yesterday, 22:41", "not finished")
	r.do(func(ctx app.Context) { r.screen.(*checkDoor).onRestart(ctx, app.Event{}) })
	if len(current.check.Answers) > 1 {
		t.Errorf("answers after starting again: %v", current.check.Answers)
	}
}

// A tab that comes back after a week stands at a question: it asks first, as the
// way in does, and once only.
func TestATabOfAnEarlierDayAsksFirst(t *testing.T) {
	m := newMemory()
	newReader(t, evening(t, m)).open("/check/#none").answer(triage.On(today))
	r := newReader(t, open(smallGuideline(t), m, clock(tonight.Add(7*24*time.Hour))))
	r.open("/check/worry/").at("check", "/check/").says("not finished", `data-action="resume"`)
	current.goingOn = true // "Go on" was tapped
	r.open("/check/worry/").at("check", "/check/worry/").answer(triage.Chose("bruise")).at("check", "/check/grows/")
	r.open("/check/worry/").at("check", "/check/worry/")
}

func TestAResultIsOfItsOwnDay(t *testing.T) {
	m := newMemory()
	r := newReader(t, evening(t, m))
	r.open("/check/#none").answer(triage.On(today)).answer(triage.Chose("bruise")).answer(no)
	r.open("/result/").silent("This is from")
	current = open(smallGuideline(t), m, clock(tonight.Add(72*time.Hour)))
	r.open("/result/").at("result", "/result/").says("This is from Sunday, 22 November 2026")
}

func TestAddressesThatCannotBeShown(t *testing.T) {
	r := newReader(t, evening(t, newMemory()))
	r.open("/check/nonsense/").at("notfound", "/check/nonsense/").says("/emergency/")
	r.open("/emergency/nonsense/").at("notfound", "/emergency/nonsense/")
	r.open("/guide/nonsense/").at("notfound", "/guide/nonsense/")
	r.open("/a/b/c").at("notfound", "/a/b/c").says("/emergency/")
	r.open("/result/").at("start", "/")
	r.open("/answers/").at("start", "/")
	r.open("/check/pupils/").at("check", "/check/emergency/") // nobody was asked about a lid
	r.open("/check/#none").open("/check/grows/").at("check", "/check/date/")
	r.answer(triage.On(today)).open("/result/").at("check", "/check/worry/") // not finished
}

func TestStorageThatFailsCostsOnlyTheSaving(t *testing.T) {
	for state, says := range map[diary.State]string{diary.Blocked: "private window", diary.Full: "no room left"} {
		m := newMemory()
		m.state = state
		r := newReader(t, evening(t, m))
		r.open("/check/#none").says("not saved", says)
		r.answer(triage.On(today)).answer(triage.Chose("bruise")).answer(yes).open("/result/").at("result", "/result/").says("not saved")
		if got := mark(r.html, "urgency"); got != "urgent" {
			t.Errorf("%s: urgency %s", state, got)
		}
	}
}

func TestADamagedCheckIsToldAndHarmsNothing(t *testing.T) {
	for text, says := range map[string]string{
		"{]":           "cannot be read",
		`{"schema":9}`: "newer version",
		`{"schema":1,"day":"2026-11-22","answers":{"date":"2026-11-20","gone":"yes"}}`: "no longer fit",
	} {
		m := newMemory()
		m.texts["aftercheck-check"] = text
		r := newReader(t, evening(t, m))
		r.open("/").at("start", "/").says(says, `data-action="emergency"`, `data-action="none"`)
	}
}

func TestDeletingAnswers(t *testing.T) {
	m := newMemory()
	r := newReader(t, evening(t, m))
	r.open("/check/#none").answer(triage.On(today))
	r.open("/about/").do(func(ctx app.Context) { r.screen.(*about).onDelete(ctx, app.Event{}) }).says("are deleted")
	if len(m.texts) > 0 || !current.check.Empty() {
		t.Errorf("left: %v, %v", m.texts, current.check)
	}
}

func TestBackLeadsToTheQuestionBefore(t *testing.T) {
	r := newReader(t, evening(t, newMemory()))
	r.open("/check/#none").says(`data-action="back"`)
	if got := current.backFrom("date"); got != "/" {
		t.Errorf("before the first question: %s", got)
	}
	r.answer(triage.On(today))
	if got := current.backFrom("worry"); got != "/check/date/" {
		t.Errorf("before the second question: %s", got)
	}
}

func TestNotSureIsNamedAsTheReason(t *testing.T) {
	r := newReader(t, evening(t, newMemory()))
	r.open("/check/#none").answer(triage.Unsure()).answer(triage.Chose("lid")).answer(triage.Unsure())
	r.at("result", "/result/").says("you were not sure about “Are the pupils different?”")
}

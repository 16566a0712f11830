package screens

import (
	"regexp"
	"testing"
	"time"

	"aftercheck/internal/diary"
	"aftercheck/internal/guideline"
	"aftercheck/internal/triage"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
)

// A check that is not finished is not lost to one that is checked again, unless
// the person says so.
func TestAnUnfinishedCheckIsNotLostUnasked(t *testing.T) {
	r := finishAs(t, droopyLid)
	id := current.check.ID
	current.begin()
	enter(current, true)
	current.answer("date", triage.On(today-9))
	again := func(ctx app.Context) { r.screen.(*checkPage).onAgain(ctx, app.Event{}) }
	r.open(recordPath(id)).do(again).at("saved", recordPath(id)).says("are lost", `data-action="resume"`, `data-action="really-again"`)
	if got := current.injection(); got != today-9 || current.follow != nil {
		t.Error("the other check is gone")
	}
	r.do(func(ctx app.Context) { r.screen.(*checkPage).onReallyAgain(ctx, app.Event{}) }).at("start", "/").says("Checking again")
	if !current.check.Empty() {
		t.Error("the other check is still there")
	}
}

// Another injection since then has its own places and its own injector; an
// earlier day is a correction, and changes nothing else.
func TestAnotherInjectionIsAskedForAnew(t *testing.T) {
	for _, c := range []struct {
		what string
		day  triage.Date
		anew bool
	}{
		{"a correction", today - 4, false},
		{"the day after the earlier check", today + 1, true},
		{"later on the day of the earlier check", today, true},
	} {
		againAfter(t, droopyLid)
		current.answer("date", triage.On(c.day))
		for _, id := range []string{"areas", "provider"} {
			if _, known := current.check.Answers[id]; known == c.anew {
				t.Errorf("%s: %s is known: %t", c.what, id, known)
			}
		}
		// What is then answered, the same as before included, stays.
		current.answer("areas", droopyLid["areas"])
		current.answer("provider", droopyLid["provider"])
		if _, known := current.check.Answers["areas"]; !known {
			t.Errorf("%s: the answer about the places does not stay", c.what)
		}
	}
}

// A clock that was wrong and is right now: no day of the future is taken over.
func TestTheClockWentBack(t *testing.T) {
	r := finishAs(t, droopyLid)
	id := current.check.ID
	current.now = clock(tonight.AddDate(0, 0, -30))
	r.open(recordPath(id)).do(func(ctx app.Context) { r.screen.(*checkPage).onAgain(ctx, app.Event{}) })
	r.open("/check/#none").at("again", againPath)
	if _, known := current.check.Answers["date"]; known {
		t.Error("the injection is in the future, and nobody is asked")
	}
	r.tell(map[string]string{"lid": "same", anythingNew: "no"})
	if got := current.next(); got != questionPath("date") {
		t.Errorf("the next question is %s", got)
	}
}

// "It is not getting worse", and then something new: the new sign counts.
func TestSomethingNewAfterNotWorseCounts(t *testing.T) {
	againAfter(t, droopyLid).tell(map[string]string{"lid": "same", anythingNew: "no"})
	current.answer("complaint", triage.Chose("lid"))
	current.answer(guideline.WorseQuestion, no)
	if !current.check.Answers[guideline.WorseQuestion].Has("no") {
		t.Fatal("the question was not open")
	}
	current.answer("complaint", triage.Chose("lid", "bruise"))
	if !current.check.Answers[guideline.WorseQuestion].Has("yes") {
		t.Error("a new sign does not count as getting worse")
	}
	// Who is asked then and says no is believed.
	current.answer(guideline.WorseQuestion, no)
	if !current.check.Answers[guideline.WorseQuestion].Has("no") {
		t.Error("the question cannot be answered any more")
	}
}

// The earlier check may be deleted meanwhile: what is known of it is enough.
func TestTheEarlierCheckMayBeDeletedMeanwhile(t *testing.T) {
	r := againAfter(t, droopyLid)
	before := current.follow.After
	if _, err := current.shelf.Delete(before); err != nil {
		t.Fatal(err)
	}
	r.tell(map[string]string{"lid": "worse", anythingNew: "no"}).rest(droopyLid).says("What has changed since")
	if got := mark(r.html, "urgency"); got != "urgent" {
		t.Errorf("urgency %s", got)
	}
	r.open(recordPath(current.check.ID)).says("What had changed since the check before").silent("Open the check before")
	r.open(recordPath(before)).says("not on this device")
}

// Two tabs share one place for the running check. The one that wrote last has
// it whole; the follow-up of one is never laid under the answers of the other.
func TestTwoTabsDoNotMixTheirAnswers(t *testing.T) {
	m, e := newMemory(), guideline.Engine()
	one := open(e, m, clock(tonight))
	enter(one, true)
	one.answer("date", triage.On(today-9))
	two := open(e, m, clock(tonight)) // the same check, in another tab
	rec := diary.Record{ID: "abcdefgh12345678", Urgency: triage.Soon, Check: diary.Check{Day: today - 1, Answers: droopyLid}}
	two.checkAgainAfter(&rec)
	two.answer(emergencyQuestion, triage.Chose())
	one.answer("areas", triage.Chose("lips")) // the first tab wrote last
	got := open(e, m, clock(tonight.Add(time.Minute)))
	if got.follow != nil || got.injection() != today-9 || !got.check.Answers["areas"].Has("lips") {
		t.Errorf("mixed: %+v, follows %+v", got.check, got.follow)
	}
	two.answer("age", triage.Chose("adult")) // now the second
	two.tell(map[string]diary.Course{"lid": diary.Worse}, false)
	got = open(e, m, clock(tonight.Add(time.Minute)))
	if got.follow == nil || got.injection() != today-5 || got.check.Answers["areas"].Has("lips") {
		t.Errorf("mixed: %+v, follows %+v", got.check, got.follow)
	}
}

// Both tabs finish: two records, and neither is lost.
func TestTwoTabsFinishTwoChecks(t *testing.T) {
	r := finishAs(t, bruise)
	first := current
	id := first.check.ID
	other := open(guideline.Engine(), newMemory(), first.now)
	other.shelf = first.shelf
	current = other
	enter(other, true)
	r.rest(droopyLid).open(checksPath).says(`data-rows="2"`)
	if other.check.ID == id {
		t.Error("both have one record")
	}
}

// Changing a known answer on the way loses nothing that was chosen on the page.
func TestWhatWasPickedOutlivesAChange(t *testing.T) {
	r := againAfter(t, droopyLid)
	r.screen.(*again).picked["lid"] = "worse"
	r.open(questionPath("areas")).answer(triage.Chose("frown")).at("again", againPath)
	if got := r.screen.(*again).picked["lid"]; got != "worse" {
		t.Errorf("the lid is %q", got)
	}
	r.do(func(ctx app.Context) { r.screen.(*again).onRestart(ctx, app.Event{}) })
	if current.picked != nil {
		t.Error("it is kept for another check")
	}
}

// Every choice can be made by its words: a label leads to the first element
// with its id, so no id may stand twice.
func TestEveryChoiceHasAnIDOfItsOwn(t *testing.T) {
	all := triage.Answers{"complaint": triage.Chose("lid", "bruise", "headache", "swelling")}
	for id, a := range droopyLid {
		if _, ok := all[id]; !ok {
			all[id] = a
		}
	}
	r := againAfter(t, all)
	seen := map[string]bool{}
	for _, id := range regexp.MustCompile(` id="([^"]+)"`).FindAllStringSubmatch(r.html, -1) {
		if seen[id[1]] {
			t.Errorf("%s stands twice", id[1])
		}
		seen[id[1]] = true
	}
	if len(seen) < 10 {
		t.Fatalf("only %d ids", len(seen))
	}
}

package screens

import (
	"regexp"
	"strings"
	"testing"
	"time"

	"aftercheck/internal/diary"
	"aftercheck/internal/guideline"
	"aftercheck/internal/triage"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
)

// droopyLid is one low lid on day 5.
var droopyLid = triage.Answers{
	"date": triage.On(today - 5), "areas": triage.Chose("forehead"), "provider": triage.Chose("licensed"), "age": triage.Chose("adult"),
	"complaint": triage.Chose("lid"), "lid": triage.Chose("one"), "lid-start": triage.On(today - 1), "blur": triage.Chose("clear"), "pupils": triage.Chose("same"),
}

// againAfter finishes a check and opens it, to be checked again two days later.
func againAfter(t *testing.T, told triage.Answers) *reader {
	t.Helper()
	r := finishAs(t, told)
	current.now = clock(tonight.Add(48 * time.Hour))
	r.open(recordPath(current.check.ID)).at("saved", recordPath(current.check.ID)).says("On that day it said")
	r.do(func(ctx app.Context) { r.screen.(*checkPage).onAgain(ctx, app.Event{}) }).at("start", "/").says("Checking again")
	return r.open("/check/#none").at("again", "/again/")
}

// tell answers what changed.
func (r *reader) tell(course map[string]string) *reader {
	r.t.Helper()
	return r.do(func(ctx app.Context) {
		c := r.screen.(*again)
		for id, went := range course {
			c.picked[id] = went
		}
		c.onContinue(ctx, app.Event{})
	})
}

func TestCheckingAgainAsksWhatChanged(t *testing.T) {
	r := againAfter(t, droopyLid)
	r.says("An eyelid or eyebrow hangs low", "Forehead", `data-sign="new"`).silent("Droopy")
	r.tell(map[string]string{"lid": "worse"}).at("again", "/again/").says("There is a problem")
	r.tell(map[string]string{anythingNew: "no"}).at("check", "/check/complaint/")
	if !r.screen.(*check).live {
		t.Fatal("not live")
	}
	if got := current.asking(r.screen.(*check).question).Given; !got.Has("lid") {
		t.Errorf("suggested are %v", got.Options())
	}
	if _, answered := current.check.Answers["complaint"]; answered {
		t.Error("what is only suggested counts already")
	}
	if box := regexp.MustCompile(`<input[^>]*id="q-complaint-lid"[^>]*>`).FindString(r.html); !strings.Contains(box, `checked`) || strings.Contains(box, `checked="false"`) {
		t.Errorf("the lid is not ticked: %s", box)
	}
	// The way back leads to what was told, and back again.
	if got := current.backFrom("complaint"); got != againPath {
		t.Errorf("back leads to %s", got)
	}
	r.open(againPath).at("again", againPath)
	if got := r.screen.(*again).picked["lid"]; got != "worse" {
		t.Errorf("it was told to be %q", got)
	}
}

// rest answers the rest of the check that is checked again.
func (r *reader) rest(told triage.Answers) *reader {
	r.t.Helper()
	for q := current.engine.Assess(current.check.Answers, current.today()).Next; q != nil; q = current.engine.Assess(current.check.Answers, current.today()).Next {
		a, ok := told[q.ID]
		switch {
		case ok:
		case q.Kind == triage.YesNo:
			a = no
		case q.Kind == triage.Choices:
			a = triage.Chose()
		default:
			a = triage.Chose(q.Options[0].ID)
		}
		current.answer(q.ID, a)
	}
	return r.open(resultPath).at("result", resultPath)
}

func TestWorseRaisesAndIsSaid(t *testing.T) {
	r := againAfter(t, droopyLid).tell(map[string]string{"lid": "worse", anythingNew: "no"}).rest(droopyLid)
	r.says("What has changed since", "hangs low: ", "worse", "needs help sooner")
	if line := regexp.MustCompile(`(?s)class="reason-line"[^>]*>(.*?)</p>`).FindStringSubmatch(r.html); len(line) == 0 || !strings.Contains(line[1], "It is getting worse.") {
		t.Errorf("the level is headed by %q", line)
	}
	if got := mark(r.html, "urgency"); got != "urgent" {
		t.Errorf("urgency %s", got)
	}
	if f, ok := current.summary().Fact("course.lid"); !ok || f.Values[0] != "worse" {
		t.Errorf("the summary says %+v", f)
	}
	rec, _, err := current.shelf.Record(current.check.ID)
	if err != nil || rec.Course["lid"] != diary.Worse || rec.After == "" || rec.After == rec.ID {
		t.Errorf("kept: %+v, %v", rec, err)
	}
}

func TestBetterLowersNothing(t *testing.T) {
	r := againAfter(t, droopyLid).tell(map[string]string{"lid": "better", anythingNew: "no"}).rest(droopyLid)
	r.says("Better is a good sign")
	if got := mark(r.html, "urgency"); got != "soon" {
		t.Errorf("urgency %s", got)
	}
}

// A sign that was not there before is new, also if "nothing new" was said.
func TestANewSignCountsAsWorse(t *testing.T) {
	with := triage.Answers{}
	for id, a := range droopyLid {
		with[id] = a
	}
	with["complaint"] = triage.Chose("lid", "bruise")
	r := againAfter(t, droopyLid).tell(map[string]string{"lid": "same", anythingNew: "no"}).rest(with)
	r.says("A bruise: ", "new")
	if !current.check.Answers[guideline.WorseQuestion].Has("yes") {
		t.Error("it does not count as getting worse")
	}
}

// An emergency is an emergency at a check again too, before anything is asked.
func TestAnEmergencySignComesFirst(t *testing.T) {
	r := finishAs(t, droopyLid)
	id := current.check.ID
	current.now = clock(tonight.Add(48 * time.Hour))
	r.open(recordPath(id)).do(func(ctx app.Context) { r.screen.(*checkPage).onAgain(ctx, app.Event{}) })
	r.open("/check/").at("check", "/check/emergency/").answer(triage.Chose("breathing")).at("result", "/result/")
	if got := mark(r.html, "urgency"); got != "emergency" {
		t.Errorf("urgency %s", got)
	}
	r.silent(`data-action="checks"`, "Saving", "data-action=\"calendar\"")
	r.open(againPath).at("result", "/result/")
	// It is kept, with what is known of the injection.
	rec, _, err := current.shelf.Record(current.check.ID)
	if err != nil || rec.Urgency != triage.Emergency || rec.After != id || !rec.Check.Answers["areas"].Has("forehead") {
		t.Errorf("kept: %+v, %v", rec, err)
	}
	r.open(recordPath(rec.ID)).says("get help now").silent(`data-action="again"`)
}

// Reloading in the middle, or starting anew, loses nothing and mixes nothing.
func TestAFollowUpOutlivesTheTab(t *testing.T) {
	r := againAfter(t, droopyLid)
	m := current.store
	now := current.now
	current = open(guideline.Engine(), m, now)
	r.open(againPath).at("again", againPath).says("hangs low")
	r.do(func(ctx app.Context) { r.screen.(*again).onRestart(ctx, app.Event{}) }).at("start", "/").silent("Checking again")
	current = open(guideline.Engine(), m, now)
	if current.follow != nil || !current.check.Empty() {
		t.Errorf("left: %+v", current.follow)
	}
	r.open(againPath).at("start", "/")
}

// An illness that was told is ticked again, but asked: one may have come since,
// above all a pregnancy.
func TestIllnessesAreAskedAgainWithWhatWasTold(t *testing.T) {
	q, _ := guideline.Engine().Question(guideline.HealthQuestion)
	for name, told := range map[string]triage.Answer{"some": triage.Chose("thinner"), "none": triage.Chose(), "not sure": triage.Unsure()} {
		with := triage.Answers{}
		for id, a := range droopyLid {
			with[id] = a
		}
		with[guideline.HealthQuestion] = told
		againAfter(t, with).tell(map[string]string{"lid": "same", anythingNew: "no"})
		if a, answered := current.check.Answers[guideline.HealthQuestion]; answered {
			t.Errorf("%s: counts already as %v", name, a)
		}
		if got := current.suggested(q); name == "some" && !got.Has("thinner") || name != "some" && !got.IsZero() {
			t.Errorf("%s: suggested are %v", name, got)
		}
	}
}

// What counts as worse for a sign stands with it.
func TestWorseIsExplainedForTheSign(t *testing.T) {
	againAfter(t, droopyLid).says("covers part of the black dot", `aria-describedby="worse-means-lid"`, `id="worse-means-lid"`)
	for _, sign := range guideline.AllSigns() {
		if means := guideline.WorseMeansFor(sign.ID); means != "" && !strings.HasSuffix(means, ".") {
			t.Errorf("%s: %q", sign.ID, means)
		}
	}
}

package screens

import (
	"bytes"
	"fmt"
	"image"
	"image/jpeg"
	"strings"
	"testing"
	"time"

	"aftercheck/app/parts/device"
	"aftercheck/internal/diary"
	"aftercheck/internal/guideline"
	"aftercheck/internal/triage"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
)

// bruise is one on day 2.
var bruise = triage.Answers{
	"date": triage.On(today - 2), "areas": triage.Chose("forehead"), "provider": triage.Chose("licensed"), "age": triage.Chose("adult"),
	"complaint": triage.Chose("bruise"),
}

// onShelf gives the session a shelf that a test can look into and break.
func onShelf(s *session) *diary.Memory {
	m := &diary.Memory{}
	s.shelf = diary.NewShelf(m, s.engine)
	return m
}

// filled is a session with n finished checks, an hour apart.
func filled(t *testing.T, n int) *session {
	t.Helper()
	s := open(guideline.Engine(), newMemory(), clock(tonight))
	for i := range n {
		c := diary.Check{Guideline: "test", Day: today, Answers: bruise}
		rec := diary.Finish(&c, s.engine.Assess(c.Answers, c.Day), s.engine, tonight.Add(-time.Duration(i)*time.Hour))
		if err := s.shelf.Keep(rec); err != nil {
			t.Fatal(err)
		}
	}
	return s
}

func TestAFinishedCheckIsKeptOnce(t *testing.T) {
	r := finishAs(t, bruise)
	r.says("This check is kept on this device", `data-action="checks"`, "Photos")
	r.open(resultPath).open(resultPath).open(checksPath).at("checks", checksPath).says(`data-rows="1"`, "Bruise, day 2 after the injection", "Sunday 22 November, 22:41")
	// An answer that is changed changes the same record.
	id := current.check.ID
	current.answer("complaint", triage.Chose("bruise", "dry"))
	r.rest(bruise).open(checksPath).says(`data-rows="1"`)
	if current.check.ID != id {
		t.Error("the check has another record now")
	}
	// A new check has one of its own.
	current.begin()
	enter(current, true)
	r.rest(bruise).open(checksPath).says(`data-rows="2"`)
}

func TestAnOldResultIsNotKeptAnew(t *testing.T) {
	r := finishAs(t, bruise)
	current.check.Guideline = "an older one"
	m := onShelf(current)
	r.open(resultPath).says("kept on this device")
	if rows, _ := m.Rows(); len(rows) > 0 {
		t.Error("what it meant then was written anew")
	}
}

func TestWhatKeepsNothingIsSaidAndHarmsNothing(t *testing.T) {
	for err, says := range map[error]string{
		diary.ErrFull:    "no room left",
		diary.ErrBlocked: "private window",
		diary.ErrNewer:   "from a newer version",
		diary.ErrDamaged: "damaged",
	} {
		r := finishAs(t, bruise)
		onShelf(current).Fail = func(diary.Change) error { return err }
		r.open(resultPath).at("result", resultPath).says(says).silent("This check is kept")
		if got := mark(r.html, "urgency"); got != "self-care" {
			t.Errorf("%v: urgency %s", err, got)
		}
	}
	s := open(guideline.Engine(), newMemory(), clock(tonight))
	s.shelf = diary.NewShelf(&diary.Memory{Why: diary.ErrBlocked}, s.engine)
	newReader(t, s).open(checksPath).says("keeps no checks", "nothing here yet")
}

func TestTheListIsDrawnInParts(t *testing.T) {
	r := newReader(t, filled(t, 60))
	r.open(checksPath).says(`data-rows="60"`, "10 of 60 checks are shown")
	drawn := func() int { return strings.Count(r.html, `data-action="open"`) }
	if drawn() != rowsAtFirst {
		t.Errorf("%d rows are drawn", drawn())
	}
	more := func(app.Context) { c := r.screen.(*checks); c.onMore(c.page, app.Event{}) }
	r.do(more).says("50 of 60")
	r.do(more).silent("are shown")
	if drawn() != 60 {
		t.Errorf("%d rows are drawn in the end", drawn())
	}
}

// Two quick taps on "Show more", and the list has no more.
func TestShowMoreTwiceInHaste(t *testing.T) {
	r := newReader(t, filled(t, rowsAtFirst+1))
	r.open(checksPath)
	r.do(func(app.Context) {
		c := r.screen.(*checks)
		c.onMore(c.page, app.Event{})
		c.onMore(c.page, app.Event{})
	})
	if got := strings.Count(r.html, `data-action="open"`); got != rowsAtFirst+1 {
		t.Errorf("%d rows are drawn", got)
	}
}

// Back from a check leads to the list as it was; a link to the list begins anew.
func TestBackShowsTheListAsItWas(t *testing.T) {
	before := returned
	t.Cleanup(func() { returned = before })
	returned = func() bool { return false }
	s := filled(t, 60)
	r := newReader(t, s)
	r.open(checksPath).do(func(app.Context) { c := r.screen.(*checks); c.onMore(c.page, app.Event{}) }).says("50 of 60")
	rows, _ := s.shelf.Rows()
	r.open(recordPath(rows[40].ID)).at("saved", recordPath(rows[40].ID))
	returned = func() bool { return true }
	r.open(checksPath).says("50 of 60", rowID(rows[40].ID))
	returned = func() bool { return false }
	r.open(checksPath).says("10 of 60")
}

func TestNoChecksYet(t *testing.T) {
	newReader(t, filled(t, 0)).open(checksPath).at("checks", checksPath).
		says("nothing here yet, and that is fine", `data-action="begin"`, `data-action="import"`).
		silent(`data-action="export"`, `data-action="delete-all"`)
}

func TestDeletingOneAsksFirst(t *testing.T) {
	r := finishAs(t, bruise)
	id := current.check.ID
	r.open(recordPath(id)).silent("then gone from this device")
	page := func() *checkPage { return r.screen.(*checkPage) }
	r.do(func(ctx app.Context) { page().onDelete(ctx, app.Event{}) }).says("then gone from this device", `data-action="really-delete"`)
	r.do(func(ctx app.Context) { page().onNot(ctx, app.Event{}) }).silent("then gone from this device")
	r.do(func(ctx app.Context) { page().onReally(ctx, app.Event{}) }).at("checks", checksPath).says(`data-rows="0"`)
	// It does not come back: the result that was shown is gone with it.
	r.open(resultPath).at("start", "/")
	r.open(recordPath(id)).says("not on this device")
	r.open("/checks/made-up/").at("saved", "/checks/made-up/").says("not on this device", checksPath)
}

// part is a component inside a screen, as a test can call it.
func part[T app.UI](t *testing.T, r *reader, one T) T {
	t.Helper()
	tester := app.NewClientTester(any(one).(app.Composer))
	r.tester, r.screen = tester, any(one).(app.Composer)
	r.settle()
	return one
}

func TestEverythingAsAFileAndBack(t *testing.T) {
	s := filled(t, 3)
	r := newReader(t, s)
	var file bytes.Buffer
	done, err := s.shelf.Export(&file, tonight)
	if err != nil {
		t.Fatal(err)
	}
	if got := exportedWords(done); !strings.Contains(got, "3 checks and 0 photos") {
		t.Errorf("said: %s", got)
	}
	changed := 0
	c := part(t, r, &storage{Count: 3, Loaded: true, Changed: func() { changed++ }})
	r.says("a file of your own only", "Delete everything").do(func(app.Context) { c.onDeleteAll(c.page, app.Event{}) }).says("Delete all 3 checks", "then gone from this device")
	r.do(func(app.Context) { c.onReally(c.page, app.Event{}) }).says("Everything is deleted")
	if rows, _ := s.shelf.Rows(); len(rows) != 0 || changed != 1 {
		t.Errorf("%d are left, told %d times", len(rows), changed)
	}
	bring := func(data []byte) {
		r.do(func(app.Context) { c.bringIn(bytes.NewReader(data), int64(len(data))) })
	}
	bring(file.Bytes()[:file.Len()/2])
	r.says("not brought in", "Nothing was changed")
	bring([]byte("hello"))
	r.says("not a file of Aftercheck")
	bring(file.Bytes())
	r.says("3 new checks and 0 photos came in").silent("not brought in")
	bring(file.Bytes())
	r.says("Nothing new came in. 3 checks were here already")
	for err, says := range map[error]string{diary.ErrNewer: "newer version", diary.ErrHuge: "too big", diary.ErrFull: "no room"} {
		if got := app.HTMLString(refusal(fmt.Errorf("line 1: %w", err))); !strings.Contains(got, says) {
			t.Errorf("%v: %s", err, got)
		}
	}
}

func TestPhotosAreKeptOrRefusedWithAReason(t *testing.T) {
	before := pictureURL
	t.Cleanup(func() { pictureURL = before })
	pictureURL = func(_ *diary.Shelf, record, photo string) (string, error) { return "blob:" + photo, nil }
	s := filled(t, 1)
	m := onShelf(s)
	rows, _ := filled(t, 1).shelf.Rows()
	c := diary.Check{ID: rows[0].ID, Guideline: "test", Day: today, Answers: bruise}
	rec := diary.Finish(&c, s.engine.Assess(bruise, today), s.engine, tonight)
	if err := s.shelf.Keep(rec); err != nil {
		t.Fatal(err)
	}
	r := newReader(t, s)
	a := part(t, r, &album{Record: rec.ID})
	r.says(`data-photos="0"`, "sends them to nobody", "Take a photo", "Choose a photo")
	var picture bytes.Buffer
	if err := jpeg.Encode(&picture, image.NewGray(image.Rect(0, 0, 40, 30)), nil); err != nil {
		t.Fatal(err)
	}
	add := func(data []byte, ok bool) {
		r.do(func(app.Context) { a.add(func() ([]byte, bool) { return data, ok }) })
	}
	add(picture.Bytes(), true)
	r.says(`data-photos="1"`, "The photo is kept", "Face from the front, at rest. Day 2, ")
	add(nil, false)
	r.says("cannot be opened as a photo", "HEIC", `data-photos="1"`)
	m.Fail = func(diary.Change) error { return diary.ErrFull }
	add(picture.Bytes(), true)
	r.says("no room left for this photo", "Your check is safe", `data-photos="1"`)
	m.Fail = nil
	a.said = ""
	r.do(func(app.Context) { a.onCompare(a.shots[0].ID) }).says("no other photo of this view yet")
	add(picture.Bytes(), true)
	r.do(func(app.Context) { a.onCompare(a.shots[1].ID) }).says(`class="pair"`)
	r.do(func(app.Context) { a.sure = a.shots[0].ID }).says("Delete this photo?")
	r.do(func(app.Context) { a.onReally(a.page, app.Event{}) }).says(`data-photos="1"`, "The photo is deleted").silent(`class="pair"`)
}

func TestABrowserThatMayClearIsSaidSo(t *testing.T) {
	beforeHow, beforeAsk := howLasting, askToKeep
	t.Cleanup(func() { howLasting, askToKeep = beforeHow, beforeAsk })
	asked := 0
	howLasting = func() device.Lasting { return device.Lasting{Known: true} }
	askToKeep = func() device.Lasting { asked++; return device.Lasting{Known: true} }
	r := finishAs(t, bruise)
	r.says("may not stay for ever", "as a file")
	r.open(resultPath)
	current.begin()
	enter(current, true)
	r.rest(bruise).says("may not stay for ever")
	if asked > 2 { // the first check may be shown twice
		t.Errorf("the browser is asked %d times", asked)
	}
	howLasting = func() device.Lasting { return device.Lasting{Known: true, Persisted: true} }
	r.open(resultPath).silent("may not stay for ever")
}

func TestTheReminderIsAFile(t *testing.T) {
	before := saveFile
	t.Cleanup(func() { saveFile = before })
	r := finishAs(t, bruise)
	r.says(`data-action="calendar"`, "says nothing about your health")
	rep := report{current, current.result()}
	file := string(rep.calendar(rep.levelChecks()))
	if !strings.HasPrefix(file, "BEGIN:VCALENDAR") || strings.Contains(strings.ToLower(file), "bruise") {
		t.Errorf("the file: %s", file)
	}
	// Two clocks that name one day make one reminder for it.
	unknown := triage.Answers{}
	for id, a := range bruise {
		unknown[id] = a
	}
	unknown["provider"] = triage.Chose("unknown")
	finishAs(t, unknown)
	rep = report{current, current.result()}
	file = string(rep.calendar(rep.levelChecks()))
	starts := map[string]bool{}
	for _, line := range strings.Split(file, "\r\n") {
		if strings.HasPrefix(line, "DTSTART") {
			if starts[line[:len("DTSTART:20261122")]] {
				t.Errorf("two reminders on one day: %s", line)
			}
			starts[line[:len("DTSTART:20261122")]] = true
		}
	}
}

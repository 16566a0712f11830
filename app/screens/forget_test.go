package screens

import (
	"errors"
	"testing"
	"time"

	"aftercheck/internal/diary"
	"aftercheck/internal/triage"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
)

// wantNothing checks that neither the device nor this tab knows anything.
func wantNothing(t *testing.T, store *memory) {
	t.Helper()
	if len(store.texts) > 0 {
		t.Errorf("left on the device: %v", store.texts)
	}
	if s := current; !s.check.Empty() || s.follow != nil || s.tapped().Group != "" || s.listed != (listed{}) {
		t.Errorf("this tab still knows %+v, %+v, %+v", s.check, s.follow, s.tapped())
	}
}

// knowing is a session that knows all that one can: a kept check, another that
// follows it up, a tap, a list that was left.
func knowing(t *testing.T) (*reader, *memory) {
	t.Helper()
	r := againAfter(t, droopyLid).tell(map[string]string{"lid": "worse", anythingNew: "no"}).rest(droopyLid)
	current.noteTap("stroke")
	current.listed = listed{50, "abcdefgh"}
	current.keep(linkOf(today - 5))
	current.openLink(linkOf(today - 2).Encode())
	return r, current.store.(*memory)
}

func TestDeleteMyAnswersForgetsTheLastCheck(t *testing.T) {
	r, store := knowing(t)
	m := current.shelf
	r.open(aboutPath).says("check that you made last", "emergency sign that you tapped", "country", "clinic’s link", checksPath)
	r.do(func(ctx app.Context) { r.screen.(*about).onDelete(ctx, app.Event{}) }).says("Your answers are deleted")
	wantNothing(t, store)
	if rows, _ := m.Rows(); len(rows) != 1 {
		t.Errorf("%d checks are kept, want the one before", len(rows))
	}
}

func TestDeleteEverythingForgetsEverything(t *testing.T) {
	r, store := knowing(t)
	m := onShelf(current)
	_ = current.shelf.Keep(diary.Record{ID: "abcdefgh", Urgency: triage.Soon, Finished: tonight, Check: diary.Check{Day: today, Answers: bruise}})
	c := part(t, r, &storage{Count: 1, Loaded: true, Changed: func() {}})
	c.onDeleteAll(c.page, app.Event{})
	r.settle()
	r.says("photos", "answers that you gave last", "emergency sign that you tapped", "country", "clinic’s link")
	// Who leaves the screen before the database is done finds nothing either.
	m.Fail = func(diary.Change) error { return errors.New("still busy") }
	c.onReally(c.page, app.Event{})
	wantNothing(t, store)
	r.settle()
	m.Fail = nil
	r.do(func(app.Context) { c.onReally(c.page, app.Event{}) }).says("Everything is deleted")
	wantNothing(t, store)
	if rows, _ := m.Rows(); len(rows) > 0 {
		t.Errorf("%d checks are left", len(rows))
	}
}

// What cannot be read can be deleted all the same.
func TestADamagedDatabaseCanBeDeleted(t *testing.T) {
	for _, why := range []error{diary.ErrDamaged, diary.ErrNewer} {
		s := filled(t, 0)
		s.shelf = diary.NewShelf(&diary.Memory{Why: why}, s.engine)
		newReader(t, s).open(checksPath).says(`data-action="delete-all"`)
	}
}

// A check that is deleted while its result is on the way to the shelf is gone
// for this tab at once.
func TestADeletedCheckIsForgottenAtOnce(t *testing.T) {
	r := finishAs(t, bruise)
	current.now = clock(tonight.Add(time.Minute))
	r.open(recordPath(current.check.ID))
	page := r.screen.(*checkPage)
	page.onReally(page.page, app.Event{})
	if !current.check.Empty() {
		t.Error("it is still there until the database is done: the next answer would keep it anew")
	}
	r.settle()
}

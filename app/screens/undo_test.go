package screens

import (
	"bytes"
	"image"
	"image/jpeg"
	"maps"
	"reflect"
	"testing"

	"aftercheck/app/parts/device"
	"aftercheck/internal/diary"
	"aftercheck/internal/triage"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
)

// tapUndo taps "Undo" of what was deleted, as it stands on the present screen.
func (r *reader) tapUndo(of deleted, back func()) *reader {
	r.t.Helper()
	return r.do(func(ctx app.Context) {
		if u := current.undo; u.is(of) {
			u.page, u.back = ctx, back
		}
		onUndo(ctx, app.Event{})
	})
}

// snapshot is the device and the shelf as they are now, byte for byte.
func snapshot(t *testing.T, s *session, m *diary.Memory) (texts, things map[string]string) {
	t.Helper()
	texts, things = maps.Clone(s.store.(*memory).texts), map[string]string{}
	for _, from := range []diary.Drawer{diary.Rows, diary.Records, diary.Pictures} {
		keys, err := m.Keys(from)
		if err != nil {
			t.Fatal(err)
		}
		for _, key := range keys {
			data, _ := m.Get(from, key)
			things[string(from)+" "+key] = string(data)
		}
	}
	return texts, things
}

// kept is a session that knows all that one can, with a shelf that can be looked into:
// a check that follows up another and has a photo, a tap, a link, a country.
func kept(t *testing.T) (*reader, *diary.Memory) {
	t.Helper()
	r, store := knowing(t)
	m := onShelf(current)
	r.open(resultPath)
	store.texts[device.RegionKey], store.texts[clinicKey] = "GB", "{}"
	store.texts["aftercheck-display"], store.texts["aftercheck-language"] = "larger", "en"
	var picture bytes.Buffer
	if err := jpeg.Encode(&picture, image.NewGray(image.Rect(0, 0, 40, 30)), nil); err != nil {
		t.Fatal(err)
	}
	for range 2 {
		if _, err := current.shelf.KeepPhoto(current.check.ID, "front", tonight, picture.Bytes()); err != nil {
			t.Fatal(err)
		}
	}
	return r, m
}

// Each deletion: what is deleted is off the device before it can be put back, and
// comes back exactly, to the device and to this tab. With no room for it that is
// said, and it can be tried again.
func TestEveryDeletionCanBeUndone(t *testing.T) {
	for of, c := range map[deleted]struct {
		path   func() string
		delete func(r *reader)
		says   string
		left   int // on the shelf, of a row, a record and two pictures
	}{
		deletedCheck: {func() string { return recordPath(current.check.ID) }, func(r *reader) {
			page := r.screen.(*checkPage)
			r.do(func(app.Context) { page.onReally(page.page, app.Event{}) })
		}, "deleted from this device, with its photos", 0},
		deletedAnswers: {func() string { return aboutPath }, func(r *reader) {
			r.do(func(ctx app.Context) { r.screen.(*about).onDelete(ctx, app.Event{}) })
		}, "Your answers are deleted from this device", 0},
		deletedLink: {func() string { return aboutPath }, func(r *reader) {
			r.do(func(ctx app.Context) { r.screen.(*about).onUnlink(ctx, app.Event{}) })
		}, "The link is removed", 4},
		deletedAll: {func() string { return checksPath }, func(r *reader) {
			c := &storage{Count: 1, Loaded: true, Changed: func() {}, page: r.screen.(*checks).page}
			r.do(func(app.Context) { c.onReally(c.page, app.Event{}) })
		}, "Everything is deleted", 0},
		deletedPhoto: {func() string { return recordPath(current.check.ID) }, func(r *reader) {
			id := current.check.ID
			rec, _, _ := current.shelf.Record(id)
			c := part(r.t, r, &album{Record: id})
			c.sure = rec.Photos[0].ID
			r.do(func(app.Context) { c.onReally(c.page, app.Event{}) })
		}, "The photo is deleted", 3},
	} {
		before := pictureURL
		t.Cleanup(func() { pictureURL = before })
		pictureURL = func(_ *diary.Shelf, _, photo string) (string, error) { return "blob:" + photo, nil }
		t.Run(string(of), func(t *testing.T) {
			r, m := kept(t)
			store := current.store.(*memory)
			r.open(c.path())
			texts, things := snapshot(t, current, m)
			check, follow := current.check, current.follow
			c.delete(r)
			gone, left := snapshot(t, current, m)
			if len(left) != c.left {
				t.Errorf("%d entries are left on the shelf", len(left))
			}
			u := current.undo
			if u == nil || !u.offered {
				t.Fatalf("offered: %+v", u)
			}
			r.says(c.says, `data-action="undo"`)

			store.state = diary.Full
			m.Fail = func(diary.Change) error { return diary.ErrFull }
			r.tapUndo(of, func() { t.Error("said to be back") })
			r.says(c.says, `data-action="undo"`, "no room left on this device")
			if current.undo != u || !u.offered {
				t.Errorf("with no room: %+v", current.undo)
			}
			store.state = diary.Kept
			r.tapUndo(of, func() {})
			m.Fail = nil
			if now, there := snapshot(t, current, m); of != deletedLink && (!maps.Equal(now, gone) || !maps.Equal(there, left)) {
				t.Errorf("some of it came back: %v, was %v", now, gone)
			}

			backs := 0
			r.tapUndo(of, func() { backs++ })
			r.tapUndo(of, func() { backs++ }) // twice in haste
			if now, there := snapshot(t, current, m); !maps.Equal(now, texts) || !maps.Equal(there, things) {
				t.Errorf("it came back as\n%q\nwas\n%q", now, texts)
			}
			if !reflect.DeepEqual(current.check, check) || !reflect.DeepEqual(current.follow, follow) {
				t.Errorf("the check in progress: %+v, was %+v", current.check, check)
			}
			r.says("Everything is as it was before").silent(`data-action="undo"`, "no room left")
			if of != deletedLink && backs != 1 {
				t.Errorf("back %d times", backs)
			}
			if u.kept != nil || u.before != (shorts{}) || !u.was.check.Empty() {
				t.Error("it is still held")
			}
		})
	}
}

// The offer ends with the screen, and nothing is held after that; where nothing was
// deleted there is none.
func TestUndoEndsWithTheScreen(t *testing.T) {
	r, _ := kept(t)
	remove := func(ctx app.Context) { r.screen.(*about).onDelete(ctx, app.Event{}) }
	r.open(aboutPath).do(remove).says(`data-action="undo"`)
	r.do(remove).says(`data-action="undo"`) // a second tap in haste loses nothing
	r.open(aboutPath).says(`data-action="undo"`)
	r.open(startPath)
	if current.undo != nil {
		t.Error("it is still held on another screen")
	}
	r.open(aboutPath).silent(`data-action="undo"`).do(remove).says("Your answers are deleted").silent(`data-action="undo"`)
	r.open(aboutPath)
	forgetUndo()
	if r.settle(); current.undo != nil {
		t.Error("it is still held when the page is left")
	}
}

// Another tab has begun a check since: that one goes on.
func TestUndoLeavesAnotherTabsCheckAlone(t *testing.T) {
	r, m := kept(t)
	_, things := snapshot(t, current, m)
	r.open(aboutPath).do(func(ctx app.Context) { r.screen.(*about).onDelete(ctx, app.Event{}) })
	other := open(current.engine, current.store, current.now)
	other.answer(emergencyQuestion, triage.Chose())
	theirs := maps.Clone(current.store.(*memory).texts)
	r.tapUndo(deletedAnswers, func() {})
	now, there := snapshot(t, current, m)
	for _, key := range shortTexts[:ofCheck] {
		if now[key] != theirs[key] {
			t.Errorf("%s is now %s, was %s", key, now[key], theirs[key])
		}
	}
	if !maps.Equal(there, things) || now[linkKey] == "" || now[tapKey] == "" {
		t.Errorf("the rest is not back: %v", now)
	}
}

// What cannot be put back is said to be gone for good.
func TestWhatCannotBeUndoneIsSaidSo(t *testing.T) {
	r, m := kept(t)
	current.shelf = diary.NewShelf(mute{m}, current.engine)
	r.open(checksPath)
	c := &storage{Count: 1, Loaded: true, Changed: func() {}, page: r.screen.(*checks).page}
	r.do(func(app.Context) { c.onReally(c.page, app.Event{}) })
	r.says("Everything is deleted from this device. This cannot be undone.").silent(`data-action="undo"`)
}

type mute struct{ *diary.Memory }

func (mute) Get(diary.Drawer, string) ([]byte, error) { return nil, diary.ErrBlocked }

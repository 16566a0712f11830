package diary_test

import (
	"bytes"
	"errors"
	"fmt"
	"maps"
	"slices"
	"testing"
	"time"

	"aftercheck/internal/diary"
)

// taken is what a deletion that works gives.
func taken(t testing.TB) func(*diary.Deleted, error) *diary.Deleted {
	t.Helper()
	return func(d *diary.Deleted, err error) *diary.Deleted {
		t.Helper()
		must(t, err)
		return d
	}
}

// everything is each byte on a drive, by drawer and key.
func everything(t testing.TB, d diary.Drive) map[string]string {
	t.Helper()
	all := map[string]string{}
	for _, from := range []diary.Drawer{diary.Rows, diary.Records, diary.Pictures} {
		keys, err := d.Keys(from)
		must(t, err)
		for _, key := range keys {
			data, err := d.Get(from, key)
			must(t, err)
			all[string(from)+" "+key] = string(data)
		}
	}
	return all
}

// three is a shelf with three checks; the first has three photos.
func three(t testing.TB) (*diary.Shelf, *diary.Memory, []diary.Record) {
	t.Helper()
	s, d := shelf(t)
	var records []diary.Record
	for i := range 3 {
		c := bad()
		r := finish(t, &c, started.Add(time.Duration(i)*time.Hour))
		must(t, s.Keep(r))
		records = append(records, r)
	}
	for i := range 3 {
		_, err := s.KeepPhoto(records[0].ID, fmt.Sprint("view ", i), started, jpg(t, 8+i, 8))
		must(t, err)
	}
	first, _, err := s.Record(records[0].ID)
	must(t, err)
	records[0] = first
	return s, d, records
}

// What is deleted is gone from the drive at once, and comes back byte for byte.
func TestWhatIsDeletedComesBackAsItWas(t *testing.T) {
	for name, c := range map[string]struct {
		delete func(*diary.Shelf, []diary.Record) (*diary.Deleted, error)
		left   int // entries on the drive
	}{
		"a check with photos": {func(s *diary.Shelf, r []diary.Record) (*diary.Deleted, error) { return s.Delete(r[0].ID) }, 4},
		"a check without":     {func(s *diary.Shelf, r []diary.Record) (*diary.Deleted, error) { return s.Delete(r[1].ID) }, 7},
		"a photo in the middle": {func(s *diary.Shelf, r []diary.Record) (*diary.Deleted, error) {
			return s.DeletePhoto(r[0].ID, r[0].Photos[1].ID)
		}, 8},
		"everything": {func(s *diary.Shelf, _ []diary.Record) (*diary.Deleted, error) { return s.DeleteAll() }, 0},
	} {
		t.Run(name, func(t *testing.T) {
			s, d, records := three(t)
			before := everything(t, d)
			was := taken(t)(c.delete(s, records))
			if got := everything(t, d); len(got) != c.left {
				t.Errorf("%d entries are left: %q", len(got), slices.Sorted(maps.Keys(got)))
			}
			// No room at that moment: nothing comes back, and it can be tried again.
			gone := everything(t, d)
			d.Fail = func(diary.Change) error { return diary.ErrFull }
			if err := s.PutBack(was); !errors.Is(err, diary.ErrFull) {
				t.Errorf("with no room: %v", err)
			}
			if got := everything(t, d); !maps.Equal(got, gone) {
				t.Error("some of it came back with no room for it")
			}
			d.Fail = nil
			must(t, s.PutBack(was))
			if got := everything(t, d); !maps.Equal(got, before) {
				t.Errorf("came back as\n%q\nwas\n%q", got, before)
			}
			wantIntact(t, s, d)
			must(t, s.PutBack(was)) // twice is once
			if got := everything(t, d); !maps.Equal(got, before) {
				t.Error("the second time changed something")
			}
			// What was put back is a check like any other.
			c := bad()
			c.ID = records[0].ID
			must(t, s.Keep(finish(t, &c, started.Add(time.Hour))))
		})
	}
}

// All of it comes back in one change: neither the room nor the page can end midway.
func TestNothingComesBackHalf(t *testing.T) {
	s, d, _ := three(t)
	before := everything(t, d)
	was := taken(t)(s.DeleteAll())
	d.Fail = func(c diary.Change) error {
		if len(c.Put) > 2 {
			return diary.ErrFull
		}
		return nil
	}
	if err := s.PutBack(was); !errors.Is(err, diary.ErrFull) {
		t.Errorf("with room for two: %v", err)
	}
	if got := everything(t, d); len(got) != 0 {
		t.Errorf("left behind: %q", slices.Sorted(maps.Keys(got)))
	}
	changes := 0
	d.Fail = func(diary.Change) error {
		changes++
		return nil
	}
	must(t, s.PutBack(was))
	if changes != 1 {
		t.Errorf("it came back in %d changes", changes)
	}
	if got := everything(t, d); !maps.Equal(got, before) {
		t.Error("it did not come back as it was")
	}
}

// Another tab keeps a check anew between this one's reading and putting back: that
// stays, with the photos, and the others come back too.
func TestWhatAnotherTabWritesMidwayStays(t *testing.T) {
	s, d, records := three(t)
	was := taken(t)(s.DeleteAll())
	later := started.Add(5 * time.Hour)
	slow := diary.NewShelf(&meddling{d, func() {
		c := bad()
		c.ID = records[0].ID
		must(t, diary.NewShelf(d, engine(t)).Keep(finish(t, &c, later)))
	}}, engine(t))
	must(t, slow.PutBack(was))
	if got, _, err := s.Record(records[0].ID); err != nil || !got.Finished.Equal(later) || !slices.Equal(got.Photos, records[0].Photos) {
		t.Errorf("%+v, %v", got, err)
	}
	if rows, err := s.Rows(); err != nil || len(rows) != 3 {
		t.Errorf("%d rows, %v", len(rows), err)
	}
	wantIntact(t, s, d)
}

// Another tab has kept the check anew, or added a photo: what it wrote stays, and the
// photos come back to it in their order.
func TestWhatAnotherTabWroteMeanwhileStays(t *testing.T) {
	for _, name := range []string{"check", "photo"} {
		s, d, records := three(t)
		id := records[0].ID
		var was *diary.Deleted
		if name == "check" {
			was = taken(t)(s.Delete(id))
			c := bad()
			c.ID = id
			must(t, diary.NewShelf(d, engine(t)).Keep(finish(t, &c, started.Add(5*time.Hour))))
		} else {
			was = taken(t)(s.DeletePhoto(id, records[0].Photos[0].ID))
		}
		p, err := s.KeepPhoto(id, "the other tab's", started, jpg(t, 20, 20))
		must(t, err)
		must(t, s.PutBack(was))
		got, _, err := s.Record(id)
		must(t, err)
		want := append(slices.Clone(records[0].Photos), p)
		if !slices.Equal(got.Photos, want) {
			t.Errorf("%s: photos\n%+v\nwant\n%+v", name, got.Photos, want)
		}
		if name == "check" && !got.Finished.Equal(started.Add(5*time.Hour)) {
			t.Errorf("finished %s", got.Finished)
		}
		wantIntact(t, s, d)
	}
}

// Another tab has deleted a second photo meanwhile: only the one of this tab comes back,
// and to its place.
func TestAPhotoThatAnotherTabDeletedStaysAway(t *testing.T) {
	s, d, records := three(t)
	id, photos := records[0].ID, records[0].Photos
	was := taken(t)(s.DeletePhoto(id, photos[1].ID))
	taken(t)(s.DeletePhoto(id, photos[0].ID))
	must(t, s.PutBack(was))
	got, _, err := s.Record(id)
	must(t, err)
	if want := photos[1:]; !slices.Equal(got.Photos, want) {
		t.Errorf("photos\n%+v\nwant\n%+v", got.Photos, want)
	}
	wantIntact(t, s, d)
}

func TestAPhotoOfACheckThatIsGone(t *testing.T) {
	s, d, records := three(t)
	was := taken(t)(s.DeletePhoto(records[0].ID, records[0].Photos[0].ID))
	taken(t)(s.Delete(records[0].ID))
	if err := s.PutBack(was); !errors.Is(err, diary.ErrMissing) {
		t.Errorf("%v", err)
	}
	wantIntact(t, s, d)
}

// Another tab adds a photo between this one's reading and deleting: it is deleted
// with the check, and comes back with it.
func TestAPhotoThatComesWhileTheCheckIsDeleted(t *testing.T) {
	s, d, records := three(t)
	slow := diary.NewShelf(&meddling{d, func() {
		_, err := s.KeepPhoto(records[0].ID, "late", started, jpg(t, 9, 9))
		must(t, err)
	}}, engine(t))
	was := taken(t)(slow.Delete(records[0].ID))
	if keys, _ := d.Keys(diary.Pictures); len(keys) != 0 {
		t.Errorf("pictures left: %v", keys)
	}
	must(t, slow.PutBack(was))
	if got, _, err := s.Record(records[0].ID); err != nil || len(got.Photos) != 4 {
		t.Errorf("%d photos, %v", len(got.Photos), err)
	}
	wantIntact(t, s, d)
}

// What cannot be read is deleted all the same. What was damaged comes back damaged;
// from a drive that gives nothing, nothing does.
func TestDeletingWhatCannotBeRead(t *testing.T) {
	s, d, records := three(t)
	must(t, d.Apply(diary.Change{Put: []diary.Entry{{Drawer: diary.Records, Key: records[1].ID, Data: []byte("{")}}}))
	before := everything(t, d)
	was := taken(t)(s.Delete(records[1].ID))
	must(t, s.PutBack(was))
	if got := everything(t, d); !maps.Equal(got, before) {
		t.Error("the damaged check did not come back as it was")
	}
	// First the one: when everything is gone, there is none to be lost.
	unread := diary.NewShelf(mute{d}, engine(t))
	if was := taken(t)(unread.Delete(records[0].ID)); !was.Lost() {
		t.Error("one: not said to be lost")
	}
	if was := taken(t)(unread.DeleteAll()); !was.Lost() {
		t.Error("everything: not said to be lost")
	}
	if got := everything(t, d); len(got) != 0 {
		t.Errorf("left: %q", got)
	}
	if was := taken(t)(s.DeleteAll()); was != nil {
		t.Error("an empty shelf has something to put back")
	}
	if was := taken(t)(s.Delete(records[0].ID)); was != nil {
		t.Error("what is not there can be put back")
	}
}

// mute is a drive that can be written and not be read.
type mute struct{ *diary.Memory }

func (mute) Get(diary.Drawer, string) ([]byte, error) { return nil, diary.ErrBlocked }

// Too much to be held in memory is deleted without delay, and for good.
func TestTooMuchToHold(t *testing.T) {
	s, d, records := three(t)
	huge := bytes.Repeat([]byte{1}, 33<<20)
	must(t, d.Apply(diary.Change{Put: []diary.Entry{{Drawer: diary.Pictures, Key: records[0].ID + "/" + records[0].Photos[0].ID, Data: huge}}}))
	if was := taken(t)(s.DeleteAll()); !was.Lost() {
		t.Error("too much is held")
	}
	if got := everything(t, d); len(got) != 0 {
		t.Error("something is left")
	}
}

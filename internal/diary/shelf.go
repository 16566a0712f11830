package diary

import (
	"bytes"
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"sort"
	"strings"
	"sync"

	"aftercheck/internal/triage"
)

// Shelf keeps the finished checks of this device and their photos on a [Drive].
//
// Its methods block until the drive is done, so a screen calls them from
// ctx.Async and shows what came of it with ctx.Dispatch. Their errors are the
// named ones of this package. Whatever happens, what was on the shelf before is
// either still there or replaced as a whole.
type Shelf struct {
	drive  Drive
	engine *triage.Engine

	mu     sync.Mutex
	gone   map[string]bool // the records that were deleted here
	clears int             // how often everything was
}

// NewShelf is a shelf on a drive, for checks of an engine's guideline.
func NewShelf(d Drive, e *triage.Engine) *Shelf {
	return &Shelf{drive: d, engine: e, gone: map[string]bool{}}
}

// Trouble says why what is kept here is lost when the tab is closed; nil when
// it lasts. It is one of ErrBlocked, ErrNewer and ErrDamaged.
func (s *Shelf) Trouble() error { return s.drive.Trouble() }

// Rows lists the records, the latest first. It reads neither records nor
// pictures, unless a row is damaged.
func (s *Shelf) Rows() ([]Row, error) {
	rows, _, err := s.FirstRows(math.MaxInt)
	return rows, err
}

// FirstRows is the beginning of what Rows lists, and how many there are. It
// understands no more than that many: on a phone, a row costs as much as a
// list of them may.
func (s *Shelf) FirstRows(most int) (rows []Row, all int, err error) {
	entries, err := s.drive.Rows()
	if err != nil {
		return nil, 0, err
	}
	times := make(map[string]int64, len(entries))
	for _, e := range entries {
		times[e.Key] = s.finished(e)
	}
	sort.SliceStable(entries, func(i, j int) bool {
		a, b := entries[i].Key, entries[j].Key
		return cmp.Or(cmp.Compare(times[b], times[a]), strings.Compare(a, b)) < 0
	})
	rows = make([]Row, 0, min(most, len(entries)))
	for _, e := range entries[:cap(rows)] {
		row, ok := parseRow(e.Data)
		if !ok || row.ID != e.Key {
			row = s.rowFromRecord(e.Key)
		}
		rows = append(rows, row)
	}
	return rows, len(entries), nil
}

// finished is when a record was, by its row, in milliseconds; where the row is
// damaged the record is asked.
func (s *Shelf) finished(row Entry) int64 {
	if ms, ok := rowTime(row.Data); ok {
		return ms
	}
	return s.rowFromRecord(row.Key).Finished.UnixMilli()
}

func (s *Shelf) rowFromRecord(id string) Row {
	if w, _, err := s.read(id); err == nil {
		return w.row()
	}
	return Row{ID: id, Days: NoDays, Damaged: true}
}

// Record reads one record. What the guideline of today has no place for is
// left out of its answers and named; on the shelf it stays.
func (s *Shelf) Record(id string) (Record, []Dropped, error) {
	w, _, err := s.read(id)
	if err != nil {
		return Record{}, nil, err
	}
	return w.record(s.engine)
}

// read gives a record in its written form, and how it reads now.
//
// An id may come from an address, so it may be anything.
func (s *Shelf) read(id string) (*writtenRecord, []byte, error) {
	if !validID(id) {
		return nil, nil, ErrMissing
	}
	data, err := s.drive.Get(Records, id)
	if err != nil {
		return nil, nil, err
	}
	w, err := readRecord(data)
	if err == nil && w.ID != id {
		err = ErrDamaged
	}
	return w, data, err
}

// Keep puts a record on the shelf, or in the place of the one with its ID. The
// photos of that one stay, whatever r.Photos says: they come and go with
// KeepPhoto and DeletePhoto. If the check still says the same, nothing is
// changed at all, so it may be called each time a result is shown.
//
// A record that is deleted while it is on its way here does not come back:
// ErrMissing.
func (s *Shelf) Keep(r Record) error {
	s.mu.Lock()
	clears := s.clears
	s.mu.Unlock()
	w, err := r.write()
	if err != nil || !w.valid() {
		return fmt.Errorf("a record that cannot be written: %w", ErrDamaged)
	}
	return s.retry(func() error {
		w.Photos = nil
		old, data, err := s.read(r.ID)
		switch {
		case err == nil && old.saysTheSameAs(w):
			return nil
		case err == nil:
			w.Photos = old.Photos
		case errors.Is(err, ErrDamaged), errors.Is(err, ErrMissing): // the new one is better
		default:
			return err
		}
		s.mu.Lock()
		gone := s.gone[r.ID] || s.clears != clears
		s.mu.Unlock()
		if gone {
			return ErrMissing
		}
		return s.replace(w, data, Change{})
	})
}

// saysTheSameAs compares all but the moment and the photos.
func (w *writtenRecord) saysTheSameAs(other *writtenRecord) bool {
	a, b := *w, *other
	a.Finished, a.Photos = b.Finished, b.Photos
	x, errX := json.Marshal(a)
	y, errY := json.Marshal(b)
	return errX == nil && errY == nil && bytes.Equal(x, y)
}

// replace writes a record and its row together with a change, if the record
// still reads as it did.
func (s *Shelf) replace(w *writtenRecord, was []byte, c Change) error {
	if err := w.put(was, &c); err != nil {
		return err
	}
	return s.drive.Apply(c)
}

// put adds to a change that a record and its row are written, if it still reads as it did.
func (w *writtenRecord) put(was []byte, c *Change) error {
	data, err := json.Marshal(w)
	if err != nil {
		return ErrDamaged
	}
	c.If = append(c.If, Entry{Records, w.ID, was})
	c.Put = append(c.Put, Entry{Records, w.ID, data}, Entry{Rows, w.ID, w.row().text()})
	return nil
}

// retry repeats a step for which another tab was quicker.
func (s *Shelf) retry(step func() error) error {
	for range 5 {
		if err := step(); !errors.Is(err, ErrChanged) {
			return err
		}
	}
	return fmt.Errorf("another tab keeps changing it: %w", ErrBlocked)
}

// Delete takes a record and its pictures off the shelf, at once and for every tab.
// What is not there is no error. What it gives can be put back with PutBack; it is
// nil when nothing was there.
func (s *Shelf) Delete(id string) (*Deleted, error) {
	if !validID(id) {
		return nil, ErrMissing
	}
	s.mu.Lock()
	s.gone[id] = true
	s.mu.Unlock()
	var d *Deleted
	err := s.retry(func() (err error) {
		if d, err = s.hold(func(key string) bool { return strings.HasPrefix(key+"/", id+"/") }); err != nil {
			return err
		}
		c := drop(id)
		if len(d.all) > 0 && d.all[0].Drawer == Records {
			c.If = d.all[:1] // or a photo that another tab adds now could not come back
		}
		return s.drive.Apply(c)
	})
	if err != nil { // it goes all the same, if it can: deleting must work where reading does not
		if err := s.drive.Apply(drop(id)); err != nil {
			return nil, err
		}
		return &Deleted{lost: true}, nil
	}
	return d.orNone(), nil
}

// DeleteAll leaves nothing on the shelf. What it gives can be put back with PutBack; it
// is nil when nothing was there.
func (s *Shelf) DeleteAll() (*Deleted, error) {
	s.mu.Lock()
	s.clears++
	s.mu.Unlock()
	d, _ := s.hold(func(string) bool { return true }) // it goes all the same
	if err := s.drive.Apply(Change{Clear: true}); err != nil {
		return nil, err
	}
	return d.orNone(), nil
}

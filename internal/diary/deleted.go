package diary

import (
	"bytes"
	"errors"
	"strings"
)

// Deleted is what was taken off the [Shelf], as the bytes that stood there, so
// that it can be put back. Nothing of it is on the device any more: only the
// page that deleted it has it, for as long as the page holds on to this value.
type Deleted struct {
	records []deletedRecord
	lost    bool
}

// Lost tells whether something was deleted for good: it could not be read, or was
// too much to be held.
func (d *Deleted) Lost() bool { return d != nil && d.lost }

// deletedRecord is a record that is gone, or one that has lost a photo.
type deletedRecord struct {
	id          string
	row, record []byte // as they were; nil: not there, or not to be read
	left        []byte // the record as it was left; nil: it was deleted itself
	pictures    []Entry
}

// maxHeld is the most, in bytes, that is held to be put back. Somebody who deletes
// in haste must not have to wait for more, and a small phone would close the page.
const maxHeld = 32 << 20

// drop is the change that takes all of the records with an ID away.
func drop(id string) Change {
	return Change{Drop: []Entry{
		{Drawer: Rows, Key: id}, {Drawer: Records, Key: id}, {Drawer: Pictures, Key: id + "/"},
	}}
}

// hold reads what a record consists of, with some of its pictures. What cannot be
// read is left out of it: it could not be shown before either. The record comes
// first: while it reads the same, so does the rest.
func (s *Shelf) hold(id string, pictures func() ([]string, error)) (deletedRecord, error) {
	h := deletedRecord{id: id}
	var err error
	if h.record, err = s.readable(Records, id); err != nil {
		return h, err
	}
	if h.row, err = s.readable(Rows, id); err != nil {
		return h, err
	}
	keys, err := pictures()
	if err != nil {
		return h, err
	}
	for _, key := range keys {
		picture, err := s.readable(Pictures, key)
		if err != nil {
			return h, err
		}
		if picture != nil {
			h.pictures = append(h.pictures, Entry{Pictures, key, picture})
		}
	}
	return h, nil
}

// readable is what is kept under a key; nil when there is nothing, or nothing that
// can be read.
func (s *Shelf) readable(from Drawer, key string) ([]byte, error) {
	data, err := s.drive.Get(from, key)
	if errors.Is(err, ErrMissing) || errors.Is(err, ErrDamaged) {
		return nil, nil
	}
	return data, err
}

// size is how many bytes of memory it takes, about.
func (h *deletedRecord) size() int {
	n := len(h.row) + len(h.record)
	for _, p := range h.pictures {
		n += len(p.Data)
	}
	return n
}

// deleted is what holds records; nil when there was nothing.
func deleted(records []deletedRecord) *Deleted {
	n := 0
	for i := range records {
		n += records[i].size()
	}
	switch {
	case n == 0:
		return nil
	case n > maxHeld:
		return &Deleted{lost: true}
	}
	return &Deleted{records: records}
}

// holdAll reads everything. When that is too much, or does not work, it can be
// deleted all the same, but not be put back.
func (s *Shelf) holdAll() *Deleted {
	pictures := map[string][]string{}
	var ids []string
	for _, from := range []Drawer{Rows, Records, Pictures} {
		keys, err := s.drive.Keys(from)
		if err != nil {
			return &Deleted{lost: true}
		}
		for _, key := range keys {
			id, _, picture := strings.Cut(key, "/")
			if _, known := pictures[id]; !known {
				pictures[id] = nil
				ids = append(ids, id)
			}
			if picture {
				pictures[id] = append(pictures[id], key)
			}
		}
	}
	var all []deletedRecord
	size := 0
	for _, id := range ids {
		h, err := s.hold(id, func() ([]string, error) { return pictures[id], nil })
		if size += h.size(); err != nil || size > maxHeld {
			return &Deleted{lost: true}
		}
		all = append(all, h)
	}
	return deleted(all)
}

// PutBack puts back what was deleted, byte for byte, or nothing of it. A record that
// another tab has changed or kept anew meanwhile stays as that tab has it, and
// only gets back the photos that it lacks. ErrMissing: the record that a photo was
// deleted from is not there any more. ErrFull: there is no room now; d can be
// put back later.
func (s *Shelf) PutBack(d *Deleted) error {
	if d == nil {
		return nil
	}
	var undo []Change
	for i := range d.records {
		h := &d.records[i]
		var back Change
		err := s.retry(func() (err error) {
			back, err = s.putBack(h)
			return err
		})
		if err != nil {
			for i := len(undo) - 1; i >= 0; i-- {
				err = errors.Join(err, s.drive.Apply(undo[i]))
			}
			return err
		}
		undo = append(undo, back)
	}
	s.mu.Lock()
	for _, h := range d.records {
		delete(s.gone, h.id)
	}
	s.mu.Unlock()
	return nil
}

// putBack puts one record back, and gives the change that would take that back.
func (s *Shelf) putBack(h *deletedRecord) (back Change, err error) {
	now, err := s.drive.Get(Records, h.id)
	if errors.Is(err, ErrMissing) && h.left == nil || err == nil && bytes.Equal(now, h.left) {
		c := Change{If: &Entry{Records, h.id, now}, Put: h.pictures}
		for _, e := range []Entry{{Rows, h.id, h.row}, {Records, h.id, h.record}} {
			if e.Data != nil {
				c.Put = append(c.Put[:len(c.Put):len(c.Put)], e)
			}
		}
		if h.left == nil {
			back = drop(h.id)
		} // else it is the only one: a photo is deleted by itself
		return back, s.drive.Apply(c)
	}
	if err != nil {
		return Change{}, err
	}
	w, was, err := s.read(h.id)
	if err != nil {
		return Change{}, err
	}
	old, err := readRecord(h.record)
	if err != nil {
		return Change{}, err
	}
	back = Change{Put: []Entry{{Records, h.id, was}, {Rows, h.id, w.row().text()}}}
	var c Change
	for _, p := range h.pictures {
		if _, id, _ := strings.Cut(p.Key, "/"); !hasPhoto(w.Photos, id) {
			c.Put, back.Drop = append(c.Put, p), append(back.Drop, Entry{Drawer: Pictures, Key: p.Key})
		}
	}
	if len(c.Put) == 0 {
		return Change{}, nil
	}
	w.Photos = union(old.Photos, w.Photos)
	if len(w.Photos) > MaxPhotos {
		return Change{}, ErrHuge
	}
	return back, s.replace(w, was, c)
}

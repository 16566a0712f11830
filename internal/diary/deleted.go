package diary

import (
	"bytes"
	"errors"
	"slices"
	"strings"
)

// Deleted is what was taken off the [Shelf], as the bytes that stood there, so
// that it can be put back. Nothing of it is on the device any more: only the
// page that deleted it has it, for as long as the page holds on to this value.
type Deleted struct {
	all  []Entry // the records first; what could not be read is not among it
	left []byte  // how the record was left that a photo was deleted from; nil: none was left
	lost bool
}

// Lost tells whether something was deleted for good: it could not be read, or was
// too much to be held.
func (d *Deleted) Lost() bool { return d != nil && d.lost }

// maxHeld is the most, in bytes, that is held to be put back. Somebody who deletes
// in haste must not have to wait for more, and a small phone would close the page.
const maxHeld = 32 << 20

// drop is the change that takes all of the records with an ID away.
func drop(id string) Change {
	return Change{Drop: []Entry{
		{Drawer: Rows, Key: id}, {Drawer: Records, Key: id}, {Drawer: Pictures, Key: id + "/"},
	}}
}

// hold reads what is kept under some keys. What cannot be read is left out of it: it
// could not be shown before either. The record comes first: while it reads the same,
// so does the rest. With an error, or too much of it, all is lost.
func (s *Shelf) hold(these func(key string) bool) (*Deleted, error) {
	d := &Deleted{}
	size := 0
	for _, from := range [...]Drawer{Records, Rows, Pictures} {
		keys, err := s.drive.Keys(from)
		if err != nil {
			return &Deleted{lost: true}, err
		}
		for _, key := range keys {
			if !these(key) {
				continue
			}
			data, err := s.drive.Get(from, key)
			if errors.Is(err, ErrMissing) || errors.Is(err, ErrDamaged) {
				continue
			}
			if size += len(data); err != nil || size > maxHeld {
				return &Deleted{lost: true}, err
			}
			d.all = append(d.all, Entry{from, key, data})
		}
	}
	return d, nil
}

// orNone is nil when there was nothing.
func (d *Deleted) orNone() *Deleted {
	if len(d.all) == 0 && !d.lost {
		return nil
	}
	return d
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
	var anew map[string]*writtenRecord
	err := s.retry(func() error {
		anew = map[string]*writtenRecord{}
		var c Change
		for _, e := range d.all {
			if err := s.putBack(d, e, anew, &c); err != nil {
				return err
			}
		}
		return s.drive.Apply(c)
	})
	if err == nil {
		s.mu.Lock()
		for id := range anew {
			delete(s.gone, id)
		}
		s.mu.Unlock()
	}
	return err
}

// putBack adds one entry to the change that puts them back. anew has the records, by ID,
// that another tab has written meanwhile; nil for those that it has not.
func (s *Shelf) putBack(d *Deleted, e Entry, anew map[string]*writtenRecord, c *Change) error {
	id, photo, _ := strings.Cut(e.Key, "/")
	w, known := anew[id]
	if !known {
		now, err := s.drive.Get(Records, id)
		if errors.Is(err, ErrMissing) && d.left == nil || err == nil && bytes.Equal(now, d.left) {
			c.If = append(c.If, Entry{Records, id, now})
		} else if w, now, err = s.read(id); err != nil {
			return err
		} else if err := d.merge(e, *w, now, c); err != nil {
			return err
		}
		anew[id] = w
	}
	if w == nil || photo != "" && !hasPhoto(w.Photos, photo) {
		c.Put = append(c.Put, e)
	}
	return nil
}

// holds tells whether a picture was deleted, and can come back.
func (d *Deleted) holds(picture string) bool {
	return slices.ContainsFunc(d.all, func(e Entry) bool { return e.Key == picture })
}

// merge gives a record the photos back that were deleted. e is how it was, and was how
// it reads now.
func (d *Deleted) merge(e Entry, w writtenRecord, was []byte, c *Change) error {
	old, err := readRecord(e.Data)
	if err != nil {
		return err
	}
	photos := union(slices.DeleteFunc(old.Photos, func(p writtenPhoto) bool {
		return !hasPhoto(w.Photos, p.ID) && !d.holds(pictureKey(w.ID, p.ID)) // another tab has deleted it
	}), w.Photos)
	if len(photos) == len(w.Photos) {
		return nil
	}
	if w.Photos = photos; len(photos) > MaxPhotos {
		return ErrHuge
	}
	return w.put(was, c)
}

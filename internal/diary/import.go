package diary

import (
	"errors"
	"io"
)

// Imported says what an import did.
type Imported struct {
	Added, Replaced, Same int // records
	Photos                int // that were not here
	// Dropped are the answers that the guideline of today has no place for, by
	// the ID of the record. They are kept, but not used.
	Dropped map[string][]Dropped
}

// Import puts everything in an exported file on the shelf. What is here stays:
// of a record that is here and in the file, the one that was finished later is
// kept, with the photos of both.
//
// The whole file is read and checked before the first write. A file that is
// refused (ErrDamaged, ErrNewer, ErrHuge, ErrPicture; the error says where and
// why) changes nothing. If the device refuses midway (ErrFull), what was written
// is taken back. A tab that is closed midway has imported some of the records,
// each with all of its photos, and doing it again does the rest.
func (s *Shelf) Import(file io.ReaderAt, size int64) (Imported, error) {
	if size > maxImport {
		return Imported{}, ErrHuge
	}
	read := func(take func(incoming) error) error {
		return readExport(io.NewSectionReader(file, 0, size), s.engine, take)
	}
	if err := read(s.wouldFit); err != nil {
		return Imported{}, err
	}
	m := &merge{shelf: s, done: Imported{Dropped: map[string][]Dropped{}}}
	if err := read(m.take); err != nil { // full, or the file is another now
		return Imported{}, errors.Join(err, m.undo())
	}
	return m.done, nil
}

// wouldFit refuses what cannot be merged with what is here.
func (s *Shelf) wouldFit(in incoming) error {
	here, _, err := s.read(in.ID)
	if err != nil {
		if errors.Is(err, ErrMissing) || errors.Is(err, ErrDamaged) || errors.Is(err, ErrNewer) {
			return nil
		}
		return err
	}
	if len(union(here.Photos, in.Photos)) > MaxPhotos {
		return ErrHuge
	}
	return nil
}

// union is the first list and what only the second has.
func union(a, b []writtenPhoto) []writtenPhoto {
	out := append([]writtenPhoto{}, a...)
	for _, p := range b {
		if !hasPhoto(a, p.ID) {
			out = append(out, p)
		}
	}
	return out
}

func hasPhoto(list []writtenPhoto, id string) bool {
	for _, p := range list {
		if p.ID == id {
			return true
		}
	}
	return false
}

// merge writes record by record, and remembers how to take that back.
type merge struct {
	shelf *Shelf
	done  Imported
	undos []Change
}

func (m *merge) take(in incoming) error {
	return m.shelf.retry(func() error { return m.one(in) })
}

func (m *merge) one(in incoming) error {
	here, was, err := m.shelf.read(in.ID)
	if errors.Is(err, ErrNewer) {
		m.done.Same++ // what a newer version knows of it is better
		return nil
	}
	if errors.Is(err, ErrDamaged) || errors.Is(err, ErrMissing) {
		here = &writtenRecord{}
	} else if err != nil {
		return err
	}
	w := *in.writtenRecord
	if !w.Finished.After(here.Finished) {
		w = *here
	}
	w.Photos = union(here.Photos, in.Photos)
	added := len(w.Photos) - len(here.Photos)
	if added == 0 && w.Finished.Equal(here.Finished) {
		m.done.Same++
		return nil
	}
	var c Change
	undo := Change{Drop: []Entry{{Drawer: Records, Key: in.ID}, {Drawer: Rows, Key: in.ID}}}
	for _, p := range in.Photos {
		if !hasPhoto(here.Photos, p.ID) {
			e := Entry{Pictures, pictureKey(in.ID, p.ID), in.pictures[p.ID]}
			c.Put = append(c.Put, e)
			undo.Drop = append(undo.Drop, Entry{Drawer: Pictures, Key: e.Key})
		}
	}
	if was != nil {
		// The row of a damaged record is found to be none, and says so.
		undo.Put = append(undo.Put, Entry{Records, in.ID, was}, Entry{Rows, in.ID, here.row().text()})
	}
	if err := m.shelf.replace(&w, was, c); err != nil {
		return err
	}
	m.undos = append(m.undos, undo)
	m.count(in, was != nil, added)
	return nil
}

func (m *merge) count(in incoming, here bool, photos int) {
	if here {
		m.done.Replaced++
	} else {
		m.done.Added++
	}
	m.done.Photos += photos
	if len(in.dropped) > 0 {
		m.done.Dropped[in.ID] = in.dropped
	}
}

// undo takes back what was written, the last first.
func (m *merge) undo() error {
	var errs []error
	for i := len(m.undos) - 1; i >= 0; i-- {
		errs = append(errs, m.shelf.drive.Apply(m.undos[i]))
	}
	return errors.Join(errs...)
}

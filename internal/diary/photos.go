package diary

import (
	"bytes"
	"encoding/json"
	"slices"
	"time"
)

// The most that the shelf takes. An import is held to the same.
const (
	MaxPictureBytes = 2 << 20
	MaxPictureSide  = 4096 // pixels
	MaxPhotos       = 40   // of one record
)

func pictureKey(record, photo string) string { return record + "/" + photo }

// KeepPhoto adds a photo to a record: the picture and what is known of it
// together, or neither. It gives the photo with its ID, size and dimensions.
// ErrFull: there is no room; the record is as it was. ErrMissing: there is no
// such record. ErrPicture, ErrHuge: this picture is not taken.
func (s *Shelf) KeepPhoto(record, view string, taken time.Time, picture []byte) (Photo, error) {
	p := Photo{ID: NewID(), View: view, Taken: taken.UTC(), Bytes: len(picture)}
	if len(picture) > MaxPictureBytes {
		return Photo{}, ErrHuge
	}
	var ok bool
	if p.Width, p.Height, ok = pictureSize(picture); !ok {
		return Photo{}, ErrPicture
	}
	if max(p.Width, p.Height) > MaxPictureSide {
		return Photo{}, ErrHuge
	}
	return p, s.retry(func() error {
		w, was, err := s.read(record)
		if err != nil {
			return err
		}
		if hasPhoto(w.Photos, p.ID) { // written after all, by a connection that was lost
			return nil
		}
		if len(w.Photos) >= MaxPhotos {
			return ErrHuge
		}
		w.Photos = append(w.Photos, writtenPhoto(p))
		return s.replace(w, was, Change{Put: []Entry{{Pictures, pictureKey(record, p.ID), picture}}})
	})
}

// Picture reads the bytes of a picture: JPEG, PNG or WebP.
func (s *Shelf) Picture(record, photo string) ([]byte, error) {
	return s.drive.Get(Pictures, pictureKey(record, photo))
}

// DeletePhoto takes one photo from a record. What is not there is no error. What it
// gives can be put back with PutBack; it is nil when nothing was there.
func (s *Shelf) DeletePhoto(record, photo string) (*Deleted, error) {
	var d *Deleted
	var was []byte
	err := s.retry(func() (err error) {
		var w *writtenRecord
		if w, was, err = s.read(record); err != nil {
			return err
		}
		gone := pictureKey(record, photo)
		if d, err = s.hold(func(key string) bool { return key == record || key == gone }); err != nil {
			return err
		}
		w.Photos = slices.DeleteFunc(w.Photos, func(p writtenPhoto) bool { return p.ID == photo })
		if d.left, err = json.Marshal(w); err != nil {
			return ErrDamaged
		}
		return s.replace(w, was, Change{Drop: []Entry{{Drawer: Pictures, Key: gone}}})
	})
	if err != nil || bytes.Equal(was, d.left) {
		return nil, err
	}
	return d.orNone(), nil
}

package diary

import (
	"encoding/hex"
	"encoding/json"
	"errors"
	"hash"
	"io"
	"slices"
	"time"

	"aftercheck/internal/diary/sha256"
)

// ExportVersion is the version of the exported file's form: lines of JSON, so
// that it can be written and read in pieces whatever its size, and read by
// anybody with a text editor. The first line is the head. Then come the records,
// each after its pictures (base64). The last line says how many there are and
// has the SHA-256 of all bytes before it: a file that was cut off or changed is
// noticed.
const ExportVersion = 1

// exportLine is one line; exactly one of its fields is there.
type exportLine struct {
	Head    *exportHead     `json:"aftercheck,omitempty"`
	Picture *exportPicture  `json:"picture,omitempty"`
	Record  json.RawMessage `json:"record,omitempty"`
	End     *exportEnd      `json:"end,omitempty"`
}

type exportHead struct {
	Export int       `json:"export"` // ExportVersion
	Made   time.Time `json:"made"`
}

type exportPicture struct {
	Record string `json:"record"`
	ID     string `json:"id"`
	Data   []byte `json:"data"`
}

type exportEnd struct {
	Records  int    `json:"records"`
	Pictures int    `json:"pictures"`
	SHA256   string `json:"sha256"`
}

// Exported says what an export holds.
type Exported struct {
	Records, Photos int
	// Left are the ids of records that were left out, and LeftPhotos the number
	// of pictures, because they cannot be read.
	Left       []string
	LeftPhotos int
}

// Export writes everything on the shelf to w. It holds one picture at a time.
func (s *Shelf) Export(w io.Writer, now time.Time) (Exported, error) {
	var done Exported
	ids, err := s.drive.Keys(Records)
	if err != nil {
		return done, err
	}
	out := &exporter{w: w, sum: sha256.New()}
	out.line(exportLine{Head: &exportHead{ExportVersion, now.UTC()}})
	for _, id := range ids {
		record, _, err := s.read(id)
		switch {
		case errors.Is(err, ErrMissing): // deleted meanwhile
			continue
		case errors.Is(err, ErrDamaged), errors.Is(err, ErrNewer):
			done.Left = append(done.Left, id)
			continue
		case err != nil:
			return done, err
		}
		if err := s.exportRecord(out, record, &done); err != nil {
			return done, err
		}
	}
	out.line(exportLine{End: &exportEnd{done.Records, done.Photos, hex.EncodeToString(out.sum.Sum(nil))}})
	return done, out.err
}

func (s *Shelf) exportRecord(out *exporter, w *writtenRecord, done *Exported) error {
	var kept []writtenPhoto
	for _, p := range w.Photos {
		data, err := s.Picture(w.ID, p.ID)
		if errors.Is(err, ErrMissing) || errors.Is(err, ErrDamaged) {
			done.LeftPhotos++
			continue
		}
		if err != nil {
			return err
		}
		out.line(exportLine{Picture: &exportPicture{w.ID, p.ID, data}})
		kept = append(kept, p)
	}
	w.Photos = slices.Clip(kept)
	data, err := json.Marshal(w)
	if err != nil {
		return ErrDamaged
	}
	out.line(exportLine{Record: data})
	done.Records++
	done.Photos += len(kept)
	return out.err
}

// exporter writes lines and sums them up; the first error stays.
type exporter struct {
	w   io.Writer
	sum hash.Hash
	err error
}

func (x *exporter) line(l exportLine) {
	data, err := json.Marshal(l)
	if x.err == nil {
		x.err = err
	}
	if x.err != nil {
		return
	}
	data = append(data, '\n')
	x.sum.Write(data)
	_, x.err = x.w.Write(data)
}

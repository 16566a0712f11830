package diary

import (
	"bufio"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"

	"aftercheck/internal/diary/sha256"
	"aftercheck/internal/triage"
)

// The most that an import takes. A file of this program stays far below.
const (
	maxImport        = 512 << 20 // bytes of the file
	maxImportRecords = 5000
)

// maxLine is the longest line: a picture in base64, or a record.
var maxLine = base64.StdEncoding.EncodedLen(MaxPictureBytes) + 1024

// badFile is why a file is refused, with the line at which that was seen.
func badFile(line int, why string, err error) error {
	return fmt.Errorf("line %d: %s: %w", line, why, err)
}

// incoming is a record of an exported file with its pictures, by photo ID.
type incoming struct {
	*writtenRecord
	pictures map[string][]byte
	dropped  []Dropped
}

// readExport reads an exported file and gives each record to take, in order. It
// trusts nothing: whatever this program cannot have written ends it. Only when
// it returns nil was the file whole.
func readExport(file io.Reader, e *triage.Engine, take func(incoming) error) error {
	r := &importer{engine: e, take: take, seen: map[string]bool{}}
	in := bufio.NewScanner(io.LimitReader(file, maxImport))
	in.Buffer(nil, maxLine)
	sum := sha256.New()
	for in.Scan() {
		r.number++
		if r.end != nil {
			return badFile(r.number, "something stands after the end", ErrDamaged)
		}
		before := hex.EncodeToString(sum.Sum(nil))
		if err := r.line(in.Bytes()); err != nil {
			return err
		}
		if r.end != nil && r.end.SHA256 != before {
			return badFile(r.number, "the checksum is another", ErrDamaged)
		}
		sum.Write(in.Bytes())
		sum.Write([]byte{'\n'})
	}
	switch err := in.Err(); {
	case errors.Is(err, bufio.ErrTooLong):
		return badFile(r.number+1, "longer than any line of ours", ErrHuge)
	case err != nil:
		return err
	case r.end == nil:
		return badFile(r.number, "the end is missing", ErrDamaged)
	}
	return nil
}

// importer reads the lines of one file.
type importer struct {
	engine *triage.Engine
	take   func(incoming) error

	number          int
	head            bool
	end             *exportEnd
	seen            map[string]bool
	records, photos int
	waitingFor      string // the record that the pictures before it are of
	pictures        map[string][]byte
}

func (r *importer) line(data []byte) error {
	var l exportLine
	err := json.Unmarshal(data, &l)
	if !r.head { // whatever else a newer form may hold
		if err != nil || l.Head == nil || l.Head.Export < 1 {
			return badFile(r.number, "not a file of Aftercheck", ErrDamaged)
		}
		if l.Head.Export > ExportVersion {
			return badFile(r.number, "the file", ErrNewer)
		}
		r.head = true
		return nil
	}
	switch {
	case err != nil:
		return badFile(r.number, "not readable", ErrDamaged)
	case l.Picture != nil:
		return r.picture(l.Picture)
	case l.Record != nil:
		return r.record(l.Record)
	case l.End != nil:
		if len(r.pictures) > 0 || l.End.Records != r.records || l.End.Pictures != r.photos {
			return badFile(r.number, "something is missing", ErrDamaged)
		}
		r.end = l.End
		return nil
	}
	return badFile(r.number, "not known", ErrDamaged)
}

func (r *importer) picture(p *exportPicture) error {
	if len(r.pictures) == 0 {
		r.waitingFor, r.pictures = p.Record, map[string][]byte{}
	}
	if p.Record != r.waitingFor || r.pictures[p.ID] != nil {
		return badFile(r.number, "a picture in the wrong place", ErrDamaged)
	}
	if len(p.Data) > MaxPictureBytes || len(r.pictures) >= MaxPhotos {
		return badFile(r.number, "a picture too many or too big", ErrHuge)
	}
	if _, _, ok := pictureSize(p.Data); !ok {
		return badFile(r.number, "a photo", ErrPicture)
	}
	r.pictures[p.ID] = p.Data
	return nil
}

func (r *importer) record(data []byte) error {
	if len(data) > maxRecord {
		return badFile(r.number, "a check", ErrHuge)
	}
	if r.records++; r.records > maxImportRecords {
		return badFile(r.number, "too many checks", ErrHuge)
	}
	w, err := readRecord(data)
	if err != nil {
		return badFile(r.number, "a check", err)
	}
	read, dropped, err := w.record(r.engine)
	if err != nil || !read.Check.short() {
		return badFile(r.number, "a check", errors.Join(err, ErrDamaged))
	}
	if r.seen[w.ID] || len(w.Photos) != len(r.pictures) || len(r.pictures) > 0 && r.waitingFor != w.ID {
		return badFile(r.number, "a check and its photos do not belong together", ErrDamaged)
	}
	r.seen[w.ID] = true
	for i := range w.Photos {
		p := &w.Photos[i]
		picture, ok := r.pictures[p.ID]
		width, height, _ := pictureSize(picture)
		if !ok || width != p.Width || height != p.Height || len(picture) != p.Bytes {
			return badFile(r.number, "a photo is not what the check says of it", ErrDamaged)
		}
	}
	r.photos += len(w.Photos)
	in := incoming{w, r.pictures, dropped}
	r.pictures = nil
	return r.take(in)
}

// short tells whether the texts of a check are as long as ours can be.
func (c *Check) short() bool {
	if len(c.Guideline) > maxText {
		return false
	}
	if c.Emergency == nil {
		return true
	}
	for _, rule := range c.Emergency.Rules {
		if !shortText(rule) {
			return false
		}
	}
	return len(c.Emergency.Rules) <= maxList
}

package diary

import (
	"slices"
	"unicode/utf8"
)

// The most that one record may say.
const (
	maxText   = 100 // bytes of one id or view
	maxList   = 200 // ids in one list
	maxRecord = 64 << 10
)

// valid tells whether a record can be what this program wrote: nothing in it is
// longer than it could be, and each of its parts is what it should be. Whether
// the answers still fit the guideline is another matter.
func (w *writtenRecord) valid() bool {
	if !validID(w.ID) || w.After != "" && !validID(w.After) || w.After == w.ID {
		return false
	}
	if w.Urgency == 0 || w.Days < NoDays || w.Days > 100_000 || w.Finished.IsZero() || len(w.Check) > maxRecord {
		return false
	}
	if len(w.Found) > maxList || len(w.Course) > maxList || len(w.Photos) > MaxPhotos {
		return false
	}
	for _, id := range w.Found {
		if !shortText(id) {
			return false
		}
	}
	for sign, went := range w.Course {
		if !shortText(sign) || !slices.Contains(Courses(), went) {
			return false
		}
	}
	seen := map[string]bool{}
	for _, p := range w.Photos {
		if seen[p.ID] || !p.valid() {
			return false
		}
		seen[p.ID] = true
	}
	return true
}

func (p *writtenPhoto) valid() bool {
	within := func(n, most int) bool { return n > 0 && n <= most }
	return validID(p.ID) && len(p.View) <= maxText && utf8.ValidString(p.View) &&
		within(p.Width, MaxPictureSide) && within(p.Height, MaxPictureSide) && within(p.Bytes, MaxPictureBytes)
}

func shortText(s string) bool { return s != "" && len(s) <= maxText && utf8.ValidString(s) }

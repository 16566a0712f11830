package diary_test

import (
	"errors"
	"slices"
	"testing"

	"aftercheck/internal/diary"
	"aftercheck/internal/triage"
)

// Whatever is kept as the check that is followed up, it is whole or it is none.
func FuzzLoadFollowUp(f *testing.F) {
	f.Add(`{"schema":1,"after":"aaaaaaaaaaaaaaaa","day":"2026-11-20","urgency":2,"answers":{"bad":"yes"},"told":true,"course":{"a":"worse"}}`)
	f.Add(`{"schema":2}`)
	f.Add(`{"after":null,"course":{"a":"worse"}}`)
	f.Add(``)
	f.Fuzz(func(t *testing.T, text string) {
		d := newDevice()
		d.Set("aftercheck-follow-up", text)
		if follow := diary.LoadFollowUp(d, engine(t)); follow != nil && (follow.After == "" || !slices.Contains(triage.Urgencies(), follow.Urgency)) {
			t.Errorf("not whole: %+v", follow)
		}
	})
}

// Whatever stands in the place of a kept record, reading it ends in a record or
// in an error of the list, and it can always be deleted.
func FuzzRecord(f *testing.F) {
	_, d, ids := filled(f, 1, 0)
	text, err := d.Get(diary.Records, ids[0])
	must(f, err)
	f.Add(text)
	f.Add([]byte(`{"schema":1}`))
	f.Add([]byte(`{"schema":9,"id":"x"}`))
	f.Add([]byte(`null`))
	f.Fuzz(func(t *testing.T, text []byte) {
		s, d, ids := filled(t, 1, 0)
		must(t, d.Apply(diary.Change{Put: []diary.Entry{{Drawer: diary.Records, Key: ids[0], Data: text}}}))
		_, _, err := s.Record(ids[0])
		if err != nil && !errors.Is(err, diary.ErrDamaged) && !errors.Is(err, diary.ErrNewer) && !errors.Is(err, diary.ErrMissing) {
			t.Errorf("not an error of the list: %v", err)
		}
		taken(t)(s.Delete(ids[0]))
		if _, err := d.Get(diary.Records, ids[0]); !errors.Is(err, diary.ErrMissing) {
			t.Errorf("deleted, and still there: %v", err)
		}
	})
}

// Whatever is said to be a photo, it is kept with the size that its own bytes
// tell, or refused and nothing is kept.
func FuzzPhoto(f *testing.F) {
	f.Add(jpg(f, 8, 9))
	f.Add([]byte("\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x00\x01\x00\x00\x00\x01"))
	f.Add([]byte("RIFF\x00\x00\x00\x00WEBPVP8X\x00\x00\x00\x00\x00\x00\x00\x00\x01\x00\x00\x01\x00\x00"))
	f.Add([]byte("\xff\xd8\xff\xff\xff\xc0"))
	f.Fuzz(func(t *testing.T, picture []byte) {
		s, d, ids := filled(t, 1, 0)
		photo, err := s.KeepPhoto(ids[0], "left", started, picture)
		if err == nil && (photo.Width <= 0 || photo.Height <= 0 || photo.Bytes != len(picture)) {
			t.Errorf("kept as %+v", photo)
		}
		keys, _ := d.Keys(diary.Pictures)
		if (err == nil) != (len(keys) == 1) {
			t.Errorf("%v, and %d pictures are kept", err, len(keys))
		}
	})
}

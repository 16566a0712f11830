package diary_test

import (
	"bytes"
	"errors"
	"io/fs"
	"os"
	"reflect"
	"strings"
	"testing"

	"aftercheck/internal/diary"
)

// For whom a check is was added to version 1: a program from before it reads the rest
// as it always did, and asks in the words for the person themselves.
func TestACheckForSomeoneCanBeRead(t *testing.T) {
	const name = "testdata/check.v1.for-someone.json"
	want := sample()
	want.For = diary.ForSomeone
	d := newDevice()
	diary.Save(d, &want)
	written, _ := d.Get("aftercheck-check")
	text, err := os.ReadFile(name)
	if errors.Is(err, fs.ErrNotExist) && *update {
		text = []byte(written)
		err = os.WriteFile(name, text, 0o644)
	}
	must(t, err)
	if written != string(text) {
		t.Errorf("it is written as\n%s\nand was as\n%s", written, text)
	}
	d.put(t, string(text))
	if l := diary.Load(d, engine(t)); l.Outcome != diary.Whole || !reflect.DeepEqual(l.Check, want) {
		t.Errorf("%s\ngot  %+v\nwant %+v", l.Outcome, l.Check, want)
	}
	// What says nothing that is known is not said, and costs nothing else.
	d.put(t, strings.Replace(string(text), `"for":"someone"`, `"for":"everybody"`, 1))
	want.For = diary.NotSaid
	if l := diary.Load(d, engine(t)); l.Outcome != diary.Whole || !reflect.DeepEqual(l.Check, want) {
		t.Errorf("a word that is not known: %s\ngot  %+v", l.Outcome, l.Check)
	}
}

// Whom it is for goes with a check onto the shelf, into its row, through an exported
// file, and through a record that a program from before it has rewritten.
func TestForWhomIsKept(t *testing.T) {
	for _, whom := range []diary.Whom{diary.NotSaid, diary.ForMe, diary.ForSomeone} {
		c := sample()
		c.For = whom
		r := finish(t, &c, started)
		s, d := shelf(t)
		must(t, s.Keep(r))
		_, err := s.KeepPhoto(r.ID, "left side", started, tinyPNG) // rewrites the record without looking into the check
		must(t, err)
		var file bytes.Buffer
		_, err = s.Export(&file, started)
		must(t, err)
		wantFor(t, s, r.ID, whom)

		// A row of the program before: it is made again from the record.
		rows, err := d.Rows()
		must(t, err)
		rows[0].Data = bytes.Replace(rows[0].Data, []byte(`"v":2`), []byte(`"v":1`), 1)
		rows[0].Data = bytes.Replace(rows[0].Data, []byte(`"w":"`+whom+`",`), nil, 1)
		rows[0].Drawer = diary.Rows
		must(t, d.Apply(diary.Change{Put: rows}))
		wantFor(t, s, r.ID, whom)

		other, _ := shelf(t)
		_, err = other.Import(bytes.NewReader(file.Bytes()), int64(file.Len()))
		must(t, err)
		wantFor(t, other, r.ID, whom)
	}
}

func wantFor(t *testing.T, s *diary.Shelf, id string, want diary.Whom) {
	t.Helper()
	r, _, err := s.Record(id)
	must(t, err)
	rows, err := s.Rows()
	must(t, err)
	if r.Check.For != want || len(rows) != 1 || rows[0].For != want {
		t.Errorf("it is for %q, and its row says %+v; want %q", r.Check.For, rows, want)
	}
}

// Who finishes a check, and then says that it is for someone else, has one record.
func TestForWhomCanBeChangedOnTheShelf(t *testing.T) {
	c := sample()
	r := finish(t, &c, started)
	s, _ := shelf(t)
	must(t, s.Keep(r))
	r.Check.For = diary.ForSomeone
	must(t, s.Keep(r))
	wantFor(t, s, r.ID, diary.ForSomeone)
}

func TestAFollowUpKnowsForWhomItIs(t *testing.T) {
	e, d := engine(t), newDevice()
	f := &diary.FollowUp{After: "abcdefgh12345678", Day: day, Urgency: 3, For: diary.ForSomeone}
	diary.SaveFollowUp(d, f)
	if got := diary.LoadFollowUp(d, e); got == nil || got.For != diary.ForSomeone {
		t.Errorf("it came back as %+v", got)
	}
	d.texts["aftercheck-follow-up"] = `{"schema":1,"after":"abcdefgh","day":"2026-11-22","urgency":3}`
	if got := diary.LoadFollowUp(d, e); got == nil || got.For != diary.NotSaid {
		t.Errorf("one from before is read as %+v", got)
	}
}

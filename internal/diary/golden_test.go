package diary_test

import (
	"bytes"
	"errors"
	"flag"
	"fmt"
	"io/fs"
	"os"
	"reflect"
	"testing"

	"aftercheck/internal/diary"
	"aftercheck/internal/triage"
)

var update = flag.Bool("update", false, "write the golden file of a version that has none yet; those that are there stay for ever")

// golden is the file of one version of a written form. What is on somebody's
// phone looks like this, so the file is never changed and never removed.
func golden(form string, version int) string {
	return fmt.Sprintf("testdata/%s.v%d.json", form, version)
}

// wantWritten compares what is written today with the golden file of today's
// version. If it fails, the form has changed: give it a new version, a step from
// the old one, and (with -update) a golden file of its own.
func wantWritten(t *testing.T, form string, version int, got []byte) {
	t.Helper()
	name := golden(form, version)
	want, err := os.ReadFile(name)
	if errors.Is(err, fs.ErrNotExist) && *update {
		want = got
		err = os.WriteFile(name, got, 0o644)
	}
	must(t, err)
	if !bytes.Equal(got, want) {
		t.Errorf("%s is of another form than version %d:\n%s\n%s", form, version, got, want)
	}
}

// sample is a check that says everything that a check can say.
func sample() diary.Check {
	c := bad()
	c.ID, c.After = "abcdefghijklmnopqrstuvwxyz", "zyxwvutsrqponmlkjihgfedcba"
	c.Course = map[string]diary.Course{"a": diary.Worse}
	c.Emergency = &diary.Emergency{Day: day, Answers: triage.Answers{"signs": triage.Chose("a")}, Rules: []string{"RF13"}}
	return c
}

func sampleRecord(t testing.TB) diary.Record {
	c := sample()
	r := finish(t, &c, started)
	r.Photos = []diary.Photo{{ID: "aaaaaaaaaaaaaaaaaaaaaaaaaa", View: "left side", Taken: started, Width: 30, Height: 20, Bytes: 400}}
	return r
}

func TestEveryVersionOfACheckCanBeRead(t *testing.T) {
	want := sample()
	d := newDevice()
	diary.Save(d, &want)
	text, _ := d.Get("aftercheck-check")
	wantWritten(t, "check", diary.Schema, []byte(text))
	for version := 1; version <= diary.Schema; version++ {
		text, err := os.ReadFile(golden("check", version))
		must(t, err)
		d := newDevice()
		d.put(t, string(text))
		if l := diary.Load(d, engine(t)); l.Outcome != diary.Whole || !reflect.DeepEqual(l.Check, want) {
			t.Errorf("version %d: %s\ngot  %+v\nwant %+v", version, l.Outcome, l.Check, want)
		}
	}
}

// Before checks were kept, the running one had no ID. It is on phones, with the
// same version.
func TestACheckFromBeforeTheShelfCanBeRead(t *testing.T) {
	text, err := os.ReadFile("testdata/check.v1.before-shelf.json")
	must(t, err)
	d := newDevice()
	d.put(t, string(text))
	want := sample()
	want.ID, want.After, want.Course = "", "", nil
	if l := diary.Load(d, engine(t)); l.Outcome != diary.Whole || !reflect.DeepEqual(l.Check, want) {
		t.Errorf("%s\ngot  %+v\nwant %+v", l.Outcome, l.Check, want)
	}
}

func TestEveryVersionOfARecordCanBeRead(t *testing.T) {
	want := sampleRecord(t)
	text, err := diary.WriteRecord(&want)
	must(t, err)
	wantWritten(t, "record", diary.RecordSchema, text)
	if diary.Upgrades() != diary.RecordSchema-1 {
		t.Errorf("%d steps between %d versions", diary.Upgrades(), diary.RecordSchema)
	}
	for version := 1; version <= diary.RecordSchema; version++ {
		text, err := os.ReadFile(golden("record", version))
		must(t, err)
		s, d := shelf(t)
		must(t, d.Apply(diary.Change{Put: []diary.Entry{{Drawer: diary.Records, Key: want.ID, Data: text}}}))
		got, dropped, err := s.Record(want.ID)
		if err != nil || len(dropped) > 0 || !reflect.DeepEqual(got, want) {
			t.Errorf("version %d: %v %v\ngot  %+v\nwant %+v", version, err, dropped, got, want)
		}
	}
}

func TestEveryVersionOfAnExportCanBeRead(t *testing.T) {
	c := sample()
	r := finish(t, &c, started)
	s, d := shelf(t)
	must(t, s.Keep(r))
	// A photo whose ID is not random, so that the file is the same each time.
	r.Photos = []diary.Photo{{ID: "aaaaaaaaaaaaaaaaaaaaaaaaaa", View: "left side", Taken: started, Width: 5, Height: 3, Bytes: len(tinyPNG)}}
	text, err := diary.WriteRecord(&r)
	must(t, err)
	must(t, d.Apply(diary.Change{Put: []diary.Entry{
		{Drawer: diary.Records, Key: r.ID, Data: text},
		{Drawer: diary.Pictures, Key: r.ID + "/" + r.Photos[0].ID, Data: tinyPNG},
	}}))
	var file bytes.Buffer
	_, err = s.Export(&file, started)
	must(t, err)
	wantWritten(t, "export", diary.ExportVersion, file.Bytes())
	for version := 1; version <= diary.ExportVersion; version++ {
		data, err := os.ReadFile(golden("export", version))
		must(t, err)
		s, d := shelf(t)
		done, err := s.Import(bytes.NewReader(data), int64(len(data)))
		must(t, err)
		got, _, err := s.Record(r.ID)
		if err != nil || done.Added != 1 || done.Photos != 1 || !reflect.DeepEqual(got, r) {
			t.Errorf("version %d: %v %+v\ngot  %+v\nwant %+v", version, err, done, got, r)
		}
		wantIntact(t, s, d)
	}
}

// tinyPNG says that it is five pixels wide and three high; nobody decodes it.
var tinyPNG = []byte("\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x00\x05\x00\x00\x00\x03\x08\x00\x00\x00\x00")

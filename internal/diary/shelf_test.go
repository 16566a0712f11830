package diary_test

import (
	"bytes"
	"errors"
	"image"
	"image/jpeg"
	"image/png"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"aftercheck/internal/diary"
	"aftercheck/internal/diary/drivetest"
	"aftercheck/internal/triage"
)

func TestMemoryIsADrive(t *testing.T) {
	drivetest.Run(t, func(*testing.T) diary.Drive { return &diary.Memory{} })
}

// shelf is an empty shelf and the drive under it.
func shelf(t testing.TB) (*diary.Shelf, *diary.Memory) {
	t.Helper()
	d := &diary.Memory{}
	return diary.NewShelf(d, engine(t)), d
}

// bad is a finished check: sign a is there, and it is bad.
func bad() diary.Check {
	return diary.Check{
		Guideline: "test", Started: started, Day: day,
		Answers: triage.Answers{
			"when": triage.On(day - 5), "signs": triage.Chose("a"), "bad": triage.Unsure(), "heat": triage.Measured(38.5),
		},
	}
}

// finish makes the record of a check.
func finish(t testing.TB, c *diary.Check, at time.Time) diary.Record {
	t.Helper()
	e := engine(t)
	return diary.Finish(c, triage.Assessment{
		Urgency: triage.Soon, Complications: []triage.Match{{Complication: &triage.Complication{ID: "C14"}}, {Complication: &triage.Complication{ID: "C02"}}},
	}, e, at)
}

func must(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func jpg(t testing.TB, width, height int) []byte {
	t.Helper()
	var b bytes.Buffer
	must(t, jpeg.Encode(&b, image.NewGray(image.Rect(0, 0, width, height)), nil))
	return b.Bytes()
}

// wantIntact checks that everything in a drive belongs together: every record
// has a row that says the same, every photo its picture, and no picture is left
// over.
func wantIntact(t testing.TB, s *diary.Shelf, d diary.Drive) {
	t.Helper()
	rows, err := s.Rows()
	must(t, err)
	records, _ := d.Keys(diary.Records)
	pictures, _ := d.Keys(diary.Pictures)
	if len(rows) != len(records) {
		t.Errorf("%d rows, %d records", len(rows), len(records))
	}
	left := map[string]bool{}
	for _, key := range pictures {
		left[key] = true
	}
	for _, row := range rows {
		r, _, err := s.Record(row.ID)
		if err != nil {
			t.Errorf("record %s: %v", row.ID, err)
			continue
		}
		now := r.Row()
		now.Finished, row.Finished = now.Finished.Truncate(time.Millisecond), row.Finished.Truncate(time.Millisecond)
		if !reflect.DeepEqual(now, row) {
			t.Errorf("row %+v of %+v", row, now)
		}
		for _, p := range r.Photos {
			key := r.ID + "/" + p.ID
			if !left[key] {
				t.Errorf("photo %s has no picture", key)
			}
			delete(left, key)
		}
	}
	for key := range left {
		t.Errorf("picture %s is nobody's", key)
	}
}

func TestAFinishedCheckIsKeptOnce(t *testing.T) {
	s, d := shelf(t)
	c := bad()
	first := finish(t, &c, started)
	must(t, s.Keep(first))
	kept, _ := d.Get(diary.Records, c.ID)

	// The result is looked at again later.
	must(t, s.Keep(finish(t, &c, started.Add(time.Hour))))
	if again, _ := d.Get(diary.Records, c.ID); !bytes.Equal(again, kept) {
		t.Errorf("looking at the result changed the record:\n%s\n%s", kept, again)
	}
	// An answer is changed: the same check, the same record.
	c.Answers["bad"] = triage.Chose("yes")
	must(t, s.Keep(finish(t, &c, started.Add(2*time.Hour))))
	// A check that follows it up is another one.
	re := bad()
	re.After, re.Course = c.ID, map[string]diary.Course{"a": diary.Worse}
	must(t, s.Keep(finish(t, &re, started.Add(48*time.Hour))))

	rows, err := s.Rows()
	must(t, err)
	if len(rows) != 2 || rows[0].ID != re.ID || rows[1].ID != first.ID {
		t.Fatalf("rows: %+v", rows)
	}
	want := diary.Row{
		ID: re.ID, Finished: started.Add(48 * time.Hour), Urgency: triage.Soon, Found: []string{"C14", "C02"}, Days: 5,
		After: c.ID, Course: map[string]diary.Course{"a": diary.Worse},
	}
	if !reflect.DeepEqual(rows[0], want) {
		t.Errorf("row  %+v\nwant %+v", rows[0], want)
	}
	if !rows[1].Finished.Equal(started.Add(2 * time.Hour)) {
		t.Errorf("the changed check was finished at %s", rows[1].Finished)
	}
	wantIntact(t, s, d)
}

func TestARecordComesBackAsItWas(t *testing.T) {
	s, _ := shelf(t)
	c := bad()
	c.After, c.Course = diary.NewID(), map[string]diary.Course{"a": diary.Gone}
	c.Emergency = &diary.Emergency{Day: day, Answers: triage.Answers{"signs": triage.Chose("a")}, Rules: []string{"RF13"}}
	want := finish(t, &c, started)
	must(t, s.Keep(want))
	got, dropped, err := s.Record(want.ID)
	must(t, err)
	if len(dropped) > 0 || !reflect.DeepEqual(got, want) {
		t.Errorf("got  %+v\nwant %+v\ndropped %v", got, want, dropped)
	}
}

func TestPhotosStayWithTheirRecord(t *testing.T) {
	s, d := shelf(t)
	c := bad()
	r := finish(t, &c, started)
	must(t, s.Keep(r))
	picture := jpg(t, 30, 20)
	one, err := s.KeepPhoto(r.ID, "left side", started, picture)
	must(t, err)
	two, err := s.KeepPhoto(r.ID, "right side", started, picture)
	must(t, err)
	c.Answers["bad"] = triage.Chose("no")
	must(t, s.Keep(finish(t, &c, started)))

	got, _, err := s.Record(r.ID)
	must(t, err)
	want := diary.Photo{ID: one.ID, View: "left side", Taken: started, Width: 30, Height: 20, Bytes: len(picture)}
	if len(got.Photos) != 2 || got.Photos[0] != want {
		t.Errorf("photos %+v, want first %+v", got.Photos, want)
	}
	if data, err := s.Picture(r.ID, one.ID); err != nil || !bytes.Equal(data, picture) {
		t.Errorf("picture: %d bytes, %v", len(data), err)
	}
	taken(t)(s.DeletePhoto(r.ID, one.ID))
	if _, err := s.Picture(r.ID, one.ID); !errors.Is(err, diary.ErrMissing) {
		t.Errorf("a deleted picture: %v", err)
	}
	wantIntact(t, s, d)
	taken(t)(s.Delete(r.ID))
	if _, err := s.Picture(r.ID, two.ID); !errors.Is(err, diary.ErrMissing) {
		t.Errorf("a picture of a deleted record: %v", err)
	}
	wantIntact(t, s, d)
}

func TestPicturesThatAreNotTaken(t *testing.T) {
	s, d := shelf(t)
	c := bad()
	r := finish(t, &c, started)
	must(t, s.Keep(r))
	var wide bytes.Buffer
	must(t, png.Encode(&wide, image.NewGray(image.Rect(0, 0, diary.MaxPictureSide+1, 1))))
	for name, tt := range map[string]struct {
		picture []byte
		want    error
	}{
		"nothing":            {nil, diary.ErrPicture},
		"text":               {[]byte("<svg xmlns='http://www.w3.org/2000/svg' onload='x'/>"), diary.ErrPicture},
		"a JPEG's beginning": {[]byte("\xff\xd8\xff\xe0"), diary.ErrPicture},
		"a GIF":              {[]byte("GIF89a\x01\x00\x01\x00"), diary.ErrPicture},
		"too many bytes":     {append(jpg(t, 9, 9), make([]byte, diary.MaxPictureBytes)...), diary.ErrHuge},
		"too wide":           {wide.Bytes(), diary.ErrHuge},
	} {
		if _, err := s.KeepPhoto(r.ID, "", started, tt.picture); !errors.Is(err, tt.want) {
			t.Errorf("%s: %v, want %v", name, err, tt.want)
		}
	}
	if _, err := s.KeepPhoto(diary.NewID(), "", started, jpg(t, 9, 9)); !errors.Is(err, diary.ErrMissing) {
		t.Errorf("a photo of no record: %v", err)
	}
	wantIntact(t, s, d)
}

func TestAFullDeviceRefusesThePhotoAndKeepsTheCheck(t *testing.T) {
	s, d := shelf(t)
	c := bad()
	r := finish(t, &c, started)
	must(t, s.Keep(r))
	before, _, err := s.Record(r.ID)
	must(t, err)
	d.Fail = noRoomForPictures
	if _, err := s.KeepPhoto(r.ID, "left", started, jpg(t, 30, 20)); !errors.Is(err, diary.ErrFull) {
		t.Errorf("err = %v", err)
	}
	after, _, err := s.Record(r.ID)
	must(t, err)
	if !reflect.DeepEqual(before, after) {
		t.Errorf("before %+v\nafter %+v", before, after)
	}
	wantIntact(t, s, d)
}

func noRoomForPictures(c diary.Change) error {
	for _, e := range c.Put {
		if e.Drawer == diary.Pictures {
			return diary.ErrFull
		}
	}
	return nil
}

// Another tab adds a photo between this one's reading and writing.
func TestTwoTabsDoNotOverwriteEachOther(t *testing.T) {
	s, d := shelf(t)
	c := bad()
	r := finish(t, &c, started)
	must(t, s.Keep(r))
	slow := diary.NewShelf(afterTheOther{d, func() {
		_, err := s.KeepPhoto(r.ID, "other tab", started, jpg(t, 8, 8))
		must(t, err)
	}}, engine(t))
	_, err := slow.KeepPhoto(r.ID, "this tab", started, jpg(t, 9, 9))
	must(t, err)
	got, _, err := s.Record(r.ID)
	must(t, err)
	if len(got.Photos) != 2 {
		t.Errorf("photos: %+v", got.Photos)
	}
	wantIntact(t, s, d)
}

// afterTheOther is a drive that another tab uses just before the first change.
type afterTheOther struct {
	*diary.Memory
	other func()
}

func (d afterTheOther) Apply(c diary.Change) error {
	if keys, _ := d.Keys(diary.Pictures); len(keys) == 0 {
		d.other()
	}
	return d.Memory.Apply(c)
}

func TestWhatIsDamagedIsNamedAndCanBeDeleted(t *testing.T) {
	s, d := shelf(t)
	c, fine := bad(), bad()
	r := finish(t, &c, started)
	must(t, s.Keep(r))
	must(t, s.Keep(finish(t, &fine, started)))
	whole, err := d.Get(diary.Records, r.ID)
	must(t, err)
	for name, tt := range map[string]struct {
		text string
		want error
	}{
		"not JSON":                {"\x00{", diary.ErrDamaged},
		"cut off":                 {string(whole[:len(whole)/2]), diary.ErrDamaged},
		"of another ID":           {strings.ReplaceAll(string(whole), r.ID, diary.NewID()), diary.ErrDamaged},
		"an urgency that is none": {strings.Replace(string(whole), `"soon"`, `"later"`, 1), diary.ErrDamaged},
		"a newer version":         {strings.Replace(string(whole), `"schema":1`, `"schema":99`, 1), diary.ErrNewer},
		"a newer check":           {strings.Replace(string(whole), `"check":{"schema":1`, `"check":{"schema":99`, 1), diary.ErrNewer},
		"no answers at all":       {string(whole[:bytes.Index(whole, []byte(`"check"`))]) + `"check":null}`, diary.ErrDamaged},
	} {
		must(t, d.Apply(diary.Change{Put: []diary.Entry{{Drawer: diary.Records, Key: r.ID, Data: []byte(tt.text)}}}))
		if _, _, err := s.Record(r.ID); !errors.Is(err, tt.want) {
			t.Errorf("%s: %v, want %v", name, err, tt.want)
		}
	}
	must(t, d.Apply(diary.Change{Put: []diary.Entry{
		{Drawer: diary.Records, Key: r.ID, Data: []byte("?")}, {Drawer: diary.Rows, Key: r.ID, Data: []byte("?")},
	}}))
	rows, err := s.Rows()
	must(t, err)
	damaged := 0
	for _, row := range rows {
		if row.Damaged && row.ID == r.ID {
			damaged++
		}
	}
	if len(rows) != 2 || damaged != 1 {
		t.Errorf("rows: %+v", rows)
	}
	taken(t)(s.Delete(r.ID))
	wantIntact(t, s, d)
}

// Rows are only drawn from records, so a row that is lost or of another version
// costs nothing.
func TestARowIsMadeAgainFromItsRecord(t *testing.T) {
	s, d := shelf(t)
	c := bad()
	must(t, s.Keep(finish(t, &c, started)))
	before, err := s.Rows()
	must(t, err)
	must(t, d.Apply(diary.Change{Put: []diary.Entry{{Drawer: diary.Rows, Key: c.ID, Data: []byte(`{"v":99}`)}}}))
	after, err := s.Rows()
	must(t, err)
	if !reflect.DeepEqual(before, after) {
		t.Errorf("before %+v\nafter %+v", before, after)
	}
}

// The beginning of the list is the same however much of it is wanted, also
// where a row among them is damaged; the rows after it are not understood.
func TestTheFirstRows(t *testing.T) {
	s, d := shelf(t)
	for i := range 5 {
		c := bad()
		must(t, s.Keep(finish(t, &c, started.Add(time.Duration(i*i%5)*time.Hour))))
	}
	want, err := s.Rows()
	must(t, err)
	must(t, d.Apply(diary.Change{Put: []diary.Entry{
		{Drawer: diary.Rows, Key: want[1].ID, Data: []byte(`{"v":99}`)}, // made again from its record
		{Drawer: diary.Rows, Key: want[4].ID, Data: []byte(`{"v":1,"t":1,`)},
		{Drawer: diary.Records, Key: want[4].ID, Data: []byte("?")},
	}}))
	for most := range 5 {
		rows, all, err := s.FirstRows(most)
		if err != nil || all != 5 || !slices.EqualFunc(rows, want[:most], func(a, b diary.Row) bool { return reflect.DeepEqual(a, b) }) {
			t.Errorf("the first %d of %d: %+v, %v", most, all, rows, err)
		}
	}
	if rows, _, err := s.FirstRows(99); err != nil || len(rows) != 5 || !rows[4].Damaged {
		t.Errorf("all: %+v, %v", rows, err)
	}
}

func TestAnswersThatTheGuidelineHasNoPlaceForStayOnTheShelf(t *testing.T) {
	s, d := shelf(t)
	c := bad()
	must(t, s.Keep(finish(t, &c, started)))
	data, _ := d.Get(diary.Records, c.ID)
	old := bytes.Replace(data, []byte(`"signs"`), []byte(`"moon":"full","signs"`), 1)
	must(t, d.Apply(diary.Change{Put: []diary.Entry{{Drawer: diary.Records, Key: c.ID, Data: old}}}))
	_, err := s.KeepPhoto(c.ID, "left", started, jpg(t, 9, 9))
	must(t, err)
	r, dropped, err := s.Record(c.ID)
	must(t, err)
	if len(r.Check.Answers) != 4 || !reflect.DeepEqual(dropped, []diary.Dropped{{"moon", diary.UnknownQuestion}}) {
		t.Errorf("answers %v, dropped %v", r.Check.Answers, dropped)
	}
	if data, _ := d.Get(diary.Records, c.ID); !bytes.Contains(data, []byte(`"moon":"full"`)) {
		t.Errorf("adding a photo lost an answer: %s", data)
	}
}

func TestDeleteAllLeavesNothing(t *testing.T) {
	s, d := shelf(t)
	for range 3 {
		c := bad()
		must(t, s.Keep(finish(t, &c, started)))
		_, err := s.KeepPhoto(c.ID, "", started, jpg(t, 9, 9))
		must(t, err)
	}
	taken(t)(s.DeleteAll())
	for _, drawer := range []diary.Drawer{diary.Rows, diary.Records, diary.Pictures} {
		if keys, _ := d.Keys(drawer); len(keys) > 0 {
			t.Errorf("%s: %v", drawer, keys)
		}
	}
}

func TestARunningCheckRemembersItsRecord(t *testing.T) {
	e, d := engine(t), newDevice()
	c := bad()
	c.After, c.Course = diary.NewID(), map[string]diary.Course{"a": diary.Better}
	finish(t, &c, started)
	diary.Save(d, &c)
	if l := diary.Load(d, e); !reflect.DeepEqual(l.Check, c) {
		t.Errorf("got  %+v\nwant %+v", l.Check, c)
	}
	// What ties it to other records is left out when it makes no sense.
	d.put(t, `{"schema":1,"id":"../x","after":7,"day":"2026-11-22","answers":{"signs":["a"]}}`)
	if l := diary.Load(d, e); l.Outcome != diary.Damaged {
		t.Errorf("a number for an id: %s", l.Outcome)
	}
	d.put(t, `{"schema":1,"id":"../x","after":"A","course":{"a":"worse"},"day":"2026-11-22","answers":{"signs":["a"]}}`)
	if l := diary.Load(d, e); l.Check.ID != "" || l.Check.After != "" || l.Check.Course != nil || len(l.Check.Answers) != 1 {
		t.Errorf("loaded %+v", l.Check)
	}
}

// A course is one of five words, in the file too.
func TestCourseIsClosed(t *testing.T) {
	s, d := shelf(t)
	c := bad()
	c.After, c.Course = diary.NewID(), map[string]diary.Course{"a": "on fire"}
	if err := s.Keep(finish(t, &c, started)); !errors.Is(err, diary.ErrDamaged) {
		t.Errorf("Keep: %v", err)
	}
	if keys, _ := d.Keys(diary.Records); len(keys) > 0 {
		t.Errorf("kept: %v", keys)
	}
	if len(diary.Courses()) != 5 {
		t.Errorf("courses: %v", diary.Courses())
	}
}

// meddling is a drive on which something happens between reading and writing.
type meddling struct {
	*diary.Memory
	meddle func()
}

func (m *meddling) Get(d diary.Drawer, key string) ([]byte, error) {
	data, err := m.Memory.Get(d, key)
	if f := m.meddle; f != nil {
		m.meddle = nil
		f()
	}
	return data, err
}

// A check that is on its way to the shelf when it is deleted stays deleted; what
// is finished after that is kept as ever.
func TestWhatIsDeletedOnTheWayStaysDeleted(t *testing.T) {
	for name, del := range map[string]func(*diary.Shelf, string) (*diary.Deleted, error){
		"it":         (*diary.Shelf).Delete,
		"everything": func(s *diary.Shelf, _ string) (*diary.Deleted, error) { return s.DeleteAll() },
	} {
		d := &meddling{Memory: &diary.Memory{}}
		s := diary.NewShelf(d, engine(t))
		c := bad()
		r := finish(t, &c, started)
		d.meddle = func() { taken(t)(del(s, r.ID)) }
		if err := s.Keep(r); !errors.Is(err, diary.ErrMissing) {
			t.Errorf("%s deleted: %v", name, err)
		}
		if rows, err := s.Rows(); err != nil || len(rows) != 0 {
			t.Errorf("%s deleted: %d are there, %v", name, len(rows), err)
		}
		other := bad()
		must(t, s.Keep(finish(t, &other, started)))
	}
}

// An address may hold anything; what can be no id is not looked for.
func TestAnAddressThatIsNoID(t *testing.T) {
	s, d := shelf(t)
	must(t, d.Apply(diary.Change{Put: []diary.Entry{{Drawer: diary.Records, Key: "../x", Data: []byte("{")}}}))
	for _, id := range []string{"", "../x", "a/b", "ABCDEFGHIJ", strings.Repeat("a", 1000)} {
		if _, _, err := s.Record(id); !errors.Is(err, diary.ErrMissing) {
			t.Errorf("%q: %v", id, err)
		}
	}
}

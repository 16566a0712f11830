package diary_test

import (
	"bytes"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"maps"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"aftercheck/internal/diary"
	"aftercheck/internal/triage"
)

// filled is a shelf with checks, and with photos of the first.
func filled(t testing.TB, checks, photos int) (*diary.Shelf, *diary.Memory, []string) {
	t.Helper()
	s, d := shelf(t)
	var ids []string
	for i := range checks {
		c := bad()
		must(t, s.Keep(finish(t, &c, started.Add(time.Duration(i)*time.Hour))))
		ids = append(ids, c.ID)
	}
	for i := range photos {
		_, err := s.KeepPhoto(ids[0], "left", started, jpg(t, 8+i, 9))
		must(t, err)
	}
	return s, d, ids
}

func export(t testing.TB, s *diary.Shelf) []byte {
	t.Helper()
	var file bytes.Buffer
	_, err := s.Export(&file, started)
	must(t, err)
	return file.Bytes()
}

func load(s *diary.Shelf, file []byte) (diary.Imported, error) {
	return s.Import(bytes.NewReader(file), int64(len(file)))
}

// contents is everything in a drive.
func contents(t testing.TB, d diary.Drive) map[string]string {
	t.Helper()
	all := map[string]string{}
	for _, drawer := range []diary.Drawer{diary.Rows, diary.Records, diary.Pictures} {
		keys, err := d.Keys(drawer)
		must(t, err)
		for _, key := range keys {
			data, err := d.Get(drawer, key)
			must(t, err)
			all[string(drawer)+" "+key] = string(data)
		}
	}
	return all
}

func TestWhatIsExportedComesBackOnAnotherDevice(t *testing.T) {
	s, d, _ := filled(t, 3, 2)
	file := export(t, s)
	other, otherDrive := shelf(t)
	done, err := load(other, file)
	must(t, err)
	if done.Added != 3 || done.Photos != 2 || done.Replaced+done.Same != 0 || len(done.Dropped) != 0 {
		t.Errorf("imported %+v", done)
	}
	if !maps.Equal(contents(t, d), contents(t, otherDrive)) {
		t.Error("the other device has something else")
	}
	if again, err := load(other, file); err != nil || again.Same != 3 || again.Added+again.Replaced+again.Photos != 0 {
		t.Errorf("once more: %+v, %v", again, err)
	}
	if !maps.Equal(contents(t, d), contents(t, otherDrive)) {
		t.Error("importing twice changed something")
	}
}

func TestAnImportIsMergedWithWhatIsHere(t *testing.T) {
	s, d, ids := filled(t, 3, 2)
	file := export(t, s)
	first, _, err := s.Record(ids[0])
	must(t, err)

	taken(t)(s.Delete(ids[1]))                                    // comes back
	taken(t)(s.DeletePhoto(ids[0], first.Photos[0].ID))           // comes back
	_, err = s.KeepPhoto(ids[0], "right", started, jpg(t, 40, 9)) // stays
	must(t, err)
	later := first.Check
	later.Answers = triage.Answers{"when": triage.On(day - 5), "signs": triage.Chose("b")}
	must(t, s.Keep(finish(t, &later, started.Add(99*time.Hour)))) // is later than the file

	done, err := load(s, file)
	must(t, err)
	if done.Added != 1 || done.Replaced != 1 || done.Same != 1 || done.Photos != 1 {
		t.Errorf("imported %+v", done)
	}
	got, _, err := s.Record(ids[0])
	must(t, err)
	if len(got.Photos) != 3 || !got.Check.Answers["signs"].Has("b") {
		t.Errorf("merged: %+v", got)
	}
	wantIntact(t, s, d)
}

func TestAnsweredForAnOlderGuidelineIsNamed(t *testing.T) {
	s, _, ids := filled(t, 2, 0)
	lines := linesOf(export(t, s))
	for i := range lines {
		if strings.Contains(lines[i], ids[0]) {
			lines[i] = strings.Replace(lines[i], `"signs"`, `"moon":"full","signs"`, 1)
		}
	}
	other, _ := shelf(t)
	done, err := load(other, seal(lines, 2, 0))
	must(t, err)
	want := map[string][]diary.Dropped{ids[0]: {{"moon", diary.UnknownQuestion}}}
	if !reflect.DeepEqual(done.Dropped, want) {
		t.Errorf("dropped %v, want %v", done.Dropped, want)
	}
}

// linesOf are the lines of an exported file without the last.
func linesOf(file []byte) []string {
	lines := strings.Split(strings.TrimSuffix(string(file), "\n"), "\n")
	return lines[:len(lines)-1]
}

// seal ends a file with the right sum.
func seal(lines []string, records, pictures int) []byte {
	text := strings.Join(lines, "\n") + "\n"
	sum := sha256.Sum256([]byte(text))
	return []byte(text + fmt.Sprintf(`{"end":{"records":%d,"pictures":%d,"sha256":"%s"}}`, records, pictures, hex.EncodeToString(sum[:])) + "\n")
}

func TestAFileThatIsRefusedChangesNothing(t *testing.T) {
	from, _, _ := filled(t, 2, 2)
	file := export(t, from)
	lines := linesOf(file)
	at := func(word string) int {
		return slices.IndexFunc(lines, func(l string) bool { return strings.Contains(l, word) })
	}
	// with changes the first line that holds word, and seals the file again.
	with := func(word, old, repl string) []byte {
		changed := slices.Clone(lines)
		i := at(word)
		if !strings.Contains(changed[i], old) {
			t.Fatalf("%s: no %q in %q", word, old, changed[i])
		}
		changed[i] = strings.Replace(changed[i], old, repl, 1)
		return seal(changed, 2, 2)
	}
	without := func(i int) []byte { return seal(slices.Delete(slices.Clone(lines), i, i+1), 2, 2) }
	pixels := func(data []byte) []byte {
		line := lines[at(`{"picture"`)]
		start := strings.Index(line, `"data":"`) + len(`"data":"`)
		return with(`{"picture"`, line[start:], base64.StdEncoding.EncodeToString(data)+`"}}`)
	}
	flipped := bytes.Clone(file)
	flipped[len(file)/2] ^= 1

	for _, tt := range []struct {
		name string
		file []byte
		want error
	}{
		{"nothing", nil, diary.ErrDamaged},
		{"another file", []byte("%PDF-1.7\n"), diary.ErrDamaged},
		{"other JSON", []byte(`{"schema":1}` + "\n"), diary.ErrDamaged},
		{"a newer version", with(`"aftercheck"`, `"export":1`, `"export":2,"encrypted":true`), diary.ErrNewer},
		{"a version that is none", with(`"aftercheck"`, `"export":1`, `"export":0`), diary.ErrDamaged},
		{"cut off in the middle", file[:len(file)/2], diary.ErrDamaged},
		{"without its end", []byte(strings.Join(lines, "\n") + "\n"), diary.ErrDamaged},
		{"something after the end", append(bytes.Clone(file), "{}\n"...), diary.ErrDamaged},
		{"twice the same file", append(bytes.Clone(file), file...), diary.ErrDamaged},
		{"a bit flipped", flipped, diary.ErrDamaged},
		{"another sum", bytes.Replace(file, []byte(`"sha256":"`), []byte(`"sha256":"0`), 1), diary.ErrDamaged},
		{"a record less than counted", without(len(lines) - 1), diary.ErrDamaged},
		{"a picture less", without(at(`{"picture"`)), diary.ErrDamaged},
		{"the same record twice", seal(append(slices.Clone(lines), lines[len(lines)-1]), 3, 2), diary.ErrDamaged},
		{"a record of a newer version", with(`{"record":{`, `"schema":1`, `"schema":7`), diary.ErrNewer},
		{"a record without an ID", with(`{"record":{`, `"id":"`, `"id":"../`), diary.ErrDamaged},
		{"an urgency that is none", with(`{"record":{`, `"soon"`, `"whatever"`), diary.ErrDamaged},
		{"a day that is none", with(`{"record":{`, `"day":"2026-11-22"`, `"day":"2026-02-30"`), diary.ErrDamaged},
		{"a long text", with(`{"record":{`, `"guideline":"test"`, `"guideline":"`+strings.Repeat("x", 500)+`"`), diary.ErrDamaged},
		{"a huge record", with(`{"record":{`, `"guideline":"test"`, `"guideline":"`+strings.Repeat("x", 70_000)+`"`), diary.ErrHuge},
		{"deeply nested", with(`{"record":{`, `"guideline":"test"`, `"x":`+strings.Repeat("[", 20_000)+strings.Repeat("]", 20_000)), diary.ErrDamaged},
		{"a huge line", seal(append(slices.Clone(lines), strings.Repeat(" ", 4<<20)), 2, 2), diary.ErrHuge},
		{"a photo that is a page", pixels([]byte("<html><script>alert(1)</script>")), diary.ErrPicture},
		{"a photo of another size", pixels(jpg(t, 99, 9)), diary.ErrDamaged},
		{"a huge photo", pixels(append(jpg(t, 8, 9), make([]byte, diary.MaxPictureBytes)...)), diary.ErrHuge},
		{"a photo of nobody", with(`{"picture"`, `"record":"`, `"record":"x`), diary.ErrDamaged},
	} {
		t.Run(tt.name, func(t *testing.T) {
			s, d, _ := filled(t, 1, 1)
			before := contents(t, d)
			d.Fail = func(diary.Change) error { t.Error("something was written"); return nil }
			done, err := load(s, tt.file)
			if !errors.Is(err, tt.want) || !reflect.DeepEqual(done, diary.Imported{}) {
				t.Errorf("%+v, %v; want %v", done, err, tt.want)
			}
			if !maps.Equal(before, contents(t, d)) {
				t.Error("something changed")
			}
		})
	}
	if _, err := from.Import(bytes.NewReader(file), 1<<40); !errors.Is(err, diary.ErrHuge) {
		t.Errorf("a file of a terabyte: %v", err)
	}
}

func TestAnImportThatDoesNotFitIsTakenBack(t *testing.T) {
	from, _, ids := filled(t, 4, 3)
	file := export(t, from)
	s, d := shelf(t)
	older := bad()
	older.ID = ids[1]
	older.Answers = triage.Answers{"signs": triage.Chose("b")}
	must(t, s.Keep(finish(t, &older, started.Add(-time.Hour)))) // replaced by the file's, and brought back
	mine := bad()
	must(t, s.Keep(finish(t, &mine, started)))
	before := contents(t, d)
	for room := range 4 {
		writes := 0
		d.Fail = func(c diary.Change) error {
			if writes++; writes == room+1 {
				return diary.ErrFull
			}
			return nil
		}
		if _, err := load(s, file); !errors.Is(err, diary.ErrFull) {
			t.Fatalf("room for %d: %v", room, err)
		}
		if !maps.Equal(before, contents(t, d)) {
			t.Errorf("room for %d: something is left", room)
		}
	}
}

// The file is another one when it is read for the second time.
func TestAFileThatChangesUnderTheImportIsTakenBack(t *testing.T) {
	from, _, _ := filled(t, 3, 1)
	file := export(t, from)
	s, d := shelf(t)
	reads := 0
	_, err := s.Import(readerAt(func(p []byte, off int64) (int, error) {
		if off == 0 {
			reads++
		}
		return bytes.NewReader(file[:len(file)-10*(reads-1)]).ReadAt(p, off)
	}), int64(len(file)))
	if !errors.Is(err, diary.ErrDamaged) || len(contents(t, d)) > 0 {
		t.Errorf("%v; left %v", err, contents(t, d))
	}
}

type readerAt func([]byte, int64) (int, error)

func (f readerAt) ReadAt(p []byte, off int64) (int, error) { return f(p, off) }

func TestAnExportLeavesOutWhatCannotBeRead(t *testing.T) {
	s, d, ids := filled(t, 2, 2)
	r, _, err := s.Record(ids[0])
	must(t, err)
	must(t, d.Apply(diary.Change{
		Drop: []diary.Entry{{Drawer: diary.Pictures, Key: ids[0] + "/" + r.Photos[1].ID}},
		Put:  []diary.Entry{{Drawer: diary.Records, Key: ids[1], Data: []byte("?")}},
	}))
	var file bytes.Buffer
	done, err := s.Export(&file, started)
	must(t, err)
	if want := (diary.Exported{Records: 1, Photos: 1, Left: []string{ids[1]}, LeftPhotos: 1}); !reflect.DeepEqual(done, want) {
		t.Errorf("%+v, want %+v", done, want)
	}
	other, otherDrive := shelf(t)
	if got, err := load(other, file.Bytes()); err != nil || got.Added != 1 || got.Photos != 1 {
		t.Errorf("%+v, %v", got, err)
	}
	wantIntact(t, other, otherDrive)
	if _, err := s.Export(nowhere{}, started); err == nil {
		t.Error("an export that cannot be written says nothing")
	}
}

type nowhere struct{}

func (nowhere) Write([]byte) (int, error) { return 0, io.ErrShortWrite }

// Whatever a file holds, it is taken as a whole or not at all, and what is then
// on the shelf belongs together. The last line is made right, so that the search
// comes further than the sum.
func FuzzImport(f *testing.F) {
	s, _, _ := filled(f, 2, 1)
	lines := linesOf(export(f, s))
	f.Add(strings.Join(lines, "\n"), 2, 1)
	f.Add(strings.Join(lines[:2], "\n"), 1, 0)
	f.Add(lines[0], 0, 0)
	f.Add(lines[0]+"\n"+`{"record":{"schema":1,"check":{"schema":1}}}`, 1, 0)
	f.Fuzz(func(t *testing.T, text string, records, pictures int) {
		s, d, _ := filled(t, 1, 1)
		for _, file := range [][]byte{[]byte(text), seal([]string{text}, records, pictures)} {
			before := contents(t, d)
			if _, err := load(s, file); err != nil && !maps.Equal(before, contents(t, d)) {
				t.Errorf("refused (%v), and changed something", err)
			}
		}
		wantIntact(t, s, d)
	})
}

// Package drivetest says what every diary.Drive must do. The same table runs
// against the one in memory and against the browser's database.
package drivetest

import (
	"bytes"
	"errors"
	"slices"
	"testing"

	"aftercheck/internal/diary"
)

// Run tests a drive; empty gives one with nothing in it.
func Run(t *testing.T, empty func(t *testing.T) diary.Drive) {
	for _, tt := range table {
		t.Run(tt.name, func(t *testing.T) {
			d := empty(t)
			for i, c := range tt.changes {
				if err := d.Apply(c); !errors.Is(err, tt.errs[i]) {
					t.Fatalf("change %d: %v, want %v", i, err, tt.errs[i])
				}
			}
			check(t, d, tt.want)
		})
	}
}

func row(key, text string) diary.Entry {
	return diary.Entry{Drawer: diary.Rows, Key: key, Data: []byte(text)}
}

func record(key, text string) diary.Entry {
	return diary.Entry{Drawer: diary.Records, Key: key, Data: []byte(text)}
}

func picture(key string, data ...byte) diary.Entry {
	return diary.Entry{Drawer: diary.Pictures, Key: key, Data: data}
}

// absent is the condition that there is no such record.
func absent(key string) entries { return entries{{Drawer: diary.Records, Key: key}} }

func is(key, text string) entries { return entries{record(key, text)} }

type entries = []diary.Entry

// two is a record with two pictures, and one whose key begins like the other's.
var two = diary.Change{Put: entries{
	row("abcdefgh", `{"a":"ü"}`), record("abcdefgh", `{"b":"\n"}`), picture("abcdefgh/p1", 0, 255, 10), picture("abcdefgh/p2", 1),
	row("abcdefghi", `{}`), record("abcdefghi", `{"c":1}`), picture("abcdefghi/p1", 2),
}}

var table = []struct {
	name    string
	changes []diary.Change
	errs    []error
	want    entries
}{
	{name: "empty"},
	{
		name: "what is put is there, byte for byte", changes: []diary.Change{two}, errs: []error{nil},
		want: two.Put,
	},
	{
		name:    "a slash drops everything below and nothing beside",
		changes: []diary.Change{two, {Drop: entries{row("abcdefgh", ""), record("abcdefgh", ""), picture("abcdefgh/")}}},
		errs:    []error{nil, nil},
		want:    two.Put[4:],
	},
	{
		name:    "one picture goes, its record is replaced",
		changes: []diary.Change{two, {Drop: entries{picture("abcdefgh/p1")}, Put: entries{record("abcdefgh", "new")}}},
		errs:    []error{nil, nil},
		want:    append(entries{row("abcdefgh", `{"a":"ü"}`), record("abcdefgh", "new"), picture("abcdefgh/p2", 1)}, two.Put[4:]...),
	},
	{
		name:    "dropping what is not there",
		changes: []diary.Change{{Drop: entries{record("zzzzzzzz", ""), picture("zzzzzzzz/")}}},
		errs:    []error{nil},
	},
	{
		name: "a condition that holds",
		changes: []diary.Change{
			{If: absent("abcdefgh"), Put: entries{record("abcdefgh", "1")}},
			{If: is("abcdefgh", "1"), Put: entries{record("abcdefgh", "2")}},
		},
		errs: []error{nil, nil},
		want: entries{record("abcdefgh", "2")},
	},
	{
		name: "a condition that does not hold changes nothing",
		changes: []diary.Change{
			{Put: entries{record("abcdefgh", "1"), picture("abcdefgh/p1", 1)}},
			{If: absent("abcdefgh"), Put: entries{record("abcdefgh", "2")}},
			{If: is("abcdefgh", "0"), Drop: entries{picture("abcdefgh/")}, Put: entries{record("abcdefgh", "2")}},
			{If: is("zzzzzzzz", "0"), Put: entries{record("zzzzzzzz", "2")}},
		},
		errs: []error{nil, diary.ErrChanged, diary.ErrChanged, diary.ErrChanged},
		want: entries{record("abcdefgh", "1"), picture("abcdefgh/p1", 1)},
	},
	{
		name: "of several conditions each must hold",
		changes: []diary.Change{
			{If: append(absent("abcdefgh"), absent("abcdefghi")...), Put: entries{record("abcdefgh", "1")}},
			{If: append(is("abcdefgh", "1"), absent("abcdefghi")...), Put: entries{record("abcdefghi", "2")}},
			{If: append(is("abcdefgh", "1"), absent("abcdefghi")...), Drop: entries{record("abcdefgh", "")}},
			{If: append(is("abcdefgh", "0"), is("abcdefghi", "2")...), Drop: entries{record("abcdefgh", "")}},
		},
		errs: []error{nil, nil, diary.ErrChanged, diary.ErrChanged},
		want: entries{record("abcdefgh", "1"), record("abcdefghi", "2")},
	},
	{
		name:    "clear leaves nothing",
		changes: []diary.Change{two, {Clear: true}},
		errs:    []error{nil, nil},
	},
}

// check compares everything in a drive with what should be there.
func check(t *testing.T, d diary.Drive, want entries) {
	t.Helper()
	var wantRows entries
	for _, drawer := range []diary.Drawer{diary.Rows, diary.Records, diary.Pictures} {
		var keys []string
		for _, e := range want {
			if e.Drawer != drawer {
				continue
			}
			keys = append(keys, e.Key)
			if drawer == diary.Rows {
				wantRows = append(wantRows, e)
			}
			if data, err := d.Get(drawer, e.Key); err != nil || !bytes.Equal(data, e.Data) {
				t.Errorf("%s %s = %q, %v; want %q", drawer, e.Key, data, err, e.Data)
			}
		}
		slices.Sort(keys)
		if got, err := d.Keys(drawer); err != nil || !slices.Equal(got, keys) {
			t.Errorf("%s = %q, %v; want %q", drawer, got, err, keys)
		}
		if _, err := d.Get(drawer, "nothing"); !errors.Is(err, diary.ErrMissing) {
			t.Errorf("%s: what is not there gives %v", drawer, err)
		}
	}
	rows, err := d.Rows()
	slices.SortFunc(rows, func(a, b diary.Entry) int { return bytes.Compare([]byte(a.Key), []byte(b.Key)) })
	if err != nil || !slices.EqualFunc(rows, wantRows, func(a, b diary.Entry) bool { return a.Key == b.Key && bytes.Equal(a.Data, b.Data) }) {
		t.Errorf("rows = %v, %v; want %v", rows, err, wantRows)
	}
}

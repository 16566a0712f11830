package tables

import (
	"bytes"
	"math"
	"reflect"
	"strings"
	"testing"
)

type leaf struct {
	Name string
	Kids []*leaf
}

type named string

type all struct {
	Yes, No  bool
	Small    uint8
	Neg, Big int
	Part     float64
	Inf      float64
	Word     named
	Again    string
	Empty    []string
	Nil      []string
	Table    [2][2]int
	Of       map[string][]string
	By       map[uint8]leaf
	NoMap    map[string]bool
	A, B, C  *leaf
	Deep     struct{ Least, Most float64 }
}

func example() *all {
	shared := &leaf{Name: "shared"}
	loop := &leaf{Name: "loop"}
	loop.Kids = []*leaf{shared, loop, nil}
	v := &all{
		Yes: true, Small: 200, Neg: -7, Big: math.MaxInt64, Part: 0.25, Inf: math.Inf(-1), Word: "Größe", Again: "shared",
		Empty: []string{}, Table: [2][2]int{{1, 2}, {3, -4}},
		Of: map[string][]string{"b": {"x"}, "a": nil, "": {}}, By: map[uint8]leaf{9: {Name: "nine"}, 10: {}},
		A: shared, B: loop,
	}
	v.Deep.Most = 1.5
	return v
}

func encoded(t testing.TB) []byte {
	t.Helper()
	file, err := Encode(example(), &leaf{Name: "second"})
	if err != nil {
		t.Fatal(err)
	}
	return file
}

func TestValuesComeBack(t *testing.T) {
	var got all
	var second leaf
	if err := Decode(encoded(t), &got, &second); err != nil {
		t.Fatal(err)
	}
	if want := example(); !reflect.DeepEqual(&got, want) {
		t.Errorf("%+v, want %+v", got, want)
	}
	if second.Name != "second" {
		t.Errorf("the second table is %+v", second)
	}
	if got.B.Kids[0] != got.A || got.B.Kids[1] != got.B {
		t.Error("pointers to one value lead to two")
	}
	for range 20 {
		if !bytes.Equal(encoded(t), encoded(t)) {
			t.Fatal("the same values give other bytes")
		}
	}
}

func TestOtherTypesAreRefused(t *testing.T) {
	file := encoded(t)
	type leaf struct {
		Title string
		Kids  []*leaf
	}
	for name, roots := range map[string][]any{
		"one too few": {new(all)}, "another order": {new(leaf), new(all)}, "another field": {new(all), new(leaf)}, "none": nil,
	} {
		if err := Decode(file, roots...); err == nil || !strings.Contains(err.Error(), "other types") {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestWhatCannotBeWritten(t *testing.T) {
	for want, v := range map[string]any{
		"no pointer":   leaf{},
		"not exported": &struct{ hidden int }{},
		"func()":       &struct{ F func() }{},
		"interface":    &struct{ Any any }{},
		"*int":         (*int)(nil),
	} {
		if _, err := Encode(v); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%T: %v, want %q", v, err, want)
		}
	}
}

func TestACutFileIsRefused(t *testing.T) {
	file := encoded(t)
	for n := range file {
		if err := Decode(file[:n], new(all), new(leaf)); err == nil {
			t.Errorf("the first %d of %d bytes are read", n, len(file))
		}
	}
	if err := Decode(append(file, 0), new(all), new(leaf)); err == nil {
		t.Error("a byte too many is not noticed")
	}
}

func FuzzDecode(f *testing.F) {
	f.Add(encoded(f))
	f.Fuzz(func(t *testing.T, file []byte) {
		var got all
		var second leaf
		if Decode(file, &got, &second) != nil {
			return
		}
		again, err := Encode(&got, &second)
		if err != nil {
			t.Fatal(err)
		}
		var twice all
		if err := Decode(again, &twice, new(leaf)); err != nil {
			t.Fatal(err)
		}
	})
}

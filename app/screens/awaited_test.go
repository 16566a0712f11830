//go:build !(js && wasm)

package screens

import (
	"testing"

	"aftercheck/internal/locale/say"
)

// A screen that may have texts of the second file of a language waits until they are
// there, and no other does.
func TestASeldomScreenWaitsForItsTexts(t *testing.T) {
	tables := []byte("tables")
	first, second, err := say.New("es", false, map[string]string{"Start": "Empezar"}, nil).Encode(tables, nil, func(string) bool { return true })
	if err != nil {
		t.Fatal(err)
	}
	l, err := say.Decode(first, tables, nil)
	if err != nil {
		t.Fatal(err)
	}
	defer say.Use(say.Current())
	say.Use(l)
	waits := func(r route) bool { _, ok := r.open().(*awaited); return ok }
	for _, r := range routes {
		path := r.path
		if r.below {
			path += "made-up/"
		}
		if waits(r) != r.seldom || Seldom(path) != r.seldom {
			t.Errorf("%s waits: %v, and so does its address: %v, want %v", path, waits(r), Seldom(path), r.seldom)
		}
	}
	if err := l.Complete(second, tables, nil); err != nil {
		t.Fatal(err)
	}
	for _, r := range routes {
		if waits(r) {
			t.Errorf("%s waits for what is there", r.path)
		}
	}
}

// Whatever decides or shows a way to help waits for nothing.
func TestNothingUrgentWaits(t *testing.T) {
	for _, path := range []string{
		startPath, emergencyPath, groupPath("breathing"), checkPath, questionPath("areas"), answersPath, resultPath, againPath,
		clinicPath, checksPath, cardPath, countryPath, reportPath, missingPath,
	} {
		if Seldom(path) {
			t.Errorf("%s waits", path)
		}
	}
}

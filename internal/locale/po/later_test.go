package po_test

import (
	"maps"
	"os"
	"slices"
	"strings"
	"testing"

	"aftercheck/internal/locale"
	"aftercheck/internal/locale/extract"
	"aftercheck/internal/locale/po"
)

// What goes into the second file is decided by the places that the PO files name, so
// these must be those of the source.
func TestThePlacesAreThoseOfTheSource(t *testing.T) {
	all, err := extract.All()
	if err != nil {
		t.Fatal(err)
	}
	want := map[string]bool{}
	for _, e := range all {
		if po.Later(e.Text, strings.Fields(e.Where)) {
			want[e.Key()] = true
		}
	}
	if len(want) < 100 {
		t.Errorf("only %d texts are later ones", len(want))
	}
	for _, l := range locale.Languages()[1:] {
		got, err := po.LaterIn(l)
		if err != nil {
			t.Fatal(err)
		}
		if !maps.Equal(got, want) {
			for text := range want {
				if !got[text] {
					t.Errorf("%s: %q is a later one: `make strings UPDATE=1` corrects its places", l.Tag, text)
				}
			}
			for text := range got {
				if !want[text] {
					t.Errorf("%s: %q is no later one: `make strings UPDATE=1` corrects its places", l.Tag, text)
				}
			}
		}
	}
}

// A file that was renamed would bring its texts back into the first file, unseen.
func TestTheSeldomFilesAreThere(t *testing.T) {
	top, err := extract.Top()
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range slices.Sorted(maps.Keys(po.SeldomFiles)) {
		if _, err := os.Stat(top + "/" + name); err != nil {
			t.Error(err)
		}
	}
}

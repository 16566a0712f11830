package guideline

import (
	"fmt"
	"slices"
	"strings"
	"testing"
)

// TestTimeCourses: T01 to T34, each whole and each figure marked.
func TestTimeCourses(t *testing.T) {
	list := TimeCourses()
	if len(list) != 34 {
		t.Errorf("%d rows, want 34", len(list))
	}
	for i, c := range list {
		if want := fmt.Sprintf("T%02d", i+1); c.ID != want {
			t.Errorf("row %d is %s, want %s", i+1, c.ID, want)
		}
		if c.Item == "" {
			t.Errorf("%s has no name", c.ID)
		}
		for part, r := range map[string]Range{"start": c.Start, "length": c.Lasts, "end": c.End} {
			// "End by day 84" has no least and no typical figure.
			if r.Min > r.Typical || r.Typical > r.Max {
				t.Errorf("%s: the %s %v does not grow", c.ID, part, r)
			}
		}
		if c.NoStart == (len(c.StartMarks) > 0) {
			t.Errorf("%s: start %v, marks %v", c.ID, c.Start, c.StartMarks)
		}
		if (c.Lasts.Max > 0 || c.End.Max > 0) && len(c.EndMarks) == 0 {
			t.Errorf("%s: nobody says how its end is known", c.ID)
		}
		if read := slices.Contains(c.Marks(), Read) || slices.Contains(c.Marks(), ReadLow); read && len(c.Sources) == 0 {
			t.Errorf("%s was read, and no source is named", c.ID)
		}
		for _, s := range c.Sources {
			if _, ok := SourceByID(s); !ok {
				t.Errorf("%s cites %s, which is not in the source list", c.ID, s)
			}
		}
	}
}

// TestCoursesFollowTheirRows: what a page says about the days is what the table
// says.
func TestCoursesFollowTheirRows(t *testing.T) {
	for _, c := range Complications() {
		if !strings.HasPrefix(c.Course.Basis, "T") {
			continue
		}
		row, ok := TimeCourseByID(c.Course.Basis)
		if !ok {
			t.Errorf("%s rests on %s, which is no row", c.ID, c.Course.Basis)
			continue
		}
		if row.ID == peakRow {
			if c.Course.Lasts != row.Start {
				t.Errorf("%s lasts %v, and the peak comes at %v", c.ID, c.Course.Lasts, row.Start)
			}
			continue
		}
		if c.Course.Onset != row.Start || c.Course.Lasts != row.Lasts {
			t.Errorf("%s: %v, %v; %s has %v, %v", c.ID, c.Course.Onset, c.Course.Lasts, row.ID, row.Start, row.Lasts)
		}
		if row.OpenEnd && !c.Course.OpenEnd {
			t.Errorf("%s ends after %v, and %s has no end", c.ID, c.Course.Lasts.Max, row.ID)
		}
	}
}

// TestEveryCourseIsMarked: no figure is shown without how it is known.
func TestEveryCourseIsMarked(t *testing.T) {
	for _, c := range Complications() {
		k := c.Course
		if k.Onset.Max > 0 && !k.NoWindow && len(k.Marks.Onset) == 0 {
			t.Errorf("%s: how is its start %v known?", c.ID, k.Onset)
		}
		if k.Lasts.Max > 0 && len(k.Marks.Lasts) == 0 {
			t.Errorf("%s: how is its length %v known?", c.ID, k.Lasts)
		}
	}
	for id := range courseMarks {
		if _, ok := ByID(id); !ok {
			t.Errorf("marks for %s, which is no complication", id)
		}
	}
}

// TestAfterDaxxify: effects last longer, nothing else changes (H3).
func TestAfterDaxxify(t *testing.T) {
	lid, _ := TimeCourseByID("T13")
	if got, want := lid.AfterDaxxify().Lasts, (Range{14, 42, 180}); got != want {
		t.Errorf("a droopy lid lasts %v, want %v", got, want)
	}
	if m := lid.AfterDaxxify().Marks(); !slices.Contains(m, Judged) {
		t.Errorf("the stretch is a judgement, the marks are %v", m)
	}
	if lid.AfterDaxxify().Start != lid.Start {
		t.Error("a lid droops later")
	}
	bruise, _ := TimeCourseByID("T04")
	if got := bruise.AfterDaxxify().Lasts; got != bruise.Lasts {
		t.Errorf("a bruise lasts %v, want %v", got, bruise.Lasts)
	}
	if again, _ := TimeCourseByID("T13"); again.Lasts != lid.Lasts {
		t.Error("the table itself was stretched")
	}
}

package guideline

import (
	"slices"
	"strings"
	"testing"

	"aftercheck/internal/triage"
)

func TestMarks(t *testing.T) {
	for _, c := range []struct {
		name      string
		sources   []triage.Source
		judgement bool
		want      []Mark
	}{
		{"nothing", nil, false, nil},
		{"judgement alone", nil, true, marks(Judged)},
		{"read, and judged", sources("KING-2016", "NHS-FAST"), true, marks(Read, Judged)},
		{"the best known first", sources("SAH", "LOW", "KING-2016"), true, marks(Read, ReadLow, Known, Judged)},
		{"a source that nobody knows", sources("NONSENSE"), false, nil},
	} {
		if got := Marks(c.sources, c.judgement); !slices.Equal(got, c.want) {
			t.Errorf("%s: %v, want %v", c.name, got, c.want)
		}
	}
	for _, m := range allMarks {
		if m.Says() == string(m) {
			t.Errorf("%s is not said in words", m)
		}
	}
}

// TestSourcesSayHowTheyAreKnown: nothing that was not read looks as if it was.
func TestSourcesSayHowTheyAreKnown(t *testing.T) {
	low := map[triage.Source]bool{"DRKOTLUS": true, "DRUGCITE": true, "LOW": true}
	for _, r := range References() {
		if !slices.Contains(allMarks, r.Mark) || r.Mark == Judged {
			t.Errorf("%s is marked %q", r.ID, r.Mark)
		}
		if (r.Mark == Known) != strings.HasPrefix(r.Note, notRead) {
			t.Errorf("%s is marked %s and noted %q", r.ID, r.Mark, r.Note)
		}
		if r.Mark == Known && r.URL != "" {
			t.Errorf("%s was not read and has an address", r.ID)
		}
		if low[r.ID] != (r.Mark == ReadLow) {
			t.Errorf("%s is marked %s", r.ID, r.Mark)
		}
	}
}

// flagMarks is the column "src" of section C, and what J adds to it: S and K.
// A flag that is not listed rests on judgement alone. The article that a few
// lines call "seed" is not in the source list and does not count.
var flagMarks = map[string][]Mark{
	"RF01": marks(Read, Known), // J61 adds the signs of weak breathing
	"RF02": marks(Read), "RF03": marks(Read), "RF04": marks(Read), "RF05": marks(Read), "RF06": marks(Read), "RF07": marks(Read),
	"RF09": marks(Read), "RF10": marks(Read), "RF11": marks(Read, Known), "RF12": marks(Known), "RF13": marks(Read),
	"RF14": marks(Read), "RF15": marks(Read), "RF16": marks(Read), "RF17": marks(Read), "RF18": marks(Read), "RF19": marks(Read),
	"RF20": marks(Read), "RF21": marks(Known), "RF23": marks(Read), "RF24": marks(Read),
	"RF25": marks(Read, Known), // J41 names a source that was read
	"RF27": marks(Known), "RF28": marks(Known), "RF29": marks(Read), "RF30": marks(Read), "RF31": marks(Known), "RF32": marks(Read),
	"RF33": marks(Known), "RF34": marks(Known), "RF35": marks(Known), "RF36": marks(Read, Known),

	"RF40": marks(Read), "RF41": marks(Read), "RF42": marks(Read), "RF43": marks(Read), "RF45": marks(Read), "RF46": marks(Read),
	"RF47": marks(Read), "RF48": marks(Read), "RF49": marks(Known), "RF50": marks(Known), "RF51": marks(Read), "RF52": marks(Read),
	"RF53": marks(Read), "RF54": marks(Read), "RF55": marks(Read), "RF56": marks(Read), "RF58": marks(Read), "RF61": marks(Known),
	"RF62": marks(Read), "RF63": marks(Read), "RF66": marks(Read), "RF67": marks(Read), "RF68": marks(Read), "RF69": marks(Known),
	"RF70": marks(Known), "RF71": marks(Known),

	"RF80": marks(Read), "RF81": marks(Read), "RF82": marks(Read), "RF83": marks(Read), "RF84": marks(Read), "RF85": marks(Read),
	"RF88": marks(Read), "RF89": marks(Read), "RF90": marks(Read), "RF91": marks(Read), "RF92": marks(Read), "RF93": marks(Read),
}

func TestRedFlagsSayHowTheyAreKnown(t *testing.T) {
	for _, f := range redFlags() {
		if got := Marks(f.Sources, false); !slices.Equal(got, flagMarks[f.ID]) {
			t.Errorf("%s is known by %v (%v), want %v", f.ID, got, f.Sources, flagMarks[f.ID])
		}
		if !f.Judgement {
			t.Errorf("%s: no source sets a level, so it is a judgement", f.ID)
		}
	}
}

// TestLowGradeNeverDecides: a clinic's page or a count of reports is never the
// only basis of an urgent level (evidence.md, A3), and no basis of a frequency
// (H24).
func TestLowGradeNeverDecides(t *testing.T) {
	check := func(id string, level triage.Urgency, sources []triage.Source) {
		if m := Marks(sources, false); level >= soon && len(m) == 1 && m[0] == ReadLow {
			t.Errorf("%s is %v by sources of low grade alone: %v", id, level, sources)
		}
	}
	for _, f := range redFlags() {
		check(f.ID, f.Level, f.Sources)
	}
	for _, c := range Complications() {
		check(c.ID, c.Base, c.Sources)
		for _, r := range c.Rules {
			check(r.ID, r.Level, r.Sources)
		}
		if _, known := c.HowOften(); slices.Contains(known, ReadLow) {
			t.Errorf("%s shows a figure of low grade: %q", c.ID, c.Often)
		}
	}
}

// unreadFigures are the complications whose line in section B has figures that
// nobody read, with one that was read beside it or not.
var unreadFigures = map[string][]Mark{
	"C14": marks(Read, Known),
	"C54": marks(Known),
}

func TestFiguresThatNobodyRead(t *testing.T) {
	for id, want := range unreadFigures {
		c, ok := ByID(id)
		if !ok {
			t.Errorf("%s is missing", id)
			continue
		}
		if text, got := c.HowOften(); text != "" && !slices.Equal(got, want) {
			t.Errorf("%s: %q is known by %v, want %v", id, text, got, want)
		}
	}
	if _, known := (&Complication{Often: "1 in 20 people"}).HowOften(); !slices.Equal(known, marks(Read)) {
		t.Errorf("a figure without marks is known by %v", known)
	}
	if text, known := (&Complication{}).HowOften(); text != "" || known != nil {
		t.Errorf("no figure says %q, known by %v", text, known)
	}
}

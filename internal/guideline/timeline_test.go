package guideline

import (
	"slices"
	"strings"
	"testing"

	"aftercheck/internal/triage"
)

// TestEveryComplicationHasATimelineOrAReason: none is forgotten, and no
// emergency is drawn as something that passes.
func TestEveryComplicationHasATimelineOrAReason(t *testing.T) {
	for _, c := range Complications() {
		tl, drawn := TimelineOf(c, false)
		if why := NoTimeline(c.ID); drawn == (why != "") {
			t.Errorf("%s: drawn %v, reason against it %q", c.ID, drawn, why)
		}
		if drawn && (c.Base == triage.Emergency || len(tl.Lanes) == 0) {
			t.Errorf("%s has a timeline of %d lanes and the level %v", c.ID, len(tl.Lanes), c.Base)
		}
		for _, l := range tl.Lanes {
			if d := l.Days; d.Max < 0 || d.Max == 0 && l.Kind != Begins || d.Min > d.Typical || d.Typical > d.Max {
				t.Errorf("%s: the days %v of %s %q do not grow", c.ID, d, l.Row, l.Label)
			}
			if len(l.Marks) == 0 {
				t.Errorf("%s: how are the days of %s known?", c.ID, l.Row)
			}
		}
	}
	for _, tl := range timelines {
		id := tl.ID
		if _, ok := ByID(id); !ok {
			t.Errorf("a timeline for %s, which is no complication", id)
		}
	}
	for id := range withoutTimeline {
		if _, ok := ByID(id); !ok {
			t.Errorf("a reason for %s, which is no complication", id)
		}
	}
}

// TestEveryRowIsShown: T01 to T34 each stand on a timeline, or there is a reason
// why not.
func TestEveryRowIsShown(t *testing.T) {
	shown := map[string][]string{"T32": {"every review"}}
	for _, c := range Complications() {
		tl, _ := TimelineOf(c, false)
		for _, l := range tl.Lanes {
			shown[l.Row] = append(shown[l.Row], c.ID)
		}
	}
	for _, row := range TimeCourses() {
		if why := rowsWithoutTimeline[row.ID]; (len(shown[row.ID]) > 0) == (why != "") {
			t.Errorf("%s (%s): shown for %v, reason against it %q", row.ID, row.Item, shown[row.ID], why)
		}
	}
}

// TestLimitsAreNotInvented: the note of that very day says so, in these words.
// A limit from day 0 on may also rest on a note that speaks of any day.
func TestLimitsAreNotInvented(t *testing.T) {
	lastBlame, _ := TimeCourseByID("T34")
	for _, tl := range timelines {
		id := tl.ID
		for i, l := range tl.Limits {
			c, _ := ByID(id)
			if l.From != "" {
				c, _ = ByID(l.From)
			}
			if !slices.ContainsFunc(c.Days, func(n DayNote) bool { return l.restsOn(n) }) {
				t.Errorf("%s: no note for day %d says %q", id, l.Day, l.Do)
			}
			if i > 0 && l.Day < tl.Limits[i-1].Day {
				t.Errorf("%s: day %d stands after day %d", id, l.Day, tl.Limits[i-1].Day)
			}
			if strings.Contains(strings.ToLower(l.Sign), "normal") {
				t.Errorf("%s: %q", id, l.Sign)
			}
			if l.Sign == "New weakness" && float64(l.Day) != lastBlame.Start.Max+1 {
				t.Errorf("%s: a new weakness cannot come from this dose from day %v on, not %d", id, lastBlame.Start.Max+1, l.Day)
			}
		}
	}
}

func (l Limit) restsOn(n DayNote) bool {
	text := strings.ToLower(n.Text)
	anyDay := strings.Contains(text, "any day") || strings.Contains(text, "never")
	return strings.Contains(text, l.Do) && (n.From == l.Day || l.Day == 0 && anyDay) && (l.To == 0 || l.To <= float64(n.To+1))
}

// TestTimelineQuestionsAndPlaces: what a timeline asks of the answers is there.
func TestTimelineQuestionsAndPlaces(t *testing.T) {
	for _, tl := range timelines {
		id := tl.ID
		if q, ok := Engine().Question(tl.Started); tl.Started != "" && (!ok || q.Kind != triage.Day) {
			t.Errorf("%s: %s is no question for a day", id, tl.Started)
		}
		areas, _ := Engine().Question("areas")
		for _, l := range tl.Lanes {
			for _, a := range l.Areas {
				if _, ok := areas.Option(a); !ok {
					t.Errorf("%s: %s is no place", id, a)
				}
			}
		}
	}
}

func TestTimelineAfterDaxxify(t *testing.T) {
	lid, _ := ByID("C14")
	usual, _ := TimelineOf(lid, false)
	long, _ := TimelineOf(lid, true)
	if got, want := long.Lanes[1].Days, (Range{14, 42, 180}); got != want || usual.Lanes[1].Days.Max != 90 {
		t.Errorf("a droopy lid lasts %v after Daxxify, want %v; else %v", got, want, usual.Lanes[1].Days)
	}
	if !slices.Contains(long.Lanes[1].Marks, Judged) {
		t.Errorf("the stretch is a judgement, marked %v", long.Lanes[1].Marks)
	}
	bruise, _ := ByID("C04")
	if b, _ := TimelineOf(bruise, true); b.Lanes[1].Days.Max != 14 {
		t.Errorf("a bruise lasts %v after Daxxify", b.Lanes[1].Days)
	}
}

func TestLanesOfTreatedPlaces(t *testing.T) {
	weak, _ := ByID("C11")
	tl, _ := TimelineOf(weak, false)
	for _, tt := range []struct{ area, has, not string }{{"armpit", "T11", "T09"}, {"forehead", "T09", "T12"}, {"bladder", "T12", "T11"}} {
		var rows []string
		for _, l := range tl.Lanes {
			if l.Holds([]string{tt.area}) {
				rows = append(rows, l.Row)
			}
		}
		if !slices.Contains(rows, tt.has) || slices.Contains(rows, tt.not) {
			t.Errorf("%s: %v", tt.area, rows)
		}
	}
	for _, l := range tl.Lanes {
		if !l.Holds(nil) {
			t.Errorf("%s is missing where the places are not known", l.Row)
		}
	}
}

// TestUrgentNotesAreLimits: where the note of a day sends somebody to a doctor
// today or to the emergency number, the picture says so too, with what to do.
// A picture of the usual course alone would calm.
func TestUrgentNotesAreLimits(t *testing.T) {
	for _, c := range Complications() {
		tl, drawn := TimelineOf(c, false)
		for _, n := range c.Days {
			for words, does := range map[string][]string{
				doctorToday:  {doctorToday, "doctor today"},
				callForHelp:  {callForHelp},
				"be seen by": {"be seen by"},
				"emergency":  {"emergency"},
			} {
				if !drawn || !strings.Contains(strings.ToLower(n.Text), words) {
					continue
				}
				if !slices.ContainsFunc(tl.Limits, func(l Limit) bool {
					overlaps := l.Day <= n.To && (l.To == 0 || l.To > float64(n.From))
					return overlaps && slices.ContainsFunc(does, func(do string) bool { return strings.Contains(l.Do, do) })
				}) {
					t.Errorf("%s: day %d to %d says %q, and no limit there does", c.ID, n.From, n.To, words)
				}
			}
		}
		for _, l := range tl.Limits {
			if !strings.Contains(l.Do, " ") || strings.HasPrefix(l.Do, "not ") {
				t.Errorf("%s: %q from day %d says nothing to do", c.ID, l.Sign, l.Day)
			}
		}
	}
}

// TestTimelinesSayWhatTheFiguresLeaveOut: the doubts of the rows, and that there
// is no figure where there is none.
func TestTimelinesSayWhatTheFiguresLeaveOut(t *testing.T) {
	for id, want := range map[string]string{
		"C14": "13 months", "C16": "", "C19": "judgement", "C35": "6 years", "C37": "weeks to months",
		"C66": noLength, "C05": "",
	} {
		c, _ := ByID(id)
		tl, _ := TimelineOf(c, false)
		said := ""
		for _, l := range tl.Lanes {
			said += l.Note
		}
		if want == "" && said != "" || !strings.Contains(said, want) {
			t.Errorf("%s says %q beside its figures, want %q", id, said, want)
		}
	}
}

// TestADroopIsSeenWhenTheRuleSaysSo: the picture of a droop turns on the days on
// which its rules do: day 0, day 29 (RF44) and twelve weeks (C14.week-12).
func TestADroopIsSeenWhenTheRuleSaysSo(t *testing.T) {
	c, _ := ByID("C14")
	tl, _ := TimelineOf(c, false)
	var days []int
	for _, l := range tl.Limits {
		days = append(days, l.Day)
	}
	if !slices.Equal(days, []int{0, 29, 85}) {
		t.Errorf("the limits of a droop begin on %v", days)
	}
}

package guideline

import (
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"aftercheck/internal/triage"
)

// evening is 22 November 2026, 18:00.
var evening = time.Date(2026, 11, 22, 18, 0, 0, 0, time.UTC)

// days are the days after the injection that a list of checks names.
func days(list []NextCheck, injection triage.Date) (out []int) {
	for _, n := range list {
		out = append(out, int(n.On-injection))
	}
	return out
}

func TestNextChecks(t *testing.T) {
	every3 := []int{10, 13, 16, 19, 22, 25, 28, 31, 34, 37, 40, 42}
	for _, c := range []struct {
		name    string
		urgency triage.Urgency
		since   int // days since the injection; -1: not known
		unknown bool
		want    []int
	}{
		{"an emergency has no clock", emergency, 3, true, nil},
		{"urgent: today", urgent, 3, false, []int{3}},
		{"soon: tomorrow", soon, 3, false, []int{4}},
		{"routine: the review", routine, 3, false, []int{14}},
		{"routine, on the day of the review", routine, 14, false, nil},
		{"at home: 48 hours, day 7, day 14", selfCare, 0, false, []int{2, 7, 14}},
		{"at home, 48 hours are day 7", selfCare, 5, false, []int{7, 14}},
		{"at home, day 20", selfCare, 20, false, []int{22}},
		{"product unknown, day 5", soon, 5, true, append([]int{6, 7}, every3...)},
		{"product unknown, day 41", soon, 41, true, []int{42}},
		{"product unknown, day 50: the level's clock only", soon, 50, true, []int{51}},
	} {
		injection := today - triage.Date(c.since)
		got := NextChecks(c.urgency, evening, injection, c.unknown)
		if !slices.Equal(days(got, injection), c.want) {
			t.Errorf("%s: %v, want %v", c.name, days(got, injection), c.want)
		}
	}
}

func TestNextChecksWithoutADay(t *testing.T) {
	if got := NextChecks(routine, evening, 0, false); len(got) != 0 {
		t.Errorf("day 14 of an unknown day: %v", got)
	}
	if got := NextChecks(selfCare, evening, 0, false); len(got) != 1 || got[0].On != today+2 {
		t.Errorf("48 hours are known, the days are not: %v", got)
	}
	// Counted from today: the longest watch.
	got := NextChecks(soon, evening, 0, true)
	if last := got[len(got)-1]; last.On != today+42 {
		t.Errorf("the watch ends on day %d from today", last.On-today)
	}
}

// TestHoursReachTheNextDay: late in the evening "in 6 hours" is tomorrow.
func TestHoursReachTheNextDay(t *testing.T) {
	got := ChecksFor("C33", evening, today-3)
	if len(got) != 2 || got[0].On != today+1 || got[0].After != 6*time.Hour || got[1].After != 24*time.Hour {
		t.Errorf("6 hours and 24 hours from 18:00: %+v", got)
	}
	if got := NextChecks(urgent, evening, 0, false); got[0].After != 2*time.Hour || got[0].Until != 6*time.Hour {
		t.Errorf("2 to 6 hours: %+v", got)
	}
}

// TestClocksAgreeWithTheirWords: each figure of a clock stands in the words,
// and each figure of the words in the clock.
func TestClocksAgreeWithTheirWords(t *testing.T) {
	for _, u := range triage.Urgencies() {
		agree(t, u.String(), levelClocks[u], LevelAdvice(u).Recheck)
	}
	agree(t, "unknown product", productClock, RecheckUnknownProduct)
	for _, c := range Complications() {
		// It counts from the first tablet, which no clock knows.
		words := strings.Replace(c.Recheck, "48 hours after you start antibiotics", "", 1)
		agree(t, c.ID, ownClocks[c.ID], words)
	}
}

var figure = regexp.MustCompile(`\d+`)

func agree(t *testing.T, name string, c clock, words string) {
	t.Helper()
	var said []int
	for _, f := range figure.FindAllString(words, -1) {
		n, _ := strconv.Atoi(f)
		said = append(said, n)
	}
	known := map[int]bool{}
	say := func(ways ...int) {
		found := false
		for _, n := range ways {
			known[n] = true
			found = found || slices.Contains(said, n)
		}
		if !found {
			t.Errorf("%s: %q does not say %d", name, words, ways[0])
		}
	}
	for _, after := range append([]time.Duration{c.Until}, c.After...) {
		switch h := int(after.Hours()); {
		case after == 0, after == 24*time.Hour && strings.Contains(words, "next day"):
		case h == 0:
			say(int(after.Minutes()))
		default:
			say(h, h/24)
		}
	}
	for _, d := range c.Days {
		say(d, d/7)
	}
	for _, s := range c.Steps {
		say(s.To, s.To/7)
		if s.Every == 3 {
			say(3)
		}
	}
	for _, n := range said {
		if !known[n] && !strings.Contains(words, "each day for 7 days") {
			t.Errorf("%s: %q says %d, which its clock does not know", name, words, n)
		}
	}
}

// TestWorse: J11 is told beside the clock and in the question alike.
func TestWorse(t *testing.T) {
	q, ok := Engine().Question("worse")
	if !ok {
		t.Fatal("nobody asks whether it is worse")
	}
	for _, words := range []string{"24 hours ago", "an hour ago"} {
		if !strings.Contains(q.Help, words) || !strings.Contains(WorseMeans, words) {
			t.Errorf("%q is not said in both places", words)
		}
	}
}

// TestABruiseOnABloodThinnerIsSeenSooner: after 24 hours too (E-M6), and nothing
// else is.
func TestABruiseOnABloodThinnerIsSeenSooner(t *testing.T) {
	now := time.Date(2026, 11, 22, 12, 0, 0, 0, time.UTC)
	injection := triage.DateOf(now) - 1
	thinner := triage.Answers{HealthQuestion: triage.Chose("heart", "thinner")}
	for _, tt := range []struct {
		id   string
		told triage.Answers
		want int
	}{{"C04", thinner, 2}, {"C04", triage.Answers{HealthQuestion: triage.Chose()}, 1}, {"C04", nil, 1}, {"C15", thinner, 1}} {
		got := ChecksOf(tt.id, tt.told, now, injection)
		if len(got) != tt.want || tt.want == 2 && got[0].After != 24*time.Hour {
			t.Errorf("%s, %v: %v", tt.id, tt.told, got)
		}
	}
}

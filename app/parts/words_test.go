package parts

import (
	"strings"
	"testing"

	"aftercheck/internal/guideline"
	"aftercheck/internal/triage"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
)

func TestCourseInWords(t *testing.T) {
	tests := []struct {
		course guideline.Course
		want   string
	}{
		{
			guideline.Course{Onset: guideline.Range{Min: 2, Typical: 4, Max: 10}, Lasts: guideline.Range{Min: 14, Typical: 28, Max: 84}},
			"It usually starts 2 to 10 days after the injection. It usually lasts 2 to 12 weeks.",
		},
		{
			guideline.Course{Onset: guideline.Range{Max: 1}, Lasts: guideline.Range{Min: 0.05, Max: 3}},
			"It usually starts on the day of the injection or up to 1 day after it. It usually lasts 1 hour to 3 days.",
		},
		{
			guideline.Course{NoWindow: true, Lasts: guideline.Range{Min: 7, Max: 21}, OpenEnd: true},
			"It can start at any time. It usually lasts 7 days to 3 weeks, and sometimes longer.",
		},
		{
			guideline.Course{Onset: guideline.Range{Min: 1, Max: 14}, Lasts: guideline.Range{Min: 120, Max: 400}},
			"It usually starts 1 day to 2 weeks after the injection. It usually lasts 4 to 13 months.",
		},
		{guideline.Course{Onset: guideline.Range{Max: 0.25}}, "It usually starts within 6 hours of the injection."},
	}
	for _, tt := range tests {
		if got := strings.Join(CourseText(tt.course), " "); got != tt.want {
			t.Errorf("%+v\n got %s\nwant %s", tt.course, got, tt.want)
		}
	}
}

func TestEndInWords(t *testing.T) {
	for end, want := range map[guideline.Range]string{
		{}:                                 "",
		{Max: 84}:                          "It is usually over at most 12 weeks after the injection.",
		{Min: 168, Typical: 168, Max: 168}: "It is usually over about 6 months after the injection.",
		{Min: 84, Typical: 112, Max: 180}:  "It is usually over 12 weeks to 6 months after the injection.",
	} {
		if got := strings.Join(EndText(end), " "); got != want {
			t.Errorf("%v: %q, want %q", end, got, want)
		}
	}
}

func TestTodayIsMarkedInTheDays(t *testing.T) {
	days := []guideline.DayNote{{From: 0, To: 0, Text: "first"}, {From: 1, To: 14, Text: "second"}, {From: 15, To: 500, Text: "third"}}
	html := app.HTMLString(DayList(days, 14))
	if strings.Count(html, "you are here") != 1 || strings.Index(html, "you are here") < strings.Index(html, "first") {
		t.Errorf("day 14: %s", html)
	}
	for _, want := range []string{"The day of the injection", "Day 1 to 14", "Day 15 and later"} {
		if !strings.Contains(html, want) {
			t.Errorf("no %q", want)
		}
	}
	if strings.Contains(app.HTMLString(DayList(days, -1)), "you are here") {
		t.Error("an unknown day is marked")
	}
}

// The number of the country comes first, and no number is hidden.
func TestTheCallBox(t *testing.T) {
	for region, first := range map[string]string{"": "112", "GB": "999", "US": "911", "DE": "112", "AU": "000", "NZ": "111", "XX": "112"} {
		html := app.HTMLString(CallBox(region))
		if at := strings.Index(html, `href="tel:`); !strings.HasPrefix(html[at:], `href="tel:`+first+`"`) {
			t.Errorf("%q: the first number is not %s", region, first)
		}
		_, list, _ := strings.Cut(html, "<ul")
		for _, number := range []string{"112", "911", "999", "000", "111"} {
			if n := strings.Count(list, `href="tel:`+number+`"`); n != 1 {
				t.Errorf("%q: %s stands %d times in the list", region, number, n)
			}
		}
		if strings.Count(html, `data-action="call"`) < 5 {
			t.Errorf("%q: a number is not marked as a call", region)
		}
	}
}

func TestEveryLevelHasItsIconAndWord(t *testing.T) {
	words := map[string]bool{}
	for _, u := range triage.Urgencies() {
		html := app.HTMLString(LevelCard(u))
		l := guideline.LevelAdvice(u)
		if len(strokes[u.String()]) == 0 || !strings.Contains(html, "<svg") {
			t.Errorf("%s has no icon", u)
		}
		if words[l.Word] || !strings.Contains(html, l.Word) {
			t.Errorf("%s: the word %q is missing or not its own", u, l.Word)
		}
		words[l.Word] = true
	}
}

func TestSourcesStandOnce(t *testing.T) {
	html := app.HTMLString(Sources([]triage.Source{"NHS-FAST", "NHS-FAST", "NO-SUCH-SOURCE"}))
	if strings.Count(html, "<li") != 2 || !strings.Contains(html, "NO-SUCH-SOURCE") {
		t.Errorf("sources: %s", html)
	}
	if !strings.Contains(html, "noopener noreferrer") {
		t.Error("a link to another site must not tell where the reader came from")
	}
	if Sources(nil) != nil {
		t.Error("no sources must leave nothing")
	}
}

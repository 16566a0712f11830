package parts

import (
	"fmt"
	"math"
	"regexp"
	"strings"
	"testing"

	"aftercheck/internal/guideline"
	"aftercheck/internal/triage"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
)

// mine is a result of somebody at a day, at the usual level.
func mine(c *guideline.Complication, day int) TimelineView {
	return TimelineView{Mine: true, Day: day, Began: -1, Level: c.Base}
}

func planned(t *testing.T, id string, v TimelineView) *plan {
	t.Helper()
	c, ok := guideline.ByID(id)
	if !ok {
		t.Fatalf("no complication %s", id)
	}
	p, ok := planTimeline(c, &v)
	if !ok {
		t.Fatalf("%s has no timeline", id)
	}
	return p
}

// sentences are the words of a timeline, a line for each lane.
func (p *plan) sentences() []string {
	var out []string
	for _, l := range p.lanes {
		out = append(out, l.title+" "+l.text)
	}
	return out
}

// Whatever it is and whenever it is looked at, everything stands inside the
// picture, and what is marked for today is what the list of days marks.
func TestEveryTimelineOnEveryDay(t *testing.T) {
	for _, c := range guideline.Complications() {
		for day := -1; day <= 400; day++ {
			for _, v := range []TimelineView{
				mine(c, day),
				{Mine: true, Day: day, Began: day / 2, Level: triage.Soon, Raised: c.Base < triage.Soon, Daxxify: day%2 == 0},
			} {
				if p, ok := planTimeline(c, &v); ok {
					checkPlan(t, c, v, p)
				}
			}
		}
	}
}

func checkPlan(t *testing.T, c *guideline.Complication, v TimelineView, p *plan) {
	t.Helper()
	where := fmt.Sprintf("%s on day %d", c.ID, v.Day)
	inside := func(what string, places ...float64) {
		for _, at := range places {
			if at > 100 || at < 0 || math.IsNaN(at) {
				t.Fatalf("%s: %s stands at %v", where, what, at)
			}
		}
	}
	if (v.Day >= 0) != (p.now >= 0) || v.Day >= 0 && p.now != p.scale.Place(float64(v.Day)) {
		t.Fatalf("%s: today stands at %v", where, p.now)
	}
	if v.Day > 0 && !strings.HasPrefix(p.today, fmt.Sprintf("day %d", v.Day)) || p.beyond != (float64(v.Day) > p.scale.Last()) {
		t.Fatalf("%s: %q, beyond %v", where, p.today, p.beyond)
	}
	for _, l := range p.lanes {
		inside(l.title, l.band.From, l.band.To)
		if l.dot >= 0 {
			inside(l.title, l.dot)
		}
		if l.began >= 0 {
			inside(l.title, l.began)
		}
		if l.kind == "lasts" || l.kind == "over" {
			if l.knee < l.band.From-1e-9 || l.half < l.knee || l.half > l.band.To+1e-9 {
				t.Fatalf("%s: %q tapers at %v and %v in %v", where, l.title, l.knee, l.half, l.band)
			}
		}
		if text := strings.ToLower(l.title + " " + l.text); strings.Contains(text, "normal") && !strings.Contains(text, "not normal") {
			t.Fatalf("%s: %q calms", where, text)
		}
	}
}

// Today is in the hatching of a limit exactly on the days of the limit.
func TestTodayStandsInTheLimits(t *testing.T) {
	for _, c := range guideline.Complications() {
		tl, ok := guideline.TimelineOf(c, false)
		if !ok {
			continue
		}
		for _, l := range tl.Limits {
			for _, day := range []int{0, l.Day - 1, l.Day, l.Day + 1, int(l.To) - 1, int(l.To), 364} {
				v := mine(c, day)
				p, _ := planTimeline(c, &v)
				if day < 0 || p.beyond || l.To > 0 && l.To < 1 {
					continue // hours: the day alone does not tell
				}
				b := p.limit(&l).band
				want := day >= l.Day && (l.To == 0 || float64(day) < l.To)
				if got := b.From <= p.now+1e-9 && (p.now < b.To-1e-9 || l.To == 0); got != want {
					t.Fatalf("%s: day %d is in the limit of day %d to %v: %v, want %v", c.ID, day, l.Day, l.To, got, want)
				}
			}
		}
	}
}

// The list of days marks the same day as the picture.
func TestPictureAndListAgreeOnToday(t *testing.T) {
	marked := regexp.MustCompile(`(?s)class="now".*?you are here`)
	for _, c := range guideline.Complications() {
		for _, day := range []int{0, 1, 2, 3, 5, 6, 13, 14, 15, 28, 29, 42, 43, 90, 91, 180, 400} {
			v := mine(c, day)
			p, ok := planTimeline(c, &v)
			if !ok {
				continue
			}
			noted := 0
			for _, n := range c.Days {
				if n.From <= day && day <= n.To {
					noted++
				}
			}
			list := app.HTMLString(DayList(c.Days, day))
			if got := len(marked.FindAllString(list, -1)); got != noted {
				t.Errorf("%s: the list marks %d rows for %q, want %d", c.ID, got, p.today, noted)
			}
		}
	}
}

func TestTimelineInWords(t *testing.T) {
	tests := []struct {
		name string
		id   string
		view TimelineView
		now  string
		want []string
	}{
		{
			"bruise on day 2", "C04",
			TimelineView{Mine: true, Day: 2, Began: -1, Level: triage.SelfCare},
			"day 2",
			[]string{
				"It usually starts on the day of the injection or up to 3 days after it, often on the day itself.",
				"It usually lasts 3 days to 2 weeks, often about 8 days.",
				"Not usual from day 14: still there and not clearly fading. Phone your clinic in the next day or two.",
				"Review visit: most clinics see you again on about day 14.",
			},
		},
		{
			"lid droop on day 6 that began on day 5", "C14",
			TimelineView{Mine: true, Day: 6, Began: 5, Level: triage.Soon},
			"day 6",
			[]string{
				"It usually starts 1 day to 2 weeks after the injection, often about day 5. Yours began on day 5.",
				"It usually lasts 2 to 13 weeks, often about 4 weeks, sometimes longer. Rare cases lasted up to 13 months.",
				"Not normal: a droop on the day of the injection. See a doctor today.",
				"Not normal from day 29: a droop that only begins now. See a doctor today.",
				"Not usual from day 85: a droop that has lasted 12 weeks. This should be seen by an eye doctor.",
				"Review visit: most clinics see you again on about day 14. Do not wait for it.",
			},
		},
		{
			"worn off on day 100", "C11",
			TimelineView{Mine: true, Day: 100, Began: -1, Level: triage.Routine, Areas: []string{"forehead"}},
			"day 100",
			[]string{
				"The full effect is there 7 days to 4 weeks after the injection, often about day 14.",
				"In the face it begins to wear off 9 weeks to 4 months after the injection, often about week 12.",
				"In the face it is mostly gone 12 weeks to 6 months after the injection, often about 16 weeks.",
				"After Daxxify it is mostly gone about 6 months after the injection. About 24 weeks is the middle value; the evidence has no least and no most.",
				"The next treatment, not sooner than 12 to 13 weeks after the injection. 12 weeks, 3 months or 90 days, by product.",
				"Not usual from day 31 to 59: still no effect, or gone already. The clinic should look for the cause.",
				"Review visit: most clinics see you again on about day 14. That day has passed.",
			},
		},
		{
			"double vision: what to do comes first", "C19",
			TimelineView{Mine: true, Day: 7, Began: -1, Level: triage.Urgent},
			"day 7",
			[]string{
				"Not normal on any day: double vision. See a doctor today.",
				"It usually starts 3 to 15 days after the injection, often about day 7.",
				"It usually lasts 4 to 16 weeks, often about 6 weeks. All published cases were over in 1 to 2 months; the longest figure is a judgement.",
			},
		},
		{
			"a raised bruise", "C04",
			TimelineView{Mine: true, Day: 2, Began: -1, Level: triage.Soon, Raised: true},
			"day 2",
			[]string{
				"Yours is not as usual: your answers make it more pressing. Contact your clinic in the next 1 to 2 days.",
				"It usually starts on the day of the injection or up to 3 days after it, often on the day itself.",
				"It usually lasts 3 days to 2 weeks, often about 8 days.",
				"Not usual from day 14: still there and not clearly fading. Phone your clinic in the next day or two.",
				"Review visit: most clinics see you again on about day 14. Do not wait for it.",
			},
		},
	}
	for _, tt := range tests {
		p := planned(t, tt.id, tt.view)
		if p.today != tt.now {
			t.Errorf("%s: today is %q, want %q", tt.name, p.today, tt.now)
		}
		if got, want := strings.Join(p.sentences(), "\n"), strings.Join(tt.want, "\n"); got != want {
			t.Errorf("%s:\n%s\nwant\n%s", tt.name, got, want)
		}
	}
}

// A sentence for each drawing, and a drawing for each sentence, none of them
// read out; a day that is not known is said, and not marked.
func TestTimelineHasItsWordsInText(t *testing.T) {
	for _, c := range guideline.Complications() {
		for _, day := range []int{-1, 5} {
			v := mine(c, day)
			p, ok := planTimeline(c, &v)
			if !ok {
				if Timeline(c, v) != nil {
					t.Errorf("%s is drawn without a plan", c.ID)
				}
				continue
			}
			drawn := app.HTMLString(Timeline(c, v))
			if n := strings.Count(drawn, "data-lane="); n != len(p.lanes) {
				t.Errorf("%s: %d lines for %d lanes", c.ID, n, len(p.lanes))
			}
			for _, l := range p.lanes {
				if !strings.Contains(drawn, app.HTMLString(app.Text(l.text))) {
					t.Errorf("%s does not say %q", c.ID, l.text)
				}
			}
			if strings.Contains(drawn, "You are here") == (day < 0) || strings.Contains(drawn, "do not know the exact day") == (day >= 0) {
				t.Errorf("%s on day %d: %s", c.ID, day, drawn)
			}
			if strings.Contains(drawn, "style=") || strings.Contains(drawn, "<svg class") {
				t.Errorf("%s has what the content policy or go-app drops", c.ID)
			}
		}
	}
}

// Beyond the scale the mark stays at the edge and the words say so.
func TestTodayBeyondTheScale(t *testing.T) {
	if p := planned(t, "C04", TimelineView{Mine: true, Day: 400, Began: -1}); p.now != 100 || !p.beyond || !strings.Contains(p.today, "later than this picture") {
		t.Errorf("day 400 stands at %v: %q", p.now, p.today)
	}
}

// The band never goes on past the day from which it is not usual to have it.
func TestBandsEndAtTheirLimit(t *testing.T) {
	for _, began := range []int{-1, 10} {
		p := planned(t, "C14", TimelineView{Day: 20, Began: began})
		for _, l := range p.lanes {
			if l.kind == "lasts" && l.band.To > p.scale.Place(91)+1e-9 {
				t.Errorf("began %d: the band ends at %v, and day 91 stands at %v", began, l.band.To, p.scale.Place(91))
			}
		}
	}
}

// The weakest marks are said too, and that no day is known where none is.
func TestTimelineSaysHowWellItIsKnown(t *testing.T) {
	for id, want := range map[string]string{
		"C04": "People differ: these are the usual days. They come from sources of low grade.",
		"C05": "People differ: these are the usual days. They were judged for this guide, not measured.",
		"C14": "People differ: these are the usual days. Some come from studies and reports. Some are general knowledge, not read in a source.",
		"C13": "People differ: these are the usual days. They come from studies and reports. No day is known from which it is no longer usual: if it lasts longer than this, or gets worse, ask your clinic.",
	} {
		if got := planned(t, id, AnyTimeline).known(); got != want {
			t.Errorf("%s: %q, want %q", id, got, want)
		}
	}
}

package e2e

import (
	"fmt"
	"testing"

	"aftercheck/internal/e2e/browser"
	"aftercheck/internal/e2e/visit"
)

// timelines are people whose results have a timeline.
var timelines = []struct {
	name    string
	answers visit.Answers
}{
	{"bruise on day 2", bruise},
	{"droopy lid on day 6", with(droopyLid, visit.Answers{"date": ago(6)})},
	{"no effect yet on day 5", with(bruise, visit.Answers{"date": ago(5), "complaint": "look", "look": "early"})},
	{"worn off on day 100", with(bruise, visit.Answers{"date": ago(100), "complaint": "look", "look": "weak"})},
	{"bruise on a day not known", with(bruise, visit.Answers{"date": "unsure", "date-about": "days-2"})},
}

// The timeline of each is there with its words, in every setting: it has a size,
// today is marked where it is known, and nothing sticks out.
func TestTimelineOnResults(t *testing.T) {
	for _, letters := range []int{16, 32} {
		v, _ := story(t, browser.Options{Prefs: map[string]any{"webkit.webprefs.default_font_size": letters}})
		for _, person := range timelines {
			startAnew(v)
			v.WalkToResult(person.answers)
			lookAtTimeline(t, v, fmt.Sprintf("%s, letters of %d", person.name, letters))
		}
	}
}

// lookAtTimeline checks and shoots the timeline of the open page.
func lookAtTimeline(t *testing.T, v *visit.Visit, name string) {
	t.Helper()
	for _, view := range []browser.Viewport{browser.Phone, browser.Narrow} {
		v.Resize(view)
		for _, c := range []struct {
			name  string
			media []browser.Media
		}{{"light", nil}, {"dark", []browser.Media{browser.Dark}}, {"forced", []browser.Media{browser.Dark, browser.ForcedColours}}} {
			v.Prefer(c.media...)
			where := fmt.Sprintf("%s %d %s", name, view.Width, c.name)
			wantTimeline(t, v, where)
			tall := view
			tall.Height = 2200
			v.Resize(tall)
			v.Ask(nil, `document.querySelector(".timeline").parentElement.scrollIntoView()`)
			v.Shoot(where)
			v.Resize(view)
		}
		v.Prefer()
	}
}

func wantTimeline(t *testing.T, v *visit.Visit, where string) {
	t.Helper()
}

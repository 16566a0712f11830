package screens

import (
	"math/rand/v2"
	"strings"
	"testing"
	"time"

	"aftercheck/internal/guideline"
	"aftercheck/internal/triage"
)

// Past the host's limit, by the device's clock, three screens say that the advice
// is old; one day before none does. Nothing else on them changes.
func TestOldGuidelineIsSaid(t *testing.T) {
	t.Setenv("AFTERCHECK_GUIDELINE_MAX_AGE", "365")
	from, err := triage.ParseDate(guideline.Version)
	if err != nil {
		t.Fatal(err)
	}
	noon := func(d triage.Date) time.Time { return d.Time().Add(12 * time.Hour) }
	const notice = `data-old-guideline`
	for _, path := range []string{startPath, aboutPath, resultPath} {
		shownOn := func(d triage.Date) string {
			s := open(guideline.Engine(), newMemory(), clock(noon(d)))
			answerAtRandom(s, rand.New(rand.NewPCG(7, 1)))
			r := newReader(t, s)
			return r.open(path).html
		}
		fresh, old := shownOn(from+365), shownOn(from+366)
		if strings.Contains(fresh, notice) {
			t.Errorf("%s says after 365 days that the guideline is old", path)
		}
		if !strings.Contains(old, notice) || !strings.Contains(old, "about 12 months ago") || !strings.Contains(old, "22 November 2026") {
			t.Errorf("%s does not say after 366 days that the guideline is old", path)
		}
		if mark(old, "urgency") != mark(fresh, "urgency") || strings.Count(old, "tel:") != strings.Count(fresh, "tel:") {
			t.Errorf("%s: the notice changed something else", path)
		}
	}
}

// On the result the newer version is looked for elsewhere: it must not come in
// while somebody reads what to do.
func TestResultDoesNotOfferTheUpdate(t *testing.T) {
	t.Setenv("AFTERCHECK_GUIDELINE_MAX_AGE", "1")
	from, _ := triage.ParseDate(guideline.Version)
	s := open(guideline.Engine(), newMemory(), clock(from.Time().AddDate(3, 0, 0)))
	answerAtRandom(s, rand.New(rand.NewPCG(7, 1)))
	r := newReader(t, s)
	html := r.open(resultPath).html
	if !strings.Contains(html, "data-old-guideline") || strings.Contains(html, `data-action="look"`) {
		t.Error("the result offers to update, or says nothing of the age")
	}
}

// A clock before the guideline's own day is wrong, and nothing is said by it; no
// limit, no notice.
func TestNothingIsSaidWithoutAClockOrALimit(t *testing.T) {
	from, _ := triage.ParseDate(guideline.Version)
	for limit, day := range map[string]triage.Date{"1": from - 400, "0": from + 4000, "": from + 4000, "x": from + 4000} {
		t.Setenv("AFTERCHECK_GUIDELINE_MAX_AGE", limit)
		r := newReader(t, open(guideline.Engine(), newMemory(), clock(day.Time())))
		if html := r.open(aboutPath).html; strings.Contains(html, "data-old-guideline") {
			t.Errorf("limit %q, %s: the guideline is called old", limit, day)
		}
	}
}

func TestAgeInWords(t *testing.T) {
	for days, want := range map[int]string{
		0: "0 days", 1: "1 day", 60: "60 days", 61: "about 2 months", 365: "about 12 months", 366: "about 12 months",
		730: "about 24 months", 731: "about 2 years", 1460: "about 3 years", 1461: "about 4 years", 4000: "about 10 years",
	} {
		if got := ageInWords(days); got != want {
			t.Errorf("%d days: %q, want %q", days, got, want)
		}
	}
}

package e2e

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"aftercheck/internal/e2e/browser"
	"aftercheck/internal/e2e/visit"
	"aftercheck/internal/triage"
)

// unversioned is what differs from build to build.
var unversioned = regexp.MustCompile(`(Version of the app:) [^.]+\.`)

// aTuesday is the moment in which every screen is read aloud: nothing that is said
// depends on the day of the test.
var aTuesday = time.Date(2026, time.November, 24, 12, 0, 0, 0, time.UTC)

// onTuesday is a person's answers as they are given in that moment.
func onTuesday(answers visit.Answers) visit.Answers {
	moved := with(answers, nil)
	for question, answer := range moved {
		if day, err := time.Parse(time.DateOnly, answer); err == nil {
			today, _ := time.Parse(time.DateOnly, ago(0))
			moved[question] = aTuesday.Add(day.Sub(today)).Format(time.DateOnly)
		}
	}
	return moved
}

// What a screen reader is told on every screen, in the order in which it meets it.
// A change shows as a difference to the files in testdata/reading, which are there to
// be read; -update writes them anew.
func TestEveryScreenReadAloud(t *testing.T) {
	v, _ := story(t, browser.Options{})
	v.Expect("404")
	r := beginReading(t, v)
	v.Open("/")
	r.read("start")
	for _, screen := range [][2]string{
		{"emergency", "/emergency/breathing/"},
		{"country", "/country/"},
		{"guide", "/guide/"},
		{"guide-bruise", "/guide/bruise/"},
		{"prepare", "/prepare/"},
		{"make", "/make/"},
		{"about", "/about/"},
		{"accessibility", "/accessibility/"},
		{"words", "/words/"},
		{"evidence", "/evidence/"},
		{"evidence-soon", "/evidence/soon/"},
		{"how-well", "/how-well/"},
		{"report", "/report/"},
		{"card-empty", "/card/"},
		{"checks-none", "/checks/"},
		{"not-found", "/made-up/"},
	} {
		v.Open(screen[1])
		if screen[1] == "/checks/" {
			v.Until(`document.querySelector("main[data-rows='0']")`)
		}
		r.read(screen[0])
	}
	v.Open("/make/")
	v.Tap("make")
	v.Until(`document.activeElement.id === "make-problem"`)
	r.read("make-mistakes")
	v.Open("/")
	v.Tap("none")
	v.WantQuestion("date")
	v.TapOn("[data-action=continue]")
	v.Until(`document.querySelector("main [role=alert]")`)
	r.read("question-date-mistake")
	startAnew(v)
	r.questions(onTuesday(droopyLid))
	v.Open("/answers/")
	r.read("answers")
	v.Continue()
	v.WantUrgency("soon")
	v.WantText("This check is kept on this device")
	r.read("result-soon")
	v.Open("/checks/")
	v.Until(`document.querySelector("main[data-rows='1']")`)
	r.read("checks")
	v.TapOn(".my-checks [data-action=open]")
	v.WantText("On that day it said")
	r.read("check-kept")
	for _, c := range wholeChecks {
		if c.urgency == "soon" {
			continue
		}
		startAnew(v)
		v.WalkToResult(onTuesday(c.answers))
		v.WantUrgency(c.urgency)
		if c.urgency != "emergency" { // of which nothing is kept on its screen
			v.WantText("This check is kept on this device")
		}
		r.read("result-" + c.urgency)
	}
	v.Open("/card/")
	r.read("card")
	v.Open("/about/")
	v.Tap("delete")
	v.WantText("Your answers are deleted from this device")
	r.read("about-deleted")
}

func TestAClinicsLinkReadAloud(t *testing.T) {
	v, _ := story(t, browser.Options{})
	r := beginReading(t, v)
	l, days := harley(5), triage.DateOf(aTuesday)-triage.DateOf(time.Now())
	l.Date, l.Review = l.Date+days, l.Review+days
	v.Open("/#" + l.Encode())
	v.Until(`document.querySelector("[data-panel=clinic]")`)
	r.read("start-clinic")
	v.Tap("none")
	v.WantScreen("clinic")
	r.read("clinic")
}

// The same from right to left, where a screen reader must know that it is Arabic.
func TestArabicReadAloud(t *testing.T) {
	v, _ := story(t, browser.Options{})
	r := beginReading(t, v)
	v.KeepLasting(false)
	v.Open("/ar/")
	r.read("ar-start")
	v.Tap("none")
	v.WantScreen("check")
	v.Walk(with(onTuesday(bruise), visit.Answers{"complaint": visit.Stop}))
	r.read("ar-question-complaint")
	v.WalkToResult(onTuesday(bruise))
	v.Until(`document.querySelector(".kept").closest("section").querySelector(".notice")`)
	r.read("ar-result-self-care")
}

// reading is a visit of somebody who hears the screens.
type reading struct {
	t    *testing.T
	v    *visit.Visit
	foot string // of the first screen
}

func beginReading(t *testing.T, v *visit.Visit) *reading {
	v.SetZone("Europe/London")
	v.StopClock(aTuesday)
	v.KeepLasting(true)
	return &reading{t: t, v: v}
}

// read compares what is heard on the open screen with what is kept.
func (r *reading) read(name string) {
	r.t.Helper()
	r.settle()
	page := r.v.Reading()
	var text strings.Builder
	lang := r.v.Text(`return document.documentElement.lang`)
	fmt.Fprintf(&text, "title: %s\nlanguage: %s %s\n\n", page.Name, lang, r.v.Text(`return document.documentElement.dir`))
	withoutLabels(page)
	sayLanguagesAsOne(page, lang)
	r.sayFootOnce(page)
	outline(&text, page.Inside, 0)
	got := unversioned.ReplaceAllString(text.String(), "${1} …")
	path := filepath.Join("testdata", "reading", name+".txt")
	if *update {
		must(r.t, os.MkdirAll(filepath.Dir(path), 0o755))
		must(r.t, os.WriteFile(path, []byte(got), 0o644))
	}
	want, err := os.ReadFile(path)
	if err != nil {
		r.t.Error(err)
		return
	}
	if at, is, was := firstDifference(got, string(want)); at > 0 {
		r.t.Errorf("%s, line %d\n\tsays   %q\n\tkept is %q\n\t(if it should say so: go test ./internal/e2e -run ReadAloud -update, and read the difference)", path, at, is, was)
	}
}

// settle waits until a page that is drawn part by part is all there: until it stays
// as it is for some turns in which the browser had nothing else to do.
func (r *reading) settle() {
	r.t.Helper()
	r.v.Ask(nil, `return new Promise((done) => {
		let last = "", same = 0;
		const look = () => {
			const now = document.body.innerHTML;
			same = now === last ? same + 1 : 0;
			last = now;
			same < 10 ? requestAnimationFrame(() => requestIdleCallback(look)) : done(null);
		};
		look();
	})`)
}

// sayFootOnce shortens a foot that is the same as on the first screen.
func (r *reading) sayFootOnce(page *browser.Heard) {
	eachHeard(page, func(h *browser.Heard) {
		if h.Role != "contentinfo" {
			return
		}
		var foot strings.Builder
		outline(&foot, h.Inside, 0)
		switch r.foot {
		case "":
			r.foot = foot.String()
		case foot.String():
			h.Name, h.Inside = "(as on the first screen)", nil
		}
	})
}

// questions reads one question of each kind on the way through a check.
func (r *reading) questions(answers visit.Answers) {
	heard := map[string]bool{}
	for range 40 {
		place := r.v.Place()
		if place.Screen != "check" {
			return
		}
		kind := r.v.Text(`return [...new Set([...document.querySelectorAll("main input, main .map")].map((e) => e.type || e.className))].join()`)
		if !heard[kind] {
			heard[kind] = true
			r.read("question-" + place.Question)
		}
		r.v.WalkOne(answers)
	}
}

package shots

import (
	"testing"
	"time"

	"aftercheck/internal/clinic"
	"aftercheck/internal/e2e/visit"
	"aftercheck/internal/triage"
)

func ago(days int) string { return time.Now().AddDate(0, 0, -days).Format("2006-01-02") }

// People with results of urgencies that look different. The last is asked most.
var people = []struct {
	name    string
	answers visit.Answers
}{
	{"emergency", visit.Answers{
		"date": ago(5), "areas": "forehead frown", "provider": "licensed", "complaint": "lid",
		"lid": "one", "lid-start": ago(1), "blur": "clear", "pupils": "differ", "age": "adult",
	}},
	{"self-care", visit.Answers{"date": ago(2), "areas": "forehead", "provider": "licensed", "complaint": "bruise", "age": "adult"}},
	{"soon", visit.Answers{
		"date": ago(5), "areas": "forehead frown", "provider": "licensed", "complaint": "lid",
		"lid": "one", "lid-start": ago(1), "blur": "clear", "pupils": "same", "age": "adult",
	}},
}

// A walk goes through every screen of one language and calls look on each.
type walk struct {
	*visit.Visit
	t    testing.TB
	base string // "/" or "/es/"
	look func(name string)
}

// all is every screen.
func (w *walk) all() {
	w.pages()
	for i, p := range people {
		w.check(p.name, p.answers, i == len(people)-1)
	}
	w.checks()
	w.clinic()
}

func (w *walk) at(name, path string) {
	w.Open(w.base + path)
	w.look(name)
}

// pages are the screens that need no check.
func (w *walk) pages() {
	w.at("start", "")
	w.TapOn("#display summary")
	w.Until(`document.getElementById("display").open`)
	w.look("start, text size")
	w.at("emergency page", "emergency/breathing/")
	w.at("self-harm", "emergency/selfharm/")
	w.at("general emergency", "emergency/")
	w.at("empty card", "card/")
	w.at("guide", "guide/")
	w.TapOn(`main a[href*="/guide/"]`)
	w.Until(`location.pathname.includes("/guide/") && !location.pathname.endsWith("/guide/")`)
	w.look("guide entry")
	w.at("prepare", "prepare/")
	w.at("about", "about/")
	w.at("countries", "country/")
	w.at("report", "report/")
	w.at("maker", "make/")
	w.Tap("make")
	w.Until(`document.activeElement.id === "make-problem"`)
	w.look("maker with mistakes")
	w.at("evidence", "evidence/")
	w.at("evidence of red flags", "evidence/soon/")
	w.at("evidence of a complication", "evidence/mouth/")
	w.at("shared signs", "evidence/signs/")
	w.at("sources", "evidence/sources/")
	w.at("how well", "how-well/")
	w.at("no checks yet", "checks/")
	w.at("not found", "made-up/")
}

func (w *walk) anew() {
	w.Open(w.base)
	if w.True(`document.querySelector("[data-action=restart]")`) {
		w.Tap("restart")
		w.Until(`!document.querySelector("[data-action=resume]")`)
	}
	w.Tap("none")
	w.WantScreen("check")
}

// check is one person's, to the result; with the questions that look different.
func (w *walk) check(name string, answers visit.Answers, questions bool) {
	w.anew()
	kinds := map[string]bool{}
	for questions {
		place := w.Place()
		if place.Screen != "check" {
			break
		}
		kind := w.Text(`return [...new Set([...document.querySelectorAll("main input, main ol, main figure img, main .map, main .option-help, main .under")].map((e) => e.type || e.className || e.tagName))].join()`)
		if !kinds[kind] {
			kinds[kind] = true
			w.look("question " + place.Question)
		}
		w.WalkOne(answers)
	}
	w.Walk(answers)
	if w.Place().Screen == "answers" {
		if questions {
			w.look("answers")
		}
		w.Continue()
	}
	w.WantScreen("result")
	if questions {
		w.Tap("why")
		w.Until(`document.querySelector("[data-action=why]").open`)
		w.Tap("share")
		w.Until(`document.getElementById("shared-text")`)
	}
	w.Until(`document.querySelector("main .calendar, main [data-action=restart]")`)
	w.look("result, " + name)
	if name == "emergency" || questions {
		w.Open(w.base + "card/")
		w.look("card, " + name)
	}
}

// checks are the screens of what was kept.
func (w *walk) checks() {
	w.Open(w.base + "checks/")
	w.Until(`document.querySelector("main[data-rows='3']")`)
	w.look("my checks")
	w.Tap("delete-all")
	w.Until(`document.querySelector("[data-action=really-delete]")`)
	w.look("my checks, really delete")
	w.TapOn(".my-checks [data-action=open]")
	w.WantScreen("saved")
	w.Until(`document.querySelector("[data-action=again]")`)
	w.look("saved check")
	w.Tap("again")
	w.WantScreen("start")
	w.Tap("none")
	w.WantScreen("again")
	w.look("what has changed")
	w.at("start with a check to go on with", "")
	w.Tap("restart")
	w.Until(`!document.querySelector("[data-action=resume]")`)
}

// clinicName is as long as the name of a clinic gets.
const clinicName = "The Aesthetic Medicine Practice, Chelsea"

// clinic is what a clinic's link brings.
func (w *walk) clinic() {
	days := triage.Date(5)
	today := triage.DateOf(time.Now())
	l := clinic.Link{
		Clinic: clinic.Clinic{
			Name: clinicName, Phone: "+442079460123", SMS: "+447700900123",
			Email: "care@harley.example", Country: "GB", Colour: "#0a7d6c",
		},
		Date: today - days, Areas: []string{"forehead", "frown"}, Product: "dysport", Review: today - days + 14,
	}
	w.Open(w.base + "#" + l.Encode())
	w.Until(`document.querySelector("[data-panel=clinic]")`)
	w.look("start, a link opened")
	w.Tap("none")
	w.WantScreen("clinic")
	w.look("asked about a link")
	w.Tap("clinic-yes")
	w.WantQuestion("provider")
	w.look("question, with a clinic")
	w.WalkToResult(people[len(people)-1].answers)
	w.Tap("write-sms")
	w.Until(`document.getElementById("clinic-text")`)
	w.look("result, with a clinic and a message to it")
	w.at("about, with a link", "about/")
}

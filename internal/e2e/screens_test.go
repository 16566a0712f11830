package e2e

import (
	"slices"
	"testing"

	"aftercheck/internal/e2e/browser"
	"aftercheck/internal/e2e/visit"
)

// One walk through every screen, because the way takes longer than the looks: it
// breaks no accessibility rule, nobody has to scroll in two directions, no words
// are lost, and its marks are those that are promised. The same holds with letters of
// twice the size; the way is gone in them, as other stories go it in the usual ones.
// The walk has two parts, so that two browsers can go it at once.
func TestEveryScreenIsAccessible(t *testing.T) {
	t.Parallel()
	var all []*marks
	t.Cleanup(func() { // once every part is over
		if len(all) == len(screenWalks) && !slices.ContainsFunc(all, func(m *marks) bool { return !m.whole }) {
			reportMarks(t, all)
		}
	})
	for _, walk := range screenWalks {
		t.Run(walk.name, func(t *testing.T) {
			marks, broken := &marks{}, violations{}
			all = append(all, marks) // before it is parallel
			v, _ := story(t, browser.Options{Letters: twiceTheSize})
			v.Expect("404")
			defer broken.report(t)
			walk.lead(t, v, func(name string) {
				wantFitsInLargeText(t, v, name)
				broken.note(t, v, name+" (large text)")
				v.SetLetters(browser.UsualLetters)
				marks.look(t, v, name)
				broken.look(t, v, name)
				wantFitsEverywhere(t, v, name)
				wantForHands(t, v, name)
				v.SetLetters(twiceTheSize)
			})
			marks.whole = true
		})
	}
}

// screenWalks lead a visit through every screen there is, in the states that look
// different, and call look on each.
var screenWalks = []struct {
	name string
	lead func(t *testing.T, v *visit.Visit, look func(name string))
}{
	{"pages", eachPage},
	{"checks", eachScreenOfAVisit},
}

// eachPage leads through what has an address of its own, before any check.
func eachPage(t *testing.T, v *visit.Visit, look func(name string)) {
	t.Helper()
	open := func(name, path string) {
		v.Open(path)
		look(name)
	}
	open("start", "/")
	open("emergency", "/emergency/breathing/")
	open("self-harm", "/emergency/selfharm/")
	open("general emergency", "/emergency/")
	open("empty card", "/card/")
	open("guide", "/guide/")
	v.TapOn(`main a[href*="/guide/"]`)
	v.Until(`location.pathname.length > "/guide/".length`)
	look("guide entry")
	open("prepare", "/prepare/")
	open("about", "/about/")
	open("accessibility", "/accessibility/")
	open("words", "/words/")
	open("countries", "/country/")
	open("report", "/report/")
	open("maker", "/make/")
	v.Tap("make")
	v.Until(`document.activeElement.id === "make-problem"`)
	look("maker with mistakes")
	atMaker(t, v)
	v.Tap("keep-clinic")
	typeInto(t, v, "made-text", "It’s here")
	v.Tap("restore-text")
	typeInto(t, v, "made-text", "It’s here")
	v.Until(`document.querySelector("[data-action=plain-text]")`)
	v.TapOn("#other-form summary")
	look("maker, filled in")
	v.Tap("forget-clinic")
	open("evidence", "/evidence/")
	open("evidence of red flags", "/evidence/soon/") // the shortest: the rules look the same on each
	open("evidence of complications", "/evidence/mouth/")
	open("evidence of modifiers", "/evidence/modifiers/")
	open("shared signs", "/evidence/signs/")
	open("doubts", "/evidence/doubts/")
	open("corrections", "/evidence/corrections/")
	open("sources", "/evidence/sources/")
	open("how well", "/how-well/")
	open("not found", "/made-up/")
}

// eachScreenOfAVisit leads through checks and what is kept of them.
func eachScreenOfAVisit(t *testing.T, v *visit.Visit, look func(name string)) {
	t.Helper()
	v.Open("/")
	v.Tap("none")
	v.WantScreen("check")
	kinds := map[string]bool{}
	for range 40 {
		place := v.Place()
		if place.Screen != "check" {
			break
		}
		kind := v.Text(`return [...new Set([...document.querySelectorAll("main input, main ol, main figure img, main .map")].map((e) => e.type || e.tagName))].join()`)
		if !kinds[kind] { // one question of each form is enough
			kinds[kind] = true
			look("question " + place.Question)
		}
		v.WalkOne(droopyLid)
	}
	v.Open("/answers/")
	look("answers")
	v.Open("/result/")
	look("result")
	v.Tap("why")
	v.Until(`document.querySelector("[data-action=why]").open`)
	look("result, with why")
	v.Tap("share")
	v.Until(`document.getElementById("shared-text")`)
	v.Tap("summary")
	look("result, with what is shared")
	v.WantText("This check is kept on this device")
	for _, photos := range []string{"1", "2"} {
		give(t, v, "photo-choose", photoFile(t, 120))
		v.Until(`document.querySelectorAll(".shots img").length === ` + photos)
	}
	v.Tap("compare")
	v.Until(`document.querySelectorAll(".pair img").length === 2 && [...document.querySelectorAll("main .album img")].every((i) => i.naturalWidth)`)
	v.Tap("delete-photo")
	v.Until(`document.querySelector("[data-action=really-delete]")`)
	look("result, with photos")
	v.Tap("really-delete")
	v.Until(`document.querySelectorAll(".shots img").length === 1 && document.querySelector("[data-action=undo]")`)
	look("result, a photo deleted")
	v.Tap("undo")
	v.Until(`document.querySelectorAll(".shots img").length === 2`)
	v.Open("/card/")
	look("card")
	v.Open("/checks/")
	v.Until(`document.querySelector("main[data-rows='1']")`)
	look("my checks")
	v.Tap("delete-all")
	v.Until(`document.querySelector("[data-action=really-delete]")`)
	look("my checks, really delete")
	v.TapOn(".my-checks [data-action=open]")
	v.WantText("On that day it said")
	v.Until(`document.querySelectorAll(".shots img").length === 2`)
	look("saved check")
	v.Tap("again")
	v.WantScreen("start")
	look("start, checking again")
	v.Tap("none")
	v.WantScreen("again")
	look("what has changed")
	v.Open("/")
	look("start with a check to go on with")
	startAnew(v)
	v.WalkToResult(tooMuch)
	v.WantScreen("result")
	look("urgent result with lines to call")
	v.TapOn("main [data-action=report]")
	v.WantScreen("report")
	v.TapOn("#every-form summary")
	v.Until(`document.getElementById("every-form").open`)
	look("report of that")

	startAnew(v)
	v.WalkToResult(with(droopyLid, visit.Answers{"pupils": "differ"}))
	v.WantUrgency("emergency")
	look("emergency result")
	v.Tap("card")
	v.WantScreen("card")
	look("card of an emergency")
	eachScreenOfALink(t, v, look)
}

// eachScreenOfALink does the same for what a clinic's link brings.
func eachScreenOfALink(t *testing.T, v *visit.Visit, look func(name string)) {
	t.Helper()
	v.Open("/")
	v.Tap("restart")
	v.Until(`!document.querySelector("[data-action=resume]")`)
	v.Open("/#n=%3Cb%3E&t=112&d=29991231")
	v.Until(`document.querySelector("[data-panel=refused]")`)
	look("start, a link refused")
	v.TapOn("[data-panel=refused] summary")
	look("start, why a link is refused")
	v.Tap("link-ok")
	l := harley(5)
	l.Clinic.Name = "The Aesthetic Medicine Practice, Chelsea" // as long as a name can be
	v.Open("/#" + l.Encode())
	v.Until(`document.querySelector("[data-panel=clinic]")`)
	look("start, a link opened")
	v.Tap("none")
	v.WantScreen("clinic")
	look("asked about a link")
	v.Tap("clinic-yes")
	v.WantQuestion("provider")
	look("question, with a clinic")
	v.Walk(droopyLid)
	v.WantScreen("answers")
	look("answers, with a clinic")
	v.Continue()
	v.WantScreen("result")
	v.Tap("write-sms")
	v.Until(`document.getElementById("clinic-text")`)
	look("result, with a clinic and a message to it")
	v.Open("/about/")
	v.Until(`document.getElementById("clinic-link")`)
	look("about, with a link")
	v.Open("/")
	v.Tap("restart")
	v.Until(`!document.querySelector("[data-action=resume]")`)
	v.Until(`document.querySelector("[data-action=clinic-link]")`)
	look("start, with a clinic")
}

package e2e

import "aftercheck/internal/e2e/visit"

// eachScreen leads a visit through every screen there is, in the states that
// look different, and calls look on each.
func eachScreen(v *visit.Visit, look func(name string)) {
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
	open("countries", "/country/")
	open("report", "/report/")
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

	v.Open("/")
	v.Tap("none")
	v.WantScreen("check")
	kinds := map[string]bool{}
	for range 40 {
		place := v.Place()
		if place.Screen != "check" {
			break
		}
		kind := v.Text(`return [...new Set([...document.querySelectorAll("main input, main ol")].map((e) => e.type || "steps"))].join()`)
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
	open("card", "/card/")
	v.WantText("This check is kept on this device")
	v.Open("/checks/")
	v.Until(`document.querySelector("main[data-rows='1']")`)
	look("my checks")
	v.Tap("delete-all")
	look("my checks, really delete")
	v.TapOn(".my-checks [data-action=open]")
	v.WantText("On that day it said")
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
}

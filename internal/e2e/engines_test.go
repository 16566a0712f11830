package e2e

import (
	"testing"

	"aftercheck/internal/e2e/browser"
	"aftercheck/internal/e2e/server"
	"aftercheck/internal/e2e/visit"
)

// core is what must hold in every engine. Chromium tells most of these stories in
// tests of their own, with more in them; here they are told by the other two.
var core = []struct {
	name string
	tell func(*testing.T, *visit.Visit, *server.Front)
}{
	{"the five urgencies", func(_ *testing.T, v *visit.Visit, _ *server.Front) {
		for _, c := range wholeChecks {
			startAnew(v)
			v.WalkToResult(c.answers)
			v.WantUrgency(c.urgency)
			v.WantFocusOnHeading()
		}
	}},
	{"change an answer", func(t *testing.T, v *visit.Visit, _ *server.Front) {
		startAnew(v)
		changeAnAnswer(t, v)
	}},
	{"the app's Back", func(_ *testing.T, v *visit.Visit, _ *server.Front) {
		startAnew(v)
		goBack(v, v.GoBack)
	}},
	{"the browser's Back", func(_ *testing.T, v *visit.Visit, _ *server.Front) {
		startAnew(v)
		goBack(v, v.BrowserBack)
	}},
	{"reload", func(_ *testing.T, v *visit.Visit, _ *server.Front) {
		startAnew(v)
		reloadInMidCheck(v)
	}},
	{"closed tab", func(_ *testing.T, v *visit.Visit, _ *server.Front) {
		startAnew(v)
		v.Walk(upTo("complaint"))
		v.Reopen("/")
		v.Tap("resume")
		v.WantQuestion("complaint")
	}},
	{"offline, by its links and by address", func(_ *testing.T, v *visit.Visit, front *server.Front) {
		wholeCheckOffline(v, front)
		for _, at := range []struct{ path, screen string }{
			{"/?utm_source=sms&x=1", "start"},
			{"/emergency/allergy/?from=sms#top", "emergency"},
			{"/guide/?q=lid#eyes", "guide"},
			{"/check/areas/?x=%2F", "check"},
			{"/made/up/", "notfound"},
		} {
			v.Open(at.path)
			v.WantScreen(at.screen)
			v.ReloadPage()
			v.WantScreen(at.screen)
		}
	}},
	{"a call waits for the client's second file", callWaitsForTheSecondFile},
	{"what the page holds of the client can be read in the midst of a call, without a network", heldFileCanBeRead},
	{"update by consent", updateByConsent},
	{"call a number", func(_ *testing.T, v *visit.Visit, _ *server.Front) {
		callNumbers(v, "/emergency/breathing/", "/emergency/")
	}},
	{"a picture and its list", func(_ *testing.T, v *visit.Visit, _ *server.Front) {
		startAnew(v)
		v.Walk(upTo("areas"))
		v.WantQuestion("areas")
		v.TapOn("[data-zone=forehead] [data-map=area]")
		v.WantChosen("forehead")
		v.TapOn("[data-zone=eyes] [data-map=area]")
		v.WantChosen("eyes", "forehead")
		v.TapOn("[data-zone=forehead] [data-map=area]")
		v.WantChosen("eyes")
	}},
	{"kept checks and a photo", func(t *testing.T, v *visit.Visit, _ *server.Front) {
		finishCheck(v, droopyLid)
		give(t, v, "photo-choose", photoFile(t, 120))
		v.WantText("The photo is kept")
		v.Reopen("/checks/")
		v.Until(`document.querySelector("main[data-rows='1']")`)
		v.TapOn(".my-checks [data-action=open]")
		v.Until(`document.querySelector(".shots img")?.naturalWidth > 0`)
	}},
	{"undo of a check with photos", func(t *testing.T, v *visit.Visit, _ *server.Front) {
		v.Open("/")
		undoOfACheck(t, v)
	}},
	{"a page kept for Back lets go of the database", func(t *testing.T, v *visit.Visit, _ *server.Front) {
		wantWritten := func(where string) { // writing waits for all who read
			var got string
			v.Ask(&got, `const change = aftercheckArchive.change();
				change.drop("pictures", "none");
				return change.apply().then((answer) => answer.error || "written")`)
			if got != "written" {
				t.Errorf("%s: %s", where, got)
			}
		}
		v.Open("/")
		// A page that is left while it makes the database, once in the life of a device, cannot
		// let go of it in WebKit: no script can take that back.
		v.Ask(nil, `return aftercheckArchive.keys("pictures").then(() => null)`)
		for range 5 { // a transaction is there most of the time, not always
			v.Ask(nil, `const ask = () => aftercheckArchive.keys("pictures").then(ask); ask();`)
			v.Open("/about/")
			wantWritten("on the next page")
			v.BrowserBack()
			v.WantScreen("start")
			v.WantReady()
			wantWritten("back again")
		}
	}},
	{"a check in Spanish", func(t *testing.T, v *visit.Visit, _ *server.Front) {
		checkInSpanish(t, v)
	}},
	{"what is normal on which day, in both directions", func(t *testing.T, v *visit.Visit, _ *server.Front) {
		for base, before := range map[string]string{"/": "<", "/ar/": ">"} {
			startAnewAt(v, base)
			v.WalkToResult(droopyLid)
			v.Until(`document.querySelectorAll(".timeline text").length > 2`)
			// The numbers stand in the order of the days, and the marks are small.
			v.Until(`[...document.querySelectorAll(".timeline text")].map((e) => e.getBoundingClientRect().left).every((x, i, all) => i === 0 || all[i - 1] ` + before + ` x)`)
			v.Until(`[...document.querySelectorAll(".timeline polygon")].every((e) => e.getBoundingClientRect().height < 30)`)
			// The pin of today is on the line of today.
			v.Until(`(() => {
				const middle = (e) => { const r = e.getBoundingClientRect(); return (r.left + r.right) / 2; };
				const now = document.querySelector(".timeline [data-now]");
				return Math.abs(middle(now.querySelector("polygon")) - middle(now.parentElement.querySelector("line"))) < 10;
			})()`)
			if over := v.Overflow(); len(over) != 0 {
				t.Errorf("under %s sticks out: %v", base, over)
			}
			v.Shoot("timeline " + v.Engine().String() + base)
		}
	}},
	{"why, and what can be shared", func(_ *testing.T, v *visit.Visit, _ *server.Front) {
		startAnew(v)
		v.WalkToResult(droopyLid)
		v.TapOn("[data-action=why] > summary")
		v.Until(`document.querySelector("[data-action=why] [data-rule=RF80]").checkVisibility()`)
		v.Tap("share")
		v.Until(`document.getElementById("shared-text").value.includes("Urgency: ")`)
		v.Tap("copy")
		v.WantText("cop") // copied, or marked to be copied by hand
		v.Tap("why")
	}},
}

func TestCoreInTheOtherEngines(t *testing.T) {
	t.Parallel()
	for _, engine := range []browser.Engine{browser.Firefox, browser.WebKit} {
		t.Run(engine.String(), func(t *testing.T) {
			for _, c := range core {
				t.Run(c.name, func(t *testing.T) {
					v, front := story(t, browser.Options{Engine: engine})
					c.tell(t, v, front)
				})
			}
		})
	}
}

package e2e

import (
	"os"
	"slices"
	"strings"
	"testing"

	"aftercheck/internal/e2e/axe"
	"aftercheck/internal/e2e/browser"
	"aftercheck/internal/e2e/visit"
	"aftercheck/internal/locale"
)

// desktop is a window on a desk.
var desktop = browser.Viewport{Width: 1280, Height: 1024, Scale: 1}

// appearance is one way in which a page may be seen.
type appearance struct {
	name  string
	view  browser.Viewport
	media []browser.Media
}

var appearances = []appearance{
	{"320 px, light", browser.Narrow, nil},
	{"320 px, dark", browser.Narrow, []browser.Media{browser.Dark}},
	{"1280 px, light", desktop, nil},
	{"1280 px, dark", desktop, []browser.Media{browser.Dark}},
}

// twiceTheSize are the letters of somebody who reads with twice the usual size.
const twiceTheSize = 2 * browser.UsualLetters

// folderOf is where the documents of a language are.
func folderOf(l locale.Language) string {
	if l.Tag == locale.English {
		return "/"
	}
	return "/" + strings.ToLower(l.Tag) + "/"
}

// Each language at its start page, a question, the answers and a result, with letters of twice the
// size: one of the four appearances each, so that all four are seen. `make axe` has
// every screen in each.
func TestEachLanguageIsAccessible(t *testing.T) {
	v, _ := story(t, browser.Options{Letters: twiceTheSize})
	for i, l := range locale.Languages() {
		broken := violations{}
		seen := i
		look := func(name string) {
			broken.lookAs(t, v, l.Tag+" "+name, appearances[seen%len(appearances)])
			seen++
		}
		v.Open(folderOf(l))
		if v.True(`document.querySelector("[data-action=restart]")`) {
			v.Tap("restart")
			v.Until(`!document.querySelector("[data-action=resume]")`)
		}
		look("start")
		v.Tap("none")
		v.WantScreen("check")
		v.Walk(upTo("complaint"))
		look("question")
		v.Walk(bruise)
		v.WantScreen("answers")
		look("answers")
		v.Continue()
		v.WantScreen("result")
		look("result")
		broken.report(t)
	}
}

// Every screen in a language, each way, with letters of twice the size: minutes for
// each language. AFTERCHECK_AXE names the languages, or is "all".
func TestEveryScreenInEveryLanguageIsAccessible(t *testing.T) {
	wanted := strings.Fields(os.Getenv("AFTERCHECK_AXE"))
	if len(wanted) == 0 {
		t.Skip("`make axe` runs it")
	}
	for _, l := range locale.Languages() {
		if !slices.Contains(wanted, l.Tag) && wanted[0] != "all" {
			continue
		}
		t.Run(l.Tag, func(t *testing.T) {
			v, _ := story(t, browser.Options{Letters: twiceTheSize})
			v.Expect("404")
			broken, looks := violations{}, 0
			eachScreenIn(t, v, folderOf(l), func(name string) {
				for _, a := range appearances {
					broken.lookAs(t, v, name, a)
					looks++
				}
				wantForHands(t, v, name)
				wantFitsInLargeText(t, v, name)
			})
			broken.report(t)
			t.Logf("%d looks", looks)
		})
	}
}

// lookAs runs the rules on the open page as somebody sees it: all of them for the first
// who looks.
func (found violations) lookAs(t *testing.T, v *visit.Visit, name string, as appearance) {
	t.Helper()
	v.Resize(as.view)
	v.Prefer(as.media...)
	v.Ask(nil, `scrollTo(0, 0)`)
	found.add(name+" ("+as.name+")", axe.CheckAgain(t, v.Browser))
	v.Prefer()
	v.Resize(browser.Phone)
}

// eachScreenIn opens every address of a language, and goes through a check in it.
func eachScreenIn(t *testing.T, v *visit.Visit, folder string, look func(name string)) {
	t.Helper()
	for _, page := range strings.Fields(`emergency/breathing/ emergency/ card/ checks/ guide/ guide/bruise/ prepare/ about/
		accessibility/ words/ country/ report/ make/ evidence/ evidence/soon/ evidence/mouth/ evidence/modifiers/ evidence/signs/
		evidence/doubts/ evidence/sources/ how-well/ made-up/`) {
		v.Open(folder + page)
		look(page)
	}
	for _, c := range wholeChecks {
		v.Open(folder)
		if v.True(`document.querySelector("[data-action=restart]")`) {
			v.Tap("restart")
			v.Until(`!document.querySelector("[data-action=resume]")`)
		}
		look("start, before " + c.name)
		v.Tap("none")
		v.WantScreen("check")
		for v.Place().Screen == "check" {
			if c.urgency == "soon" {
				look("question " + v.Place().Question)
			}
			v.WalkOne(c.answers)
		}
		if v.Place().Screen == "answers" {
			look("answers")
			v.Continue()
		}
		v.WantUrgency(c.urgency)
		look("result " + c.urgency)
	}
	v.Open(folder + "card/")
	look("card")
	v.Open(folder + "checks/")
	v.Until(`document.querySelector("main[data-rows]:not([data-rows='0'])")`)
	look("my checks")
	v.TapOn(".my-checks [data-action=open]")
	v.WantScreen("saved")
	look("kept check")
}

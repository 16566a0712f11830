package e2e

import (
	"testing"
	"time"

	"aftercheck/internal/e2e/browser"
	"aftercheck/internal/e2e/visit"
)

// Going back shows the answer that was given, one question at a time, by the
// app's own link and by the browser's button alike.
func TestBackGoesOneQuestionBack(t *testing.T) {
	t.Parallel()
	ways := []struct {
		name string
		back func(*visit.Visit)
	}{{"the app's link", (*visit.Visit).GoBack}, {"the browser's button", (*visit.Visit).BrowserBack}}
	for _, way := range ways {
		t.Run(way.name, func(t *testing.T) {
			v := inCheck(t)
			goBack(v, func() { way.back(v) })
		})
	}
}

// goBack is told from the first question on.
func goBack(v *visit.Visit, back func()) {
	v.Walk(upTo("complaint"))
	v.WantQuestion("complaint")
	back()
	v.WantQuestion("provider")
	v.WantChosen("licensed")
	back()
	v.WantQuestion("areas")
	v.WantChosen("forehead")
	back()
	v.WantQuestion("date")
	back()
	v.WantScreen("start")
	v.Tap("resume") // what is answered need not be answered again
	v.WantQuestion("complaint")
}

// A reload in mid-check stays at the question, with every answer.
func TestReloadKeepsTheCheck(t *testing.T) { reloadInMidCheck(inCheck(t)) }

func reloadInMidCheck(v *visit.Visit) {
	v.Walk(upTo("complaint"))
	v.WantQuestion("complaint")
	v.ReloadPage()
	v.WantQuestion("complaint")
	v.GoBack()
	v.WantQuestion("provider")
	v.WantChosen("licensed")
}

// Closing the tab loses nothing; the start page then offers to go on or to
// start again.
func TestClosedTabCanBeGoneOnWith(t *testing.T) {
	v := inCheck(t)
	v.Walk(upTo("complaint"))
	v.WantQuestion("complaint")
	v.Reopen("/")
	v.WantScreen("start")
	v.Until(`document.querySelector("main [data-action=emergency]").checkVisibility()`)
	v.Tap("resume")
	v.WantQuestion("complaint")
	v.WalkToResult(bruise)
	v.WantUrgency("self-care")
}

// Starting again forgets the old answers.
func TestStartingAgainForgets(t *testing.T) {
	v := inCheck(t)
	v.Walk(upTo("complaint"))
	v.WantQuestion("complaint")
	v.Reopen("/")
	startAnew(v)
	v.WantQuestion("date")
	v.Walk(with(bruise, visit.Answers{"areas": visit.Stop}))
	v.WantQuestion("areas")
	v.WantChosen()
}

// The tab's process is killed, as a phone short of memory does.
func TestCrashedTabLosesNothing(t *testing.T) {
	v := inCheck(t)
	v.Walk(upTo("complaint"))
	v.WantQuestion("complaint")
	v.CrashTab()
	v.Open("/check/")
	v.WantQuestion("complaint")
}

// An answer changed on the page of answers: what no longer applies is dropped
// and asked no more, what still applies is kept and not asked again.
func TestChangingAnAnswer(t *testing.T) { changeAnAnswer(t, inCheck(t)) }

func changeAnAnswer(t *testing.T, v *visit.Visit) {
	t.Helper()
	v.WalkToResult(droopyLid)
	v.WantUrgency("soon")
	v.Open("/answers/")
	v.Change("complaint")
	v.WantQuestion("complaint")
	v.WantChosen("lid")
	v.Choose("lid") // takes the tick away
	v.Choose("bruise")
	v.WantChosen("bruise")
	v.Continue()
	asked := v.Walk(bruise)
	for _, question := range asked {
		switch question {
		case "date", "areas", "provider", "filler":
			t.Errorf("%s is asked again", question)
		}
	}
	v.Open("/answers/")
	for _, kept := range []string{"date", "areas", "provider", "filler", "complaint"} {
		v.Until(`document.querySelector("[data-action=change][data-question=` + kept + `]")`)
	}
	for _, dropped := range []string{"lid", "pupils", "lid-start"} {
		if v.True(`document.querySelector("[data-action=change][data-question=` + dropped + `]")`) {
			t.Errorf("the answer to %s is still there", dropped)
		}
	}
	v.Open("/result/")
	v.WantUrgency("self-care")
}

// "None of these" and the signs exclude each other, and nothing is chosen beforehand.
func TestNoneIsExclusive(t *testing.T) {
	v := inCheck(t)
	v.Walk(with(droopyLid, visit.Answers{"lid-with": visit.Stop}))
	v.WantQuestion("lid-with")
	v.WantChosen()
	v.Choose("pain")
	v.Choose("hot")
	v.WantChosen("hot", "pain")
	v.Choose("none")
	v.WantChosen("none")
	v.Choose("varies")
	v.WantChosen("varies")
}

// Going on without an answer names the problem and moves the focus to it.
func TestContinueWithoutAnAnswer(t *testing.T) {
	v := inCheck(t)
	v.Walk(upTo("provider"))
	v.WantQuestion("provider")
	v.Tap("continue")
	v.WantText("there is a problem")
	v.Until(`document.title.startsWith("Error")`)
	v.Until(`document.activeElement !== document.body`)
	v.WantQuestion("provider")
	v.Answer("provider", "licensed")
	v.Continue()
	v.WantQuestion("complaint")
}

// A check of an earlier day is not simply gone on with: things may have
// changed. The person is asked, and both ways work.
func TestCheckOfAnEarlierDay(t *testing.T) {
	v := inCheck(t)
	v.Walk(upTo("complaint"))
	v.WantQuestion("complaint")
	v.CloseTab()
	v.ShiftClock(48 * time.Hour)
	v.Open("/check/")
	v.WantScreen("check")
	v.Until(`document.querySelector("main [data-action=restart]")`)
	v.Tap("resume")
	v.WantQuestion("complaint")
	v.WalkToResult(bruise)
	v.WantUrgency("self-care")
}

// The browser is closed and opened again without a network: the check goes on.
func TestRestartedBrowserGoesOnOffline(t *testing.T) {
	profile := browser.NewProfile(t)
	v, front := story(t, browser.Options{Profile: profile})
	v.Open("/")
	v.WantOffline()
	v.Tap("none")
	v.WantScreen("check")
	v.Walk(upTo("complaint"))
	v.WantQuestion("complaint")
	v.Leave()

	front.Down()
	again := visit.Begin(t, front.URL, browser.Options{Profile: profile})
	again.Expect("net::ERR_CONNECTION_REFUSED")
	again.Open("/")
	again.Tap("resume")
	again.WantQuestion("complaint")
}

package e2e

import (
	"testing"

	"aftercheck/internal/e2e/browser"
)

// Everything is deleted in one tab while another shows a photo and has a check
// under way: that one shows nothing of it any more, and writes nothing anew.
func TestEverythingIsDeletedInEveryTab(t *testing.T) {
	v, _ := story(t, browser.Options{})
	v.Open("/")
	v.Expect("404", "ERR_FILE_NOT_FOUND")
	finishCheck(v, bruise)
	give(t, v, "photo-choose", photoFile(t, 120))
	v.WantText("The photo is kept")
	v.Open("/country/")
	v.TapOn(`[data-country=DE] [data-action=choose-country]`)
	v.Open("/checks/")
	v.TapOn(".my-checks [data-action=open]")
	v.Until(`document.querySelector(".shots img")?.naturalWidth > 0`)
	v.Shoot("saved-hand-over")
	v.TapOn(".hand-over [data-action=card]")
	v.WantScreen("card")
	v.WantText("Botulinum toxin")
	v.Shoot("card-of-a-kept-check")
	v.BrowserBack()
	v.WantScreen("saved")
	v.Until(`document.querySelector(".shots img")?.naturalWidth > 0`)
	one, err := v.Tab()
	must(t, err)
	two, err := v.NewTab()
	must(t, err)
	must(t, v.SwitchTo(two))
	v.Open("/checks/")
	v.Until(`document.querySelector("main[data-rows='1']")`)
	v.Tap("delete-all")
	v.Tap("really-delete")
	v.WantText("Everything is deleted")
	must(t, v.SwitchTo(one))
	v.WantText("not on this device")
	if v.True(`document.querySelector(".shots img")`) {
		t.Error("the photo is still on the screen")
	}
	v.WantReady()
	v.Open("/result/")
	v.WantScreen("start")
	if left := v.Text(`return JSON.stringify(localStorage)`); left != "{}" {
		t.Errorf("left: %s", left)
	}
}

// The same check in two tabs: each goes on from what it knows, the last answer is
// the one that is kept, and neither ends.
func TestOneCheckInTwoTabs(t *testing.T) {
	v := inCheck(t)
	v.Walk(upTo("provider"))
	v.WantQuestion("provider")
	one, err := v.Tab()
	must(t, err)
	two, err := v.NewTab()
	must(t, err)
	must(t, v.SwitchTo(two))
	v.Open("/check/")
	v.WantQuestion("provider")
	v.WalkToResult(bruise)
	v.WantUrgency("self-care")
	must(t, v.SwitchTo(one))
	v.Walk(upTo("complaint"))
	v.WantQuestion("complaint")
	v.WalkToResult(droopyLid)
	v.WantUrgency("soon")
	v.ReloadPage()
	v.WantUrgency("soon")
	v.Open("/checks/")
	v.Until(`document.querySelector("main[data-rows='2']")`) // both results are kept
}

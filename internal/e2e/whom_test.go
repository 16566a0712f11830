package e2e

import (
	"testing"

	"aftercheck/internal/e2e/browser"
	"aftercheck/internal/guideline"
	"aftercheck/internal/handover"
)

// A daughter answers for her mother: chosen at the first question, kept through a
// reload, another language and the way back, said on the result and on the card, and
// marked in the list; the next check asks anew.
func TestACheckForSomeoneElse(t *testing.T) {
	v, _ := story(t, browser.Options{})
	v.Expect("404")
	v.Open("/")
	v.Tap("none")
	v.WantQuestion("date")
	v.WantText("Who is this check for?")
	v.Until(`document.querySelector("#whom-me").checked && document.querySelector("#whom-me").labels[0].getBoundingClientRect().height >= 44`)
	v.Shoot("whom date, for me")
	v.Fill("date", bruise["date"])
	v.TapOn(`label[for="whom-someone"]`)
	v.WantText(guideline.WhoIsMeant)
	v.WantText(guideline.AskSomeone)
	v.WantSaid(bruise["date"]) // what was typed is still there
	v.Until(`document.querySelector("#whom-someone").checked && document.activeElement.id === "whom-someone"`)
	v.Shoot("whom date")
	v.Continue()
	v.WantQuestion("areas")
	v.WantText(guideline.WhoIsMeant)
	v.Until(`document.querySelector("main fieldset").getAttribute("aria-describedby").split(" ").every((id) => document.getElementById(id))`)
	v.Shoot("whom areas")
	v.Prefer(browser.Dark)
	v.Shoot("whom areas, dark")
	v.Prefer()
	v.ReloadPage()
	v.WantText(guideline.WhoIsMeant)
	v.Until(`document.querySelector("#whom-someone").checked`)

	v.TapOn(`.foot a[data-language="ar"]`)
	v.WantReady()
	wantLanguage(v, "ar", "rtl")
	v.WantText(in(t, "ar", guideline.WhoIsMeant))
	v.TapOn("[data-action=whom] summary")
	v.Until(`document.querySelector("[data-action=whom]").open && document.querySelector("#whom-someone").checked`)
	v.Shoot("whom areas, ar")
	v.TapOn(`.foot a[data-language="en"]`)
	v.WantReady()
	wantLanguage(v, "en", "ltr")
	v.GoBack()
	v.WantQuestion("date")
	v.Until(`document.querySelector("#whom-someone").checked`)

	// To oneself and back, in mid-check.
	v.Continue()
	v.WantQuestion("areas")
	v.TapOn("[data-action=whom] summary")
	v.TapOn(`label[for="whom-me"]`)
	v.Until(`!document.querySelector("main #who-is-meant")`)
	v.TapOn(`label[for="whom-someone"]`)
	v.WantText(guideline.WhoIsMeant)

	v.WalkToResult(bruise)
	v.WantUrgency("self-care")
	v.WantText(guideline.WhoIsMeant)
	v.WantText("This check is kept on this device")
	v.Until(`document.querySelector("main [data-action=whom]") && document.querySelector("#photo-take").getAttribute("capture") === "environment"`)
	v.Shoot("whom result")
	v.Prefer(browser.Dark)
	v.Ask(nil, `document.querySelector("main > div:last-child, main").querySelector("[data-action=whom]").scrollIntoView({ block: "center" })`)
	v.Shoot("whom result, dark")
	v.Prefer()
	v.Tap("share")
	v.Until(`document.getElementById("shared-text").value.includes("Answered by: ` + handover.AnsweredBySomeone + `")`)
	v.Open("/card/")
	v.WantScreen("card")
	v.WantText(handover.AnsweredBySomeone)
	v.Shoot("whom card")
	v.Open("/checks/")
	v.Until(`document.querySelector(".my-checks [data-whom=someone]")`)
	v.Shoot("whom checks")

	v.Open("/result/")
	v.WantUrgency("self-care")
	v.TapOn("main [data-action=whom] summary")
	v.TapOn(`label[for="whom-me"]`)
	v.Until(`!document.querySelector("main #who-is-meant")`)
	v.Open("/checks/")
	v.Until(`document.querySelector("main[data-rows='1']") && !document.querySelector(".my-checks [data-whom]")`)

	startAnew(v)
	v.WantQuestion("date")
	v.Until(`document.querySelector("#whom-me").checked`)
	v.WantAlive()
}

// Before the client runs the choice is there already, and a tap on it counts.
func TestForWhomBeforeTheClientRuns(t *testing.T) {
	v := inCheck(t)
	v.WantQuestion("date")
	v.OpenUnready("/check/date/")
	v.TapOn(`label[for="whom-someone"]`)
	v.WantReady()
	v.WantText(guideline.WhoIsMeant)
	v.ReloadPage()
	v.Until(`document.querySelector("#whom-someone").checked`)
}

// In an emergency the number comes first, and the check can still be said to be for
// someone else.
func TestAnEmergencyOfSomeoneElse(t *testing.T) {
	v := inCheck(t)
	v.TapOn(`label[for="whom-someone"]`)
	v.WalkToResult(with(droopyLid, map[string]string{"pupils": "differ"}))
	v.WantUrgency("emergency")
	v.WantText("the call is for someone else")
	v.Until(`document.querySelector("main .call").compareDocumentPosition(document.querySelector(".help-them")) & Node.DOCUMENT_POSITION_FOLLOWING`)
	v.Shoot("whom emergency")
}

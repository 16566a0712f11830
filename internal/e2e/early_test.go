package e2e

import (
	"testing"

	"aftercheck/internal/e2e/browser"
	"aftercheck/internal/e2e/server"
)

// What is tapped while the client is still on its way is done when it arrives.
func TestEarlyAnswerIsNotLost(t *testing.T) {
	v, front := story(t, browser.Options{})
	v.Open("/")
	v.Tap("none")
	v.WantScreen("check")
	v.Walk(upTo("provider"))
	v.WantQuestion("provider")

	gate := make(chan struct{})
	front.Break(server.OnClient(server.Held(gate)))
	forgetVisit(v)
	v.OpenUnready("/check/provider/")
	v.Until(`document.documentElement.dataset.client === "loading"`)
	v.Choose("licensed")
	v.Tap("continue")
	v.WantQuestion("provider")
	close(gate)
	v.WantReady()
	v.WantQuestion("complaint")
	v.GoBack()
	v.WantChosen("licensed")
}

// "None of these", tapped before the client is there, leads to the check.
func TestEarlyTapOnTheStartPage(t *testing.T) {
	v, front := story(t, browser.Options{})
	gate := make(chan struct{})
	front.Break(server.OnClient(server.Held(gate)))
	v.OpenUnready("/")
	v.WantScreen("start")
	v.Tap("none")
	close(gate)
	v.WantScreen("check")
	v.WantReady()
	v.WantQuestion("date")
}

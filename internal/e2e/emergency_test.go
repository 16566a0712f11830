package e2e

import (
	"testing"

	"aftercheck/internal/e2e/browser"
	"aftercheck/internal/e2e/visit"
)

// One tap from the start page reaches what to do, with the number as a link.
func TestOneTapToEmergencyAdvice(t *testing.T) {
	v := atStart(t)
	for _, group := range groups {
		v.Open("/")
		v.TapGroup(group)
		v.WantScreen("emergency")
		v.WantFocusOnHeading()
		v.Until(`location.pathname === "/emergency/` + group + `/"`)
		v.Until(`document.querySelector("main a[data-action=call][href^='tel:']").checkVisibility()`)
	}
	v.Open("/emergency/") // general advice, for a sign that is in no group
	v.Until(`document.querySelector("main a[data-action=call][href^='tel:']").checkVisibility()`)
}

// What matters in an emergency is on the first screen of a phone, without
// scrolling: the question, the first group of signs and the way to the numbers.
func TestFirstScreenShowsTheEmergencyQuestion(t *testing.T) {
	v := atStart(t)
	for _, selector := range []string{"h1", "main [data-action=emergency]", "a[href='/emergency/']"} {
		if !v.True(`document.querySelector("` + selector + `").getBoundingClientRect().bottom <= innerHeight`) {
			t.Errorf("%s is below the first screen", selector)
		}
	}
}

// Tapping a number opens the phone and must leave the app running: go-app by
// itself dies of such a link. Chromium then asks in a window of its own whether
// to open the phone, and taps no longer reach the page: so the next step is
// clicked by script, and the next number is in a new tab.
func TestCallingLeavesTheAppAlive(t *testing.T) {
	callNumbers(atStart(t), "/emergency/breathing/", "/emergency/selfharm/", "/emergency/")
}

func callNumbers(v *visit.Visit, paths ...string) {
	for _, path := range paths {
		v.Reopen(path)
		v.TapOn("main a[href^='tel:']")
		v.WantAlive()
		v.Ask(nil, `document.querySelector("main [data-action=none]").click()`)
		v.WantScreen("check") // the app still follows its own links
		v.WantAlive()
	}
}

// A person with an urgent thought of self-harm gets people to talk to, not 999 alone.
func TestSelfHarmPageOffersSomeoneToTalkTo(t *testing.T) {
	v, _ := story(t, browser.Options{})
	v.Open("/emergency/selfharm/")
	var numbers int
	v.Ask(&numbers, `return new Set([...document.querySelectorAll("main a[href^='tel:'], main a[href^='sms:']")].map((a) => a.href)).size`)
	if numbers < 2 {
		t.Errorf("%d different numbers", numbers)
	}
}

package e2e

import (
	"strings"
	"testing"

	"aftercheck/internal/e2e/browser"
	"aftercheck/internal/e2e/server"
	"aftercheck/internal/e2e/visit"
	"aftercheck/internal/e2e/wiretap"
)

// A whole check, every kind of screen and the worker's own fetching: nothing of
// it may leave for another origin, nothing may set a cookie, and no answer may
// be in a request to our own server.
func TestNothingLeavesTheDevice(t *testing.T) {
	t.Parallel()
	program := server.Start(t)
	tap := wiretap.New(t)
	v := visit.Begin(t, program.URL, browser.Options{Proxy: tap.Address, Network: true})
	v.Open("/")
	v.WantOffline()
	v.Tap("none")
	v.WantScreen("check")
	v.WalkToResult(droopyLid)
	v.WantUrgency("soon")
	v.WantText("This check is kept on this device")
	v.Tap("share")
	v.Until(`document.getElementById("shared-text")`)
	give(t, v, "photo-choose", photoFile(t, 120))
	v.WantText("The photo is kept")
	for _, path := range []string{
		"/guide/", "/guide/droopy-eyelid/", "/prepare/", "/about/", "/emergency/eyes/", "/card/", "/country/", "/report/", "/make/",
		"/evidence/", "/how-well/", "/accessibility/", "/words/", "/made-up/", "/answers/",
	} {
		v.Open(path)
	}
	v.Expect("404") // of /made-up/, and of the address of one check
	v.Open("/checks/")
	v.TapOn(".my-checks [data-action=open]")
	v.WantText("On that day it said")
	v.Until(`document.querySelector(".shots img").naturalWidth`)
	v.Tap("again")
	v.WantScreen("start")
	v.Tap("none")
	v.WantScreen("again")

	for _, e := range tap.Elsewhere(program.URL) {
		t.Errorf("another origin was called: %s %s", e.Method, e.URL)
	}
	for _, r := range v.Requests() {
		if strings.HasPrefix(r.URL, "chrome:") {
			continue // the browser's own first page
		}
		if !strings.HasPrefix(r.URL, program.URL+"/") && !strings.HasPrefix(r.URL, "data:") && !strings.HasPrefix(r.URL, "blob:") {
			t.Errorf("the page asked for %s", r.URL)
		}
		if strings.HasPrefix(r.URL, program.URL+"/checks/") && r.URL != program.URL+"/checks/" {
			t.Errorf("the server learns of one check: %s", r.URL)
		}
		if r.Method != "GET" {
			t.Errorf("%s %s", r.Method, r.URL)
		}
	}
	for _, e := range tap.Seen() {
		if e.Got.Get("Set-Cookie") != "" || e.Sent.Get("Cookie") != "" && strings.HasPrefix(e.URL, program.URL) {
			t.Errorf("a cookie with %s", e.URL)
		}
		if strings.HasPrefix(e.URL, program.URL) && strings.Contains(e.URL, "?") {
			t.Errorf("a request carries a query: %s", e.URL)
		}
	}
	if cookie := v.Text(`return document.cookie`); cookie != "" {
		t.Errorf("cookie: %s", cookie)
	}
	if said := program.Output(); strings.Contains(said, "/check/") {
		t.Errorf("the program writes addresses down:\n%s", said)
	}
}

// "Delete my answers" leaves nothing on the device, and says so.
func TestDeletedAnswersAreGone(t *testing.T) {
	v := inCheck(t)
	v.WalkToResult(bruise)
	v.Open("/about/")
	v.Tap("delete")
	v.WantText("your answers are deleted")
	var left []string
	v.Ask(&left, `return Object.keys(localStorage).filter((key) => localStorage.getItem(key).includes("bruise"))`)
	if len(left) != 0 {
		t.Errorf("still there: %v", left)
	}
	v.Open("/")
	if v.True(`document.querySelector("[data-action=resume]")`) {
		t.Error("the start page still offers the old check")
	}
}

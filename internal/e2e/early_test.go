package e2e

import (
	"net/http"
	"slices"
	"strconv"
	"testing"

	"aftercheck/internal/e2e/browser"
	"aftercheck/internal/e2e/server"
	"aftercheck/internal/e2e/visit"
)

// What is tapped while the client is still on its way is done when it arrives.
func TestEarlyAnswerIsNotLost(t *testing.T) {
	v, front := story(t, browser.Options{})
	v.Open("/")
	v.Tap("none")
	v.WantScreen("check")
	v.Walk(upTo("provider"))
	v.WantQuestion("provider")

	letGo := openHeld(v, front, "/check/provider/")
	v.Choose("licensed")
	v.Tap("continue")
	v.WantQuestion("provider")
	letGo()
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

// What was tapped too early says so, in the language of the page, to who sees it and to
// who hears it; the name of the button stays what it was. Once it has been done, or never
// will be, it no longer says so.
func TestAnEarlyTapSaysThatItWaits(t *testing.T) {
	v, front := story(t, browser.Options{})
	v.Expect("aftercheck: the client is not running") // of the client that never comes, below
	for _, c := range []struct {
		tag, words string
		comes      bool
	}{{"de", "wird vorbereitet", true}, {"ar", "جارٍ التجهيز", false}} {
		gate := make(chan struct{})
		front.Break(server.OnClient(func(w http.ResponseWriter, r *http.Request, next http.Handler) {
			if !c.comes {
				next = http.NotFoundHandler()
			}
			server.Held(gate)(w, r, next)
		}))
		forgetVisit(v)
		v.OpenUnready("/" + c.tag + "/about/")
		v.Until(`document.documentElement.dataset.client === "loading" && document.getElementById("fatal").hidden`)
		names := buttons(v)
		v.Tap("delete")
		v.Until(`document.querySelector("[role=status]#waiting").textContent === ` + strconv.Quote(c.words))
		v.Until(`getComputedStyle(document.querySelector("[data-action=delete]"), "::after").content.includes(` + strconv.Quote(c.words) + `)`)
		if got := buttons(v); !slices.Equal(got, names) {
			t.Errorf("%s: the buttons are called %q, and %q while one waits", c.tag, names, got)
		}
		close(gate)
		if c.comes {
			v.WantReady()
			v.Until(`document.querySelector("main .done").textContent`) // it was done
		} else {
			v.Until(`document.documentElement.dataset.client === "failed"`)
		}
		v.Until(`!document.querySelector("[data-waiting]") && !document.querySelector("#waiting:not(:empty)")`)
	}
}

// buttons are the names of the page's buttons, as a screen reader says them and as voice
// control takes them.
func buttons(v *visit.Visit) (names []string) {
	var walk func(*browser.Heard)
	walk = func(h *browser.Heard) {
		if h.Role == "button" {
			names = append(names, h.Name)
		}
		for _, inside := range h.Inside {
			walk(inside)
		}
	}
	walk(v.Reading())
	return names
}

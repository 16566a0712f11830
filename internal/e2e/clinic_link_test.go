package e2e

import (
	"strings"
	"testing"
	"time"

	"aftercheck/internal/clinic"
	"aftercheck/internal/e2e/browser"
	"aftercheck/internal/e2e/visit"
	"aftercheck/internal/e2e/webdriver"
	"aftercheck/internal/triage"
)

// harley is a clinic's link with everything in it, for a treatment so many days ago.
func harley(days int) clinic.Link {
	today := triage.DateOf(time.Now())
	return clinic.Link{
		Clinic: clinic.Clinic{
			Name: "Harley Street Skin", Phone: "+442079460123", SMS: "+447700900123",
			Email: "care@harley.example", Country: "GB", Colour: "#0a7d6c",
		},
		Date: today - triage.Date(days), Areas: []string{"forehead", "frown"}, Product: "dysport",
		Review: today - triage.Date(days) + 14,
	}
}

// openLink opens a clinic's link and goes past the emergency signs.
func openLink(v *visit.Visit, address string) {
	v.Open(address)
	v.Until(`document.querySelector("[data-panel=clinic]")`)
	v.Tap("none")
	v.WantScreen("clinic")
}

// wantAddress checks that nothing of a link stands in the address.
func wantAddress(t *testing.T, v *visit.Visit, want string) {
	t.Helper()
	v.Until(`location.pathname + location.search + location.hash === "` + want + `"`)
}

// saved is what is kept of the running check; "" when nothing is.
const saved = `return localStorage.getItem("aftercheck-check") || ""`

// The link in the clinic's message: asked about after the emergency signs, not used
// before the yes, and then day, places, clinic and product are there.
func TestAClinicsLinkFillsIn(t *testing.T) {
	t.Parallel()
	for _, form := range []string{"/#", "/?utm_source=sms&"} {
		t.Run(form, func(t *testing.T) {
			v, _ := story(t, browser.Options{})
			l := harley(5)
			v.Open(form + l.Encode())
			left := "/"
			if strings.Contains(form, "utm") {
				left = "/?utm_source=sms"
			}
			wantAddress(t, v, left)
			v.WantText("Link opened: Harley Street Skin")
			v.Until(`document.querySelector("h1").innerText === "Are any of these happening right now?"`)
			v.Shoot("clinic start")
			if v.True(`document.documentElement.dataset.accent || document.body.innerText.includes("7946")`) {
				t.Error("something of the link counts before it was agreed to")
			}
			v.Tap("none")
			v.WantScreen("clinic")
			v.WantFocusOnHeading()
			v.WantText("Is this your treatment?")
			v.WantText("Forehead")
			v.WantText("That was 5 days ago")
			v.WantText("Dysport")
			v.WantText("Aftercheck has not checked it")
			v.Shoot("clinic asked")
			if text := v.Text(saved); strings.Contains(text, "forehead") {
				t.Errorf("filled in before the yes: %s", text)
			}
			v.Tap("clinic-yes")
			v.WantQuestion("provider")
			v.Until(`document.querySelector(".brand").innerText === "Harley Street Skin"`)
			v.Until(`document.documentElement.dataset.accent === "clinic"`)
			v.Walk(droopyLid)
			v.WantScreen("answers")
			v.Until(`document.querySelectorAll("[data-from=link]").length === 2`)
			v.Shoot("clinic answers")
			v.Continue()
			v.WantUrgency("soon")
			v.Until(`document.querySelector("[data-line=clinic] a[href='tel:+442079460123']").innerText.includes("+44 207 946 0123")`)
			v.Until(`document.querySelector("[data-line=clinic] [data-source=link]").checkVisibility()`)
			v.Tap("summary")
			v.Until(`document.querySelector("[data-fact=product]").innerText.includes("Dysport, said by the clinic’s link, not checked")`)
			v.WantAlive()
		})
	}
}

// "No, I answer by myself": the day is asked, and the clinic stays.
func TestAClinicsLinkIsWrong(t *testing.T) {
	v, _ := story(t, browser.Options{})
	openLink(v, "/#"+harley(5).Encode())
	v.Tap("clinic-change")
	v.WantQuestion("date")
	v.Until(`document.querySelector("main input[type=date]").value === ""`)
	v.BrowserBack() // the page with the link is no place to come back to
	v.WantScreen("start")
	v.Open("/check/")
	v.WantQuestion("date")
	v.WalkToResult(bruise)
	v.WantUrgency("self-care")
	v.Until(`document.querySelector("[data-line=clinic]")`)
	v.Open("/answers/")
	if v.True(`document.querySelector("[data-from=link]")`) {
		t.Error("an answer of the person's own is shown as the link's")
	}
}

// What was filled in can be changed like each answer, and a yes can become a no.
func TestWhatALinkFilledInCanBeChanged(t *testing.T) {
	v, _ := story(t, browser.Options{})
	openLink(v, "/#"+harley(5).Encode())
	v.Tap("clinic-yes")
	v.WantQuestion("provider")
	v.BrowserBack()
	v.WantScreen("clinic")
	v.Tap("clinic-no")
	v.WantQuestion("date") // what it had filled in is asked
	if left := v.Text(`return localStorage.getItem("aftercheck-clinic") || localStorage.getItem("aftercheck-clinic-new") || ""`); left != "" {
		t.Errorf("the link is still there: %s", left)
	}
	openLinkAgain := func() {
		v.Open("/#" + harley(5).Encode())
		v.Open("/check/")
		v.WantScreen("clinic")
	}
	openLinkAgain()
	v.Tap("clinic-yes")
	v.WantQuestion("provider")
	v.Walk(droopyLid)
	v.WantScreen("answers")
	v.Change("date")
	v.Fill("date", ago(3))
	v.Continue()
	v.Walk(with(droopyLid, visit.Answers{"date": ago(3)}))
	v.WantScreen("answers")
	v.Until(`document.querySelectorAll("[data-from=link]").length === 1`) // the places
	v.Continue()
	v.WantScreen("result")
	v.Tap("summary")
	// Another day is another treatment: what the link says of the product does not count.
	v.Until(`document.querySelector("[data-fact=product]").dataset.state === "not answered"`)
}

// An emergency has the ambulance to call and nothing of the clinic, on the result and
// on the card, and its colours are its own.
func TestAnEmergencyShowsNoClinic(t *testing.T) {
	v, _ := story(t, browser.Options{})
	v.Open("/emergency/breathing/")
	colours := `return [".call", "main"].map((e) => getComputedStyle(document.querySelector(e)).backgroundColor).join()`
	before := v.Text(colours)
	openLink(v, "/#"+harley(5).Encode())
	v.Tap("clinic-yes")
	v.WantQuestion("provider")
	v.WalkToResult(with(droopyLid, visit.Answers{"pupils": "differ"}))
	v.WantUrgency("emergency")
	wantNoClinic := func(where string) {
		t.Helper()
		if v.True(`document.querySelector("[data-line=clinic], .brand, [data-action^=write-]") || /harley|7946|7700/i.test(document.body.innerText + document.body.innerHTML)`) {
			t.Errorf("%s speaks of the clinic", where)
		}
	}
	wantNoClinic("the result")
	if now := v.Text(`return getComputedStyle(document.querySelector(".call")).backgroundColor`); !strings.HasPrefix(before, now) {
		t.Errorf("the button to call is %s", now)
	}
	v.Tap("card")
	v.WantScreen("card")
	wantNoClinic("the card")
	for _, path := range []string{"/emergency/", "/emergency/breathing/", "/emergency/selfharm/"} {
		v.Open(path)
		wantNoClinic(path)
	}
	if now := v.Text(`return getComputedStyle(document.querySelector(".call")).backgroundColor`); !strings.HasPrefix(before, now) {
		t.Errorf("the button to call is %s", now)
	}
}

// Calling, writing a text or an e-mail: shown first, opened by the phone, and the app
// lives on.
func TestBackToTheClinic(t *testing.T) {
	v, _ := story(t, browser.Options{})
	openLink(v, "/#"+harley(5).Encode())
	v.Tap("clinic-yes")
	v.WalkToResult(droopyLid)
	v.WantUrgency("soon")
	if v.True(`document.querySelector("a[href^='sms:'], a[href^='mailto:']")`) {
		t.Error("a message is ready before anybody asked for it")
	}
	for _, way := range []struct{ write, open, begins, to string }{
		{"write-sms", "open-sms", "sms:+447700900123?&body=Self-check", "+44 770 090 0123"},
		{"write-email", "open-email", "mailto:care@harley.example?subject=Self-check", "care@harley.example"},
	} {
		v.Tap(way.write)
		v.Until(`document.getElementById("clinic-text")?.value.includes("Soon")`)
		v.WantText("This is what you send to " + way.to)
		v.Shoot("clinic " + way.write)
		v.Until(`document.querySelector("[data-action=` + way.open + `]").getAttribute("href").startsWith("` + way.begins + `")`)
		if n := v.Text(`return String(document.querySelector("[data-action=` + way.open + `]").href.length)`); len(n) > 4 || n > "2000" && len(n) == 4 {
			t.Errorf("%s: an address of %s bytes", way.write, n)
		}
		v.Tap(way.write)
		v.Until(`!document.getElementById("clinic-text")`)
	}
	v.Tap("write-sms")
	v.Tap("copy-message")
	v.WantText("copied")
	// Chromium then asks in a window of its own, so each tap has a tab of its own.
	for _, selector := range []string{"[data-line=clinic] a[href^='tel:']", "[data-action=open-sms]", "[data-action=open-email]"} {
		v.Reopen("/result/")
		v.WantScreen("result")
		if way, ok := strings.CutPrefix(selector, "[data-action=open-"); ok {
			v.Tap("write-" + strings.TrimSuffix(way, "]"))
		}
		v.TapOn(selector)
		v.WantAlive()
		v.Ask(nil, `document.querySelector("main [data-action=change]").click()`)
		v.WantScreen("answers")
		v.WantAlive()
	}
}

// A second link, while a check is half done: the person is asked, sees what they had
// answered, and what they say counts. The older link stays until they do.
func TestASecondLinkIsAskedAbout(t *testing.T) {
	v, _ := story(t, browser.Options{})
	openLink(v, "/#"+harley(20).Encode())
	v.Tap("clinic-yes")
	v.WantQuestion("provider")
	second := harley(2)
	second.Clinic.Name, second.Areas = "Soho Skin", []string{"eyes"}
	v.Ask(nil, `location.hash = "`+second.Encode()+`"`) // in the same tab, on a question
	wantAddress(t, v, "/clinic/")                       // at once: it was opened on purpose, and the emergency signs are behind
	v.WantScreen("clinic")
	v.WantText("Soho Skin")
	v.WantText("You have answered: Forehead; Frown lines between the eyebrows")
	v.WantText("You have used a link of Harley Street Skin before")
	v.Shoot("clinic second link")
	if text := v.Text(saved); !strings.Contains(text, ago(20)) {
		t.Errorf("the first link's day is gone: %s", text)
	}
	v.Tap("clinic-yes")
	v.WantQuestion("provider")
	if text := v.Text(saved); !strings.Contains(text, ago(2)) || !strings.Contains(text, "eyes") || strings.Contains(text, "forehead") {
		t.Errorf("the second link was agreed to, and the answers are %s", text)
	}
}

// Two tabs: a link that is removed in one is not used in the other any more.
func TestALinkIsRemovedInEveryTab(t *testing.T) {
	v, _ := story(t, browser.Options{})
	openLink(v, "/#"+harley(5).Encode())
	v.Tap("clinic-yes")
	v.WalkToResult(droopyLid)
	one, err := v.Tab()
	must(t, err)
	two, err := v.NewTab()
	must(t, err)
	must(t, v.SwitchTo(two))
	v.Open("/about/")
	v.WantText("Your clinic’s link")
	v.WantText("+44 207 946 0123")
	v.Ask(nil, `document.getElementById("clinic-link").scrollIntoView()`)
	v.Shoot("clinic about")
	v.Tap("remove-link")
	v.WantText("The link is removed")
	must(t, v.SwitchTo(one))
	v.TapOn("[data-action=change]")
	v.WantScreen("answers")
	v.Continue()
	v.WantScreen("result")
	if v.True(`document.querySelector("[data-line=clinic], .brand, [data-accent]")`) {
		t.Error("the other tab still shows the clinic")
	}
}

// Two tabs: a link that is opened in one while the other asks about its own is asked
// about next, and not lost.
func TestALinkIsOpenedInAnotherTab(t *testing.T) {
	v, _ := story(t, browser.Options{})
	openLink(v, "/#"+harley(20).Encode())
	v.WantText("Harley Street Skin")
	one, err := v.Tab()
	must(t, err)
	two, err := v.NewTab()
	must(t, err)
	must(t, v.SwitchTo(two))
	second := harley(2)
	second.Clinic.Name = "Soho Skin"
	v.Open("/#" + second.Encode())
	must(t, v.SwitchTo(one))
	v.Tap("clinic-yes")
	v.WantText("You have used a link of Harley Street Skin before")
	v.WantFocusOnHeading()
	v.Tap("clinic-yes")
	v.WantQuestion("provider")
	if text := v.Text(saved); !strings.Contains(text, ago(2)) {
		t.Errorf("the second link was agreed to, and the answers are %s", text)
	}
}

// "Delete my answers" and "Delete everything" take the link too.
func TestDeletingTakesTheLink(t *testing.T) {
	t.Parallel()
	for name, way := range map[string]func(v *visit.Visit){
		"my answers": func(v *visit.Visit) { v.Open("/about/"); v.Tap("delete"); v.WantText("your clinic’s link") },
		"everything": func(v *visit.Visit) {
			v.Open("/checks/")
			v.Until(`document.querySelector("main[data-rows='1']")`)
			v.Tap("delete-all")
			v.WantText("your clinic’s link")
			v.Tap("really-delete")
			v.WantText("Everything is deleted")
		},
	} {
		t.Run(name, func(t *testing.T) {
			v := inCheck(t)
			v.Open("/#" + harley(5).Encode())
			v.Open("/check/")
			v.Tap("clinic-yes")
			v.WalkToResult(droopyLid)
			v.WantText("This check is kept on this device")
			v.Open("/#" + harley(1).Encode()) // and one that nobody was asked about
			way(v)
			if left := v.Text(`return JSON.stringify(localStorage)`); left != "{}" {
				t.Errorf("left: %s", left)
			}
			if v.True(`document.documentElement.dataset.accent`) {
				t.Error("the clinic's colour is left")
			}
		})
	}
}

// After one visit without any link, a link that was never seen opens without a network.
func TestALinkOpensOffline(t *testing.T) {
	v, front := story(t, browser.Options{})
	v.Open("/")
	v.WantOffline()
	front.Down()
	v.Expect("net::ERR_CONNECTION_REFUSED")
	openLink(v, "/#"+harley(3).Encode())
	v.WantText("Harley Street Skin")
	v.Tap("clinic-no")
	v.WantQuestion("date")
	v.Open("/?" + harley(4).Encode())
	v.Open("/check/")
	v.WantScreen("clinic")
	v.Tap("clinic-yes")
	v.WantQuestion("provider")
	v.WalkToResult(droopyLid)
	v.Until(`document.querySelector("[data-line=clinic]")`)
}

// Some programs for texts write the # as %23: the link is read all the same, from the
// page for unknown addresses and without a network, and leads to the start page only.
func TestALinkWithItsHashWrittenAsPercent23(t *testing.T) {
	v, front := story(t, browser.Options{})
	v.Expect("404", "net::ERR_CONNECTION_REFUSED")
	l := harley(3)
	l.Clinic.Name = "St. Ann’s Skin" // a full stop, as in the name of a file
	v.Open("/%23" + l.Encode())
	wantAddress(t, v, "/")
	v.WantScreen("start")
	v.WantText("Link opened: St. Ann’s Skin")
	v.Open("/%23//evil.example/%23n=x")
	v.Until(`location.origin + "/" === location.href.split("#")[0]`)
	v.WantScreen("start")
	v.WantOffline()
	front.Down()
	l.Clinic.Name = "Dr. Soho"
	v.Open("/%23" + l.Encode())
	v.WantText("Link opened: Dr. Soho")
	wantAddress(t, v, "/")
	v.Tap("none")
	v.WantScreen("clinic")
}

// The start page is whole when the client never comes, whatever link opened it.
func TestALinkWithoutTheClient(t *testing.T) {
	v, _ := story(t, browser.Options{})
	v.ExpectAnything()
	v.Inject(`delete window.WebAssembly`)
	v.OpenUnready("/#" + harley(3).Encode())
	v.WantFailed()
	v.Until(`document.querySelector("main [data-action=emergency]").checkVisibility()`)
}

// A link may come with what the start page says when none of the signs is there: the
// emergency question is asked all the same, and asked first.
func TestALinkNeverAnswersTheEmergencyQuestion(t *testing.T) {
	v, _ := story(t, browser.Options{})
	text := harley(3).Encode()
	for _, address := range []string{
		"/check/#none&" + text, "/check/#" + text + "&none", "/check/?" + text + "#none", "/check/?none&" + text, "/check/#none=1&" + text,
		"/check/#emergency=none&" + text, "/clinic/#" + text, "/check/areas/#" + text,
	} {
		v.Reopen(address)
		v.WantReady()
		if v.Place().Screen == "start" {
			v.Open("/check/")
		}
		v.WantQuestion("emergency")
		if text := v.Text(saved); text != "" {
			t.Errorf("%s answered %s", address, text)
		}
	}
	v.Answer("emergency", "breathing")
	v.Continue()
	v.WantUrgency("emergency")
}

// The link is agreed to without a pointer.
func TestALinkByKeyboard(t *testing.T) {
	v, _ := story(t, browser.Options{})
	openLink(v, "/#"+harley(5).Encode())
	v.WantFocusOnHeading()
	v.TabTo("[data-action=clinic-yes]")
	wantVisibleFocus(t, v)
	must(t, v.Press(webdriver.Enter))
	v.WantQuestion("provider")
	v.WantFocusOnHeading()
	v.Open("/about/")
	v.TabTo("[data-action=remove-link]")
	wantVisibleFocus(t, v)
	must(t, v.Press(webdriver.Enter))
	wantOffer(t, v, "link", "The link is removed")
	if v.True(`document.querySelector("[data-action=remove-link]")`) {
		t.Error("the link is still there")
	}
	v.TabTo("[data-action=undo]")
	must(t, v.Press(webdriver.Enter))
	v.Until(`document.querySelector("[data-action=remove-link]")`)
	v.WantText("Everything is as it was before")
}

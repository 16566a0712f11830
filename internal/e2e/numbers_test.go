package e2e

import (
	"slices"
	"strings"
	"testing"

	"aftercheck/internal/e2e/browser"
	"aftercheck/internal/e2e/server"
	"aftercheck/internal/e2e/visit"
	"aftercheck/internal/locale"
)

// tooMuch is somebody who was given too much and feels well: urgent, and a
// matter for a poison line.
var tooMuch = visit.Answers{
	"date": ago(2), "areas": "forehead", "provider": "licensed", "complaint": "exposure", "exposure": "too-much", "age": "adult",
}

// wantCall waits until the big button calls a number.
func wantCall(v *visit.Visit, number string) {
	v.Until(`document.querySelector("main .call").getAttribute("href") === "tel:` + number + `"`)
}

// The number that stands first is the one of the place whose time the phone shows.
func TestTheNumberOfThePlace(t *testing.T) {
	v := atStart(t)
	for zone, want := range map[string]struct{ number, says string }{
		"Europe/London":    {"999", "not in the united kingdom?"},
		"Asia/Tokyo":       {"119", "not in japan?"},
		"Europe/Oslo":      {"113", "not in norway?"},
		"Asia/Dubai":       {"112", "in which country are you?"}, // in doubt, so not guessed
		"Antarctica/Troll": {"112", "in which country are you?"},
	} {
		v.SetZone(zone)
		v.Open("/emergency/stroke/")
		wantCall(v, want.number)
		v.WantText(want.says)
	}
}

// Somebody abroad says where they are, comes back to where they were, and finds
// it again the next day. They can also leave it to the phone again.
func TestChangingTheCountry(t *testing.T) {
	v := atStart(t)
	v.SetZone("Europe/London")
	v.Open("/emergency/breathing/")
	wantCall(v, "999")
	v.Tap("country")
	v.WantScreen("country")
	v.WantFocusOnHeading()
	search(t, v, "norw")
	v.Until(`[...document.querySelectorAll("main [data-country]")].filter((e) => e.checkVisibility()).map((e) => e.dataset.country).join() === "NO"`)
	v.WantText("1 country")
	v.TapOn("[data-action=choose-country][data-option=NO]")
	v.Until(`location.pathname === "/emergency/breathing/"`)
	wantCall(v, "113")
	v.WantText("Not in Norway?")
	v.ReloadPage()
	wantCall(v, "113")

	v.Open("/country/") // in doubt: the place is right, the number is not given
	v.TapOn("[data-action=choose-country][data-option=AE]")
	v.Until(`location.pathname === "/emergency/"`)
	wantCall(v, "112")
	v.WantText("We are not sure about the number in the United Arab Emirates")

	v.Open("/country/")
	v.Tap("country-auto")
	v.Until(`!document.querySelector("[data-action=country-auto]")`)
	v.Open("/emergency/")
	wantCall(v, "999")
	v.WantAlive()
}

func search(t *testing.T, v *visit.Visit, text string) {
	t.Helper()
	v.Until(`document.getElementById("country-search")`)
	field, err := v.Find("#country-search")
	if err == nil {
		err = v.Type(field, text)
	}
	if err != nil {
		t.Fatal(err)
	}
}

// A letter leads into the list without a step in the history: the choice still
// leads back to the page before.
func TestLettersLeadIntoTheList(t *testing.T) {
	v := atStart(t)
	v.Open("/emergency/chest/")
	v.Tap("country")
	v.WantScreen("country")
	v.TapOn("a[href='#letter-s']")
	v.Until(`document.activeElement.id === "letter-s" && document.activeElement.getBoundingClientRect().top < innerHeight / 2`)
	v.TapOn("[data-action=choose-country][data-option=SE]")
	v.Until(`location.pathname === "/emergency/chest/"`)
	wantCall(v, "112")
	v.WantText("Not in Sweden?")
}

// Blocked storage costs the remembering, not the choice: it holds in this tab.
func TestCountryUnderBlockedStorage(t *testing.T) {
	v, _ := story(t, browser.Options{Prefs: browser.BlockStorage()})
	v.Expect("storage", "Storage", "service", "worker")
	v.SetZone("Europe/London")
	v.Open("/emergency/")
	v.Tap("country")
	v.WantScreen("country")
	v.TapOn("[data-action=choose-country][data-option=JP]")
	v.Until(`location.pathname === "/emergency/"`)
	wantCall(v, "119")
	v.TapGroup("allergy")
	v.Until(`location.pathname === "/emergency/allergy/"`)
	wantCall(v, "119")
	v.WantAlive()
}

// Without scripts, and with a client that never comes, every number is one tap
// away, and nothing is offered that does not work.
func TestEveryNumberWithoutTheClient(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name    string
		options browser.Options
		fault   server.Fault
	}{
		{"no scripts", browser.Options{Prefs: browser.NoJavaScript()}, nil},
		{"no client", browser.Options{}, server.OnClient(server.NotFound)},
	} {
		t.Run(c.name, func(t *testing.T) {
			v, front := story(t, c.options)
			v.ExpectAnything()
			front.Break(c.fault)
			v.OpenUnready("/emergency/stroke/")
			if c.fault != nil {
				v.Until(`document.documentElement.dataset.client === "failed"`)
			}
			v.TapOn("main [data-action=country]")
			v.WantScreen("country")
			if c.fault != nil {
				v.Until(`document.documentElement.dataset.client === "failed"`)
			}
			v.Until(`document.querySelector("[data-country=JP] a[href='tel:119']").checkVisibility()`)
			if v.True(`[...document.querySelectorAll("main button, main input")].some((e) => e.checkVisibility())`) {
				t.Error("the list offers what needs the client")
			}
			v.OpenUnready("/report/")
			v.WantText("Care comes first")
			v.TapOn("main summary")
			v.Until(`document.querySelector("main a[href^='https://yellowcard']").checkVisibility()`)
		})
	}
}

// A choice that is tapped before the client is there is not lost.
func TestEarlyChoiceOfACountry(t *testing.T) {
	v, front := story(t, browser.Options{})
	v.SetZone("Europe/London")
	gate := make(chan struct{})
	front.Break(server.OnClient(server.Held(gate)))
	v.OpenUnready("/emergency/eyes/")
	v.TapOn("main [data-action=country]")
	v.WantScreen("country")
	v.TapOn("[data-action=choose-country][data-option=NZ]")
	close(gate)
	v.Until(`location.pathname === "/emergency/eyes/"`)
	wantCall(v, "111")
}

// sight is how somebody sees a page: on a screen, as large as they chose.
type sight struct {
	view    browser.Viewport
	display string // of "How large": "" as usual, "largest" or "simple"
}

// see shows the open page that way, as when the choice was made in another window.
func (s sight) see(v *visit.Visit) {
	v.Resize(s.view)
	v.Ask(nil, `if (arguments[0]) localStorage.setItem("aftercheck-display", arguments[0]);
		else localStorage.removeItem("aftercheck-display");
		dispatchEvent(new StorageEvent("storage"))`, s.display)
	v.Until(`(document.documentElement.dataset.display || "") === "` + s.display + `"`)
}

// Whatever the country turns out to be, what could be tapped before stays where
// it was. Each page is looked at from all sides once without the client, before the
// first one has come, and once in each country: what is seen hangs on the style alone.
func TestNothingMovesWhenTheCountryIsKnown(t *testing.T) {
	v, front := story(t, browser.Options{})
	v.SetZone("Etc/UTC")
	const place = `const tops = [...document.querySelectorAll("main .call, main .numbers a, main .call-row a, main .none-of-these a, main [data-action=country]")]
		.filter((e) => !e.closest(".late")).map((e) => Math.round(e.getBoundingClientRect().top + scrollY)); return tops.join()`
	type page struct {
		path    string
		sights  []sight
		regions []string
		served  []string // where things are, for each of sights
	}
	var pages []*page
	usual := []sight{{view: browser.Phone}, {view: browser.Narrow}}
	every := append(slices.Clone(usual), sight{browser.Phone, "largest"}, sight{browser.Phone, "simple"})
	few := []string{"GB", "AE", "ZA"}
	for _, l := range locale.Languages() { // most say it in more words than English
		regions := few
		if l.Tag == locale.English {
			regions = append(slices.Clone(few), "BA", "US", "NO", "AU", "IN", "ZZ", "FR")
		}
		for _, path := range []string{"", "emergency/selfharm/", "emergency/"} {
			sights := usual
			if path == "emergency/" {
				sights = every
			}
			pages = append(pages, &page{path: folderOf(l) + path, sights: sights, regions: regions})
		}
	}
	gate := make(chan struct{})
	front.Break(server.OnClient(server.Held(gate)))
	for _, p := range pages {
		v.OpenUnready(p.path)
		v.Until(`document.readyState === "complete" && document.querySelector("main[data-screen]")`)
		for _, s := range p.sights {
			s.see(v)
			p.served = append(p.served, v.Text(place))
		}
		if !v.True(`document.documentElement.dataset.client === "loading"`) {
			t.Fatalf("%s: the client was there before it was let go", p.path)
		}
	}
	close(gate)
	front.Break(nil)
	for _, p := range pages {
		for _, region := range p.regions {
			v.Ask(nil, `localStorage.setItem("aftercheck-country", arguments[0])`, region)
			v.Open(p.path)
			for i, s := range p.sights {
				s.see(v)
				if drawn := v.Text(place); drawn != p.served[i] || drawn == "" {
					t.Errorf("%s, %d wide %s, %s: from %s to %s", p.path, s.view.Width, s.display, region, p.served[i], drawn)
				}
			}
		}
	}
}

// Too much was given: whom to phone today, the ambulance before the poison
// line, and a report that is ready to paste and leaves nothing by itself.
func TestLinesAndReportOfAResult(t *testing.T) {
	v, _ := story(t, browser.Options{Network: true})
	v.SetZone("Australia/Sydney")
	v.Open("/")
	v.Tap("none")
	v.WantScreen("check")
	v.WalkToResult(tooMuch)
	v.WantUrgency("urgent")
	v.Until(`document.querySelector("[data-line=urgent]").innerText.includes("out-of-hours")`) // no sure number for Australia
	var numbers []string
	v.Ask(&numbers, `return [...document.querySelectorAll("[data-line=poison] a[href^='tel:']")].map((a) => a.getAttribute("href"))`)
	if got := strings.Join(numbers, " "); got != "tel:000 tel:131126" {
		t.Errorf("poison line: %s", got)
	}
	v.TapOn("main [data-action=report]")
	v.WantScreen("report")
	v.WantFocusOnHeading()
	v.Until(`document.querySelector("main .danger").getAttribute("href") === "/result/"`)
	v.Until(`document.getElementById("report-text").value.includes("Batch (lot) number: ____")`)
	v.Until(`document.querySelector(".report-here").innerText.includes("aems.tga.gov.au")`)
	if !v.True(`[...document.querySelectorAll("main a[href^=https]")].every((a) => a.target === "_blank" && /noopener/.test(a.rel))`) {
		t.Error("a form takes the place of the page, or learns where the person came from")
	}
	for _, r := range v.Requests() {
		if strings.HasPrefix(r.URL, "http") && !strings.HasPrefix(r.URL, v.Origin+"/") {
			t.Errorf("the page asked for %s", r.URL)
		}
	}
	v.WantAlive()
}

// The text is copied as the person left it.
func TestReportIsCopiedAsItWasCompleted(t *testing.T) {
	v := atStart(t)
	v.Open("/report/")
	v.Ask(nil, `navigator.clipboard.writeText = (text) => { window.copied = text; return Promise.resolve(); };
		const field = document.getElementById("report-text");
		field.value = field.value.replace(/lot\) number: _+/, "lot) number: C1234");`)
	v.Tap("copy")
	v.WantText("Copied")
	v.Until(`window.copied.includes("Batch (lot) number: C1234") && window.copied.includes("Other medicines")`)
	v.WantAlive()
}

// A tap on any of the new numbers leaves the app running (see
// TestCallingLeavesTheAppAlive for why the next step is clicked by script).
func TestCallingALineLeavesTheAppAlive(t *testing.T) {
	v := atStart(t)
	for _, c := range []struct{ path, number string }{
		{"/country/", "[data-country=JP] a[href='tel:119']"},
		{"/guide/too-much-or-by-accident/", "[data-line=poison] a[href='tel:131126']"},
	} {
		v.Reopen(c.path)
		v.TapOn(c.number)
		v.WantAlive()
		v.Ask(nil, `document.querySelector("header .name").click()`)
		v.WantScreen("start")
		v.WantAlive()
	}
	v.Reopen("/emergency/") // a number that no browser may dial: it must still harm nothing
	v.SetZone("Asia/Tokyo")
	v.Open("/")
	v.Tap("none")
	v.WantScreen("check")
	v.WalkToResult(tooMuch)
	v.TapOn("[data-line=urgent] a[href='tel:%237119']")
	v.WantAlive()
	v.Ask(nil, `document.querySelector("header .name").click()`)
	v.WantScreen("start")
}

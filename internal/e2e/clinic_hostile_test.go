package e2e

import (
	"fmt"
	"math/rand/v2"
	"net/url"
	"strings"
	"testing"

	"aftercheck/internal/clinic"
	"aftercheck/internal/e2e/browser"
	"aftercheck/internal/e2e/server"
	"aftercheck/internal/e2e/visit"
	"aftercheck/internal/e2e/wiretap"
)

// hostile are links of somebody who means harm, or who was careless.
var hostile = []string{
	`n=<img src=x onerror=alert(1)>&t=442079460123`,
	`n="><script src=//evil.example/x.js></script>&t=442079460123`,
	`n=Harley&t=javascript:alert(1)`,
	`n=Harley&t=442079460123&e=a@b.example?bcc=x@evil.example%0d%0aBcc:y@evil.example`,
	`n=Harley&t=442079460123&e=javascript:alert(1)`,
	`n=Harley&t=442079460123;phone-context=evil.example`,
	`n=Harley&t=999`,
	`n=Harley&t=449098790000`, // costs the caller
	`n=Ambulance+999&t=442079460123`,
	"n=Harley\u202Eyelraħ&t=442079460123",
	"n=H\u200Barley\u0000\u001b&t=442079460123",
	`c=../../evil&d=20261101`,
	`c=https://evil.example/clinics.json`,
	`c=__proto__`, `c=constructor`,
	`k=red;background:url(https://evil.example/a)&n=Harley&t=442079460123`,
	`k=zzzzzz&n=Harley&t=442079460123`,
	`a=forehead,<b>,__proto__&d=20261101`,
	`d=99999999`, `d=20260230`, `d=-1`, `d=29991231`,
	`v=2&n=Harley&t=442079460123`,
	`n=A&n=B&t=442079460123`,
	`n=%E0%A4%A&t=%`, `n=%00`, `n=%FF%FE`,
	`n=` + strings.Repeat("x", 5000),
	strings.Repeat("n=x&", 2000),
	`l=<script>&r=../..&n=Harley&t=442079460123`,
	`b=<svg onload=alert(1)>&d=20261101`,
	`emergency=none&n=Harley&urgency=self-care&level=1&answers=%7B%7D`,
}

// elements counts what is in the page that could do something.
const elements = `return [...document.querySelectorAll("script, iframe, object, embed, img, base, form, link, meta, style, [style], [onerror], [onload], [onclick]")].map((e) => e.tagName).sort().join()`

// Whatever stands in a link: no element, no address and no request comes of it, no
// number that is none, and the check works.
func TestHostileLinks(t *testing.T) {
	t.Parallel()
	program := server.Start(t)
	tap := wiretap.New(t)
	v := visit.Begin(t, program.URL, browser.Options{Proxy: tap.Address, Network: true})
	v.Open("/")
	v.WantOffline()
	usual := v.Text(elements)
	for _, text := range hostile {
		for _, form := range []string{"#", "?"} {
			v.Open("/" + form + text) // behind the # in the open page, behind the ? as a new one
			v.WantScreen("start")
			if got := v.Text(elements); got != usual {
				t.Errorf("%s%.80s: the page has %s, want %s", form, text, got, usual)
			}
			bad := v.Text(`return [...document.querySelectorAll("a[href]")].map((a) => a.href).filter((h) => !h.startsWith(location.origin) && !/^tel:[0-9]+$/.test(h)).join()`)
			if bad != "" {
				t.Errorf("%s%.80s: the page leads to %s", form, text, bad)
			}
			v.WantAlive()
		}
	}
	for _, e := range tap.Elsewhere(program.URL) {
		t.Errorf("another origin was called: %s %s", e.Method, e.URL)
	}
	v.Tap("none")
	for v.Place().Screen == "clinic" {
		v.Tap("clinic-no")
		v.WantScreen("check")
	}
	v.WalkToResult(bruise)
	v.WantUrgency("self-care")
	v.WantAlive()
}

// Sixty links one after the other in one page: none brings the client down, none stays
// in the address, and each does what the decoder says. There are no more because each
// changes the address up to three times, and Chromium passes over every change after
// 200 in ten seconds. Package clinic tries many thousands.
func TestSixtyLinksInOnePage(t *testing.T) {
	v := inCheck(t)
	v.WantQuestion("date")
	v.Open("/about/")
	seed := rand.Uint64()
	t.Logf("seed %d", seed)
	r := rand.New(rand.NewPCG(seed, 1))
	for range 60 {
		text := randomLink(r)
		if !clinic.Mentioned(text) {
			continue
		}
		v.Ask(nil, `location.hash = arguments[0]`, text)
	}
	v.Until(`location.hash === "" && location.search === ""`)
	v.WantAlive()
	good := harley(3)
	v.Ask(nil, `location.hash = arguments[0]`, good.Encode())
	v.WantText(good.Clinic.Name)
	wantAddress(t, v, "/about/")
	v.WantAlive()
	v.Open("/check/")
	v.WantScreen("clinic")
	v.Tap("clinic-no")
	v.WalkToResult(bruise)
	v.WantUrgency("self-care")
}

// randomLink is a good link with some of it spoilt.
func randomLink(r *rand.Rand) string {
	l := harley(r.IntN(800))
	l.Clinic.Name = fmt.Sprintf("Clinic %d", r.IntN(1000))
	text := []byte(l.Encode())
	for range r.IntN(6) {
		switch at := r.IntN(len(text)); r.IntN(4) {
		case 0:
			text[at] = byte(33 + r.IntN(94))
		case 1:
			text = append(text[:at], text[min(len(text), at+1+r.IntN(9)):]...)
		case 2:
			text = append(text, "&"+url.QueryEscape(string(rune(r.IntN(0x2fff))))+"=%"...)
		case 3:
			text = append(text[:at], append([]byte("&d=&n=%F0"), text[at:]...)...)
		}
		if len(text) == 0 {
			return "n="
		}
	}
	return string(text)
}

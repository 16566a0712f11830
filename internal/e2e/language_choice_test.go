package e2e

import (
	"strings"
	"testing"

	"aftercheck/internal/e2e/browser"
)

// spoken is a browser of somebody who reads these languages.
func spoken(tags string) browser.Options {
	return browser.Options{Args: []string{"--accept-lang=" + tags}}
}

// noLanguage is for local use in ISO 639-2: no language has it, nor ever will.
const noLanguage = "qaa"

// The clinic's link comes before the person's own choice, and that before the
// browser's languages; all of it on the English start page only.
func TestTheStartPageOpensInTheLanguageThatIsWanted(t *testing.T) {
	v, _ := story(t, spoken(noLanguage+",de-AT,fr"))
	v.Open("/")
	v.Until(`location.pathname === "/de/"`)
	wantLanguage(v, "de", "ltr")

	v.Open("/about/") // somebody asked for this one
	v.Until(`location.pathname === "/about/"`)
	wantLanguage(v, "en", "ltr")

	v.TapOn(`.foot a[data-language="fr"]`)
	v.Until(`location.pathname === "/fr/about/"`)
	v.WantReady()
	v.Open("/?utm_source=sms")
	v.Until(`location.pathname + location.search === "/fr/?utm_source=sms"`)
	v.WantReady()
	wantLanguage(v, "fr", "ltr")

	l := harley(3)
	l.Clinic.Language = "es"
	for _, form := range []string{"/#", "/?"} {
		v.Browser.Visit("about:blank")
		v.OpenUnready(form + l.Encode())
		v.Until(`location.pathname === "/es/"`)
		v.WantReady()
		v.Until(`document.querySelector("[data-panel=clinic]").innerText.includes("Harley Street Skin")`)
		wantLanguage(v, "es", "ltr")
		wantAddress(t, v, "/es/")
	}

	// A link in a language that there is not leaves the choice as it is.
	l.Clinic.Language = noLanguage
	v.OpenUnready("/?" + l.Encode())
	v.Until(`location.pathname === "/fr/"`)
	v.WantReady()

	// Who goes back to English stays there.
	v.TapOn(`.foot a[data-language="en"]`)
	v.Until(`location.pathname === "/"`)
	v.WantReady()
	v.Open("/")
	v.Until(`location.pathname === "/"`)
	wantLanguage(v, "en", "ltr")
}

// A link that is opened in a tab that shows the start page already changes only what
// stands behind the #. The page goes over to its language and keeps every answer; but not
// where the person chose the language herself.
func TestALinkChangesTheLanguageOfAnOpenPage(t *testing.T) {
	v, _ := story(t, spoken("en"))
	v.Open("/")
	v.Tap("none")
	v.WantScreen("check")
	v.Walk(upTo("provider"))
	v.Choose("licensed")
	v.Continue()
	v.WantQuestion("complaint")
	v.Open("/")
	open := func(language string) {
		l := harley(3)
		l.Clinic.Language = language
		v.Ask(nil, `location.href = "#" + arguments[0]`, l.Encode())
	}
	open("es")
	v.Until(`location.pathname === "/es/"`)
	v.WantReady()
	wantLanguage(v, "es", "ltr")
	wantAddress(t, v, "/es/")
	if kept := v.Text(`return Object.keys(localStorage).map((key) => localStorage.getItem(key)).join(" ")`); !strings.Contains(kept, "licensed") || !strings.Contains(kept, "Harley") {
		t.Errorf("the answer or the link is gone: %s", kept)
	}

	// She goes back to English: from now on a link tells of the clinic alone.
	v.TapOn(`.foot a[data-language="en"]`)
	v.Until(`location.pathname === "/"`)
	v.WantReady()
	open("fr")
	wantAddress(t, v, "/") // it was taken
	wantLanguage(v, "en", "ltr")
	v.WantAlive()
}

// Who reads English gets it, whatever comes behind it, and no file of another
// language.
func TestEnglishIsNoOtherLanguage(t *testing.T) {
	v, _ := story(t, browser.Options{Args: []string{"--accept-lang=en-GB,es"}, Network: true})
	v.Open("/")
	v.WantOffline()
	wantLanguage(v, "en", "ltr")
	for _, r := range v.Requests() {
		for _, part := range []string{"/es.", "/ar.", "/es/"} {
			if strings.Contains(r.URL, part) {
				t.Errorf("asked for %s", r.URL)
			}
		}
	}
	if kept := v.Text(`return caches.keys().then((names) => Promise.all(names.map((name) => caches.open(name).then((c) => c.keys()))))
		.then((lists) => lists.flat().map((r) => new URL(r.url).pathname).filter((p) => /^\/(es|ar)\/|\/(es|ar)\./.test(p)).join())`); kept != "" {
		t.Errorf("kept: %s", kept)
	}
}

// A link to a language that is opened in another tab, or copied, leads to the screen that
// is open, whatever stood there when it was drawn. Nothing is chosen by that.
func TestLanguageInAnotherTab(t *testing.T) {
	v, _ := story(t, browser.Options{})
	v.Open("/guide/")
	v.TapOn(`main a[href$="/words/"]`)
	v.WantScreen("words")
	for _, kind := range []string{"pointerdown", "contextmenu"} {
		for _, tag := range []string{"ar", "en"} {
			link := `.foot a[data-language="` + tag + `"]`
			v.Ask(nil, `document.querySelector(arguments[0]).dispatchEvent(new Event(arguments[1], { bubbles: true }))`, link, kind)
			want := map[string]string{"ar": "/ar/words/", "en": "/words/"}[tag]
			if got := v.Text(`return new URL(document.querySelector('` + link + `').href).pathname`); got != want {
				t.Errorf("%s: %s is at %q, want %q", kind, tag, got, want)
			}
		}
	}
	if got := v.Text(`return localStorage.getItem("aftercheck-language") ?? ""`); got != "" {
		t.Errorf("%s was chosen", got)
	}
}

// Without scripts the languages are plain links to the same page.
func TestLanguagesWithoutScripts(t *testing.T) {
	v, _ := story(t, browser.Options{Prefs: browser.NoJavaScript()})
	v.OpenUnready("/guide/")
	v.WantText("Español")
	if got := v.Text(`return document.querySelector('.foot a[hreflang="ar"]').getAttribute("href")`); got != "/ar/guide/" {
		t.Errorf("Arabic is at %q", got)
	}
	v.TapOn(`.foot a[hreflang="es"]`)
	v.Until(`location.pathname === "/es/guide/" && document.documentElement.lang === "es"`)
	v.Until(`document.querySelector(".languages [aria-current]").hreflang === "es"`)
}

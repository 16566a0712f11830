package e2e

import (
	"testing"

	"aftercheck/internal/e2e/browser"
	"aftercheck/internal/e2e/visit"
	"aftercheck/internal/locale"
	"aftercheck/internal/locale/po"
)

// in is a text as the app says it in a language.
func in(t testing.TB, tag, english string) string {
	t.Helper()
	l, known := locale.LanguageOf(tag)
	spoken, err := po.Language(l)
	if err != nil || !known {
		t.Fatalf("%s: %v", tag, err)
	}
	text := spoken.Text(english)
	if text == english {
		t.Fatalf("%q has no translation in %s", english, tag)
	}
	return text
}

// unchecked is said on each page of each language but English.
const unchecked = "This translation has not yet been checked by a clinician who speaks it."

// wantLanguage waits until the page is in a language, and not only its document.
func wantLanguage(v *visit.Visit, lang, dir string) {
	v.Until(`document.documentElement.dataset.client === "ready" && document.documentElement.lang === "` + lang + `" && document.documentElement.dir === "` + dir + `"`)
}

// From the first paint to the result and the guide behind it.
func TestACheckInSpanish(t *testing.T) {
	v, _ := story(t, browser.Options{})
	checkInSpanish(t, v)
}

func checkInSpanish(t *testing.T, v *visit.Visit) {
	t.Helper()
	v.OpenUnready("/es/")
	v.WantText(in(t, "es", unchecked)) // also before the client
	v.WantReady()
	wantLanguage(v, "es", "ltr")
	v.WantText(in(t, "es", unchecked))
	v.Shoot("spanish start")
	v.Tap("none")
	v.WantScreen("check")
	v.WalkToResult(bruise)
	v.WantUrgency("self-care")
	v.WantText(in(t, "es", unchecked))
	v.ReloadPage()
	v.WantUrgency("self-care")
	wantLanguage(v, "es", "ltr")
	v.TapOn(`main a[href*="/guide/"]`)
	v.WantScreen("guide")
	v.Until(`location.pathname.startsWith("/es/guide/")`)
	v.WantText(in(t, "es", unchecked))
	v.WantAlive()
}

func TestArabicIsWrittenFromRightToLeft(t *testing.T) {
	v, _ := story(t, browser.Options{})
	v.Open("/ar/")
	wantLanguage(v, "ar", "rtl")
	v.WantText(in(t, "ar", unchecked))
	v.Until(`getComputedStyle(document.querySelector("h1")).direction === "rtl" && document.documentElement.scrollWidth <= innerWidth`)
	v.Shoot("arabic start")
	v.Open("/ar/made/up/")
	v.WantScreen("notfound")
	wantLanguage(v, "ar", "rtl") // the server has one document for all that it does not know
	v.Expect("404")
}

// In mid-check to another language and back: the same page, and every answer.
func TestGoingOverInMidCheckKeepsEveryAnswer(t *testing.T) {
	v, _ := story(t, browser.Options{})
	v.Open("/")
	v.Tap("none")
	v.WantScreen("check")
	v.Walk(upTo("complaint"))
	v.WantQuestion("complaint")
	before := v.Text(saved)
	v.TapOn(`.foot a[data-language="es"]`)
	v.Until(`location.pathname === "/es/check/complaint/"`)
	v.WantReady()
	wantLanguage(v, "es", "ltr")
	v.WantQuestion("complaint")
	if after := v.Text(saved); after != before || before == "" {
		t.Errorf("kept before: %s\nafter: %s", before, after)
	}
	v.TapOn(`.foot a[data-language="en"]`)
	v.Until(`location.pathname === "/check/complaint/"`)
	v.WantReady()
	wantLanguage(v, "en", "ltr")
	v.WalkToResult(bruise)
	v.WantUrgency("self-care")
}

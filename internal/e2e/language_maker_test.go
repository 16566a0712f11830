package e2e

import (
	"net/http"
	"slices"
	"strconv"
	"strings"
	"testing"

	"aftercheck/internal/clinic"
	"aftercheck/internal/e2e/browser"
	"aftercheck/internal/guideline"
	"aftercheck/internal/locale"
	"aftercheck/internal/locale/po"
	"aftercheck/internal/locale/say"
)

// The text message goes to the patient, so it is in the patient's language and not in
// that of the receptionist; what she wrote herself stays hers.
func TestTheTextMessageIsInThePatientsLanguage(t *testing.T) {
	v, _ := story(t, browser.Options{})
	atMaker(t, v)
	wantText := func(tag string) {
		t.Helper()
		l, _ := locale.LanguageOf(tag)
		spoken, err := po.Language(l)
		if err != nil {
			t.Fatal(err)
		}
		address, made := madeLink(t, v)
		v.Until(`document.getElementById("made-text").value === ` + strconv.Quote(clinic.AftercareText(spoken, made.Clinic, address)))
	}
	wantText("en")
	pick(v, "make-language", "ar")
	v.Until(`document.getElementById("made-link").value.includes("l=ar")`)
	wantText("ar")
	pick(v, "make-language", "es")
	v.Until(`document.getElementById("made-link").value.includes("l=es")`)
	wantText("es")

	address, _ := madeLink(t, v)
	typeInto(t, v, "made-text", "Hola: "+address)
	pick(v, "make-language", "fr")
	v.Until(`document.getElementById("made-link").value.includes("l=fr")`)
	address, _ = madeLink(t, v)
	v.Until(`document.getElementById("made-text").value === ` + strconv.Quote("Hola: "+address))
	if strings.Contains(address, "l=es") {
		t.Errorf("the link is %s", address)
	}
}

// So is the card that goes home on paper: every word of it, with its days and numbers.
// The page round it stays the receptionist's.
func TestTheCardIsInThePatientsLanguage(t *testing.T) {
	v, _ := story(t, browser.Options{})
	atMaker(t, v)
	v.TapOn(`[data-action=date][data-option=two-weeks]`)
	languages := locale.Languages()
	for _, l := range append(slices.Clone(languages[1:]), languages[0]) { // it is in English when the page opens
		tag := l.Tag
		spoken, err := po.Language(l)
		if err != nil {
			t.Fatal(err)
		}
		pick(v, "make-language", tag)
		v.Until(`document.querySelector(".aftercare").lang === ` + strconv.Quote(tag))
		v.Until(`!!document.querySelector("[data-card-language=` + tag + `]") === ` + strconv.FormatBool(tag != "en"))
		wantLanguage(v, "en", "ltr")
		dir := "ltr"
		if l.Right {
			dir = "rtl"
		}
		v.Until(`getComputedStyle(document.querySelector(".aftercare")).direction === ` + strconv.Quote(dir))
		var card string
		v.Ask(&card, `return document.querySelector(".aftercare").textContent`)
		wantCardIn(t, spoken, tag, card)
	}
}

// wantCardIn looks for all that the card says of health, and for words of the English
// one.
func wantCardIn(t *testing.T, spoken *say.Language, tag, card string) {
	t.Helper()
	want := []string{"Your aftercare card", "Something seems wrong?", "What is normal, day by day", "What is not normal", "See a doctor today", guideline.Review}
	for _, g := range guideline.EmergencyGroups() {
		want = append(want, g.Title)
	}
	for _, s := range guideline.CardSpans() {
		for _, l := range s.Lines {
			want = append(want, l.Text)
		}
	}
	for _, english := range want {
		if !strings.Contains(card, spoken.Text(english)) {
			t.Errorf("%s: the card does not say %q", tag, spoken.Text(english))
		}
		if tag != "en" && spoken.Text(english) != english && strings.Contains(card, english) {
			t.Errorf("%s: the card says %q", tag, english)
		}
	}
}

// Where the language cannot be had, the receptionist is told, and can try again.
func TestACardInALanguageThatDoesNotCome(t *testing.T) {
	v, front := story(t, browser.Options{})
	v.Expect("404", "/ar.")
	front.Break(func(w http.ResponseWriter, r *http.Request, next http.Handler) {
		if strings.Contains(r.URL.Path, "/ar.") {
			next = http.NotFoundHandler()
		}
		next.ServeHTTP(w, r)
	})
	atMaker(t, v)
	pick(v, "make-language", "ar")
	v.Until(`document.querySelector(".error[data-card-language]")`)
	v.Until(`document.querySelector(".aftercare").lang === "en"`)
	front.Break(nil)
	v.Tap("make")
	v.Until(`document.querySelector(".aftercare").lang === "ar"`)
	v.Until(`!document.querySelector(".error[data-card-language]")`)
}

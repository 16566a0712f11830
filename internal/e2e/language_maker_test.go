package e2e

import (
	"strconv"
	"strings"
	"testing"

	"aftercheck/internal/clinic"
	"aftercheck/internal/e2e/browser"
	"aftercheck/internal/locale"
	"aftercheck/internal/locale/po"
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

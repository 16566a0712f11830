package clinic

import (
	"strings"

	"aftercheck/internal/locale"
)

// aftercareTexts are the words of the text message by language. A language that is
// not here gets English.
var aftercareTexts = map[string]struct {
	emergency string // NUMBER stands for what to call
	ambulance string // NUMBER, where the country's is not known
	check     string // the link follows
}{
	"en": {"Emergency? Call NUMBER.", "an ambulance", "Worried after treatment? Check:"},
}

// AftercareText is a text message to send after a treatment, with the emergency
// first and the link last: what follows a link can be taken for a part of it. It says
// nothing of the treatment, since a text shows on a locked screen. With an address
// of 97 characters it fits into one part; the clinic's name comes first where it still does
// then. who is the clinic as [Link.Who] gives it; its Country decides whom to call, its
// Language the words.
func AftercareText(who Clinic, address string) string {
	language, _, _ := strings.Cut(who.Language, "-")
	words, ok := aftercareTexts[language]
	if !ok {
		words = aftercareTexts["en"]
	}
	number := words.ambulance
	if n, ok := locale.ForRegion(who.Country); ok {
		number = n.Number
	}
	text := strings.Replace(words.emergency, "NUMBER", number, 1) + " " + words.check + " " + address
	if named := who.Name + ": " + text; who.Name != "" && SMS(named).Parts == 1 {
		return named
	}
	return text
}

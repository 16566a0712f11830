package clinic

import (
	"aftercheck/internal/locale"
	"aftercheck/internal/locale/say"
)

// AftercareText is a text message to send after a treatment, with the emergency
// first and the link last: what follows a link can be taken for a part of it. It says
// nothing of the treatment, since a text shows on a locked screen. With an address
// of 97 characters it fits into one part; the clinic's name comes first where it still does
// then. in is the patient's language; who is the clinic as [Link.Who] gives it, and its
// Country decides whom to call.
func AftercareText(in *say.Language, who Clinic, address string) string {
	text := in.Textf("Emergency? Call an ambulance. Worried after treatment? Check: %s", address)
	if n, ok := locale.ForRegion(who.Country); ok {
		text = in.Textf("Emergency? Call %[1]s. Worried after treatment? Check: %[2]s", n.Number, address)
	}
	if named := who.Name + ": " + text; who.Name != "" && SMS(named).Parts == 1 {
		return named
	}
	return text
}

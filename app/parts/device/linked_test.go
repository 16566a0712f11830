package device

import (
	"testing"

	"aftercheck/internal/clinic"
)

// A link leaves the address, whole; what else stands there stays.
func TestALinkIsTakenOutOfTheAddress(t *testing.T) {
	for _, c := range []struct{ search, hash, text, restOfSearch, restOfHash string }{
		{"", "#n=Harley&d=20261117", "n=Harley&d=20261117", "", ""},
		{"?n=Harley&d=20261117", "", "n=Harley&d=20261117", "", ""},
		{"?utm_source=sms&n=Harley&v=1&x", "", "utm_source=sms&n=Harley&v=1&x", "?utm_source=sms&x", ""},
		{"?n=Harley", "#RF01", "n=Harley", "", "#RF01"},
		{"?n=Harley", "#n=Other", "n=Other", "", ""}, // one of the two
		{"?n=Harley", "#z=rest", "n=Harley", "", ""}, // of a later version
		{"", "#none&d=20261117", "none&d=20261117", "", ""},
		{"?d=20261117", "#none", "d=20261117", "", "#none"}, // and that counts on our own pages only
		{"?q=lid", "#eyes", "", "?q=lid", "#eyes"},
		{"", "#stroke", "", "", "#stroke"},
		{"", "", "", "", ""},
		{"?", "#", "", "?", "#"},
	} {
		text, search, hash, found := withoutLink(c.search, c.hash, clinic.Mentioned)
		if text != c.text || search != c.restOfSearch || hash != c.restOfHash || found != (c.text != "") {
			t.Errorf("%s%s: %q, left %q and %q", c.search, c.hash, text, search, hash)
		}
	}
}

package clinic

import (
	"net/url"
	"strings"
)

// LongestHref is how long an address of [SMSHref] and [MailHref] may be, in bytes, so
// that every browser and mail program in use opens it whole: some on Windows cut or drop
// what is over about 2,000. A longer text must be there to copy.
const LongestHref = 2000

// CallHref is the address that opens the telephone with a number: "tel:+442079460123".
// The number has passed its rule: neither [Decode] nor [ReadList] gives another.
func CallHref(number string) string { return "tel:" + number }

// SMSHref is the address that opens a text message to a number, as RFC 5724 has it,
// with the empty field before the body that older iPhones need: they look for
// "&body=", Android for "body=" after the "?". Some programs leave the body out, and some
// the number when there is a body: both must be there to read and copy.
func SMSHref(number, body string) string {
	if body == "" {
		return "sms:" + number
	}
	return "sms:" + number + "?&body=" + percent(body)
}

// MailHref is the address that opens an e-mail, as RFC 6068 has it.
func MailHref(address, subject, body string) string {
	// Of what an address may hold (see the rule), no sign but the + means anything
	// in a query, and in this place it is itself.
	lines := strings.ReplaceAll(strings.ReplaceAll(body, "\r\n", "\n"), "\n", "\r\n")
	return "mailto:" + address + "?subject=" + percent(subject) + "&body=" + percent(lines)
}

// percent writes all but letters, digits and -._~ as percent signs, the space too:
// telephones show a + as it is.
func percent(text string) string { return strings.ReplaceAll(url.QueryEscape(text), "+", "%20") }

package link

import (
	"net/url"
	"strings"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
)

// SMS opens a text message to a number, with a text in it. Nothing is sent
// before the person does so in the app that opens.
func SMS(number, text string) app.HTMLA {
	// iPhones take the text from behind the &, all others from behind the ?.
	return app.A().Href("sms:"+dialled.Replace(number)+"?&body="+escape(text)).DataSet("action", "open-sms")
}

// Mail opens an e-mail to an address, with a subject and a text in it.
func Mail(address, subject, text string) app.HTMLA {
	text = strings.ReplaceAll(text, "\n", "\r\n") // as RFC 6068 asks
	return app.A().Href("mailto:"+address+"?subject="+escape(subject)+"&body="+escape(text)).DataSet("action", "open-email")
}

// escape writes a text into an address. No app reads a + as a space there.
func escape(text string) string { return strings.ReplaceAll(url.QueryEscape(text), "+", "%20") }

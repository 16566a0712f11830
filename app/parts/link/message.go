package link

import (
	"aftercheck/internal/clinic"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
)

// SMS opens a text message to a number, with a text in it. Nothing is sent
// before the person does so in the app that opens.
func SMS(number, text string) app.HTMLA {
	return app.A().Href(clinic.SMSHref(number, text)).DataSet("action", "open-sms")
}

// Mail opens an e-mail to an address, with a subject and a text in it.
func Mail(address, subject, text string) app.HTMLA {
	return app.A().Href(clinic.MailHref(address, subject, text)).DataSet("action", "open-email")
}

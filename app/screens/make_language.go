package screens

import (
	"aftercheck/app/parts/device"
	"aftercheck/app/parts/html"
	"aftercheck/internal/clinic"
	"aftercheck/internal/locale"
	"aftercheck/internal/locale/say"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
)

// patientLanguage is the language of the patient, for the text message and the card.
type patientLanguage struct {
	locale.Language               // as the form or the list names it; zero when they do not
	spoken          *say.Language // nil until it is there, and where it cannot be had
	lost            bool          // it cannot be had
}

// patientsLanguage is the language of the text message and of the card: that of the
// patient, if the form or the list names one, else that of the page. Until it has come,
// it is that of the page too; then both follow.
func (c *maker) patientsLanguage(who clinic.Clinic) *say.Language {
	if l, _ := locale.LanguageOf(who.Language); l.Tag != c.patient.Tag {
		c.patient = patientLanguage{Language: l}
		switch l.Tag {
		case "", say.Current().Lang():
		case locale.English:
			c.patient.spoken = &say.Language{}
		default:
			c.fetchLanguage(l.Tag)
		}
	}
	if c.patient.spoken != nil {
		return c.patient.spoken
	}
	return say.Current()
}

func (c *maker) fetchLanguage(tag string) {
	c.page.Async(func() {
		spoken, err := device.Language(tag)
		c.page.Dispatch(func(app.Context) {
			if c.patient.Tag == tag { // no other was asked for since
				c.patient.spoken, c.patient.lost = spoken, err != nil
				c.follow()
			}
		})
	})
}

// cardLanguage says in which language the card and the text message are; nil when that
// goes without saying. Who does not read it would notice too late, or not at all, that
// it is another than the patient's.
func (c *maker) cardLanguage() app.UI {
	p := c.patient
	switch {
	case p.lost:
		return html.P().Class("error").DataSet("card-language", "").Text(say.Textf("%s could not be loaded now. The text message and the card are in the language of this page. Tap “Make the link” to try again when you are online.", p.Name))
	case p.spoken == nil:
		return nil // it is that of the page, or on its way
	}
	return html.P().Class("small").DataSet("card-language", p.Tag).Text(say.Textf("The text message and the card are in your patient’s language: %s.", p.Name))
}

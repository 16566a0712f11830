package screens

import (
	"aftercheck/app/parts/device"
	"aftercheck/app/parts/html"
	"aftercheck/internal/clinic"
	"aftercheck/internal/locale"
	"aftercheck/internal/locale/say"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
)

// patientLanguage is another language than that of the page, for the text message and
// the card.
type patientLanguage struct {
	tag    string        // the one that was asked for last
	spoken *say.Language // nil until it is there, and where it cannot be had
	lost   bool          // it cannot be had
}

// patientsLanguage is the language of the text message and of the card: that of the
// patient, if the form or the list names one, else that of the page. Until it has come,
// it is that of the page too; then both follow.
func (c *maker) patientsLanguage(who clinic.Clinic) *say.Language {
	l, named := locale.LanguageOf(who.Language)
	if l.Tag != c.patient.tag {
		c.patient = patientLanguage{}
	}
	if !named || l.Tag == tongueOf(say.Current()).Tag {
		return say.Current()
	}
	if l.Tag == locale.English {
		return &say.Language{}
	}
	if c.patient.tag == "" {
		c.patient.tag = l.Tag
		c.page.Async(func() {
			spoken, err := device.Language(l.Tag)
			c.page.Dispatch(func(app.Context) {
				if c.patient.tag != l.Tag {
					return // another was asked for since
				}
				c.patient.spoken, c.patient.lost = spoken, err != nil
				c.follow()
			})
		})
	}
	if c.patient.spoken != nil {
		return c.patient.spoken
	}
	return say.Current()
}

// cardLanguage says in which language the card and the text message are; nil when that
// goes without saying. Who does not read it would notice too late, or not at all, that
// it is another than the patient's.
func (c *maker) cardLanguage() app.UI {
	if !c.live {
		return nil
	}
	l, named := locale.LanguageOf(c.who().Language)
	switch {
	case !named || l.Tag == tongueOf(say.Current()).Tag:
		return nil
	case c.patient.lost:
		return html.P().Class("error").DataSet("card-language", "").Text(say.Textf("%s could not be loaded now. The text message and the card are in the language of this page. Tap “Make the link” to try again when you are online.", l.Name))
	case c.spoken == nil || tongueOf(c.spoken).Tag != l.Tag:
		return nil // on its way
	}
	return html.P().Class("small").DataSet("card-language", l.Tag).Text(say.Textf("The text message and the card are in your patient’s language: %s.", l.Name))
}

// tongueOf is a language that is spoken, as it is offered; nil is that of the page.
func tongueOf(spoken *say.Language) locale.Language {
	if spoken == nil {
		spoken = say.Current()
	}
	if l, ok := locale.LanguageOf(spoken.Tag); ok {
		return l
	}
	return locale.Languages()[0]
}

// inTongue makes something of the page in the language of the card. All of it is said
// at once, while nothing else is.
func (c *maker) inTongue(draw func() app.UI) app.UI {
	defer say.Use(say.Current())
	say.Use(c.spoken)
	return draw()
}

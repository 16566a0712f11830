package screens

import (
	"aftercheck/app/parts/device"
	"aftercheck/internal/clinic"
	"aftercheck/internal/locale"
	"aftercheck/internal/locale/say"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
)

// patientLanguage is another language than that of the page, for the text message.
type patientLanguage struct {
	tag    string        // the one that was asked for last
	spoken *say.Language // nil until it is there, and where it cannot be had
}

// patientsLanguage is the language of the text message: that of the patient, if the
// form or the list names one, else that of the page. Until it has come, it is that of
// the page too; then the text follows.
func (c *maker) patientsLanguage(who clinic.Clinic) *say.Language {
	l, named := locale.LanguageOf(who.Language)
	if now, _ := locale.LanguageOf(say.Current().Tag); !named || l.Tag == now.Tag {
		return say.Current()
	}
	if l.Tag == locale.English {
		return &say.Language{}
	}
	if c.patient.tag != l.Tag {
		c.patient = patientLanguage{tag: l.Tag}
		c.page.Async(func() {
			spoken, err := device.Language(l.Tag)
			c.page.Dispatch(func(app.Context) {
				if err == nil && c.patient.tag == l.Tag {
					c.patient.spoken = spoken
					c.follow()
				}
			})
		})
	}
	if c.patient.spoken != nil {
		return c.patient.spoken
	}
	return say.Current()
}

package screens

import (
	"time"

	"aftercheck/internal/locale/say"

	"aftercheck/app/parts/device"
	"aftercheck/app/parts/html"
	"aftercheck/internal/handover/fhir"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
)

// forRecords saves the check as a file that medical records can read. The name
// of the file says the day and nothing else.
func (c *handOver) forRecords() app.UI {
	return html.Div().Class("records").Body(
		html.Button().Class("plain").DataSet("action", "fhir").OnClick(c.onForRecords).Text(say.Words("Download for medical records (FHIR)")),
		html.P().Text(say.Words("A file that the computers of a clinic or hospital can read.")),
	)
}

func (c *handOver) onForRecords(app.Context, app.Event) {
	kase := c.Of()
	download("check-"+kase.Made.Format(time.DateOnly)+".json", fhir.MediaType, fhir.Bundle(here().engine, kase))
}

// download hands a file to the browser; tests put their own here.
var download = device.Download

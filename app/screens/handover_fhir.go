package screens

import (
	"aftercheck/app/parts/device"
	"aftercheck/app/parts/html"
	"aftercheck/internal/handover/fhir"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
)

// forRecords saves the check as a file that medical records can read. The name
// of the file says the day and nothing else.
func forRecords() app.UI {
	return html.Div().Class("records").Body(
		html.Button().Class("plain").DataSet("action", "fhir").OnClick(onForRecords).Text("Download for medical records (FHIR)"),
		html.P().Text("A file that the computers of a clinic or hospital can read."),
	)
}

func onForRecords(app.Context, app.Event) {
	s := here()
	device.Download("check-"+s.today().String()+".json", fhir.MediaType, fhir.Bundle(s.engine, s.forOthers()))
}

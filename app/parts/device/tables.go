package device

import "github.com/maxence-charriere/go-app/v9/pkg/app"

// Tables is the file of the guideline's tables, which boot.js fetched and found
// to be the one of this version. It is there once: a second call gives nothing.
func Tables() []byte {
	b := arrayOf(app.Window().Get("aftercheckTables"))
	app.Window().Set("aftercheckTables", nil)
	return b
}

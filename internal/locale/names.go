//go:build !(js && wasm)

package locale

// otherNames are names that people type for a country.
var otherNames = map[string]string{
	"AE": "uae emirates dubai",
	"BA": "bosnia hercegovina",
	"CN": "mainland china prc",
	"CZ": "czech republic",
	"GB": "uk great britain england scotland wales northern ireland",
	"IE": "republic of ireland eire",
	"KR": "korea republic of korea",
	"MM": "burma",
	"MO": "macau",
	"NL": "holland the netherlands",
	"TR": "turkiye türkiye",
	"US": "usa america united states of america",
}

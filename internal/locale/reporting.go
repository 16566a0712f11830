package locale

import "slices"

// ReportTo is where a country takes reports of side effects and fake products
// (evidence.md, G4).
type ReportTo struct {
	Region string // ISO code; "EU" for what all its countries share
	Name   string // who takes the report
	Site   string // the web address that was read in a source; "" for none
	Phone  string // as it is read; "" for none
	Note   string // how to find the form there
	// Knowledge marks a Name that is general knowledge. Such a row has no address
	// and no number: whoever pastes what they know of their body into a form must
	// be sure that it is the right one.
	Knowledge bool
}

// Reporting lists where reports go from a country: its own form first, then the
// list that the European Union keeps. It is empty where none is known.
func Reporting(region string) []ReportTo {
	var out []ReportTo
	for _, r := range data().Reporting {
		if r.Region == region {
			out = append(out, r)
		}
	}
	if slices.Contains(data().EuropeanUnion, region) {
		out = append(out, data().EuropeanList)
	}
	return out
}

// ReportForms lists every form with a web address, for a page that does not
// know the country.
func ReportForms() []ReportTo {
	var out []ReportTo
	for _, r := range data().Reporting {
		if r.Site != "" {
			out = append(out, r)
		}
	}
	return append(out, data().EuropeanList)
}

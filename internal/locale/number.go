package locale

import (
	"slices"
	"strings"
)

// Number is how to call an ambulance in one country.
type Number struct {
	Region  string // ISO 3166 code, "GB"; empty when it stands for several countries
	Country string // in English, or several countries in words
	Number  string // the first choice, digits only
	Also    string // a second number, digits only; may be empty
	Note    string // where or how a number works, when that is not everywhere

	// CannotSpeak is the way for people who cannot speak or hear. Each is from
	// general knowledge; empty where none is known.
	CannotSpeak string

	// AlsoKnowledge marks Also as general knowledge, not read in a source.
	AlsoKnowledge bool
	// Verify marks a row that the evidence wants checked before all others.
	Verify bool
}

// Unknown is the number while the country is not known, or has no row: 112
// works in the European Union, the UK, Switzerland, Turkey and from most mobile
// phones elsewhere.
var Unknown = Number{Number: "112"}

// Ambulances lists the countries whose number is known, by name.
func Ambulances() []Number {
	list := slices.Clone(data().Numbers)
	slices.SortFunc(list, func(a, b Number) int { return strings.Compare(a.Country, b.Country) })
	return list
}

// ForRegion finds the row of a country by its ISO code. For a country without
// a row use [Unknown].
func ForRegion(code string) (Number, bool) {
	for _, n := range data().Numbers {
		if n.Region == code {
			return n, true
		}
	}
	return Number{}, false
}

// Common lists the few numbers that cover most people, to be shown before the
// country is known.
func Common() []Number {
	return []Number{
		{Number: "112", Country: "Most of Europe, Turkey, India, and most mobile phones elsewhere"},
		{Number: "911", Country: "United States, Canada, Mexico and other parts of the Americas"},
		{Number: "999", Country: "United Kingdom, Hong Kong, Malaysia, Kenya, Bangladesh"},
		{Number: "000", Country: "Australia"},
		{Number: "111", Country: "New Zealand"},
	}
}

package locale

import (
	"slices"
	"testing"
)

// The clinic's link, then the choice, then the device; what is no country is
// passed over.
func TestWhichCountryCounts(t *testing.T) {
	for _, c := range []struct{ linked, chosen, guessed, want string }{
		{"", "", "", ""},
		{"", "", "GB", "GB"},
		{"", "JP", "GB", "JP"},
		{"SE", "JP", "GB", "SE"},
		{"SE", "", "", "SE"},
		{"XX", "JP", "GB", "JP"},       // a link with a made-up country
		{"", "<script>", "GB", "GB"},   // a damaged choice
		{"", "gb", "US", "US"},         // codes are in capitals
		{"", "AE", "GB", "AE"},         // in doubt, and still where the person is
		{"", Elsewhere, "GB", "ZZ"},    // in none of the countries of the list
		{"", "", "AQ", ""},             // no row
		{Elsewhere, "GB", "US", "ZZ"},  // a link may say so too
		{"", "GB\n", "", ""},           // cut or glued in the storage
		{"", "United Kingdom", "", ""}, // a name is no code
	} {
		if got := Decide(c.linked, c.chosen, c.guessed); got != c.want {
			t.Errorf("Decide(%q, %q, %q) = %q, want %q", c.linked, c.chosen, c.guessed, got, c.want)
		}
	}
}

func TestCountriesAreAllThoseOfTheEvidence(t *testing.T) {
	list := Countries()
	if len(list) != 112 {
		t.Errorf("%d countries, the evidence has 112", len(list))
	}
	doubts := 0
	for _, c := range list {
		if c.Doubtful {
			doubts++
			if c.Ambulance != Unknown {
				t.Errorf("%s is in doubt and shows %s", c.Name, c.Ambulance.Number)
			}
		} else if n, _ := ForRegion(c.Region); n != c.Ambulance {
			t.Errorf("%s shows another country's number", c.Name)
		}
		if CountryName(c.Region) != c.Name {
			t.Errorf("%s is called %q", c.Region, CountryName(c.Region))
		}
	}
	if doubts != len(LeftOut()) {
		t.Errorf("%d doubtful, want %d", doubts, len(LeftOut()))
	}
	if !slices.IsSortedFunc(list, func(a, b Country) int {
		if a.Name < b.Name {
			return -1
		}
		return 1
	}) {
		t.Error("not in the order of the names")
	}
	for region := range otherNames {
		if CountryName(region) == "" {
			t.Errorf("%s has other names and no row", region)
		}
	}
}

func TestFindingACountry(t *testing.T) {
	for typed, want := range map[string][]string{
		"uk":       {"Ukraine", "United Kingdom"},
		"england":  {"United Kingdom"},
		" Swe":     {"Sweden"},
		"JP":       {"Japan"},
		"arab":     {"Saudi Arabia", "United Arab Emirates"},
		"holl":     {"Netherlands"},
		"atlantis": nil,
		"zea":      {"New Zealand"},
	} {
		var got []string
		for _, c := range Countries() {
			if c.Matches(typed) {
				got = append(got, c.Name)
			}
		}
		if !slices.Equal(got, want) {
			t.Errorf("%q finds %v, want %v", typed, got, want)
		}
	}
	for _, c := range Countries() {
		if !c.Matches("") {
			t.Errorf("nothing typed hides %s", c.Name)
		}
	}
}

func TestCountriesInASentence(t *testing.T) {
	for country, want := range map[string]string{
		"United Kingdom": "the United Kingdom", "Netherlands": "the Netherlands", "Norway": "Norway",
	} {
		if got := InSentence(country); got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
}

package locale

import (
	"regexp"
	"testing"
)

var dialable = regexp.MustCompile(`^[0-9]{2,5}$`)

func TestEveryNumberCanBeDialled(t *testing.T) {
	rows := append(Ambulances(), Common()...)
	for _, n := range append(rows, Unknown) {
		if !dialable.MatchString(n.Number) {
			t.Errorf("%s: number %q is not two to five digits", n.Country, n.Number)
		}
		if n.Also != "" && !dialable.MatchString(n.Also) {
			t.Errorf("%s: second number %q is not two to five digits", n.Country, n.Also)
		}
		if n.Also == n.Number {
			t.Errorf("%s: the second number repeats the first", n.Country)
		}
	}
}

func TestEachCountryHasOneRowAndIsFound(t *testing.T) {
	seen := map[string]bool{}
	names := map[string]bool{}
	for _, n := range Ambulances() {
		if len(n.Region) != 2 || n.Country == "" {
			t.Errorf("row %+v lacks its code or name", n)
		}
		if seen[n.Region] || names[n.Country] {
			t.Errorf("%s stands twice", n.Country)
		}
		seen[n.Region], names[n.Country] = true, true
		if found, ok := ForRegion(n.Region); !ok || found != n {
			t.Errorf("ForRegion(%q) = %+v, %v", n.Region, found, ok)
		}
	}
	// The evidence has 112 rows; 13 of them are in doubt.
	if got, want := len(seen), 112-13; got != want {
		t.Errorf("%d countries, want %d", got, want)
	}
	if _, ok := ForRegion("ZZ"); ok {
		t.Error("a made-up country has a number")
	}
}

func TestDoubtfulNumbersAreNotShown(t *testing.T) {
	// Rows marked "!" in evidence.md, G1; the same list stands in H23.
	doubtful := []string{"AE", "DZ", "ID", "IQ", "JM", "LB", "LK", "MA", "MD", "NG", "PE", "PK", "TT"}
	listed := map[string]bool{}
	for _, o := range LeftOut() {
		listed[o.Region] = true
		if o.Country == "" || o.Reason == "" {
			t.Errorf("%s: left out without a name or reason", o.Region)
		}
	}
	for _, code := range doubtful {
		if n, ok := ForRegion(code); ok {
			t.Errorf("%s shows %s although its sources disagree", code, n.Number)
		}
		if !listed[code] {
			t.Errorf("%s is missing from the list of countries left out", code)
		}
	}
	if len(listed) != len(doubtful) {
		t.Errorf("%d countries left out, want %d", len(listed), len(doubtful))
	}
}

func TestNumbersThatPeopleKnow(t *testing.T) {
	for region, want := range map[string]string{
		"GB": "999", "US": "911", "AU": "000", "NZ": "111", "DE": "112", "FR": "15",
		"NO": "113", "CH": "144", "JP": "119", "SG": "995", "OM": "9999", "BR": "192",
	} {
		if n, _ := ForRegion(region); n.Number != want {
			t.Errorf("%s: %s, want %s", region, n.Number, want)
		}
	}
	if Unknown.Number != "112" {
		t.Errorf("unknown country: %s", Unknown.Number)
	}
}
